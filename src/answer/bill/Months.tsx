import { useState } from 'react'
import { View } from '@tarojs/components'
import { Asked } from '../Asked'
import { Choice } from '../../ui/Choice'
import type { Fault } from '../../rules'
import { personQuestions, type SingleForm } from './form'
import { billWords } from './words'

type Form = Pick<SingleForm, keyof typeof personQuestions>

interface Props<Of extends Form> {
  readonly form: Of
  readonly faults: readonly Fault[]
  readonly onChange: (form: Of) => void
}

/** From so many months on nothing is taken off: what 满 stands for, so that nobody has to count. */
const ENOUGH = 24

/** How long somebody has been insured on end: long enough, or for how many months. Until that is said, it is asked. */
export function MonthsInsured<Of extends Form>({ form, faults, onChange }: Props<Of>) {
  const [counting, setCounting] = useState(false)
  const months = form.monthsInsured.trim()
  const isLong = Number(months) >= ENOUGH
  const chosen = isLong ? 'enough' : months !== '' || counting ? 'short' : ''
  if (form.patient !== 'in-service') return null
  return (
    <>
      <Choice<string>
        label={billWords.months}
        options={billWords.monthsOptions}
        value={chosen}
        onChange={(next) => {
          setCounting(next === 'short')
          onChange({ ...form, monthsInsured: next === 'enough' ? String(ENOUGH) : isLong ? '' : months })
        }}
      />
      {chosen === 'short' ? (
        <Asked
          questions={personQuestions}
          of='monthsInsured'
          form={form}
          situation={form}
          faults={faults}
          onChange={onChange}
        />
      ) : null}
      {months === '' ? <View className='hint'>{billWords.monthsUnsaid}</View> : null}
    </>
  )
}
