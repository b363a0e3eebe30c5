import { answersForBill, type SingleAnswers } from '../../../../answer/bill/answers'
import { personOf } from '../../../../answer/bill/input'
import { daysBetween, isDate, type Edition, type Fault, type FaultCode, type IsoDate } from '../../../../rules'
import type { VisitForm } from '../changes'
import { earlierIn, visitsIn, type Person, type Visit } from '../kept'
import { hasChanged, whoOn } from '../who'
import type { YearAnswers } from '../year'

/** The day that the answer is for; until one is chosen, the last one there is of the year in view. */
export function dayOf({ date }: VisitForm, year: string, today: IsoDate): IsoDate {
  if (isDate(date) && date <= today) return date
  return today.startsWith(year) ? today : `${year}-12-31`
}

/** The visits of that year that come before this one; a new one comes after the others of its day. */
export function visitsBefore(person: Person, id: string, date: IsoDate): Visit[] {
  const entered = id === '' ? Number.POSITIVE_INFINITY : Number(id)
  return visitsIn(person, date.slice(0, 4)).filter(
    (one) => one.date < date || (one.date === date && Number(one.id) < entered),
  )
}

/** So many days before a discharge somebody may have been in hospital already: stays are listed by their last day. */
const STAY = 30

/** A stay that an outpatient bill of a day may belong to. */
export function stayAround(visits: readonly Visit[], day: IsoDate): Visit | undefined {
  return visits.find(({ date, bill }) => bill.care === 'inpatient' && date >= day && daysBetween(day, date) <= STAY)
}

/** What a visit gets on its day after those before it, in both editions, and what is wrong with its bill. */
export function answersForVisit(form: VisitForm, person: Person, before: YearAnswers, day: IsoDate): SingleAnswers {
  const who = whoOn(person, day)
  const { benefitFrom } = earlierIn(person, day.slice(0, 4))
  const yearIn = (edition: Edition) => ({ person: before.person, before: before.leaves[edition] })
  const changed = hasChanged(person, day, before.upTo) ? personOf(who, benefitFrom) : undefined
  return answersForBill(form.bill, who.patient, day, yearIn, changed)
}

/** Everything that has to be mended before the visit can be saved; an example cannot be. */
export function faultsToMend({ date, bill }: VisitForm, { isExample, faults }: SingleAnswers, today: IsoDate): Fault[] {
  const code = dayFault(date, today)
  return [
    ...(code ? [{ path: 'date', code }] : []),
    ...(bill.level === 'unsaid' ? [{ path: 'level', code: 'blank' as const }] : []),
    ...faults,
    ...(isExample ? [{ path: 'eligible', code: 'blank' as const }] : []),
  ]
}

function dayFault(date: string, today: IsoDate): FaultCode | undefined {
  if (date === '') return 'blank'
  if (!isDate(date)) return 'not-a-date'
  return date > today ? 'in-the-future' : undefined
}
