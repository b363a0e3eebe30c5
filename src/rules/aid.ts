import * as z from 'zod/mini'
import { documented, type Documented } from './documented'
import { Calculation } from './kernel/calculation'
import { parseToday, type AskedToday } from './kernel/input'
import { outcomeOf, type Outcome } from './kernel/outcome'
import type { Operand } from './kernel/trace'
import { guide, official, scaleOf } from './parameters'
import type { Edition } from './sources'
import type { Topic } from './topics'

const classes = ['first', 'second', 'third', 'fourth', 'fifth'] as const
export type AidClassId = (typeof classes)[number]

/** What a class of aided people gets: a share of the bill above `from` and up to `maximum`, and a share of the premium. */
export interface AidClass {
  readonly id: AidClassId
  readonly ratio: Operand
  readonly from?: Operand
  readonly maximum?: Operand
  readonly premiumShare?: Operand
}

const rates = {
  baseLowerLimit: 'base.lower-limit',
  baseUpperLimit: 'base.upper-limit',
  employerRate: 'contribution.employer-rate',
  employeeRate: 'contribution.employee-rate',
  flexibleRate: 'contribution.flexible-rate',
} as const

/** A figure of what is paid in, by both editions. */
export interface ContributionRate extends Readonly<Record<Edition, Operand>> {
  readonly id: keyof typeof rates
}

/** Who is aided, and at what rates everybody pays in. What a resident pays is for `calculateContribution`. */
export interface Aid extends Documented {
  readonly classes: readonly AidClass[]
  readonly rates: readonly ContributionRate[]
}

/**
 * Medical aid and contribution rates on a day. Refuses a day without a figure. Sources: S4; R14; R12 or
 * the notices of the day (L116, L131, L1), B75 to B65.
 *
 * @example
 * const aid = describeAid({ today: '2025-11-17' })
 * aid.ok && aid.value.classes[1].ratio.value.toFixed(2) // => '0.95'
 */
export function describeAid(options: AskedToday): Outcome<Aid> {
  return outcomeOf(() => {
    const { today } = parseToday(z.object({}), {}, options)
    const calculation = new Calculation(today)
    const parts = {
      classes: classes.map((id) => classOf(calculation, id)),
      rates: (Object.keys(rates) as (keyof typeof rates)[]).map((id) => ({
        id,
        guide: calculation.parameter(guide(rates[id])),
        official: calculation.parameter(official(rates[id])),
      })),
    }
    return { ...parts, ...documented(calculation) }
  })
}

/** The premium is paid wholly for the first two classes and partly for the third; of the others nothing is said. */
const premiumShares: Partial<Record<AidClassId, Topic>> = {
  first: 'contribution.aid.severely-disabled',
  second: 'contribution.aid.severely-disabled',
  third: 'contribution.aid.low-income',
}

function classOf(calculation: Calculation, id: AidClassId): AidClass {
  const { bands, maximum } = scaleOf('official', `aid.class.${id}`, 'ratio')
  const [{ from, ratio }] = bands
  const premiumShare = premiumShares[id]
  return {
    id,
    ratio: calculation.parameter(ratio),
    ...(from ? { from: calculation.parameter(from) } : {}),
    ...(maximum ? { maximum: calculation.parameter(maximum) } : {}),
    ...(premiumShare ? { premiumShare: calculation.parameter(official(premiumShare)) } : {}),
  }
}
