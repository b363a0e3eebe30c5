import { Asked } from '../../answer/Asked'
import type { Fault } from '../../rules'
import { beforeQuestions, type SingleForm } from '../../answer/bill/form'

interface Props {
  readonly form: SingleForm
  readonly faults: readonly Fault[]
  readonly onChange: (form: SingleForm) => void
}

/** What this year's deductible depends on: how much of it is borne, or whether this is the first admission. */
export function DeductibleSoFar({ form, ...rest }: Props) {
  const each = { questions: beforeQuestions, form, situation: form, ...rest }
  return <Asked {...each} of={form.bill.care === 'inpatient' ? 'admitted' : 'outpatientDeductible'} />
}

/** What medical aid goes on with, of those whose aid is paid visit by visit. */
export function AidSoFar({ form, ...rest }: Props) {
  const each = { questions: beforeQuestions, form, situation: form, ...rest }
  return (
    <>
      <Asked {...each} of='aidedOwnCost' />
      <Asked {...each} of='aidPaid' />
    </>
  )
}

/** The rest of what happened earlier in the year. */
export function EarlierInYear({ form, ...rest }: Props) {
  const each = { questions: beforeQuestions, form, situation: form, ...rest }
  return (
    <>
      <Asked {...each} of='outpatientAboveDeductible' />
      <Asked {...each} of='pooledPaid' />
      <Asked {...each} of='ownCost' />
    </>
  )
}
