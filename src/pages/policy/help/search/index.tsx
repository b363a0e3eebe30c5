import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { Field } from '../../../../ui/Field'
import { Press } from '../../../../ui/Press'
import { Rested } from '../../../../ui/Rested'
import { useParams } from '../../../../phone/params'
import { copyText } from '../../../../phone/copy'
import { linkText } from '../../../../phone/link'
import { openAlone, openPage } from '../../../../phone/open'
import { Guide } from '../HelpFrame'
import '../help.less'
import { search, type Entry } from './catalog'
import { searchWords } from './words'

/** As many as are read. */
const MOST = 12

/** 搜一搜: one search through questions, figures, pages, papers, places, differences and worked cases. */
export default function SearchPage() {
  const params = useParams()
  const [query, setQuery] = useState(() => linkText(params, 'q') ?? '')
  return (
    <Guide title={searchWords.shareTitle} path='/pages/policy/help/search/index'>
      <View className='card'>
        <Field
          name={searchWords.field}
          keyboard='text'
          placeholder={searchWords.placeholder}
          hint={searchWords.hint}
          value={query}
          onChange={setQuery}
        />
      </View>
      <Rested form={query}>
        {query.trim() === '' ? <Examples onChoose={setQuery} /> : <Results found={search(query)} />}
      </Rested>
    </Guide>
  )
}

function Examples({ onChoose }: { readonly onChoose: (query: string) => void }) {
  return (
    <View className='card'>
      <View className='hint'>{searchWords.tryThese}</View>
      {searchWords.examples.map((example) => (
        <Press key={example} className='row' label={example} onPress={() => onChoose(example)}>
          <View className='row-words'>{example}</View>
          <Text className='row-mark'>›</Text>
        </Press>
      ))}
    </View>
  )
}

function Results({ found }: { readonly found: readonly Entry[] }) {
  const left = found.length - MOST
  return (
    <View className='card'>
      <View aria-live='polite'>{found.length === 0 ? searchWords.none : searchWords.found(found.length)}</View>
      {found.slice(0, MOST).map((entry) => (
        <Result key={`${entry.kind} ${entry.title}`} entry={entry} />
      ))}
      {left > 0 ? <View className='hint'>{searchWords.more(left)}</View> : null}
    </View>
  )
}

/** What it is comes with it: a question, a figure, a place. */
function Result({ entry: { kind, title, hint, leads } }: { readonly entry: Entry }) {
  const said = [searchWords.kinds[kind], hint].filter(Boolean).join(' · ')
  const open = () => {
    if ('copy' in leads) return void copyText(leads.copy, searchWords.copied)
    // A tab takes answers along only where the app is opened anew at it.
    void ('tab' in leads ? openAlone(leads.tab) : openPage(leads.url))
  }
  return (
    <Press className='row' role={'copy' in leads ? 'button' : 'link'} label={`${title}，${said}`} onPress={open}>
      <View className='row-words'>
        <View>{title}</View>
        <View className='hint'>{said}</View>
      </View>
      <Text className='row-mark'>›</Text>
    </Press>
  )
}
