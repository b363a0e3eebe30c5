import { View } from '@tarojs/components'
import { CHECKED_THROUGH, type Edition } from '../../rules'
import { emptyBill } from '../../store/bill'
import { nothingEarlier, type Person, type Visit } from '../../store/visits'
import { visitsWords } from '../../wording/visits'
import { answersForYear } from '../year'
import { VisitList } from './VisitList'
import { YearResult } from './YearResult'

/** The year of the example is one whose figures were checked. */
const YEAR = CHECKED_THROUGH.slice(0, 4)

const visits: readonly Visit[] = [
  { id: '1', date: `${YEAR}-03-05`, note: '', bill: { ...emptyBill, eligible: '900' } },
  { id: '2', date: `${YEAR}-06-10`, note: '', bill: { ...emptyBill, eligible: '3000' } },
]

/** What stands in an empty list: a year of two visits of somebody like this, marked as an example. */
export function Example({ person, first }: { readonly person: Person; readonly first: Edition }) {
  const answers = answersForYear(person, visits, nothingEarlier)
  return (
    <>
      <View className='example'>
        <View>{visitsWords.empty}</View>
        <View>{visitsWords.example(YEAR)}</View>
      </View>
      <YearResult answers={answers} year={YEAR} first={first} />
      <VisitList visits={answers.visits} first={first} />
    </>
  )
}
