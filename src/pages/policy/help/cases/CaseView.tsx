import { openAlone, openPage } from '../../../../phone/open'
import { Text, View } from '@tarojs/components'
import { Press } from '../../../../ui/Press'
import { editions } from '../../../../rules'
import { casesWords } from './words'
import { editionName } from '../../../../answer/words'
import type { ReadableCase } from './cases'

/** One worked case; pressing it opens the calculator filled in, where there is one. */
export function CaseView({ worked: { text, lines = [], answers, opens } }: { readonly worked: ReadableCase }) {
  const said = editions.flatMap((edition) => {
    const answer = answers[edition]
    return answer === undefined ? [] : [{ name: editionName[edition], answer }]
  })
  const words = (
    <View className='row-words'>
      <View className='entry-name'>{text}</View>
      {lines.map((line) => (
        <View key={line} className='step-detail'>
          {line}
        </View>
      ))}
      {said.map(({ name, answer }) => (
        <View key={name} className='entry-value'>
          <Text className='entry-edition'>{name}</Text>
          <View>
            {answer.map((part) => (
              <View key={part}>{part}</View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
  if (opens === undefined) return <View className='row'>{words}</View>
  // A tab takes answers along only where the app is opened anew at it.
  const open = () => void ('tab' in opens ? openAlone(`/${opens.tab}`) : openPage(opens.page))
  const label = [
    text,
    ...lines,
    ...said.map(({ name, answer }) => `${name}${answer.join('，')}`),
    casesWords.open,
  ].join('，')
  return (
    <Press className='row' role='link' label={label} onPress={open}>
      {words}
      <Text className='row-mark'>›</Text>
    </Press>
  )
}
