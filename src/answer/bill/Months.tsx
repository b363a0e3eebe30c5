import { useState } from 'react'
import { View } from '@tarojs/components'
import { Asked } from '../Asked'
import { Choice } from '../../ui/Choice'
import { statedOn, type Fault } from '../../rules'
import { useToday } from '../../phone/useToday'
import { sayOn } from '../format'
import { personQuestions, type SingleForm } from './form'
import { billWords } from './words'

type Form = Pick<SingleForm, keyof typeof personQuestions>

interface Props<Of extends Form> {
  readonly form: Of
  readonly faults: readonly Fault[]
  readonly onChange: (form: Of) => void
}

const FULL = 'continuous.full-months'

/** How long somebody has been insured on end: long enough, or for how many months. Until that is said, it is asked. */
export function MonthsInsured<Of extends Form>({ form, faults, onChange }: Props<Of>) {
  const [counting, setCounting] = useState(false)
  const on = useToday()
  // From so many months on nothing is taken off: what 满 stands for, so that nobody has to count.
  const { value: enough = '' } = statedOn(FULL, { edition: 'official', on }) ?? {}
  const said = sayOn(on)(FULL)
  const months = form.monthsInsured.trim()
  const isLong = months !== '' && Number(months) >= Number(enough)
  const chosen = isLong ? 'enough' : months !== '' || counting ? 'short' : ''
  if (form.patient !== 'in-service') return null
  return (
    <>
      <Choice<string>
        label={billWords.months}
        options={billWords.monthsOptions(said)}
        value={chosen}
        onChange={(next) => {
          setCounting(next === 'short')
          onChange({ ...form, monthsInsured: next === 'enough' ? enough : isLong ? '' : months })
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
      {months === '' ? <View className='hint'>{billWords.monthsUnsaid(said)}</View> : null}
    </>
  )
}
