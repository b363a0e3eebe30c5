import { readMoney, type Fault, type FaultCode, type IsoDate, type ReimbursementInput } from '../../rules'
import { given } from '../../phone/form'
import {
  beforeQuestions,
  billQuestions,
  personQuestions,
  type BeforeForm,
  type BillForm,
  type Patient,
  type SingleForm,
} from './form'

type VisitInput = ReimbursementInput['visits'][number]
type PersonInput = ReimbursementInput['person']

/** A bill as the rules ask for it, and whether only its total was known, which then counts as all eligible. */
interface BillRead {
  readonly visit: VisitInput
  readonly upperBound: boolean
  /** What is wrong between the fields, which the rules cannot see. */
  readonly fault?: Fault & { readonly code: FaultCode }
}

/** Answers that do not apply, such as the filing of a visit at home, stay in the form and are not passed on. */
export function readBill(bill: BillForm, patient: Patient, date: IsoDate): BillRead {
  const { care, level, eligible } = bill
  const { total, ...rest } = given(billQuestions, bill, { patient, bill })
  const upperBound = rest.eligible === undefined && total !== undefined
  const { outside, fault } = upperBound ? {} : outsideOf(bill)
  const visit: VisitInput = {
    ...rest,
    date,
    care,
    level,
    eligible: upperBound ? total : eligible,
    ...(outside === undefined ? {} : { outside }),
  }
  return { visit, upperBound, ...(fault ? { fault } : {}) }
}

/** What the total holds beyond the eligible cost. */
function outsideOf({ total, eligible }: BillForm): { outside?: string; fault?: Fault } {
  if (total.trim() === '') return {}
  const [whole, part] = [readMoney(total), readMoney(eligible)]
  if (!whole.ok) return { outside: total }
  if (!part.ok) return {}
  if (whole.value.lessThan(part.value)) return { fault: { path: 'total', code: 'above-eligible' } }
  return { outside: whole.value.minus(part.value).toFixed(2) }
}

/** The person of both schemes from one answer. */
export function personOf(form: Pick<SingleForm, keyof typeof personQuestions>): PersonInput {
  const { monthsInsured } = given(personQuestions, form, form)
  switch (form.patient) {
    case 'in-service':
    case 'retired':
      return { scheme: 'employee', status: form.patient, ...(monthsInsured === undefined ? {} : { monthsInsured }) }
    case 'adult':
    case 'minor-or-student':
      return { scheme: 'resident', group: form.patient }
  }
}

/** What happened earlier in the year; what is left blank counts as nothing, and so does what is not asked. */
export function beforeOf(
  form: BeforeForm,
  patient: Patient,
  bill?: BillForm,
): NonNullable<ReimbursementInput['before']> {
  const { admitted, ...sums } = given(beforeQuestions, form, { patient, bill })
  return { ...sums, admissions: admitted ? 1 : 0 }
}
