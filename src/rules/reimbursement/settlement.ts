import type { Amount } from '../kernel/amount'
import type { Calculation, Explained } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import type { Decimal } from '../kernel/money'
import type { Operand } from '../kernel/trace'
import type { Before, Visit } from './input'

/**
 * Who pays what of a bill, in yuan. The bill is `eligible` and `outside`; it is paid by the pooled fund, by critical
 * illness, and what is left by oneself: `eligible + outside = fund + critical + own`.
 *
 * It also falls into parts: `eligible + outside = uncovered + prior + deductible + coPayment + aboveCeiling + fund`.
 * Critical illness is paid on the deductible, the co-payment and what is above the ceiling; not on the first two parts.
 */
export interface Breakdown {
  readonly eligible: Decimal
  readonly outside: Decimal
  /** What no insurance looks at: outside the catalogue, or the whole bill where an institution is not designated. */
  readonly uncovered: Decimal
  /** What is borne first outside the province without filing. */
  readonly prior: Decimal
  readonly deductible: Decimal
  /** Above the deductible, what the ratio leaves. */
  readonly coPayment: Amount
  /** What the ratio would give and the year's ceiling cuts off. */
  readonly aboveCeiling: Decimal
  readonly fund: Amount
  readonly critical: Amount
  readonly own: Amount
}

/** What one visit gets, with its explanation. */
export interface Settlement extends Breakdown, Explained {
  readonly date: IsoDate
}

/** What the visits so far leave behind for the next one. */
export interface State extends Omit<Before, 'criticalPaid'> {
  /** What critical illness owes on that own cost; where it is not known yet, the next visit works it out. */
  readonly criticalDue?: Decimal
  readonly criticalPaid?: Decimal | undefined
  /** The day of the year's first visit, up to which the months insured are counted. */
  readonly firstDay?: IsoDate | undefined
}

export interface Settled {
  readonly breakdown: Breakdown
  readonly next: State
}

/** The whole bill: what is inside the catalogue and what is outside it. */
export function billOf(calculation: Calculation, { eligible, outside }: Visit): Operand {
  const inside = calculation.answer('eligible', eligible)
  return outside.isZero() ? inside : calculation.money('bill', 'sum', [inside, calculation.answer('outside', outside)])
}
