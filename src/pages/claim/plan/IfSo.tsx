import { Text, View } from '@tarojs/components'
import { Press } from '../../../ui/Press'
import { Titled } from '../../../ui/Titled'
import { openPage } from '../../../phone/open'
import { questionsIfSo } from '../form'
import type { Claim } from '../kept'
import { ifSoWords, planWords } from './words'

/** What is not asked of everybody: a tap where it is so, and the plan changes. */
export function IfSo({ claim: { id, answers } }: { readonly claim: Claim }) {
  const open = questionsIfSo(answers).filter((question) => answers[question] === '')
  if (open.length === 0) return null
  return (
    <Titled title={planWords.ifSo}>
      {open.map((question) => (
        <Press
          key={question}
          className='row'
          role='link'
          label={ifSoWords[question] ?? ''}
          onPress={() => void openPage(`/pages/claim/plan/new/index?id=${id}&at=${question}`)}
        >
          <View className='row-words'>{ifSoWords[question] ?? ''}</View>
          <Text className='row-mark'>›</Text>
        </Press>
      ))}
    </Titled>
  )
}
