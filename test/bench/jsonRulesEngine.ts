import { Engine, type Almanac, type RuleProperties } from 'json-rules-engine'
import type { Bill, Paid } from './bills'

/** The document's outpatient settlement, written for json-rules-engine with the same conditions, limits and tiers. */

type Condition = [fact: string, operator: 'equal' | 'notEqual' | 'lessThan' | 'greaterThanInclusive', value: unknown]

/** A rule that takes figures where all of this holds. */
const taking = (figures: Record<string, number>, ...conditions: Condition[]): RuleProperties => ({
  conditions: { all: conditions.map(([fact, operator, value]) => ({ fact, operator, value })) },
  event: { type: 'figures', params: figures },
  priority: 2,
  onSuccess: (_, almanac) => {
    for (const [id, value] of Object.entries(figures)) almanac.addRuntimeFact(id, value)
  },
})

/** Ratios up to the band and beyond it, by group of ratios and level. */
const ratios = {
  'in-service': { primary: [0.9, 0.95], secondary: [0.85, 0.93], tertiary: [0.75, 0.9] },
  retired: { primary: [0.95, 0.98], secondary: [0.9, 0.97], tertiary: [0.85, 0.95] },
  resident: { primary: [0.65, 0.85], secondary: [0.55, 0.75], tertiary: [0.45, 0.65] },
}

const engine = new Engine([
  taking({ deductible: 1200 }, ['group', 'equal', 'in-service']),
  taking({ deductible: 800 }, ['group', 'equal', 'retired']),
  taking({ deductible: 500 }, ['group', 'equal', 'adult']),
  taking({ deductible: 0 }, ['group', 'equal', 'minor-or-student']),
  ...Object.entries(ratios).flatMap(([group, levels]) =>
    Object.entries(levels).map(([level, [ratio = 0, beyond = 0]]) =>
      taking({ ratio, beyond }, ['ratioGroup', 'equal', group], ['level', 'equal', level]),
    ),
  ),
  taking({ continuousShare: 1 }, ['group', 'notEqual', 'in-service']),
  taking({ continuousShare: 0.5 }, ['group', 'equal', 'in-service'], ['months', 'lessThan', 12]),
  taking(
    { continuousShare: 0.75 },
    ['group', 'equal', 'in-service'],
    ['months', 'greaterThanInclusive', 12],
    ['months', 'lessThan', 24],
  ),
  taking({ continuousShare: 1 }, ['group', 'equal', 'in-service'], ['months', 'greaterThanInclusive', 24]),
  taking({ covered: 0 }, ['designated', 'equal', false], ['emergency', 'equal', false]),
  taking(
    { priorShare: 0.1 },
    ['place', 'equal', 'other-province'],
    ['filed', 'equal', false],
    ['emergency', 'equal', false],
  ),
  taking({ first: 30_000, tier1: 0.6, tier2: 0.7, tier3: 0.8, most: 500_000 }, ['ratioGroup', 'equal', 'resident']),
  taking({ first: 10_000, tier1: 0.75, tier2: 0.85, tier3: 0.95, most: 1_100_000 }, [
    'ratioGroup',
    'notEqual',
    'resident',
  ]),
  {
    conditions: { all: [{ fact: 'own', operator: 'greaterThanInclusive', value: 0 }] },
    event: { type: 'settled' },
  },
])

type Numbers<Names extends readonly string[]> = { readonly [Index in keyof Names]: number }

/** A fact that is worked out from others. */
function fact<const Names extends readonly string[]>(id: string, names: Names, work: (of: Numbers<Names>) => number) {
  engine.addFact(id, async (_, almanac: Almanac) => {
    const values = await Promise.all(names.map((name) => almanac.factValue<number>(name)))
    return work(values as unknown as Numbers<Names>)
  })
}

/** Products such as 1.005 lie a hair below what they stand for. */
const toFen = (yuan: number) => Math.round(yuan * 100 + 1e-6) / 100
const excess = (one: number, other: number) => Math.max(0, one - other)

engine.addFact('ratioGroup', async (_, almanac) => {
  const group = await almanac.factValue<string>('group')
  return group === 'adult' || group === 'minor-or-student' ? 'resident' : group
})
fact('counted', ['eligible', 'priorShare'], ([eligible, prior]) => toFen(eligible * (1 - prior)))
fact('above', ['counted', 'deductible', 'deductibleBefore'], ([counted, deductible, before]) =>
  excess(counted, excess(deductible, before)),
)
fact('withinBand', ['above', 'aboveBefore'], ([above, before]) => Math.min(above, excess(10_000, before)))
fact(
  'benefit',
  ['above', 'withinBand', 'ratio', 'beyond', 'continuousShare'],
  ([above, within, ratio, beyond, share]) => toFen((within * ratio + (above - within) * beyond) * share),
)
fact(
  'fund',
  ['benefit', 'paidBefore', 'covered'],
  ([benefit, before, covered]) => Math.min(benefit, excess(100_000, before)) * covered,
)
fact('ownOfYear', ['ownBefore', 'counted', 'fund', 'covered'], ([before, counted, fund, covered]) =>
  toFen(before + (counted - fund) * covered),
)
const tiers = ['first', 'tier1', 'tier2', 'tier3', 'continuousShare'] as const
const due = ([ownCost, first, tier1, tier2, tier3, share]: Numbers<['ownCost', ...typeof tiers]>) =>
  toFen(
    (excess(Math.min(ownCost, 100_000), first) * tier1 +
      excess(Math.min(ownCost, 200_000), 100_000) * tier2 +
      excess(ownCost, 200_000) * tier3) *
      share,
  )
fact('dueBefore', ['ownBefore', ...tiers], due)
fact('dueAfter', ['ownOfYear', ...tiers], due)
fact('critical', ['dueAfter', 'dueBefore', 'most'], ([after, before, most]) =>
  Math.min(after - before, excess(most, before)),
)
fact('own', ['eligible', 'fund', 'critical'], ([eligible, fund, critical]) => eligible - fund - critical)

/** What holds where no rule says otherwise. */
const usual = { covered: 1, priorShare: 0 }

export async function settleByJsonRulesEngine(bill: Bill): Promise<Paid> {
  const { almanac } = await engine.run({ ...bill, ...usual })
  const value = (name: string) => almanac.factValue<number>(name)
  return { fund: await value('fund'), critical: await value('critical'), own: await value('own') }
}
