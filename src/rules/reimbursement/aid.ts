import type { Calculation } from '../kernel/calculation'
import type { Operand } from '../kernel/trace'
import type { AidClass, Person } from './input'
import type { State } from './settlement'
import { payByYear, type YearlyScale } from './yearly'

type Aided = Person['aid']

/** What the scales of each class are named by. */
const classNames = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' } as const satisfies Record<
  AidClass,
  string
>

/** The groups that critical illness pays residents more: 特困, 孤儿, 低保 and 返贫致贫, of classes 1 and 3. */
export const isListed = (aid: Aided) => aid !== undefined && (aid.listed ?? (aid.class === 1 || aid.class === 3))

/** Class 5 is recognised by its cost, and applies for the year once it is known: until then it is as without aid. */
export const isAided = (aid: Aided) => aid !== undefined && aid.class !== 5

/** The same person as if of the listed groups, for the other reading. */
export const listed = (person: Person): Person =>
  person.aid ? { ...person, aid: { ...person.aid, listed: true } } : person

export const aidScale = (aid: NonNullable<Aided>): Extract<YearlyScale, `aid.${string}`> =>
  `aid.class.${classNames[aid.class]}`

const lines = {
  name: 'aid',
  earlier: 'aided-cost-before',
  ofYear: 'aided-cost-of-year',
  notReached: 'aid-not-reached',
  maximumReached: 'aid-maximum-reached',
} as const

/** What medical aid (医疗救助) pays on what critical illness has left of the own cost, as a whole of the year. */
export function medicalAid(
  calculation: Calculation,
  aid: NonNullable<Aided>,
  before: Pick<State, 'aidedOwnCost' | 'aid'> & Partial<Pick<State, 'aidPaid'>>,
  left: Operand,
) {
  const { aidedOwnCost: sum, aid: owed, aidPaid: paid } = before
  return payByYear(calculation, lines, aidScale(aid), { sum, owed, paid }, left)
}

/** What medical aid pays for a visit, and what the year goes on with. */
export function aidFor(
  calculation: Calculation,
  aid: NonNullable<Aided>,
  state: State,
  ownCost: Operand,
  critical: Operand,
) {
  if (aid.class === 4) noteOpenPoints(calculation, state, critical)
  const left = critical.value.isZero()
    ? ownCost
    : calculation.money('left-after-critical', 'difference', [ownCost, critical])
  const { paid, owed, paidInYear } = medicalAid(calculation, aid, state, left)
  return { paid, next: { aidedOwnCost: state.aidedOwnCost.plus(left.value), aid: owed, aidPaid: paidInYear } }
}

/**
 * Two open points of class 4: whether own cost before it was recognised counts, and whether its threshold is held
 * against the sum before or after critical illness.
 */
function noteOpenPoints(calculation: Calculation, { ownCost, criticalPaid, aidedOwnCost }: State, critical: Operand) {
  if (ownCost.minus(criticalPaid ?? ownCost).greaterThan(aidedOwnCost)) calculation.note('aid-fourth-earlier')
  if (critical.value.greaterThan(0)) calculation.note('aid-threshold')
}
