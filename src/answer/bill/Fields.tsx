import { View } from '@tarojs/components'
import { inDigits, type Fault } from '../../rules'
import { askedOf, type BillForm, type Patient } from './form'
import { billFields, billWords, type BillField } from './words'
import { faultText } from '../faults'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'

interface AmountProps {
  readonly field: BillField
  readonly value: string
  readonly faults: readonly Fault[]
  readonly onChange: (value: string) => void
}

/** What is wrong with a field of a bill; nothing where it is fine. Paths end in the field's name. */
export function billFaultOf(field: BillField, faults: readonly Fault[]): string | undefined {
  const fault = faults.find(({ path }) => path.split('.').pop() === field)
  return fault && faultText(fault.code, billFields[field])
}

/** One field of a bill, with its words and what is wrong with it. */
export function BillAmount({ field, value, faults, onChange }: AmountProps) {
  const words = billFields[field]
  return (
    <Field
      name={words.name}
      unit={words.unit}
      hint={words.hint}
      keyboard={field === 'monthsInsured' ? 'number' : 'digit'}
      value={value}
      fault={billFaultOf(field, faults)}
      rewrite={(text) => inDigits(text, field === 'monthsInsured' ? 'count' : 'sum')}
      onChange={onChange}
    />
  )
}

interface YesNoProps {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

export function YesNo({ label, value, onChange }: YesNoProps) {
  return (
    <Choice
      label={label}
      options={{ yes: billWords.yes, no: billWords.no }}
      value={value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  )
}

interface Props {
  readonly bill: BillForm
  readonly patient: Patient
  readonly faults: readonly Fault[]
  readonly onChange: (bill: BillForm) => void
}

/** What every bill needs. */
export function BillFields({ bill, faults, onChange }: Omit<Props, 'patient'>) {
  const change = (part: Partial<BillForm>) => onChange({ ...bill, ...part })
  return (
    <>
      <Choice
        label={billWords.care}
        options={billWords.cares}
        value={bill.care}
        onChange={(care) => change({ care })}
      />
      <Choice
        label={billWords.level}
        options={billWords.levels}
        value={bill.level}
        onChange={(level) => change({ level })}
      />
      <BillAmount
        field='eligible'
        value={bill.eligible}
        faults={bill.total === '' ? faults : faultsIn(faults, bill.eligible)}
        onChange={(eligible) => change({ eligible })}
      />
      <BillAmount
        field='total'
        value={bill.total}
        faults={totalFaults(faults, bill)}
        onChange={(total) => change({ total })}
      />
    </>
  )
}

/** The rare questions, folded away by the page. */
export function RareBillFields({ bill, patient, faults, onChange }: Props) {
  const change = (part: Partial<BillForm>) => onChange({ ...bill, ...part })
  return (
    <View>
      <Choice
        label={billWords.place}
        options={billWords.places}
        value={bill.place}
        onChange={(place) => change({ place })}
      />
      {bill.place === 'other-province' ? (
        <Choice
          label={billWords.filed}
          options={billWords.filings}
          value={bill.filed}
          onChange={(filed) => change({ filed })}
        />
      ) : null}
      <YesNo label={billWords.emergency} value={bill.emergency} onChange={(emergency) => change({ emergency })} />
      <YesNo label={billWords.designated} value={bill.designated} onChange={(designated) => change({ designated })} />
      {askedOf(patient, bill).essentialDrugs ? (
        <BillAmount
          field='essentialDrugs'
          value={bill.essentialDrugs}
          faults={faults}
          onChange={(essentialDrugs) => change({ essentialDrugs })}
        />
      ) : null}
    </View>
  )
}

/** A fault of what is left blank is none where the total stands in for it. */
function faultsIn(faults: readonly Fault[], value: string): readonly Fault[] {
  return value.trim() === '' ? [] : faults
}

/** The rules know the total as the rest outside the catalogue, or as the eligible cost where it stands in for it. */
function totalFaults(faults: readonly Fault[], { total, eligible }: BillForm): Fault[] {
  if (total.trim() === '') return []
  const standsIn = eligible.trim() === '' ? 'eligible' : 'outside'
  return faults
    .filter(({ path }) => ['total', standsIn].includes(path.split('.').pop() ?? ''))
    .map(({ code }) => ({ path: 'total', code }))
}
