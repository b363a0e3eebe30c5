import { View } from '@tarojs/components'
import type { Edition } from '../../../rules'
import { visitsWords } from './words'
import { exampleVisits, type ExampleYear } from './example'
import { VisitList } from './VisitList'
import { YearResult } from './YearResult'

interface Props {
  readonly example: ExampleYear
  /** The year in view. */
  readonly year: string
  readonly first: Edition
}

/** What stands in an empty list: a year of two visits of somebody like this, marked as an example. */
export function ExampleView({ example, year, first }: Props) {
  return (
    <>
      <View className='example'>
        <View>{visitsWords.empty}</View>
        <View>{visitsWords.example(example.year, exampleVisits)}</View>
        <View>{example.year === year ? '' : visitsWords.exampleOfOther(year, example.year)}</View>
      </View>
      <YearResult answers={example.answers} year={visitsWords.ofExample(example.year)} first={first} />
      <VisitList visits={example.answers.visits} first={first} />
    </>
  )
}
