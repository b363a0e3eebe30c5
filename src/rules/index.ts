/** The rules package: its whole public face. Nothing outside imports a file behind it. */

export {
  calculateCredit,
  findBaseForCredit,
  type BaseForCredit,
  type Credit,
  type CreditInput,
  type WishInput,
} from './credit'
export { calculateContribution, type Contribution, type ContributionInput } from './contribution'
export {
  estimateReimbursement,
  type Breakdown,
  type Limit,
  type Month,
  type Reimbursement,
  type ReimbursementAsked,
  type ReimbursementInput,
  type Settlement,
  type Year,
} from './reimbursement'
export {
  DUE_SOON_DAYS,
  planClaim,
  planVisit,
  type AnswerBy,
  type ClaimInput,
  type ClaimPlaces,
  type ClaimPlan,
  type ClaimStatus,
  type ClaimToMake,
  type Deadlines,
  type NothingToClaim,
  type Reckoning,
  type VisitInput,
  type VisitPlan,
} from './claim'
export { disagreements, type Figure, type Point } from './disagreements'
export { checkRemoteCare, type Answered, type RemoteAnswers, type RemoteCare, type RemoteInput } from './remote'
export { findBalanceChannels, type Balance } from './balance'
export {
  regionalCredits,
  type RegionalCredit,
  type RegionalCredits,
  type RegionsInput,
  type RegionWithoutSum,
} from './regions'
export { describeAid, type Aid, type AidClass, type AidClassId, type ContributionRate } from './aid'

export { parameters, type Topic } from './editions'
export type { BalanceChannel, BalanceChannelId, BalanceWarning } from './editions/balance'
export type { Exclusion } from './editions/exclusions'
export type { FilingChannelId, RemoteStepId } from './editions/filing'
export type { Material, MaterialId } from './editions/materials'
export {
  counters,
  onlineRoutes,
  telephone,
  type Counter,
  type FirstCheck,
  type OnlineRoute,
  type OpeningHours,
  type Telephone,
} from './editions/places'
export { questionsOfPaid, type RemoteAnswerId, type RemoteQuestion } from './editions/remote'
export type { Alternatives, Said } from './editions/said'
export type { ClaimStep, StepId } from './editions/steps'
export { sources, type Edition, type SourceId } from './sources'
export type { NoteKey } from './notes'

export type { Amount, Reading } from './kernel/amount'
export { addAmounts, restOf } from './kernel/amount'
export type { Citation, Explained, Freshness } from './kernel/calculation'
export { addDays, addMonths, daysBetween, isDate, weekdayOf, yearOf, type IsoDate } from './kernel/dates'
export { LARGEST_SUM, readMoney, type Asked, type AskedToday } from './kernel/input'
export { Decimal } from './kernel/money'
export type { Fault, FaultCode, IneligibleReason, NotStated, Outcome, Refusal } from './kernel/outcome'
export { CHECKED_THROUGH, type DatedValue, type Firmness, type Parameter, type Unit } from './kernel/parameter'
export { replay, type Condition, type Operand, type Step, type Trace } from './kernel/trace'
