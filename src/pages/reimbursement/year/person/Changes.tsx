import { View } from '@tarojs/components'
import { Asked } from '../../../../answer/Asked'
import { MonthsInsured } from '../../../../answer/bill/Months'
import { personQuestions } from '../../../../answer/bill/form'
import { billWords } from '../../../../answer/bill/words'
import { Choice } from '../../../../ui/Choice'
import { DayField } from '../../../../ui/DayField'
import { Press } from '../../../../ui/Press'
import { Titled } from '../../../../ui/Titled'
import type { IsoDate } from '../../../../rules'
import type { PersonForm } from '../changes'
import type { Change } from '../kept'
import { personWords, visitFields } from '../words'
import { dayFaultOf, faultsOfChange, nextChange } from './form'

interface Props {
  readonly form: PersonForm
  /** Whether somebody wanted to save the form: a day that is not chosen yet is no fault before. */
  readonly tried: boolean
  readonly end: IsoDate
  readonly onChange: (changes: Change[]) => void
}

const becoming = Object.keys(personWords.become) as (keyof typeof personWords.become)[]

/** From which day on somebody is retired, insured by the other scheme or aided, as often as that happens. */
export function Changes({ form, tried, end, onChange }: Props) {
  const { changes } = form
  const put = (index: number, next?: Change) =>
    onChange(changes.flatMap((one, place) => (place !== index ? [one] : next ? [next] : [])))
  return (
    <Titled title={personWords.changed}>
      <View className='hint'>{personWords.changedHint}</View>
      {changes.map((change, index) => (
        <OneChange
          key={index}
          title={personWords.change(index + 1)}
          change={change}
          before={changes[index - 1] ?? form}
          fault={tried || change.from !== '' ? dayFaultOf(form, index) : undefined}
          end={end}
          onChange={(next) => put(index, next)}
          onRemove={() => put(index)}
        />
      ))}
      {changes.length > 0 ? <View className='hint'>{personWords.again}</View> : null}
      <View className='visit-actions'>
        {becoming.map((to) => (
          <Press key={to} className='button quiet' onPress={() => onChange([...changes, nextChange(form, to)])}>
            {personWords.become[to]}
          </Press>
        ))}
      </View>
    </Titled>
  )
}

interface OneProps {
  readonly title: string
  readonly change: Change
  /** Who it was before. */
  readonly before: Pick<Change, 'patient'>
  readonly fault: string | undefined
  readonly end: IsoDate
  readonly onChange: (change: Change) => void
  readonly onRemove: () => void
}

function OneChange({ title, change, before, fault, end, onChange, onRemove }: OneProps) {
  const { from, patient, aid } = change
  const each = { form: change, faults: faultsOfChange(change), onChange }
  return (
    <View className='visit'>
      <View className='limit-name'>{title}</View>
      <DayField
        name={visitFields.from.name}
        value={from}
        end={end}
        fault={fault}
        onChange={(day) => onChange({ ...change, from: day })}
      />
      <Choice
        label={personWords.whoThen}
        options={billWords.patients}
        value={patient}
        onChange={(next) => onChange({ ...change, patient: next })}
      />
      <MonthsInsured {...each} />
      {patient === 'in-service' ? <View className='hint'>{personWords.monthsThen}</View> : null}
      {patient === before.patient || aid !== 'none' ? (
        <>
          <Asked {...each} questions={personQuestions} of='aid' situation={change} />
          <View className='hint'>{personWords.aidThen}</View>
        </>
      ) : null}
      <Press className='button quiet' onPress={onRemove}>
        {personWords.removeChange}
      </Press>
    </View>
  )
}
