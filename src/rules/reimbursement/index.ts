import { Calculation, type Explained } from '../kernel/calculation'
import { outcomeOf, type Outcome } from '../kernel/outcome'
import type { Edition } from '../sources'
import { Carry } from './carry'
import { settleByGuide } from './guide'
import { parseBills, type ContinuedInput, type ReimbursementAsked, type Visit } from './input'
import { settleByDocument } from './official'
import type { Breakdown, Settlement, State } from './settlement'
import { explainTotal } from './total'
import { yearAfter, type Year } from './year'

export type { Carry } from './carry'
export type { ContinuedInput, ReimbursementAsked, ReimbursementInput } from './input'
export type { OpenPoint } from './open'
export type { Breakdown, OtherReading, Settlement } from './settlement'
export type { Limit, Month, Year } from './year'

/** What each visit of the year got, all of them together, and how the year stands after them. */
export interface Reimbursement extends Explained {
  /** In the order that they were given in; where the edition pays nothing or gives no figure, why. */
  readonly visits: readonly Outcome<Settlement>[]
  /** Of the visits that were settled. The explanation beside it is of its amounts; notes and sources are of all. */
  readonly total: Breakdown
  /** Whether every visit was settled. */
  readonly complete: boolean
  readonly year: Year
  /** How the year stands, to go on with: the next call takes it as its `before`. */
  readonly carry: Carry
}

/**
 * Who pays what of the bills of one calendar year, by one edition: each visit by what the earlier ones left behind.
 * A single bill is a year of one visit. A refusal of the edition is that visit's own, and it counts nothing for the
 * year; faults in what was entered refuse the whole. After the `carry` of those before it a visit gets what it gets when
 * it is listed with them. Sums in yuan. Sources: S4, S0; R12, R14 (aid), Y81, HK (within Fujian).
 *
 * @example
 * const person = { scheme: 'employee', status: 'in-service', monthsInsured: 24 }
 * const visit = { date: '2025-05-06', care: 'outpatient', level: 'tertiary', eligible: '3000' }
 * const year = estimateReimbursement({ person, visits: [visit] }, { edition: 'official' })
 * year.ok && year.value.total.fund.low.toFixed(2) // => '1350.00'
 * const after = { person, visits: [visit], before: year.ok ? year.value.carry : {} }
 * const next = estimateReimbursement(after, { edition: 'official' })
 * next.ok && next.value.total.fund.low.toFixed(2) // => '2250.00'
 */
export function estimateReimbursement(input: ContinuedInput, options: ReimbursementAsked): Outcome<Reimbursement> {
  return outcomeOf(() => {
    const { person, visits, before, carried, edition } = parseBills(input, options)
    const first: State = carried?.state ?? { ...before, person }
    let state = first
    const outcomes = visits.map((visit) => {
      const { settlement, next } = settle(whoIs(state, visit), visit, edition)
      state = next
      return settlement
    })
    const settled = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    const complete = settled.length === outcomes.length
    const standing = edition === 'official' ? { before: first, after: state } : undefined
    const total = explainTotal(settled, complete, standing)
    return {
      visits: outcomes,
      ...total,
      complete,
      year: yearAfter(state, settled, edition, total.total.aid.low),
      carry: new Carry({ state, edition, lastDay: visits[visits.length - 1]?.date ?? carried?.lastDay }),
    }
  })
}

/** The year with who it is at this visit: somebody changed from it on, or still the same, whose months go on growing. */
function whoIs(state: State, { person, date }: Visit): State {
  return person ? { ...state, person, since: date } : { ...state, since: state.since ?? date }
}

/** One step of the fold: what a visit gets as the year stands, and how it stands after it. */
function settle(state: State, visit: Visit, edition: Edition) {
  let next = state
  const settlement = outcomeOf((): Settlement => {
    const calculation = new Calculation(visit.date)
    const settled = (edition === 'guide' ? settleByGuide : settleByDocument)(calculation, state, visit, state.person)
    next = settled.next
    const { breakdown, others } = settled
    return { date: visit.date, ...breakdown, ...(others ? { others } : {}), ...calculation.explained() }
  })
  return { settlement, next }
}
