import type { Calculation } from '../kernel/calculation'
import type { Condition, Operand, Operation } from '../kernel/trace'

/** A part of the cost and the ratio that it is paid at. */
export interface Part {
  readonly cost: Operand
  readonly ratio: Operand
  readonly because?: readonly Condition[]
}

/** What of a payment a person gets in the end, such as half of it while newly insured. */
export interface Share {
  readonly ratio: Operand
  readonly because?: readonly Condition[]
}

/** Pays each part at its ratio and reduces the whole to the shares; a share of all of it takes no step. */
export function pay(calculation: Calculation, line: string, parts: readonly Part[], shares: readonly Share[]): Operand {
  const reducing = shares.filter(({ ratio }) => !ratio.value.equals(1))
  const full = payInFull(calculation, line, parts, reducing.length === 0)
  if (reducing.length === 0) return full
  const because = reducing.flatMap((share) => share.because ?? [])
  return calculation.money(line, 'product', [full, ...reducing.map(({ ratio }) => ratio)], because)
}

function payInFull(calculation: Calculation, line: string, parts: readonly Part[], last: boolean): Operand {
  const take = (operation: Operation, operands: readonly Operand[], because?: readonly Condition[]) =>
    last
      ? calculation.money(line, operation, operands, because)
      : calculation.step(`${line}-in-full`, operation, operands, because)
  const [only, ...others] = parts
  if (only && others.length === 0) return take('product', [only.cost, only.ratio], only.because)
  const paid = parts.map(({ cost, ratio, because }) =>
    calculation.step(`${line}-part`, 'product', [cost, ratio], because),
  )
  return take('sum', paid)
}

/** What is left of a yearly limit after what earlier visits used of it; nothing where it is used up. */
export function leftOf(calculation: Calculation, line: string, limit: Operand, used: Operand): Operand {
  return used.value.isZero() ? limit : calculation.money(line, 'excess', [limit, used])
}

/** Brings a payment down to what a yearly limit leaves of it; where that is all of it, no step is taken. */
export function payWithin(
  calculation: Calculation,
  line: string,
  payment: Operand,
  limit: Operand,
  used: Operand,
): Operand {
  if (used.value.plus(payment.value).lessThanOrEqualTo(limit.value)) return payment
  const left = leftOf(calculation, `${line}-limit-left`, limit, used)
  return calculation.money(`${line}-within-limit`, 'smaller', [payment, left])
}

/** The cost above a deductible of which `left` is still to be borne; what is `exempt` is free of the deductible. */
export function takeDeductible(calculation: Calculation, cost: Operand, left: Operand, exempt?: Operand) {
  if (left.value.isZero()) return { deductible: left.value, above: cost }
  const subject = exempt ? calculation.money('subject-to-deductible', 'difference', [cost, exempt]) : cost
  const deductible = calculation.money('deductible', 'smaller', [subject, left])
  const above = calculation.money('above-deductible', 'difference', [cost, deductible])
  return { deductible: deductible.value, above }
}
