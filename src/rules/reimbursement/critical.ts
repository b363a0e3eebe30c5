import type { Calculation } from '../kernel/calculation'
import { ZERO, type Decimal } from '../kernel/money'
import type { Parameter } from '../kernel/parameter'
import type { Scale } from '../kernel/scale'
import type { Operand } from '../kernel/trace'
import { official, scaleOf } from '../parameters'
import type { Person } from './input'
import { partsByBand, pay, payWithin, type Share } from './payment'
import type { State } from './settlement'

/** The figures of a scheme: the own cost of the year from which it pays, its tiers, and the most it pays in a year. */
export function criticalFigures(scheme: Person['scheme']): { from: Parameter; scale: Scale; maximum: Parameter } {
  return {
    from: official(`critical.${scheme}.first.from`),
    scale: scaleOf('official', `critical.${scheme}`, 'ratio'),
    maximum: official(`critical.${scheme}.maximum`),
  }
}

/** What critical illness pays for a visit, and how its year stands then: what it owes and what it has paid. */
interface CriticalIllness {
  readonly paid: Operand
  readonly due: Decimal
  readonly paidInYear: Decimal
}

/**
 * Critical illness (大病保险) pays on the own cost of the year, tier by tier; a visit gets by how much it raises that.
 * What is due is rounded for the year as a whole, so that many small visits get what one large one would.
 */
export function criticalIllness(
  calculation: Calculation,
  state: State,
  scheme: Person['scheme'],
  ownCost: Operand,
  shares: readonly Share[],
): CriticalIllness {
  const figures = criticalFigures(scheme)
  const earlier = calculation.answer('own-cost-before', state.ownCost)
  const inYear = state.ownCost.isZero() ? ownCost : calculation.money('own-cost-of-year', 'sum', [earlier, ownCost])
  const from = calculation.parameter(figures.from)
  if (inYear.value.lessThanOrEqualTo(from.value)) {
    const paid = calculation.money('critical-not-reached', 'excess', [inYear, from])
    return { paid, due: ZERO, paidInYear: state.criticalPaid ?? ZERO }
  }
  const before = dueBefore(calculation, state, figures, shares)
  const due = dueOn(calculation, 'critical-due', figures.scale, inYear, shares)
  const raised = before.value.isZero() ? due : calculation.money('critical', 'difference', [due, before])
  const paidBefore = calculation.answer('critical-paid-before', state.criticalPaid ?? before.value)
  const maximum = calculation.parameter(figures.maximum)
  const paid = payWithin(calculation, 'critical', raised, maximum, paidBefore)
  if (!paid.value.equals(raised.value)) calculation.note('critical-maximum-reached', maximum)
  return { paid, due: due.value, paidInYear: paidBefore.value.plus(paid.value) }
}

/** What critical illness owed before this visit: known from the one before it, or worked out from what was entered. */
function dueBefore(
  calculation: Calculation,
  state: State,
  figures: ReturnType<typeof criticalFigures>,
  shares: readonly Share[],
): Operand {
  if (state.criticalDue !== undefined) return calculation.answer('critical-due-before', state.criticalDue)
  const from = calculation.parameter(figures.from)
  const earlier = calculation.answer('own-cost-before', state.ownCost)
  return earlier.value.lessThanOrEqualTo(from.value)
    ? calculation.constant(0)
    : dueOn(calculation, 'critical-due-before', figures.scale, earlier, shares)
}

/** What critical illness owes on an own cost above its first threshold. */
function dueOn(
  calculation: Calculation,
  line: string,
  scale: Scale,
  ownCost: Operand,
  shares: readonly Share[],
): Operand {
  const lines = { left: `${line}-left`, part: `${line}-tier` }
  return pay(calculation, line, partsByBand(calculation, scale, ownCost, calculation.constant(0), lines), shares)
}
