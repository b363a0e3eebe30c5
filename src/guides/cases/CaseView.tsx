import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { Press } from '../../components/Press'
import type { Edition } from '../../rules'
import { casesWords } from '../../wording/cases'
import { editionName } from '../../wording/editions'
import type { ReadableCase } from './cases'

const editions: readonly Edition[] = ['guide', 'official']

/** One worked case; pressing it opens the calculator filled in. */
export function CaseView({ worked: { text, answers, link } }: { readonly worked: ReadableCase }) {
  const lines = editions.flatMap((edition) => {
    const answer = answers[edition]
    return answer ? [{ name: editionName[edition], answer: answer.join('，') }] : []
  })
  // The calculators are tabs, and a tab takes answers along only where the app is opened anew at it.
  const open = () => void Taro.reLaunch({ url: `/${link}` })
  return (
    <Press
      className='row'
      role='link'
      label={[text, ...lines.map(({ name, answer }) => `${name}${answer}`), casesWords.open].join('，')}
      onPress={open}
    >
      <View className='row-words'>
        <View className='entry-name'>{text}</View>
        {lines.map(({ name, answer }) => (
          <View key={name} className='entry-value'>
            <Text className='entry-edition'>{name}</Text>
            {answer}
          </View>
        ))}
      </View>
      <Text className='row-mark'>›</Text>
    </Press>
  )
}
