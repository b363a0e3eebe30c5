import { View } from '@tarojs/components'
import { Press } from './Press'
import { named } from './role'

interface Props<Value extends string> {
  readonly label: string
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few: all in sight, the chosen one marked by more than its colour. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <View className='choice'>
      <View className='choice-label'>{label}</View>
      <View className='choice-options' {...named({ role: 'radiogroup', label })}>
        {(Object.keys(options) as Value[]).map((option) => (
          <Press
            key={option}
            role='radio'
            className={option === value ? 'choice-option chosen' : 'choice-option'}
            label={options[option]}
            checked={option === value}
            onPress={() => onChange(option)}
          >
            {options[option]}
          </Press>
        ))}
      </View>
    </View>
  )
}
