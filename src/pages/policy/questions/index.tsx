import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '../../../ui/Choice'
import { Rows } from '../../../ui/Rows'
import { Heading } from '../../../ui/Titled'
import { frequentQuestions, standingOfAll, type Situation } from '../../../rules'
import { useParams } from '../../../phone/params'
import { useToday } from '../../../phone/useToday'
import { refusalText } from '../../../answer/refusals'
import { Guide } from '../help/HelpFrame'
import '../help/help.less'
import { Card } from './Card'
import { questionsWords, situationName } from './words'

const situations = Object.keys(situationName) as Situation[]
const choices = { all: questionsWords.all, ...situationName }

/** 常见问题: what people ask next, a card each; the one that somebody was led to stands first, open. */
export default function QuestionsPage() {
  const params = useParams()
  const [situation, setSituation] = useState<keyof typeof choices>('all')
  const outcome = frequentQuestions({ today: useToday() })
  const questions = outcome.ok ? outcome.value.questions : []
  const asked = questions.find(({ id }) => id === params['id'])
  const shown = situations.filter((one) => situation === 'all' || situation === one)
  return (
    <Guide title={questionsWords.shareTitle} path='/pages/policy/questions/index' standing={standingOfAll(questions)}>
      {asked ? <Card question={asked} startsOpen /> : null}
      <Rows
        title={questionsWords.search}
        rows={[
          {
            title: questionsWords.search,
            hint: questionsWords.searchHint,
            url: '/pages/policy/help/search/index',
          },
        ]}
      />
      <View className='card'>
        <View>{questionsWords.about}</View>
        <Choice label={questionsWords.situation} options={choices} value={situation} onChange={setSituation} />
      </View>
      {outcome.ok ? null : <View className='notice'>{refusalText(outcome.refusal)}</View>}
      {shown.map((one) => (
        <View key={one}>
          <Heading className='part-title'>{situationName[one]}</Heading>
          {questions
            .filter((question) => question.situation === one)
            .map((question) => (
              <Card key={question.id} question={question} />
            ))}
        </View>
      ))}
    </Guide>
  )
}
