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
  type YearSituation,
} from './form'

type VisitInput = ReimbursementInput['visits'][number]
type PersonInput = ReimbursementInput['person']
type BeforeInput = NonNullable<ReimbursementInput['before']>

/** A bill as the rules ask for it, and whether only its total was known, which then counts as all eligible. */
interface BillRead {
  readonly visit: VisitInput
  readonly upperBound: boolean
  /** What is wrong between the fields, which the rules cannot see. */
  readonly fault?: Fault & { readonly code: FaultCode }
}

/** What is taken for a level that nobody said: there the least is paid. */
const LEVEL_TAKEN = 'tertiary'

/** What the rules do not know by its name is taken out before the rest is passed on; otherwise it does not compile. */
type NothingElse<Answers, Input> = Readonly<Record<Exclude<keyof Answers, keyof Input>, never>>

/** Answers that do not apply, such as the filing of a visit at home, stay in the form and are not passed on. */
export function readBill(bill: BillForm, patient: Patient, date: IsoDate): BillRead {
  const { care, level, eligible } = bill
  const { total, ...rest } = given(billQuestions, bill, { patient, bill })
  const upperBound = rest.eligible === undefined && total !== undefined
  const { outside, fault } = upperBound ? {} : outsideOf(bill)
  const visit: VisitInput = {
    ...(rest satisfies NothingElse<typeof rest, VisitInput>),
    date,
    care,
    level: level === 'unsaid' ? LEVEL_TAKEN : level,
    eligible: upperBound ? total : eligible,
    ...(outside === undefined ? {} : { outside }),
  }
  return { visit, upperBound, ...(fault ? { fault } : {}) }
}

/** What the total holds beyond the eligible cost and the class-B share beside it. */
function outsideOf({ total, eligible, classB }: BillForm): { outside?: string; fault?: Fault } {
  if (total.trim() === '') return {}
  const [whole, part] = [readMoney(total), readMoney(eligible)]
  if (!whole.ok) return { outside: total }
  if (!part.ok) return {}
  const beside = readMoney(classB)
  const inside = beside.ok ? part.value.plus(beside.value) : part.value
  if (whole.value.lessThan(inside)) return { fault: { path: 'total', code: 'above-eligible' } }
  return { outside: whole.value.minus(inside).toFixed(2) }
}

/** The classes of medical aid as the rules take them. */
const AIDS: Readonly<Record<SingleForm['aid'], Pick<PersonInput, 'aid'>>> = {
  none: {},
  '1': { aid: { class: 1 } },
  '2': { aid: { class: 2 } },
  '3': { aid: { class: 3 } },
  '4': { aid: { class: 4 } },
  '5': { aid: { class: 5 } },
}

/** The person of both schemes from one answer, with the first day that a resident is paid for where it is told. */
export function personOf(form: Pick<SingleForm, keyof typeof personQuestions>, benefitFrom = ''): PersonInput {
  const { monthsInsured } = given(personQuestions, form, form)
  const aid = AIDS[form.aid]
  switch (form.patient) {
    case 'in-service':
    case 'retired':
      return {
        scheme: 'employee',
        status: form.patient,
        ...(monthsInsured === undefined ? {} : { monthsInsured }),
        ...aid,
      }
    case 'adult':
    case 'minor-or-student':
      return { scheme: 'resident', group: form.patient, ...aid, ...(benefitFrom === '' ? {} : { benefitFrom }) }
  }
}

/** What happened earlier in the year; what is left blank counts as nothing, and so does what is not asked. */
export function beforeOf(form: BeforeForm, situation: YearSituation): BeforeInput {
  const { admitted, ...sums } = given(beforeQuestions, form, situation)
  return { ...(sums satisfies NothingElse<typeof sums, BeforeInput>), admissions: admitted ? 1 : 0 }
}
