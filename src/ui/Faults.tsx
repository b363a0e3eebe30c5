import { View } from '@tarojs/components'
import { named } from './role'

interface Props {
  readonly title: string
  /** What has to be mended; nothing is shown where there is nothing. */
  readonly sentences: readonly string[]
}

/** What is wrong with fields that may be far from here or folded away. */
export function Faults({ title, sentences }: Props) {
  if (sentences.length === 0) return null
  return (
    <View className='notice' {...named({ role: 'alert' })}>
      <View>{title}</View>
      {sentences.map((sentence) => (
        <View key={sentence} className='field-fault'>
          {sentence}
        </View>
      ))}
    </View>
  )
}
