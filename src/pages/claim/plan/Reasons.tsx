import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { cardUrl } from '../../../answer/cards'
import { openPage } from '../../../phone/open'
import { Press } from '../../../ui/Press'
import { named } from '../../../ui/role'
import { Heading } from '../../../ui/Titled'
import type { Against } from './against'
import { planWords } from './words'

/** Every reason why a claim may not be paid, and who says so; and what was answered with 不清楚. */
export function Reasons({ against }: { readonly against: Against }) {
  const { onlyGuide, reasons, unsure } = against
  const warned = onlyGuide ? unsure.length > 0 : true
  if (reasons.length + unsure.length === 0) return null
  return (
    <>
      {onlyGuide ? <Verdict against={against} /> : null}
      {warned ? (
        <View className='reasons' {...named({ role: 'alert' })}>
          {onlyGuide ? null : <Verdict against={against} />}
          {unsure.map((words) => (
            <View key={words}>{words}</View>
          ))}
        </View>
      ) : null}
    </>
  )
}

/** A warning has a heading; what is only told has none. */
function Title({ onlyGuide, children }: PropsWithChildren<{ readonly onlyGuide: boolean }>) {
  if (onlyGuide) return <View className='note'>{children}</View>
  return <Heading className='card-title'>{children}</Heading>
}

function Verdict({ against: { onlyGuide, verdict, reasons } }: { readonly against: Against }) {
  const [title, ...sentences] = verdict
  return (
    <>
      {title === undefined ? null : <Title onlyGuide={onlyGuide}>{title}</Title>}
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
    </>
  )
}
