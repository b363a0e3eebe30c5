/** Claims: what the rest of the package may use of it. */

export type { AnswerBy } from './answer'
export type { Applied } from './circumstances'
export type { Deadlines } from './deadlines'
export type { ClaimInput } from './input'
export { judgeClaim, type ClaimJudged, type NothingToClaim } from './judge'
export { planClaim, type ClaimPlaces, type ClaimPlan, type ClaimToMake } from './plan'
export type { Reckoning } from './reckoning'
export { DUE_SOON_DAYS, type ClaimStatus, type Remaining, type Standing } from './standing'
export { planVisit, type VisitInput, type VisitPlan } from './visit'
