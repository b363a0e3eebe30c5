import { planClaim, type ClaimPlan, type IsoDate, type Outcome } from '../../../rules'
import { withoutFaultySubmission } from '../answers'
import type { Claim } from '../kept'

/** The plan as of today: papers, steps and places are loaded with the pages that show them. */
export function planOf(claim: Claim, today: IsoDate): Outcome<ClaimPlan> {
  return withoutFaultySubmission(planClaim, claim, today)
}
