import { View } from '@tarojs/components'
import { cardUrl } from '../../../answer/cards'
import { openPage } from '../../../phone/open'
import { Press } from '../../../ui/Press'
import { named } from '../../../ui/role'
import type { Against } from './against'
import { planWords } from './words'

/** Every reason why a claim may not be paid, and who says so; and what was answered with 不清楚. */
export function Reasons({ against: { verdict, reasons, unsure } }: { readonly against: Against }) {
  if (verdict.length + unsure.length === 0) return null
  const [title, ...sentences] = verdict
  return (
    <View className='reasons' {...named({ role: 'alert' })}>
      {title === undefined ? null : (
        <View className='card-title' {...named({ role: 'heading' })}>
          {title}
        </View>
      )}
      {sentences.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      {reasons.map(({ text, by }) => (
        <View key={text} className='note'>
          <View>{text}</View>
          <View className='hint'>{by}</View>
        </View>
      ))}
      {reasons.length > 0 ? (
        <Press className='button quiet' role='link' onPress={() => void openPage(cardUrl('not-paid'))}>
          {planWords.whatIsNotPaid}
        </Press>
      ) : null}
      {unsure.map((words) => (
        <View key={words}>{words}</View>
      ))}
    </View>
  )
}
