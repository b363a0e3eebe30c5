import { amountOf, type Amount } from '../kernel/amount'
import type { Calculation, Explained } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import { ZERO, type Decimal } from '../kernel/money'
import type { Operand, Trace } from '../kernel/trace'
import type { ScaleId } from '../topics'
import type { Before, Person, Visit } from './input'
import type { OpenPoint } from './open'

/**
 * Who pays what of a bill, in yuan. The bill is `eligible`, `classB` and `outside`; it is paid by the pooled fund, by
 * critical illness, by medical aid, and what is left by oneself: they add up to it.
 *
 * It also falls into parts that add up to it: `uncovered`, `prior`, `classB` (where it is not uncovered), `deductible`,
 * `coPayment`, `shortInsurance`, `aboveCeiling` and `fund`. Critical illness and aid are paid on the class-B share, the
 * deductible, the co-payment and what is above the ceiling.
 */
export interface Breakdown {
  readonly eligible: Decimal
  /** The prior share of class-B items, which stands beside the eligible cost. */
  readonly classB: Decimal
  readonly outside: Decimal
  /** What no insurance looks at: outside the catalogue, or the whole bill where an institution is not designated. */
  readonly uncovered: Decimal
  /** What is borne first outside the province without filing. */
  readonly prior: Decimal
  readonly deductible: Decimal
  /** Above the deductible, what the ratio leaves. */
  readonly coPayment: Amount
  /** What the fund leaves unpaid because one has not been insured for long enough. */
  readonly shortInsurance: Decimal
  /** What the ratio would give and the year's ceiling cuts off. */
  readonly aboveCeiling: Decimal
  readonly fund: Amount
  readonly critical: Amount
  /** Medical aid. Who applies for it once, for the year, has it in the total only. */
  readonly aid: Amount
  readonly own: Amount
}

/** What a visit gets where the texts are read the other way on a point that they leave open. */
export interface OtherReading extends Pick<Breakdown, 'fund' | 'critical' | 'aid' | 'own'> {
  readonly point: OpenPoint
  readonly trace: Trace
}

/** What one visit gets, with its explanation. */
export interface Settlement extends Breakdown, Explained {
  readonly date: IsoDate
  /** Where another reading gives other sums; the year goes on with this one. */
  readonly others?: readonly OtherReading[]
}

/** What critical illness, or aid, owes for the year so far: by which scale, what share of it applied, and the sum. */
export interface Owed {
  readonly by: ScaleId
  readonly share: Decimal
  readonly due: Decimal
}

/** What the visits so far leave behind for the next one. */
export interface State extends Omit<Before, 'criticalPaid'> {
  /** What critical illness owes on that own cost; where it is not known yet, the next visit works it out. */
  readonly critical?: Owed | undefined
  readonly criticalPaid?: Decimal | undefined
  /** The same of medical aid. */
  readonly aid?: Owed | undefined
  /** Who it is now. */
  readonly person: Person
  /** The day for which the months insured were told; later visits add the months since. */
  readonly since?: IsoDate | undefined
}

export interface Settled {
  readonly breakdown: Breakdown
  readonly others?: readonly OtherReading[]
  readonly next: State
}

/** The whole bill: what is inside the catalogue, the class-B share beside it, and what is outside. */
export function billOf(calculation: Calculation, { eligible, classB, outside }: Visit): Operand {
  const inside = calculation.answer('eligible', eligible)
  const beside = [
    ...(classB.isZero() ? [] : [calculation.answer('class-b', classB)]),
    ...(outside.isZero() ? [] : [calculation.answer('outside', outside)]),
  ]
  return beside.length === 0 ? inside : calculation.money('bill', 'sum', [inside, ...beside])
}

/** A bill with these sums and nothing else counted yet; whoever settles it fills in the rest. */
export function unpaid({ eligible, classB, outside }: Visit, uncovered: Decimal, fund: Amount, own: Amount): Breakdown {
  const nothing = amountOf(ZERO)
  return {
    eligible,
    classB,
    outside,
    uncovered,
    prior: ZERO,
    deductible: ZERO,
    coPayment: nothing,
    shortInsurance: ZERO,
    aboveCeiling: ZERO,
    fund,
    critical: nothing,
    aid: nothing,
    own,
  }
}
