import { Text, View } from '@tarojs/components'
import { Choice } from '../../../ui/Choice'
import { Press } from '../../../ui/Press'
import { openPage } from '../../../phone/open'
import { choose } from './changes'
import type { Person, Removed as RemovedPart } from './kept'
import { visitsWords } from './words'
import { nameOf, read, situationsIn } from './people'
import { Removed } from './Removed'

interface Props {
  readonly people: readonly Person[]
  readonly person: Person
  readonly removed: RemovedPart | undefined
  readonly years: readonly string[]
  readonly year: string
}

/** Whose year it is and which: the reader's, or that of a family member whom the user named. */
export function People({ people, person, removed, years, year }: Props) {
  // An earlier version let two people have one name.
  const isTwice = (one: Person) =>
    people.some((other) => other.id < one.id && read(nameOf(other)) === read(nameOf(one)))
  const names = Object.fromEntries(
    people.map((one) => [one.id, isTwice(one) ? `${nameOf(one)} ${one.id}` : nameOf(one)]),
  )
  const gone = removed !== undefined && 'person' in removed ? removed.person : undefined
  const situation = visitsWords.situation(situationsIn(person, year).join('；'))
  return (
    <View className='card'>
      <Choice label={visitsWords.who} options={names} value={person.id} onChange={(id) => choose({ person: id })} />
      {gone ? <Removed words={visitsWords.removedPerson(nameOf(gone), gone.visits.length)} /> : null}
      <Press className='button quiet visit-add' onPress={() => void openPage('/pages/reimbursement/year/person/index')}>
        {visitsWords.addPerson}
      </Press>
      <Choice
        label={visitsWords.year}
        options={Object.fromEntries(years.map((one) => [one, visitsWords.yearName(one)]))}
        value={year}
        onChange={(one) => choose({ year: one })}
      />
      <Press
        className='row'
        role='link'
        label={`${situation}，${visitsWords.situationHint}`}
        onPress={() => void openPage(`/pages/reimbursement/year/person/index?id=${person.id}`)}
      >
        <View className='row-words'>
          <View>{situation}</View>
          <View className='hint'>{visitsWords.situationHint}</View>
        </View>
        <Text className='row-mark'>›</Text>
      </Press>
    </View>
  )
}
