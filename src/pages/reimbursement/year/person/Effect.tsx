import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import type { PersonForm } from '../changes'
import type { Person } from '../kept'
import { personWords } from '../words'
import { effectOf } from './effect'

/** So many visits are shown; the others that change are only counted. */
const SHOWN = 5

/** What saving would change of the visits that are listed already. */
export function Effect({ person, form }: { readonly person: Person; readonly form: PersonForm }) {
  const changed = effectOf(person, form)
  return (
    <Titled title={personWords.effect(changed.length, person.visits.length)}>
      {changed.slice(0, SHOWN).map(({ year, title, now, then }) => (
        <View key={`${year} ${title} ${now}`} className='note'>
          <View className='limit-name'>{personWords.visitOf(year, title)}</View>
          <View>{personWords.now(now)}</View>
          <View>{personWords.then(then)}</View>
        </View>
      ))}
      {changed.length > SHOWN ? <View className='hint'>{personWords.andMore(changed.length - SHOWN)}</View> : null}
    </Titled>
  )
}
