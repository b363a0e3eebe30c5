import { View } from '@tarojs/components'
import { Notes } from '../../components/Explanation'
import { answeredIn } from '../../components/sides'
import type { Edition } from '../../rules'
import { answerWords } from '../../wording/editions'
import type { YearAnswers } from '../year'
import { Limits } from './Limits'
import { Months } from './Months'
import { Totals } from './Totals'

interface Props {
  readonly answers: YearAnswers
  readonly year: string
  readonly first: Edition
}

/** What a year comes to, how far its limits are, what each month cost whom, and what is to be known of it. */
export function YearResult({ answers, year, first }: Props) {
  const { official } = answers.estimate
  return (
    <>
      <Totals answers={answers} year={year} first={first} />
      {official.ok ? (
        <>
          <Limits state={official.value.year} year={year} />
          <Months months={official.value.year.months} />
        </>
      ) : null}
      <View className='card'>
        <View className='card-title'>{answerWords.know}</View>
        <Notes results={answeredIn(answers.estimate).map(({ result }) => result)} />
      </View>
    </>
  )
}
