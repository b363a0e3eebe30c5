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
  type Carry,
  type ContinuedInput,
  type Limit,
  type Month,
  type OpenPoint,
  type OtherReading,
  type Reimbursement,
  type ReimbursementAsked,
  type ReimbursementInput,
  type Settlement,
  type Year,
} from './reimbursement'
export {
  DUE_SOON_DAYS,
  judgeClaim,
  planClaim,
  planVisit,
  type AnswerBy,
  type ClaimInput,
  type ClaimJudged,
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
export { premiumSeason, type PremiumSeason } from './season'
export { waitingOf, type Waiting, type WaitingInput, type WaitingReason, type WaitingRemark } from './waiting'
export { retirementOf, type Retirement, type RetirementInput } from './retirement'
export { frequentQuestions, type AnswerFigure, type AskedQuestion, type Questions } from './questions'
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

export { choices, type Choice } from './choices'
export { parameters, statedOn, type StatedFigure } from './parameters'
export type { Topic } from './topics'
export type { BalanceChannel, BalanceChannelId, BalanceWarning } from './statements/balance'
export type { Exclusion } from './statements/exclusions'
export type { FilingChannelId, RemoteStepId } from './statements/filing'
export type { Material, MaterialId } from './statements/materials'
export type { NothingBecause } from './statements/nothing'
export {
  counters,
  onlineRoutes,
  telephone,
  type Counter,
  type FirstCheck,
  type OnlineRoute,
  type OpeningHours,
  type Telephone,
} from './statements/places'
export { grownUpFrom } from './statements/ages'
export { doubtfulBanks } from './statements/banks'
export { premiumDays } from './statements/premium'
export { commercialLine, type NextStep, type QuestionId, type Situation } from './statements/questions'
export { readings, type OpenReading } from './statements/readings'
export { questionsOfPaid, type RemoteAnswerId, type RemoteQuestion } from './statements/remote'
export type { Alternatives, Said } from './statements/said'
export type { ClaimStep, StepId } from './statements/steps'
export { editions, lookedAt, sources, type Edition, type SourceId } from './sources'
export type { ClaimNoteKey, NoteKey } from './notes'

export type { Amount, Reading } from './kernel/amount'
export { addAmounts, restOf } from './kernel/amount'
export type { Citation, Explained } from './kernel/calculation'
export { standingOfAll, type DocumentState } from './kernel/standing'
export {
  addDays,
  addMonths,
  daysBetween,
  isDate,
  isLikelyToday,
  monthsBetween,
  weekdayOf,
  yearOf,
  type IsoDate,
} from './kernel/dates'
export { inDigits, largestInput, readMoney, type Asked, type AskedToday } from './kernel/input'
export { Decimal } from './kernel/money'
export type { Fault, FaultCode, IneligibleReason, NotStated, Outcome, Refusal, Undecided } from './kernel/outcome'
export type { DatedValue, Firmness, Parameter, Unit } from './kernel/parameter'
export { replay, type Condition, type Operand, type Step, type Trace } from './kernel/trace'
