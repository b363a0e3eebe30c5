import { useRef, useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { namedInput } from '../../../ui/role'
import { useAfterTap } from '../../../ui/useAfterTap'
import { NOTE, upTo } from '../../../phone/lengths'
import { planWords } from './words'

interface Props {
  readonly note: string
  /** Answers whether it was saved. */
  readonly onSave: (note: string) => Promise<boolean>
}

/** A note of the reader's own, saved as it is typed; that is said once the field is left. */
export function NoteField({ note, onSave }: Props) {
  const [text, setText] = useState(note)
  const [saved, setSaved] = useState(false)
  const kept = useRef<Promise<boolean>>()
  const afterTap = useAfterTap()
  const type = (given: string) => {
    // A phone hands over more than the field takes.
    const typed = upTo(NOTE, given)
    setSaved(false)
    setText(typed)
    kept.current = onSave(typed)
  }
  const tell = async () => {
    if (kept.current !== undefined) setSaved(await kept.current)
  }
  return (
    <Titled title={planWords.note}>
      <Textarea
        className='note-input'
        value={text}
        maxlength={NOTE}
        autoHeight
        placeholder={planWords.noteHint}
        placeholderClass='field-placeholder'
        {...namedInput(planWords.note, 'text')}
        onInput={({ detail }) => type(detail.value)}
        onBlur={() => afterTap.run(() => void tell())}
      />
      <View className='hint' aria-live='polite'>
        {saved ? planWords.noteKept : ''}
      </View>
    </Titled>
  )
}
