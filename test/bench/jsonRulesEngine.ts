import { Engine, type Almanac, type RuleProperties } from 'json-rules-engine'
import type { Bill, Paid } from './bills'

/**
 * The document's outpatient settlement, written for json-rules-engine with the same conditions, limits and tiers. Amounts
 * are whole fen and ratios whole per cent, so that floating point is exact and half a fen is half a fen.
 */

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
  'in-service': { primary: [90, 95], secondary: [85, 93], tertiary: [75, 90] },
  retired: { primary: [95, 98], secondary: [90, 97], tertiary: [85, 95] },
  resident: { primary: [65, 85], secondary: [55, 75], tertiary: [45, 65] },
}

const engine = new Engine([
  taking({ deductible: 1200_00 }, ['group', 'equal', 'in-service']),
  taking({ deductible: 800_00 }, ['group', 'equal', 'retired']),
  taking({ deductible: 500_00 }, ['group', 'equal', 'adult']),
  taking({ deductible: 0 }, ['group', 'equal', 'minor-or-student']),
  ...Object.entries(ratios).flatMap(([group, levels]) =>
    Object.entries(levels).map(([level, [ratio = 0, beyond = 0]]) =>
      taking({ ratio, beyond }, ['ratioGroup', 'equal', group], ['level', 'equal', level]),
    ),
  ),
  taking({ continuousShare: 100 }, ['group', 'notEqual', 'in-service']),
  taking({ continuousShare: 50 }, ['group', 'equal', 'in-service'], ['months', 'lessThan', 12]),
  taking(
    { continuousShare: 75 },
    ['group', 'equal', 'in-service'],
    ['months', 'greaterThanInclusive', 12],
    ['months', 'lessThan', 24],
  ),
  taking({ continuousShare: 100 }, ['group', 'equal', 'in-service'], ['months', 'greaterThanInclusive', 24]),
  taking({ covered: 0 }, ['designated', 'equal', false], ['emergency', 'equal', false]),
  taking(
    { priorShare: 10 },
    ['place', 'equal', 'other-province'],
    ['filed', 'equal', false],
    ['emergency', 'equal', false],
  ),
  taking({ first: 30_000_00, tier1: 60, tier2: 70, tier3: 80, most: 500_000_00 }, ['ratioGroup', 'equal', 'resident']),
  taking({ first: 10_000_00, tier1: 75, tier2: 85, tier3: 95, most: 1_100_000_00 }, [
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

const excess = (one: number, other: number) => Math.max(0, one - other)

engine.addFact('ratioGroup', async (_, almanac) => {
  const group = await almanac.factValue<string>('group')
  return group === 'adult' || group === 'minor-or-student' ? 'resident' : group
})
fact('counted', ['eligible', 'priorShare'], ([eligible, prior]) => Math.round((eligible * (100 - prior)) / 100))
fact('above', ['counted', 'deductible', 'deductibleBefore'], ([counted, deductible, before]) =>
  excess(counted, excess(deductible, before)),
)
fact('withinBand', ['above', 'aboveBefore'], ([above, before]) => Math.min(above, excess(10_000_00, before)))
fact(
  'fullBenefit',
  ['above', 'withinBand', 'ratio', 'beyond'],
  ([above, within, ratio, beyond]) => within * ratio + (above - within) * beyond,
)
fact('benefit', ['fullBenefit', 'continuousShare'], ([full, share]) => Math.round((full * share) / 10_000))
fact(
  'fund',
  ['benefit', 'paidBefore', 'covered'],
  ([benefit, before, covered]) => Math.min(benefit, excess(100_000_00, before)) * covered,
)
fact('usedUp', ['fund', 'benefit', 'fullBenefit', 'continuousShare'], ([fund, benefit, full, share]) =>
  share === 100 || fund < benefit ? Math.round((fund * 100) / share) : Math.round(full / 100),
)
fact(
  'ownOfYear',
  ['ownBefore', 'counted', 'usedUp', 'covered'],
  ([before, counted, used, covered]) => before + (counted - used) * covered,
)
const tiers = ['first', 'tier1', 'tier2', 'tier3', 'continuousShare'] as const
const due = ([ownCost, first, tier1, tier2, tier3, share]: Numbers<['ownCost', ...typeof tiers]>) =>
  Math.round(
    ((excess(Math.min(ownCost, 100_000_00), first) * tier1 +
      excess(Math.min(ownCost, 200_000_00), 100_000_00) * tier2 +
      excess(ownCost, 200_000_00) * tier3) *
      share) /
      10_000,
  )
fact('dueBefore', ['ownBefore', ...tiers], due)
fact('dueAfter', ['ownOfYear', ...tiers], due)
fact('critical', ['dueAfter', 'dueBefore', 'most'], ([after, before, most]) =>
  Math.min(after - before, excess(most, before)),
)
fact('own', ['eligible', 'fund', 'critical'], ([eligible, fund, critical]) => eligible - fund - critical)

/** What holds where no rule says otherwise. */
const usual = { covered: 1, priorShare: 0 }

/** A bill's amounts are whole yuan. */
const inFen = ({ eligible, deductibleBefore, aboveBefore, paidBefore, ownBefore }: Bill) => ({
  eligible: eligible * 100,
  deductibleBefore: deductibleBefore * 100,
  aboveBefore: aboveBefore * 100,
  paidBefore: paidBefore * 100,
  ownBefore: ownBefore * 100,
})

export async function settleByJsonRulesEngine(bill: Bill): Promise<Paid> {
  const { almanac } = await engine.run({ ...bill, ...usual, ...inFen(bill) })
  const yuan = async (name: string) => (await almanac.factValue<number>(name)) / 100
  return { fund: await yuan('fund'), critical: await yuan('critical'), own: await yuan('own') }
}
