import { Text, View } from '@tarojs/components'
import { Fold } from '../../../ui/Fold'
import { Press } from '../../../ui/Press'
import { isDate } from '../../../rules'
import { openPage } from '../../../phone/open'
import { amountOf } from '../answers'
import { questionsFor, questionsThatMatter, type ClaimAnswers, type Question } from '../form'
import type { Claim } from '../kept'
import { claimWords } from '../words'
import { planWords } from './words'
import { questionTitle, questionWords } from './questionWords'
import { dayText } from '../../../answer/format'
import { answerWords } from './options'

interface Props {
  readonly claim: Claim
  readonly startsOpen?: boolean
}

/** What the plan rests on; a tap on an answer goes to its question, and comes back here. */
export function MyAnswers({ claim: { id, answers }, startsOpen = false }: Props) {
  return (
    <Fold title={planWords.answers} startsOpen={startsOpen}>
      {shownOf(answers).map((question) => {
        const words = said(question, answers)
        return (
          <Press
            key={question}
            className='row'
            label={`${questionTitle[question]}${words}，${planWords.change}`}
            onPress={() => void openPage(`/pages/claim/plan/new/index?id=${id}&at=${question}`)}
          >
            <View className='row-words'>
              <View className='hint'>{questionTitle[question]}</View>
              <View>{words}</View>
            </View>
            <Text className='row-mark'>{planWords.change}</Text>
          </Press>
        )
      })}
    </Fold>
  )
}

/** What was asked, and what was said besides. */
function shownOf(answers: ClaimAnswers): readonly Question[] {
  const asked = questionsFor(answers)
  return questionsThatMatter(answers).filter(
    (question) => asked.includes(question) || question === 'amount' || answers[question] !== '',
  )
}

function said(question: Question, answers: ClaimAnswers): string {
  const words = answerWords(answers, question)
  const amount = question === 'amount' ? amountOf(answers) : undefined
  if (amount) return claimWords.sum(amount)
  return isDate(words) ? dayText(words) : words.trim() || questionWords.blank
}
