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

export { parameters, type Topic } from './editions'
export { sources, type Edition, type Source, type SourceId } from './sources'
export type { NoteKey } from './notes'

export type { Amount, Reading } from './kernel/amount'
export { addAmounts, restOf } from './kernel/amount'
export type { Citation, Explained, Freshness } from './kernel/calculation'
export { addDays, addMonths, daysBetween, isDate, weekdayOf, yearOf, type IsoDate } from './kernel/dates'
export type { Asked } from './kernel/input'
export { Decimal } from './kernel/money'
export type { Fault, FaultCode, IneligibleReason, NotStated, Outcome, Refusal } from './kernel/outcome'
export { CHECKED_THROUGH, type DatedValue, type Parameter, type Unit } from './kernel/parameter'
export { replay, type Condition, type Operand, type Operation, type Step, type Trace } from './kernel/trace'
