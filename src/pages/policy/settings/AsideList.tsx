import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Press } from '../../../ui/Press'
import { dayText } from '../../../answer/format'
import { copyText } from '../../../phone/copy'
import { toast } from '../../../phone/toast'
import { agreed } from './agreed'
import { bringBack, deleteAside, listAside, type Aside } from './aside'
import { everything } from './everything'
import { asideWords, partNames } from './words'

/** What was set aside: copied, brought back or deleted by the reader, and by nobody else. */
export function AsideList() {
  const [list, setList] = useState<Aside[] | 'unknown'>([])
  const load = () => void listAside().then((found) => setList(found ?? 'unknown'))
  useEffect(() => {
    load()
    const leaving = everything.map(({ subscribe }) => subscribe(load))
    return () => leaving.forEach((leave) => leave())
  }, [])
  if (list === 'unknown') return <View className='hint'>{asideWords.unknown}</View>
  if (list.length === 0) return null
  return (
    <Titled title={asideWords.title}>
      <View className='hint'>{asideWords.hint}</View>
      {list.map((aside) => (
        <AsideRow key={aside.key} aside={aside} onDone={load} />
      ))}
    </Titled>
  )
}

function AsideRow({ aside, onDone }: { readonly aside: Aside; readonly onDone: () => void }) {
  const { of, on, text } = aside
  const about = asideWords.about(on ? dayText(on) : '', text?.length)
  return (
    <View className='entry'>
      <View className='entry-name'>{partNames([of.key])}</View>
      <View className='hint'>{about}</View>
      {text === undefined ? null : (
        <>
          <Press
            className='button quiet'
            label={`${asideWords.copy}，${about}`}
            onPress={() => void copyText(text, asideWords.copied)}
          >
            {asideWords.copy}
          </Press>
          <Press
            className='button quiet'
            label={`${asideWords.back}，${about}`}
            onPress={() => void confirmed(asideWords.backAsk, () => bringBack(aside), asideWords.isBack, onDone)}
          >
            {asideWords.back}
          </Press>
        </>
      )}
      <Press
        className='button quiet'
        label={`${asideWords.delete}，${about}`}
        onPress={() => void confirmed(asideWords.deleteAsk, () => deleteAside(aside), asideWords.deleted, onDone)}
      >
        {asideWords.delete}
      </Press>
    </View>
  )
}

interface Ask {
  readonly title: string
  readonly content: string
  readonly confirm: string
}

async function confirmed(ask: Ask, work: () => Promise<boolean>, done: string, onDone: () => void) {
  if (!(await agreed(ask.title, ask.content, ask.confirm))) return
  const title = (await work()) ? done : asideWords.failed
  onDone()
  await toast(title)
}
