import { readMoney, type Fault, type FaultCode, type IsoDate, type ReimbursementInput } from '../../rules'
import { askedOf, type BillForm, type Patient, type SingleForm } from './form'

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
  const { care, level, place, emergency, designated } = bill
  const upperBound = bill.eligible.trim() === '' && bill.total.trim() !== ''
  const { outside, fault } = upperBound ? {} : outsideOf(bill)
  const visit: VisitInput = {
    date,
    care,
    level,
    eligible: upperBound ? bill.total : bill.eligible,
    place,
    emergency,
    designated,
    ...(outside === undefined ? {} : { outside }),
    ...(place === 'other-province' ? { filed: bill.filed } : {}),
    ...(askedOf(patient, bill).essentialDrugs && bill.essentialDrugs.trim() !== ''
      ? { essentialDrugs: bill.essentialDrugs }
      : {}),
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
export function personOf(patient: Patient, months: string): PersonInput {
  switch (patient) {
    case 'in-service':
      return { scheme: 'employee', status: patient, ...(months.trim() === '' ? {} : { monthsInsured: months }) }
    case 'retired':
      return { scheme: 'employee', status: patient }
    case 'adult':
    case 'minor-or-student':
      return { scheme: 'resident', group: patient }
  }
}

/** What happened earlier in the year, as typed. */
type EarlierForm = Pick<SingleForm, 'used' | 'aboveDeductible' | 'admitted' | 'pooledPaid' | 'ownCost'>

/** What happened earlier in the year; what is left blank counts as nothing, and so does what is not asked. */
export function beforeOf(
  form: EarlierForm,
  patient: Patient,
  bill?: BillForm,
): NonNullable<ReimbursementInput['before']> {
  const asked = askedOf(patient, bill)
  const sums = {
    outpatientDeductible: asked.used ? form.used : '',
    outpatientAboveDeductible: asked.aboveDeductible ? form.aboveDeductible : '',
    pooledPaid: form.pooledPaid,
    ownCost: form.ownCost,
  }
  const filled = Object.entries(sums).filter(([, text]) => text.trim() !== '')
  return { ...Object.fromEntries(filled), admissions: asked.admitted && form.admitted ? 1 : 0 }
}
