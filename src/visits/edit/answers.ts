import { readBill } from '../../components/bill/input'
import {
  estimateReimbursement,
  isDate,
  type Edition,
  type Fault,
  type FaultCode,
  type IsoDate,
  type Outcome,
  type Reimbursement,
} from '../../rules'
import type { SingleAnswers } from '../../pages/reimbursement/answers'
import type { VisitForm } from '../../store/visitChanges'
import { visitsIn, type Person, type Visit } from '../../store/visits'
import { visitOf, type YearAnswers } from '../year'

/** What stands in an empty form, and is marked as an example. */
const EXAMPLE = '3000'

/** The day that the answer is for: today, until one is chosen. */
export function dayOf({ date }: VisitForm, today: IsoDate): IsoDate {
  return isDate(date) && date <= today ? date : today
}

/** The visits of that year that come before this one; a new one comes after the others of its day. */
export function visitsBefore(person: Person, id: string, date: IsoDate): Visit[] {
  const entered = id === '' ? Number.POSITIVE_INFINITY : Number(id)
  return visitsIn(person, date.slice(0, 4)).filter(
    (one) => one.date < date || (one.date === date && Number(one.id) < entered),
  )
}

/** What this visit gets after those before it, in both editions, and what is wrong with which field. */
export function answersForVisit(form: VisitForm, person: Person, before: YearAnswers, today: IsoDate): SingleAnswers {
  const isExample = form.bill.eligible.trim() === '' && form.bill.total.trim() === ''
  const bill = isExample ? { ...form.bill, eligible: EXAMPLE } : form.bill
  const { visit, upperBound, fault } = readBill(bill, person.patient, dayOf(form, today))
  const ask = (edition: Edition): Outcome<Reimbursement> =>
    estimateReimbursement({ person: before.person, visits: [visit], before: before.leaves[edition] }, { edition })
  const [guide, official] = [ask('guide'), ask('official')]
  const dayFault = dateFault(form.date, today)
  return {
    isExample,
    upperBound,
    settlement: { guide: visitOf(guide, 0), official: visitOf(official, 0) },
    faults: [
      ...(dayFault ? [{ path: 'date', code: dayFault }] : []),
      ...(!official.ok && official.refusal.kind === 'invalid' ? official.refusal.issues : []),
      ...(fault ? [fault] : []),
    ],
    deductible: official.ok && bill.care === 'outpatient' ? official.value.year.deductible : undefined,
  }
}

/** Everything that has to be mended before the visit can be saved; an example cannot be. */
export function faultsToMend({ isExample, faults }: SingleAnswers): readonly Fault[] {
  return isExample ? [...faults, { path: 'eligible', code: 'blank' }] : faults
}

function dateFault(date: string, today: IsoDate): FaultCode | undefined {
  if (date === '') return 'blank'
  if (!isDate(date)) return 'not-a-date'
  return date > today ? 'in-the-future' : undefined
}
