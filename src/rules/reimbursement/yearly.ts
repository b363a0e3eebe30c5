import type { Calculation } from '../kernel/calculation'
import { Decimal } from '../kernel/money'
import type { Scale } from '../kernel/scale'
import type { Operand } from '../kernel/trace'
import type { NoteKey } from '../notes'
import { scaleOf } from '../parameters'
import type { ScaleId } from '../topics'
import { partsByBand, pay, payWithin, type Share } from './payment'
import type { Owed } from './settlement'

const ONE = new Decimal(1)

/** The scales that pay on a sum of the year. */
export type YearlyScale = Extract<ScaleId, `critical.${string}` | `aid.${string}`>

/** What the steps of a payment by the year are called. */
interface Lines {
  readonly name: string
  readonly earlier: string
  readonly ofYear: string
  readonly notReached: string
  readonly maximumReached: NoteKey
}

/** How the year stands before a visit: the sum that it is paid on, what is owed on it, and what was paid of that. */
interface Before {
  readonly sum: Decimal
  readonly owed?: Owed | undefined
  readonly paid?: Decimal | undefined
}

/** What is paid for a visit, and how its year stands then. */
interface PaidByYear {
  readonly paid: Operand
  readonly owed: Owed
  readonly paidInYear: Decimal
}

/**
 * Critical illness and medical aid are paid on the year's growing sum, tier by tier, by the scale of the visit's day and
 * person. A visit gets the difference: what is owed after it, less what was owed before. It is the year's sum that is
 * rounded, so that many small visits get what one large one would.
 */
export function payByYear(
  calculation: Calculation,
  lines: Lines,
  id: YearlyScale,
  before: Before,
  added: Operand,
  shares: readonly Share[] = [],
): PaidByYear {
  const scale = scaleOf('official', id, 'ratio')
  const share = shares[0]?.ratio.value ?? ONE
  const earlier = calculation.answer(lines.earlier, before.sum)
  const inYear = before.sum.isZero() ? added : calculation.money(lines.ofYear, 'sum', [earlier, added])
  const none = { by: id, share, due: inYear.value.times(0) }
  const [{ from }] = scale.bands
  const start = from && calculation.parameter(from)
  if (start && inYear.value.lessThanOrEqualTo(start.value)) {
    const paid = calculation.money(lines.notReached, 'excess', [inYear, start])
    return { paid, owed: none, paidInYear: before.paid ?? none.due }
  }
  const known = before.owed?.by === id && before.owed.share.equals(share) ? before.owed : undefined
  const dueBefore = owedBefore(calculation, lines.name, scale, earlier, shares, known)
  const due = owedOn(calculation, `${lines.name}-due`, scale, inYear, shares)
  const raised = dueBefore.value.isZero() ? due : calculation.money(lines.name, 'difference', [due, dueBefore])
  const paidBefore = calculation.answer(`${lines.name}-paid-before`, before.paid ?? dueBefore.value)
  const owed = { by: id, share, due: due.value }
  if (scale.maximum === undefined) return { paid: raised, owed, paidInYear: paidBefore.value.plus(raised.value) }
  const maximum = calculation.parameter(scale.maximum)
  const paid = payWithin(calculation, lines.name, raised, maximum, paidBefore)
  if (!paid.value.equals(raised.value)) calculation.note(lines.maximumReached, maximum)
  return { paid, owed, paidInYear: paidBefore.value.plus(paid.value) }
}

/** What was owed before this visit: known from the one before it, or worked out by the scale of this one. */
function owedBefore(
  calculation: Calculation,
  name: string,
  scale: Scale,
  earlier: Operand,
  shares: readonly Share[],
  known: Owed | undefined,
): Operand {
  if (known) return calculation.answer(`${name}-due-before`, known.due)
  const [{ from }] = scale.bands
  const nothing = from ? earlier.value.lessThanOrEqualTo(calculation.parameter(from).value) : earlier.value.isZero()
  return nothing ? calculation.constant(0) : owedOn(calculation, `${name}-due-before`, scale, earlier, shares)
}

/** What is owed on a sum above the first threshold. */
function owedOn(calculation: Calculation, line: string, scale: Scale, sum: Operand, shares: readonly Share[]): Operand {
  const lines = { left: `${line}-left`, part: `${line}-tier` }
  return pay(calculation, line, partsByBand(calculation, scale, sum, calculation.constant(0), lines), shares)
}
