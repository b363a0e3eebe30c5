import type { Calculation } from '../kernel/calculation'
import type { Decimal } from '../kernel/money'
import type { Parameter } from '../kernel/parameter'
import type { Scale } from '../kernel/scale'
import { compare, type Condition, type Operand, type Operation } from '../kernel/trace'

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
export function payShares(calculation: Calculation, line: string, parts: readonly Part[], shares: readonly Share[]) {
  const reducing = shares.filter(({ ratio }) => !ratio.value.equals(1))
  const full = payInFull(calculation, line, parts, reducing.length === 0)
  if (reducing.length === 0) return { full, paid: full }
  const because = reducing.flatMap((share) => share.because ?? [])
  return { full, paid: calculation.money(line, 'product', [full, ...reducing.map(({ ratio }) => ratio)], because) }
}

/** What comes of it in the end. */
export function pay(calculation: Calculation, line: string, parts: readonly Part[], shares: readonly Share[]): Operand {
  return payShares(calculation, line, parts, shares).paid
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

/** What the steps are called that cut a cost into bands: what is left of a band after earlier costs, and a part. */
interface Lines {
  readonly left: string
  readonly part: string
}

/**
 * Cuts a cost into the parts that fall into each band of a scale, after what earlier costs have used up of it. A cost
 * that ends exactly where a band starts has no part in that band.
 */
export function partsByBand(
  calculation: Calculation,
  { bands }: Scale,
  cost: Operand,
  used: Operand,
  lines: Lines,
): Part[] {
  const startOf = (from: Parameter) => leftOf(calculation, lines.left, calculation.parameter(from), used)
  const parts: Part[] = []
  let start = bands[0]?.from && startOf(bands[0].from)
  for (const [index, { ratio }] of bands.entries()) {
    if (start?.value.greaterThan(0) && cost.value.lessThanOrEqualTo(start.value)) break
    const next = bands[index + 1]?.from
    const end = next && startOf(next)
    if (!end?.value.isZero()) parts.push(partOf(calculation, lines.part, cost, start, end, ratio))
    start = end
  }
  return parts
}

/** The part of a cost between two starts; why it ends there stands at its step, or at the part where it takes none. */
function partOf(
  calculation: Calculation,
  line: string,
  cost: Operand,
  start: Operand | undefined,
  end: Operand | undefined,
  ratio: Parameter,
): Part {
  const top = end?.value.lessThan(cost.value) ? end : cost
  const because = end && [compare(cost, end)]
  if (start === undefined || start.value.isZero()) {
    return { cost: top, ratio: calculation.parameter(ratio), ...(because ? { because } : {}) }
  }
  return {
    cost: calculation.money(line, 'difference', [top, start], because),
    ratio: calculation.parameter(ratio),
  }
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

/** The cost above a year's deductible, of which `borne` was borne before; what `exempt` tells is free of it. */
export function takeYearly(
  calculation: Calculation,
  cost: Operand,
  yearly: Operand,
  borne: Decimal,
  exempt?: () => Operand | undefined,
) {
  const used = calculation.answer('deductible-used-before', borne)
  const left = leftOf(calculation, 'deductible-left', yearly, used)
  return takeDeductible(calculation, cost, left, exempt?.())
}
