import { choices, type IsoDate } from '../../rules'
import { fromLink, linkedQuestion, toLink, type Questions } from '../../phone/form'
import { linkChoice, linkText, linkTo, type Dropped } from '../../phone/link'
import type { FieldWords } from '../faults'
import { answersFor } from './answers'
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

/** The link of a single bill; it carries the figures, so it is made only when asked for. */
export function reimbursementLink(form: SingleForm): string {
  return linkTo(PAGE, inLink(form))
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

/**
 * The form that a link fills, or nothing where it carries no answer. What cannot be used is left out and listed: the
 * rules judge a link's texts, as they do what is typed; they read all sums alike.
 */
export function reimbursementFromLink(
  query: Readonly<Record<string, unknown>>,
  on: IsoDate,
): { form: SingleForm; dropped: Dropped[] } | undefined {
  const dropped: Dropped[] = []
  const patient = patientFromLink(query, dropped)
  const read = <Of extends Questions<never>>(part: Of) =>
    fromLink(part, query, dropped, (key, answers) => {
      const field = part[key]?.kind === 'count' ? 'monthsInsured' : 'outpatientDeductible'
      return answersFor({ ...emptySingle, [field]: answers[key] }, on).faults[0]?.code
    })
  const parts = [read(person), read(billQuestions), read(beforeQuestions)] as const
  if (
    ![...PATIENT.map((key) => linkText(query, key) !== undefined), ...parts.map(({ carried }) => carried)].includes(
      true,
    )
  )
    return undefined
  const [ofPerson, ofBill, before] = parts
  return { form: { patient, ...ofPerson.answers, bill: ofBill.answers, ...before.answers }, dropped }
}

function patientFromLink(query: Readonly<Record<string, unknown>>, dropped: Dropped[]): Patient {
  const [scheme, status, group] = PATIENT.map((key) => linkChoice<string>(query, key, choices[key], dropped))
  const told = scheme === 'resident' ? (group ?? 'adult') : status
  return patients.find((one) => one === told) ?? emptySingle.patient
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  return (linkedQuestion(questions, key) ?? personQuestions.patient).words
}
