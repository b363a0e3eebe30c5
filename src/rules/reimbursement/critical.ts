import type { Calculation } from '../kernel/calculation'
import type { Operand } from '../kernel/trace'
import { isListed } from './aid'
import type { Person } from './input'
import type { Share } from './payment'
import type { State } from './settlement'
import { payByYear, type YearlyScale } from './yearly'

/** The scale of a person: residents of some groups of medical aid have a better one. */
export function criticalScale({ scheme, aid }: Person): Extract<YearlyScale, `critical.${string}`> {
  if (scheme === 'employee') return 'critical.employee'
  return isListed(aid) ? 'critical.aided' : 'critical.resident'
}

const lines = {
  name: 'critical',
  earlier: 'own-cost-before',
  ofYear: 'own-cost-of-year',
  notReached: 'critical-not-reached',
  maximumReached: 'critical-maximum-reached',
} as const

/** What critical illness (大病保险) pays for a visit, on the own cost of the year. */
export function criticalIllness(
  calculation: Calculation,
  state: State,
  person: Person,
  ownCost: Operand,
  shares: readonly Share[],
) {
  const before = { sum: state.ownCost, owed: state.critical, paid: state.criticalPaid }
  return payByYear(calculation, lines, criticalScale(person), before, ownCost, shares)
}
