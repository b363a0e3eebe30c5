import { addAmounts, type Amount } from '../kernel/amount'
import type { IsoDate } from '../kernel/dates'
import { figure, ZERO, type Decimal } from '../kernel/money'
import { valueOn, type Parameter } from '../kernel/parameter'
import { guide, official, scaleOf } from '../parameters'
import type { Edition } from '../sources'
import { aidScale, isAided } from './aid'
import { groupOf } from './cost'
import { criticalScale } from './critical'
import type { Person } from './input'
import type { Settlement, State } from './settlement'

/** How far something has come in the year, in yuan: 900 of 1,200, with 300 left. */
export interface Limit {
  readonly used: Decimal
  readonly of: Decimal
  readonly left: Decimal
}

/** What the visits of a month cost whom; `month` is `YYYY-MM`. */
export interface Month {
  readonly month: string
  readonly fund: Amount
  readonly critical: Amount
  readonly aid: Amount
  readonly own: Amount
}

/**
 * How the year stands after its last settled visit. A limit is missing where the edition states none for this person,
 * and before there is a visit. The guide follows the deductible only.
 */
export interface Year {
  readonly deductible?: Limit
  /** Outpatient cost above the deductible, of the band up to which the first ratio goes. */
  readonly firstBand?: Limit
  /** What the pooled fund paid, of what it pays at most. */
  readonly ceiling?: Limit
  /** The own cost, of what it has to exceed before critical illness pays. */
  readonly critical?: Limit
  /** What critical illness paid, of what it pays at most. */
  readonly criticalMaximum?: Limit
  /** The own cost since medical aid began that critical illness left, of what it has to exceed before aid pays. */
  readonly aid?: Limit
  /** What medical aid paid, of what it pays at most. */
  readonly aidMaximum?: Limit
  /** What counts for critical illness so far: deductibles, co-payments, what is above the ceiling, class-B shares. */
  readonly ownCost: Decimal
  /** What critical illness left of it since medical aid began, for aid that is paid visit by visit. */
  readonly aidedOwnCost: Decimal
  readonly admissions: number
  /** In order, only those that have a settled visit. */
  readonly months: readonly Month[]
}

/** Where the year stands, with the limits of the day of its last settled visit. */
export function yearAfter(state: State, settled: readonly Settlement[], edition: Edition, aid: Decimal): Year {
  const last = settled[settled.length - 1]
  const limits =
    last && (edition === 'guide' ? limitsByGuide(state, last.date) : limitsByDocument(state, last.date, aid))
  const { ownCost, aidedOwnCost, admissions } = state
  return { ...limits, ownCost, aidedOwnCost, admissions, months: monthsOf(settled) }
}

type Limits = Omit<Year, 'ownCost' | 'aidedOwnCost' | 'admissions' | 'months'>

function limitsByGuide(state: State, on: IsoDate): Limits {
  const { person } = state
  if (person.scheme === 'resident') return {}
  const deductible = guide(`outpatient.${person.status}.deductible`)
  return { deductible: limitOf(on, deductible, state.outpatientDeductible) }
}

function limitsByDocument(state: State, on: IsoDate, aid: Decimal): Limits {
  const { person } = state
  const { bands, maximum } = scaleOf('official', criticalScale(person), 'ratio')
  const [{ from = maximum }] = bands
  // A visit that nothing is paid for can lie before the day from which critical illness is known.
  if (from === undefined || valueOn(from, on) === undefined) return {}
  return {
    deductible: limitOf(on, official(`outpatient.${groupOf(person)}.deductible`), state.outpatientDeductible),
    firstBand: limitOf(on, official(`outpatient.${person.scheme}.first-band`), state.outpatientAboveDeductible),
    ceiling: limitOf(on, official(`ceiling.${person.scheme}`), state.pooledPaid),
    critical: limitOf(on, from, state.ownCost),
    ...(maximum ? { criticalMaximum: limitOf(on, maximum, state.criticalPaid ?? ZERO) } : {}),
    ...(person.aid ? limitsOfAid(state, person.aid, on, aid) : {}),
  }
}

/** Of class 5 the sum is the year's, and what it gets is not paid yet. */
function limitsOfAid(state: State, aid: NonNullable<Person['aid']>, on: IsoDate, applied: Decimal): Limits {
  const { bands, maximum } = scaleOf('official', aidScale(aid), 'ratio')
  const [{ from }] = bands
  const once = !isAided(aid)
  const left = once ? state.ownCost.minus(state.criticalPaid ?? ZERO).minus(state.aidPaid) : state.aidedOwnCost
  return {
    ...(from ? { aid: limitOf(on, from, left) } : {}),
    ...(maximum ? { aidMaximum: limitOf(on, maximum, once ? state.aidPaid.plus(applied) : state.aidPaid) } : {}),
  }
}

/** More than all of it cannot be used: what goes beyond is cut off. */
function limitOf(on: IsoDate, limit: Parameter, reached: Decimal): Limit {
  const of = figure(valueOn(limit, on)?.value ?? '0')
  const used = reached.lessThan(of) ? reached : of
  return { used, of, left: of.minus(used) }
}

function monthsOf(settled: readonly Settlement[]): Month[] {
  const months = new Map<string, Settlement[]>()
  for (const settlement of settled) {
    const month = settlement.date.slice(0, 7)
    const visits = months.get(month)
    if (visits) visits.push(settlement)
    else months.set(month, [settlement])
  }
  return [...months].map(([month, visits]) => ({
    month,
    fund: addAmounts(visits.map(({ fund }) => fund)),
    critical: addAmounts(visits.map(({ critical }) => critical)),
    aid: addAmounts(visits.map(({ aid }) => aid)),
    own: addAmounts(visits.map(({ own }) => own)),
  }))
}
