import { beforeOf, personOf, readBill } from './input'
import {
  choices,
  estimateReimbursement,
  type Choice,
  type ContinuedInput,
  type Edition,
  type Fault,
  type IsoDate,
  type Limit,
  type Outcome,
  type Reimbursement,
  type Settlement,
} from '../../rules'
import type { BillForm, Patient, SingleForm } from './form'
import { remembered } from '../../phone/remembered'

/** What stands in an empty form, and is marked as an example. */
export const EXAMPLE = '3000'

/** What each edition answers to a bill. */
export interface BillAnswers {
  readonly patient: Patient
  readonly care: BillForm['care']
  /** Only the bill's total is known: the fund pays at most this. */
  readonly upperBound: boolean
  /** The level of institution is not said, and most others would pay more. */
  readonly levelUnsaid: boolean
  /** How long one has been insured is not said, and whoever has not been for long gets less of this. */
  readonly monthsUnsaid: boolean
  readonly settlement: Readonly<Record<Edition, Outcome<Settlement>>>
}

export interface SingleAnswers extends BillAnswers {
  readonly isExample: boolean
  readonly faults: readonly Fault[]
  /** How far the year's outpatient deductible has come with this bill, by the document. */
  readonly deductible: Limit | undefined
}

/** Everything the page shows of a single bill: both editions, and what is wrong with which field. */
export const answersFor = remembered((form: SingleForm, on: IsoDate): SingleAnswers => {
  const year = yearOf(form)
  return answersForBill(form.bill, form.patient, on, () => year)
})

/** What the rules are asked of a single bill that is filled in. */
export function inputOf(form: SingleForm, on: IsoDate): ContinuedInput {
  return { ...yearOf(form), visits: [readBill(form.bill, form.patient, on).visit] }
}

/** The year around a single bill, as told. */
function yearOf(form: SingleForm): Omit<ContinuedInput, 'visits'> {
  return { person: personOf(form), before: beforeOf(form, form) }
}

/** The same of a bill in a year that stands as `yearIn` tells by each edition, and of who it is then, if that changed. */
export function answersForBill(
  given: BillForm,
  patient: Patient,
  on: IsoDate,
  yearIn: (edition: Edition) => Omit<ContinuedInput, 'visits'>,
  changed?: ContinuedInput['person'],
): SingleAnswers {
  const { bill, isExample } = withExample(given)
  const { visit, upperBound, fault } = readBill(bill, patient, on)
  const visits = [{ ...visit, person: changed }]
  const ask = (edition: Edition) => estimateReimbursement({ ...yearIn(edition), visits }, { edition })
  const [guide, official] = [ask('guide'), ask('official')]
  const settlement = { guide: visitOf(guide, 0), official: visitOf(official, 0) }
  const refused = !official.ok && official.refusal.kind === 'invalid' ? official.refusal.issues : []
  return {
    patient,
    care: bill.care,
    isExample,
    upperBound,
    levelUnsaid: bill.level === 'unsaid',
    monthsUnsaid: isMonthsUnsaid(settlement.official),
    settlement,
    faults: [...refused, ...(fault ? [fault] : [])],
    deductible: official.ok && bill.care === 'outpatient' ? official.value.year.deductible : undefined,
  }
}

/** Whether what is paid hangs on months that were not told. */
export function isMonthsUnsaid(official: Outcome<Settlement>): boolean {
  if (!official.ok || !official.value.notes.includes('months-assumed')) return false
  const { fund, critical } = official.value
  return !fund.high.isZero() || !critical.high.isZero()
}

/** Whether no more is paid than is said, and no less left to pay: something that decides was not told. */
export function isAtMost({ upperBound, monthsUnsaid }: Pick<BillAnswers, 'upperBound' | 'monthsUnsaid'>): boolean {
  return upperBound || monthsUnsaid
}

/** Whether it is the best case; at a level that nobody chose it is not. */
export function isBestCase(answers: BillAnswers): boolean {
  return isAtMost(answers) && !answers.levelUnsaid
}

/** Whether there is an answer to show, be it a refusal of the rules; a fault in the form is none. */
export function isAnswered({ settlement: { official }, faults }: SingleAnswers): boolean {
  return faults.length === 0 && (official.ok || official.refusal.kind !== 'invalid')
}

/** The bill as its example fills it, while no sum is filled in. */
function withExample(given: BillForm): { bill: BillForm; isExample: boolean } {
  const isExample = given.eligible.trim() === '' && given.total.trim() === ''
  return { bill: isExample ? { ...given, eligible: EXAMPLE } : given, isExample }
}

/** What the same bill would leave to pay at each level of institution, by the document. */
export function ownCostByLevel(form: SingleForm, on: IsoDate): { level: Choice<'level'>; settlement: Settlement }[] {
  return choices.level.flatMap((level) => {
    const official = level === form.bill.level ? answersFor(form, on).settlement.official : atLevel(form, level, on)
    return official.ok ? [{ level, settlement: official.value }] : []
  })
}

function atLevel(form: SingleForm, level: BillForm['level'], on: IsoDate): Outcome<Settlement> {
  const { bill } = withExample({ ...form.bill, level })
  const { visit } = readBill(bill, form.patient, on)
  return visitOf(estimateReimbursement({ ...yearOf(form), visits: [visit] }, { edition: 'official' }), 0)
}

/** What an edition says of one of the visits that it was asked about; a refusal of the whole year is each visit's. */
export function visitOf(estimate: Outcome<Reimbursement>, position: number): Outcome<Settlement> {
  if (!estimate.ok) return estimate
  return estimate.value.visits[position] ?? { ok: false, refusal: { kind: 'invalid', issues: [] } }
}
