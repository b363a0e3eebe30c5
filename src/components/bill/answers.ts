import { beforeOf, personOf, readBill } from './input'
import {
  estimateReimbursement,
  type Edition,
  type Fault,
  type IsoDate,
  type Limit,
  type Outcome,
  type Settlement,
} from '../../rules'
import type { BillForm, SingleForm } from '../../store/bill'

/** What stands in an empty form, and is marked as an example. */
const EXAMPLE = '3000'

export interface SingleAnswers {
  readonly isExample: boolean
  /** Only the bill's total is known: the fund pays at most this. */
  readonly upperBound: boolean
  readonly settlement: Readonly<Record<Edition, Outcome<Settlement>>>
  readonly faults: readonly Fault[]
  /** How far the year's outpatient deductible has come with this bill, by the document. */
  readonly deductible: Limit | undefined
}

/** Everything the page shows of a single bill: both editions, and what is wrong with which field. */
export function answersFor(form: SingleForm, on: IsoDate): SingleAnswers {
  const isExample = form.bill.eligible.trim() === '' && form.bill.total.trim() === ''
  const bill = isExample ? { ...form.bill, eligible: EXAMPLE } : form.bill
  const { visit, upperBound, fault } = readBill(bill, form.patient, on)
  const input = { person: personOf(form.patient, form.months), visits: [visit], before: beforeOf(form) }
  const guide = estimateReimbursement(input, { edition: 'guide' })
  const official = estimateReimbursement(input, { edition: 'official' })
  const refused = !official.ok && official.refusal.kind === 'invalid' ? official.refusal.issues : []
  return {
    isExample,
    upperBound,
    settlement: { guide: onlyVisit(guide), official: onlyVisit(official) },
    faults: [...refused, ...(fault ? [fault] : [])],
    deductible: official.ok && bill.care === 'outpatient' ? official.value.year.deductible : undefined,
  }
}

/** Whether there is an answer to show, be it a refusal of the rules; a fault in the form is none. */
export function isAnswered({ settlement: { official }, faults }: SingleAnswers): boolean {
  return faults.length === 0 && (official.ok || official.refusal.kind !== 'invalid')
}

/** What the same bill would leave to pay at each level of institution, by the document. */
export function ownCostByLevel(form: SingleForm, on: IsoDate): { level: BillForm['level']; settlement: Settlement }[] {
  return (['primary', 'secondary', 'tertiary'] as const).flatMap((level) => {
    const { official } = answersFor({ ...form, bill: { ...form.bill, level } }, on).settlement
    return official.ok ? [{ level, settlement: official.value }] : []
  })
}

/** A single bill is a year of one visit: the visit's outcome, or why the whole was refused. */
function onlyVisit(estimate: ReturnType<typeof estimateReimbursement>): Outcome<Settlement> {
  if (!estimate.ok) return estimate
  const [visit] = estimate.value.visits
  return visit ?? { ok: false, refusal: { kind: 'invalid', issues: [] } }
}
