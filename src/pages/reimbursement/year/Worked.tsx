import { useState } from 'react'
import { View } from '@tarojs/components'
import { NotesCard } from '../../../answer/Explanation'
import { billNotes } from '../../../answer/bill/notes'
import { Foot } from '../../../answer/Foot'
import { Press } from '../../../ui/Press'
import { answeredIn } from '../../../answer/sides'
import { sayUnlessSaved } from '../../../ui/say'
import { openInstead } from '../../../phone/open'
import { useOnce } from '../../../ui/useOnce'
import { standingOfAll, type Edition } from '../../../rules'
import type { LinkedYear } from './link'
import { addYear } from './changes'
import { nothingEarlier, noPerson } from './kept'
import { visitsWords } from './words'
import { whyDifferent } from '../../../answer/why'
import { SAID_OF_PERSON, situationsIn } from './people'
import { answersForYear } from './year'
import { VisitList } from './VisitList'
import { YearResult } from './YearResult'

/** A worked year to look at. It touches nobody's visits, until it is wished to go on from it. */
export function Worked({ given, first }: { readonly given: LinkedYear; readonly first: Edition }) {
  const { visits } = given
  const person = { ...noPerson, ...given.person, visits: [...visits] }
  const year = (visits[0]?.date ?? '').slice(0, 4)
  const [answers] = useState(() => answersForYear(person, visits, nothingEarlier))
  const results = answeredIn(answers.estimate).map(({ result }) => result)
  const goOn = useOnce(() => sayUnlessSaved(addYear(visitsWords.worked, given.person, visits)), {
    leave: () => openInstead('/pages/reimbursement/year/index'),
    of: visits,
  })
  return (
    <>
      <View className='example'>
        <View>{visitsWords.workedYear(situationsIn(person, year).join('；'), year, visits.length)}</View>
        <View>{visitsWords.workedHint}</View>
      </View>
      <YearResult answers={answers} year={year} first={first} />
      <VisitList visits={answers.visits} first={first} />
      <NotesCard of={billNotes} results={results} except={SAID_OF_PERSON} />
      <View className='card'>
        <View className='hint'>{visitsWords.workedGoOnHint}</View>
        <Press className='button' onPress={() => void goOn()}>
          {visitsWords.workedGoOn}
        </Press>
      </View>
      <Foot standing={standingOfAll(results)} reasons={whyDifferent.reimbursement} />
    </>
  )
}
