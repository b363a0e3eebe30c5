import { choices, type IsoDate } from '../../rules'
import { fromLink, linkedQuestion, openIn, toLink, type AnswersTo } from '../../phone/form'
import { linkChoice, linkText, linkTo, type Dropped } from '../../phone/link'
import type { Query } from '../../phone/params'
import type { Filled } from '../../phone/useLinked'
import type { FieldWords } from '../faults'
import {
  beforeQuestions,
  billQuestions,
  emptySingle,
  patients,
  personQuestions,
  questions,
  schemeOf,
  type Patient,
  type SingleForm,
} from './form'

const PAGE = 'pages/reimbursement/index'
const CLAIM = '/pages/claim/plan/new/index'

/** Who was ill stands in links by the scheme and how one is in it. */
const { patient: _, ...person } = personQuestions
const PATIENT = ['scheme', 'status', 'group'] as const
const rest = { ...person, ...billQuestions, ...beforeQuestions }

/** Whether a choice stands open. */
export const isOpen = (form: SingleForm) => openIn(questions, { ...form, ...form.bill }).length > 0

/** The link of a single bill; it carries the figures, so it is made only when asked for. */
export function reimbursementLink(form: SingleForm): string {
  return isOpen(form) ? PAGE : linkTo(PAGE, inLink(form))
}

/**
 * The way to a new claim of a bill that was paid out of one's own pocket: within the app, from page to page. It comes
 * along as its own link carries it.
 */
export function claimUrl(form: SingleForm, paidOn?: IsoDate): string {
  return linkTo(CLAIM, { paidOn, ...inLink(form) })
}

function inLink(form: SingleForm): Record<string, string> {
  const { patient, bill } = form
  const scheme = schemeOf(patient)
  return {
    scheme,
    [scheme === 'employee' ? 'status' : 'group']: patient,
    ...toLink(billQuestions, bill, form),
    ...toLink(person, form, form),
    ...toLink(beforeQuestions, form, form),
  }
}

/** The form that a link fills, or nothing where it carries no answer. */
export function reimbursementFromLink(query: Query): Filled<SingleForm> | undefined {
  const dropped: Dropped[] = []
  const patient = patientFromLink(query, dropped)
  const { answers, carried } = fromLink(rest, query, dropped, (bill) =>
    patient === '' ? undefined : { patient, aid: bill.aid, bill },
  )
  if (!carried && !PATIENT.some((key) => linkText(query, key))) return undefined
  const only = <Of extends object>(part: Of) =>
    Object.fromEntries(Object.keys(part).map((key) => [key, answers[key as keyof typeof rest]])) as AnswersTo<Of>
  const bill = only(billQuestions)
  return { form: { patient: patient as Patient, ...only(person), bill, ...only(beforeQuestions) }, dropped }
}

/** Blank where the link does not tell, or tells two things. */
function patientFromLink(query: Query, dropped: Dropped[]): Patient | '' {
  const before = dropped.length
  const [scheme, status, group] = PATIENT.map((key) => linkChoice<string>(query, key, choices[key], dropped))
  const told = patients.find((one) => one === (status ?? group))
  if ((status && group) ?? (told && scheme && schemeOf(told) !== scheme)) {
    for (const key of PATIENT) {
      const text = linkText(query, key)
      if (text !== undefined) dropped.push({ key, text, code: 'contradicts' })
    }
    return ''
  }
  return told ?? (dropped.length > before ? '' : scheme === 'resident' ? 'adult' : emptySingle.patient)
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  return (linkedQuestion(questions, key) ?? personQuestions.patient).words
}
