import { View } from '@tarojs/components'
import type { Decimal } from '../rules'
import { yuan } from './format'

interface BarPart {
  readonly name: string
  readonly value: Decimal
  /** Not in question for this bill; its row keeps its place unseen, so that little is sent when it comes into question. */
  readonly unseen?: boolean
}

interface Props {
  readonly label: string
  readonly parts: readonly BarPart[]
}

/** Who pays what, as lengths with their names and numbers. A part of nothing keeps its place in the list below. */
export function Bar({ label, parts }: Props) {
  return (
    <View className='bar' aria-label={label}>
      <View className='bar-line' aria-hidden>
        {parts.map(({ name, value }, index) => (
          <View key={name} className={`bar-part tone-${String(index)}`} style={{ flexGrow: value.toNumber() }} />
        ))}
      </View>
      {parts.map(({ name, value, unseen }, index) => (
        <View key={name} className={unseen ? 'gone' : 'bar-row'}>
          <View className={`bar-mark tone-${String(index)}`} />
          <View className='bar-name'>{name}</View>
          <View className='bar-value'>{yuan(value)}</View>
        </View>
      ))}
    </View>
  )
}
