import * as z from 'zod/mini'
import { officialAid } from './editions/aid'
import { guideContribution, officialContribution } from './editions/contribution'
import { Calculation, type Explained } from './kernel/calculation'
import { parseToday, type AskedToday } from './kernel/input'
import { outcomeOf, type Outcome } from './kernel/outcome'
import type { Parameter } from './kernel/parameter'
import type { Operand } from './kernel/trace'
import type { Edition } from './sources'

export type AidClassId = keyof typeof officialAid

/** What a class of aided people gets: a share of the bill above `from` and up to `maximum`, and a share of the premium. */
export interface AidClass {
  readonly id: AidClassId
  readonly ratio: Operand
  readonly from?: Operand
  readonly maximum?: Operand
  readonly premiumShare?: Operand
}

const rates = ['baseLowerLimit', 'baseUpperLimit', 'employerRate', 'employeeRate', 'flexibleRate'] as const

/** A figure of what is paid in, by both editions. */
export interface ContributionRate extends Readonly<Record<Edition, Operand>> {
  readonly id: (typeof rates)[number]
}

/** Who is aided, and at what rates everybody pays in. What a resident pays is for `calculateContribution`. */
export interface Aid extends Omit<Explained, 'trace'> {
  readonly classes: readonly AidClass[]
  readonly rates: readonly ContributionRate[]
}

/** Medical aid and contribution rates on a day. Refuses a day without a figure. Sources: T3; S4; L1, L131, B53, B64. */
export function describeAid(options: AskedToday): Outcome<Aid> {
  return outcomeOf(() => {
    const { today } = parseToday(z.object({}), {}, options)
    const calculation = new Calculation(today)
    const parts = {
      classes: (Object.keys(officialAid) as AidClassId[]).map((id) => classOf(calculation, id)),
      rates: rates.map((id) => ({
        id,
        guide: calculation.parameter(guideContribution[id]),
        official: calculation.parameter(officialContribution[id]),
      })),
    }
    const { notes, sources, freshness } = calculation.explained()
    return { ...parts, notes, sources, freshness }
  })
}

/** The premium is paid wholly for the first two classes and partly for the third; of the others nothing is said. */
const premiumShares: Partial<Record<AidClassId, Parameter>> = {
  first: officialContribution.severelyDisabledAid,
  second: officialContribution.severelyDisabledAid,
  third: officialContribution.lowIncomeAid,
}

function classOf(calculation: Calculation, id: AidClassId): AidClass {
  const { ratio, from, maximum }: { ratio: Parameter; from?: Parameter; maximum?: Parameter } = officialAid[id]
  const premiumShare = premiumShares[id]
  return {
    id,
    ratio: calculation.parameter(ratio),
    ...(from ? { from: calculation.parameter(from) } : {}),
    ...(maximum ? { maximum: calculation.parameter(maximum) } : {}),
    ...(premiumShare ? { premiumShare: calculation.parameter(premiumShare) } : {}),
  }
}
