import { Text, View } from '@tarojs/components'
import { tickWords } from './tickWords'
import { Press } from './Press'

interface Props {
  readonly kind: keyof typeof tickWords
  readonly name: string
  readonly detail?: string | undefined
  readonly ticked: boolean
  readonly onChange: (ticked: boolean) => void
}

/** One line of a list to tick: the whole row is the target, and how it stands is said in words. */
export function Tick({ kind, name, detail, ticked, onChange }: Props) {
  const state = tickWords[kind][ticked ? 'ticked' : 'open']
  return (
    <Press
      className={ticked ? 'tick ticked' : 'tick'}
      role='checkbox'
      label={[name, detail, state].filter(Boolean).join('，')}
      checked={ticked}
      onPress={() => onChange(!ticked)}
    >
      <Text className='tick-mark'>{ticked ? '✓' : ''}</Text>
      <View className='tick-words'>
        <View>{name}</View>
        {detail ? <View className='hint'>{detail}</View> : null}
      </View>
      <Text className='tick-state'>{state}</Text>
    </Press>
  )
}
