import { choices, isDate } from '../../../rules'
import { emptyBill, patients, type BillForm, type Patient } from '../../../answer/bill/form'
import type { Visit } from './kept'
import { linkChoice, linkSaid, linkTo, type Dropped } from '../../../phone/link'
import type { Query } from '../../../phone/params'
import type { Linked } from '../../../phone/useLinked'

/** A year of visits to look at, such as a worked case: within the app, from page to page. Nobody's own visits are shared. */
export interface LinkedYear {
  readonly patient: Patient
  readonly visits: readonly Visit[]
}

type LinkedVisit = Pick<Visit, 'date'> & Pick<BillForm, 'care' | 'level' | 'eligible'>

export function yearUrl(patient: Patient, visits: readonly LinkedVisit[]): string {
  const answers = visits.flatMap(({ date, care, level, eligible }, index) =>
    Object.entries({ date, care, level, eligible }).map(([key, value]) => [`${key}${String(index)}`, value] as const),
  )
  return linkTo('/pages/reimbursement/year/index', { patient, ...Object.fromEntries(answers) })
}

/** The year that came along, if one did; none where a part of it cannot be read, since every visit hangs on those before. */
export function yearFromUrl(query: Query): Linked<LinkedYear> | undefined {
  const dropped: Dropped[] = []
  const patient = linkChoice(query, 'patient', patients, dropped) ?? patients[0]
  const visits: Visit[] = []
  for (let index = 0; query[`date${String(index)}`] !== undefined; index += 1) {
    const name = (key: string) => `${key}${String(index)}`
    const date = linkSaid(query, name('date'), dropped) ?? ''
    if (!isDate(date) && !Array.isArray(query[name('date')]))
      dropped.push({ key: name('date'), text: date, code: 'not-understood' })
    const care = linkChoice(query, name('care'), choices.care, dropped) ?? emptyBill.care
    const level = linkChoice(query, name('level'), choices.level, dropped) ?? emptyBill.level
    const bill = { ...emptyBill, care, level, eligible: linkSaid(query, name('eligible'), dropped) ?? '' }
    visits.push({ id: String(index + 1), date, note: '', bill })
  }
  if (dropped.length > 0) return { form: undefined, dropped }
  return visits.length === 0 ? undefined : { form: { patient, visits }, dropped }
}
