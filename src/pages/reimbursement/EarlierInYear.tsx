import { BillAmount, YesNo } from '../../answer/bill/Fields'
import type { Fault } from '../../rules'
import { askedOf, type SingleForm } from '../../answer/bill/form'
import { billWords } from '../../answer/bill/words'

interface Props {
  readonly form: SingleForm
  readonly faults: readonly Fault[]
  readonly onChange: (form: SingleForm) => void
}

/** What this year's deductible depends on: how much of it is borne, or whether this is the first admission. */
export function DeductibleSoFar({ form, faults, onChange }: Props) {
  const change = (part: Partial<SingleForm>) => onChange({ ...form, ...part })
  const asked = askedOf(form.patient, form.bill)
  if (asked.admitted) {
    return <YesNo label={billWords.admitted} value={form.admitted} onChange={(admitted) => change({ admitted })} />
  }
  if (!asked.used) return null
  return (
    <BillAmount field='outpatientDeductible' value={form.used} faults={faults} onChange={(used) => change({ used })} />
  )
}

/** The rest of what happened earlier in the year, and how long one has been insured: it changes what this bill gets. */
export function EarlierInYear({ form, faults, onChange }: Props) {
  const change = (part: Partial<SingleForm>) => onChange({ ...form, ...part })
  return (
    <>
      {askedOf(form.patient).months ? (
        <BillAmount
          field='monthsInsured'
          value={form.months}
          faults={faults}
          onChange={(months) => change({ months })}
        />
      ) : null}
      {askedOf(form.patient, form.bill).aboveDeductible ? (
        <BillAmount
          field='outpatientAboveDeductible'
          value={form.aboveDeductible}
          faults={faults}
          onChange={(aboveDeductible) => change({ aboveDeductible })}
        />
      ) : null}
      <BillAmount
        field='pooledPaid'
        value={form.pooledPaid}
        faults={faults}
        onChange={(pooledPaid) => change({ pooledPaid })}
      />
      <BillAmount field='ownCost' value={form.ownCost} faults={faults} onChange={(ownCost) => change({ ownCost })} />
    </>
  )
}
