import { useState } from 'react'
import { View } from '@tarojs/components'
import { useFirst } from '../../../answer/useFirst'
import { NotesCard } from '../../../answer/Explanation'
import { billNotes } from '../../../answer/bill/notes'
import { Foot } from '../../../answer/Foot'
import { Press } from '../../../ui/Press'
import { LinkNotice } from '../../../ui/LinkNotice'
import { PictureButton } from '../../../ui/ShareButtons'
import { handPicture } from '../../../answer/pictured'
import { answeredIn } from '../../../answer/sides'
import { sayUnlessSaved } from '../../../ui/say'
import { standingOfAll, type Edition } from '../../../rules'
import { useParams } from '../../../phone/params'
import { openPage } from '../../../phone/open'
import { copyText } from '../../../phone/copy'
import { yearFromUrl } from './link'
import { today } from '../../../phone/clock'
import { useKept } from '../../../phone/storage'
import { removeVisit } from './changes'
import { kept, personOf, type Visit } from './kept'
import { unreadText, visitsWords } from './words'
import { whyDifferent } from '../../../answer/why'
import { VisitsFrame } from './VisitsFrame'
import { SAID_OF_PERSON } from './people'
import { useYear } from './useYear'
import { yearInView, yearsOf } from './years'
import { exampleOf } from './example'
import { ExampleView } from './ExampleView'
import { claimUrlOf, removedFrom, textOf, titleOf } from './lines'
import { People } from './People'
import { yearPicture } from './picture'
import { Removed } from './Removed'
import { VisitList } from './VisitList'
import { Worked } from './Worked'
import { YearResult } from './YearResult'

/** 算全年: the visits of a year, of the reader or of a family member, and what they come to together. */
export default function VisitsPage() {
  const params = useParams()
  const [linked] = useState(() => yearFromUrl(params))
  const worked = linked?.form
  const edition = useFirst()
  return (
    <VisitsFrame>
      {linked && !worked ? (
        <LinkNotice isFilled={false} dropped={linked.dropped.map(unreadText)} own={undefined} />
      ) : null}
      {worked ? <Worked given={worked} first={edition} /> : <OneYear first={edition} />}
    </VisitsFrame>
  )
}

function OneYear({ first }: { readonly first: Edition }) {
  const value = useKept(kept).value
  const on = today()
  const person = personOf(value, value.chosen.person)
  const year = yearInView(value, person, on)
  const answers = useYear(person, year)
  const example = answers.visits.length === 0 ? exampleOf(person, year) : undefined
  const results = answeredIn((example?.answers ?? answers).estimate).map(({ result }) => result)
  const removed = removedFrom(value.removed, person, year)
  const actionsOf = (visit: Visit) => ({
    edit: `/pages/reimbursement/year/visit/index?person=${person.id}&id=${visit.id}`,
    claim: () => claimUrlOf(visit, person),
    onRemove: () => void sayUnlessSaved(removeVisit(person.id, visit.id)),
  })

  const draw = () => {
    handPicture(yearPicture(person, year, answers))
    void openPage('/pages/picture/index?of=year')
  }

  return (
    <>
      <People
        people={value.people}
        person={person}
        removed={value.removed}
        years={yearsOf(person, year, on)}
        year={year}
      />
      <Press
        className='button primary visit-add'
        onPress={() => void openPage(`/pages/reimbursement/year/visit/index?person=${person.id}`)}
      >
        {visitsWords.add}
      </Press>
      {example ? (
        <>
          {removed ? (
            <View className='card'>
              <Removed words={visitsWords.removed(titleOf(removed))} />
            </View>
          ) : null}
          <ExampleView example={example} year={year} first={first} />
        </>
      ) : (
        <>
          <YearResult answers={answers} year={year} first={first} />
          <VisitList
            key={`${person.id} ${year}`}
            visits={answers.visits}
            first={first}
            removed={removed}
            actionsOf={actionsOf}
          />
          <NotesCard of={billNotes} results={results} except={SAID_OF_PERSON} />
          <Press className='button' onPress={() => void copyText(textOf(person, year, answers), visitsWords.copied)}>
            {visitsWords.copy}
          </Press>
          <PictureButton onPress={draw} />
        </>
      )}
      <Foot standing={standingOfAll(results)} reasons={whyDifferent.reimbursement} />
    </>
  )
}
