import { choices, isDate } from '../../../rules'
import { emptyBill, patients, type BillForm, type Patient } from '../../../answer/bill/form'
import type { Visit } from './kept'
import { linkChoice, linkText, linkTo } from '../../../phone/link'

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

/** The year that came along; nothing where there is none, and without the visits that have no day. */
export function yearFromUrl(query: Readonly<Record<string, unknown>>): LinkedYear | undefined {
  const visits: Visit[] = []
  for (let index = 0; query[`date${String(index)}`] !== undefined; index += 1) {
    const text = (key: string) => linkText(query, `${key}${String(index)}`) ?? ''
    const choice = <Value extends string>(key: string, values: readonly Value[]) =>
      linkChoice(query, `${key}${String(index)}`, values, [])
    const care = choice('care', choices.care) ?? emptyBill.care
    const level = choice('level', choices.level) ?? emptyBill.level
    const bill = { ...emptyBill, care, level, eligible: text('eligible') }
    if (isDate(text('date'))) visits.push({ id: String(index + 1), date: text('date'), note: '', bill })
  }
  if (visits.length === 0) return undefined
  return { patient: linkChoice(query, 'patient', patients, []) ?? patients[0], visits }
}
