import { View } from '@tarojs/components'
import { Both } from '../../../answer/Both'
import type { Edition, RemoteAnswers, RemoteCare } from '../../../rules'
import { editionWords } from '../../../answer/words'
import { remoteQuestion, remoteWords } from './words'
import { answerAlike, remoteAnswerText } from './text'
import { Titled } from '../../../ui/Titled'

interface Props {
  readonly care: RemoteCare
  /** The edition that stands first. */
  readonly first: Edition
}

/** Both editions on each question: side by side where they differ, one sentence where they agree. */
export function Answers({ care: { answers, unpaid }, first }: Props) {
  const differ = !answers.every(answerAlike)
  return (
    <Titled title={remoteWords.answers}>
      <View aria-live='polite'>
        {answers.map((answer) => (
          <View key={answer.question} className='entry'>
            <View className='entry-name'>{remoteQuestion[answer.question]}</View>
            <Sides answer={answer} first={first} unpaid={unpaid} />
          </View>
        ))}
      </View>
      {differ ? <View className='answer-difference'>{editionWords.differLoosely}</View> : null}
    </Titled>
  )
}

interface SidesProps {
  readonly answer: RemoteAnswers
  readonly first: Edition
  readonly unpaid: RemoteCare['unpaid']
}

function Sides({ answer, first, unpaid }: SidesProps) {
  if (answerAlike(answer)) {
    return (
      <>
        <View>{remoteAnswerText(answer, 'official', unpaid)}</View>
        <View className='answer-agree'>{editionWords.agree}</View>
      </>
    )
  }
  return <Both first={first}>{(edition) => remoteAnswerText(answer, edition, unpaid)}</Both>
}
