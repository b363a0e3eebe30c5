import { Input, Picker, Text, View } from '@tarojs/components'
import { isDate, type IsoDate } from '../rules'
import { dayFieldWords } from './words'
import { dayText } from './day'
import { named } from './role'

interface Props {
  readonly name: string
  readonly value: string
  /** The last day that can be chosen. */
  readonly end: IsoDate
  readonly hint?: string
  /** What is wrong with the day and what to choose instead. */
  readonly fault?: string | undefined
  readonly onChange: (day: string) => void
}

/** A day: from WeChat's wheel, or in a browser from its own field, which also takes what is typed. */
export function DayField({ name, value, end, hint, fault, onChange }: Props) {
  return (
    <View className='field'>
      {process.env.TARO_ENV === 'weapp' ? (
        <Picker
          mode='date'
          value={isDate(value) ? value : end}
          end={end}
          onChange={({ detail }) => onChange(detail.value)}
        >
          <View className='field-row press' {...named({ role: 'button', label: `${name}，${dayOf(value)}` })}>
            <View className='field-name'>{name}</View>
            <Text className='day-value'>{dayOf(value)}</Text>
          </View>
        </Picker>
      ) : (
        <View className='field-row'>
          <View className='field-name'>{name}</View>
          <Input
            className='field-input day-input'
            value={value}
            type={'date' as 'text'}
            nativeProps={{ 'aria-label': name, max: end }}
            onInput={({ detail }) => onChange(detail.value)}
          />
        </View>
      )}
      {fault ? (
        <View className='field-fault' {...named({ role: 'alert' })}>
          {fault}
        </View>
      ) : hint ? (
        <View className='field-hint'>{hint}</View>
      ) : null}
    </View>
  )
}

function dayOf(value: string): string {
  return isDate(value) ? dayText(value) : dayFieldWords.choose
}
