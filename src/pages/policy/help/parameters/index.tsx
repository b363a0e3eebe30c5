import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '../../../../ui/Choice'
import { Field } from '../../../../ui/Field'
import { Rested } from '../../../../ui/Rested'
import { lookedAt } from '../../../../rules'
import { useParams } from '../../../../phone/params'
import { today } from '../../../../phone/clock'
import { linkText } from '../../../../phone/link'
import { groupName, tableWords, type Group } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'
import { Documents } from './Documents'
import { EntryView } from './EntryView'
import { parameterTable, searchTable, type Section } from './table'

/** More than these at once are neither read nor quick to draw. */
const MOST_FOUND = 30

type Shown = Group | 'documents'

/** 参数表: every dated figure of both editions, with where it stands and how far it was checked. */
export default function ParametersPage() {
  const [table] = useState(parameterTable)
  const params = useParams()
  const [query, setQuery] = useState(() => linkText(params, 'find') ?? '')
  const [shown, setShown] = useState<Shown>('credit')
  const on = today()
  return (
    <Guide title={tableWords.shareTitle} path='/pages/policy/help/parameters/index'>
      <View className='card'>
        <View>{tableWords.about}</View>
        {on > lookedAt ? <View className='foot-unchecked'>{tableWords.unchecked(lookedAt)}</View> : null}
        <Field
          name={tableWords.search}
          keyboard='text'
          hint={tableWords.searchHint}
          value={query}
          onChange={setQuery}
        />
      </View>
      <Rested form={query}>
        {query.trim() === '' ? (
          <>
            <View className='card'>
              <Choice
                label={tableWords.group}
                options={{ ...groupName, documents: tableWords.documents }}
                value={shown}
                onChange={setShown}
              />
            </View>
            <View className='card'>
              {shown === 'documents' ? <Documents /> : null}
              {table
                .filter(({ group }) => group === shown)
                .flatMap(({ entries }) => entries)
                .map((entry) => (
                  <EntryView key={entry.topic} entry={entry} on={on} />
                ))}
            </View>
          </>
        ) : (
          <Found sections={searchTable(table, query)} on={on} />
        )}
      </Rested>
    </Guide>
  )
}

/** What a search found, up to a screenful; the rest is counted. */
function Found({ sections, on }: { readonly sections: readonly Section[]; readonly on: string }) {
  const entries = sections.flatMap((section) => section.entries)
  const left = entries.length - MOST_FOUND
  return (
    <View className='card'>
      <View aria-live='polite'>{entries.length === 0 ? tableWords.none : tableWords.found(entries.length)}</View>
      {entries.slice(0, MOST_FOUND).map((entry) => (
        <EntryView key={entry.topic} entry={entry} on={on} />
      ))}
      {left > 0 ? <View className='hint'>{tableWords.more(left)}</View> : null}
    </View>
  )
}
