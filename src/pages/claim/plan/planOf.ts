import { planClaim, type ClaimPlan, type ClaimToMake, type Edition, type IsoDate, type Outcome } from '../../../rules'
import { ageOfFigures, type Age } from '../../../answer/standing'
import { withoutFaultySubmission } from '../answers'
import type { Claim } from '../kept'

/** The plan as of today: papers, steps and places are loaded with the pages that show them. */
export function planOf(claim: Claim, today: IsoDate): Outcome<ClaimPlan> {
  return withoutFaultySubmission(planClaim, claim, today)
}

/** How old the rule is that a deadline is counted by. */
export function ageOfDeadline({ standing, reckoned }: ClaimToMake, edition: Edition): Age | undefined {
  return ageOfFigures(standing, new Set([reckoned[edition].dated.topic]))
}
