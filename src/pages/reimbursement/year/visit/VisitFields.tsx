import { View } from '@tarojs/components'
import { BillFields } from '../../../../answer/bill/Fields'
import { DayField } from '../../../../ui/DayField'
import { LineAtRest } from '../../../../ui/InView'
import { Field } from '../../../../ui/Field'
import type { Fault, IsoDate } from '../../../../rules'
import type { Patient } from '../../../../answer/bill/form'
import type { VisitForm } from '../changes'
import { faultText, isUnfinished } from '../../../../answer/faults'
import { visitFields } from '../words'

interface Props {
  /** Whose visit it is. */
  readonly of: string
  readonly patient: Patient
  readonly form: VisitForm
  readonly faults: readonly Fault[]
  /** Whether somebody wanted to save the form as it stands; what is not filled in yet is no fault before. */
  readonly tried: boolean
  readonly today: IsoDate
  readonly onChange: (form: VisitForm) => void
}

/** When, what for and how much, and where if one likes. */
export function VisitFields({ of, patient, form, faults, tried, today, onChange }: Props) {
  const said = tried ? faults : faults.filter(({ code }) => !isUnfinished(code))
  const dayFault = said.find(({ path }) => path === 'date')
  return (
    <View className='card'>
      <View className='hint'>{of}</View>
      <DayField
        name={visitFields.date.name}
        value={form.date}
        end={today}
        hint={visitFields.date.hint}
        fault={dayFault && faultText(dayFault.code, visitFields.date)}
        onChange={(date) => onChange({ ...form, date })}
      />
      <BillFields bill={form.bill} patient={patient} faults={said} onChange={(bill) => onChange({ ...form, bill })} />
      <Field
        name={visitFields.note.name}
        keyboard='text'
        value={form.note}
        onChange={(note) => onChange({ ...form, note })}
      />
      <LineAtRest />
    </View>
  )
}
