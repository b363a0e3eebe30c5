import { useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Fold } from '../../../ui/Fold'
import { named, namedInput } from '../../../ui/role'
import { Press } from '../../../ui/Press'
import { copyText } from '../../../phone/copy'
import { toast } from '../../../phone/toast'
import { agreed } from './agreed'
import { AsideList } from './AsideList'
import { everything } from './everything'
import { clearAll, exportText, importText, type Imported } from './portable'
import { importedWords, partNames, settingsWords } from './words'

/** What is kept on this phone: clear it, take it along, bring it in. */
export function MyData() {
  return (
    <>
      <Titled title={settingsWords.data}>
        <View className='hint'>{settingsWords.dataHint}</View>
        <Press className='button' onPress={() => void takeAlong()}>
          {settingsWords.export}
        </Press>
        <View className='hint'>{settingsWords.exportHint}</View>
        <Press className='button quiet' onPress={() => void clear()}>
          {settingsWords.clear}
        </Press>
      </Titled>
      <AsideList />
      <Fold title={settingsWords.import}>
        <Import />
      </Fold>
    </>
  )
}

function Import() {
  const [text, setText] = useState('')
  const [imported, setImported] = useState<Imported>()
  return (
    <>
      <View className='hint'>{settingsWords.importHint}</View>
      <Textarea
        className='paste'
        value={text}
        maxlength={-1}
        placeholder={settingsWords.importPlaceholder}
        placeholderClass='field-placeholder'
        {...namedInput(settingsWords.importField, 'text')}
        onInput={({ detail }) => setText(detail.value)}
      />
      <Press className='button' onPress={() => void bringIn(text, setImported)}>
        {settingsWords.import}
      </Press>
      {imported ? <View {...named({ role: 'alert' })}>{importedText(imported)}</View> : null}
    </>
  )
}

async function clear() {
  const names = partNames(everything.map(({ key }) => key))
  if (!(await agreed(settingsWords.clearTitle, settingsWords.clearContent(names), settingsWords.clearConfirm))) return
  const gone = await clearAll()
  await toast(gone ? settingsWords.cleared : settingsWords.notCleared)
}

async function bringIn(text: string, onDone: (imported: Imported) => void) {
  if (!(await agreed(settingsWords.importTitle, settingsWords.importContent, settingsWords.importConfirm))) return
  onDone(await importText(text))
}

async function takeAlong() {
  const { text, missing } = await exportText()
  const { exported, exportedWithout } = settingsWords
  await copyText(text, missing.length === 0 ? exported : exportedWithout(partNames(missing)))
}

function importedText(imported: Imported): string {
  switch (imported.kind) {
    case 'done':
    case 'damaged':
      return importedWords[imported.kind](partNames(imported.keys))
    case 'not-ours':
    case 'not-saved':
    case 'not-read':
    case 'half':
      return importedWords[imported.kind]
  }
}
