import { materials, type Material, type MaterialId } from '../statements/materials'
import { counters, firstChecks, onlineRoutes, telephone, type FirstCheck } from '../statements/places'
import { steps, type ClaimStep, type StepId } from '../statements/steps'
import type { IsoDate } from '../kernel/dates'
import type { AskedToday } from '../kernel/input'
import type { Outcome } from '../kernel/outcome'
import { applying, type Applied } from './circumstances'
import { citeAll, documented } from '../documented'
import type { Claim, ClaimInput } from './input'
import { asked, judge, type ClaimJudged, type NothingToClaim } from './judge'

/** How to get the money back, by both editions: whether, until when, with what, in which order, where. */
export interface ClaimToMake extends ClaimJudged {
  readonly materials: readonly Applied<Material<MaterialId>>[]
  readonly steps: readonly Applied<ClaimStep<StepId>>[]
  readonly places: ClaimPlaces
}

/** Where a claim is handed in: the document's counters and online routes, who does the guide's first check, whom to call. */
export interface ClaimPlaces {
  readonly counters: typeof counters
  readonly online: typeof onlineRoutes
  readonly firstChecks: readonly FirstCheck[]
  readonly telephone: typeof telephone
}

/** Check `needed` first: whether there is anything to claim. */
export type ClaimPlan = NothingToClaim | ClaimToMake

/**
 * What to do about a bill, by both editions at once, as of today. What cannot be paid is still planned, with the
 * reasons. Refuses faults in what was entered, a payment or an acceptance still to come or in the wrong order, and
 * payments before 2023. Sources: S4, S0; G1, HK, R12 (employees 23, 54 to 58, 64 to 68; residents 18, 43, 44), Y81, H24
 * (days off).
 *
 * @example
 * const bill = { paidOn: '2025-04-01', settledByCard: false, designated: true, scheme: 'employee' }
 * const plan = planClaim(bill, { today: '2025-09-15' })
 * plan.ok && plan.value.needed && plan.value.deadlines.earliest // => '2025-10-01'
 */
export function planClaim(input: ClaimInput, options: AskedToday): Outcome<ClaimPlan> {
  return asked(input, options, claimToMake)
}

function claimToMake(claim: Claim, today: IsoDate): ClaimToMake {
  const { judged, calculation, circumstances } = judge(claim, today)
  const papers = applying<Material<MaterialId>>(materials, circumstances, today)
  const order = applying<ClaimStep<StepId>>(steps, circumstances, today)
  const places = { counters, online: onlineRoutes, firstChecks: applying(firstChecks, circumstances, today), telephone }
  citeAll(calculation, papers, order, counters, onlineRoutes, places.firstChecks, [telephone])
  return { ...judged, materials: papers, steps: order, places, ...documented(calculation) }
}
