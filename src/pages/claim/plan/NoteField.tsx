import { useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { namedInput } from '../../../ui/role'
import { planWords } from './words'

interface Props {
  readonly note: string
  /** Answers whether it was saved. */
  readonly onSave: (note: string) => Promise<boolean>
}

/** The longest note that is kept. */
const LONGEST = 500

/** A note of the reader's own, saved when the field is left; only then is it said to be. */
export function NoteField({ note, onSave }: Props) {
  const [text, setText] = useState(note)
  const [saved, setSaved] = useState(false)
  const save = async () => {
    if (text !== note) setSaved(await onSave(text))
  }
  return (
    <Titled title={planWords.note}>
      <Textarea
        className='note-input'
        value={text}
        maxlength={LONGEST}
        autoHeight
        placeholder={planWords.noteHint}
        placeholderClass='field-placeholder'
        {...namedInput(planWords.note, 'text')}
        onInput={({ detail }) => {
          setSaved(false)
          setText(detail.value)
        }}
        onBlur={() => void save()}
      />
      <View className='hint' aria-live='polite'>
        {saved ? planWords.noteKept : ''}
      </View>
    </Titled>
  )
}
