import { useCallback, useContext, useEffect, useId, useState } from 'react'
import { Input, Text, View } from '@tarojs/components'
import { LINE, upTo } from '../phone/lengths'
import { FieldInView, LineInView } from './InView'
import { Shown } from './Shown'
import { fieldWords } from './words'
import { named, namedInput } from './role'
import { useAfterTap } from './useAfterTap'

interface Props {
  readonly name: string
  readonly unit?: string
  readonly hint?: string
  readonly placeholder?: string
  readonly keyboard?: 'digit' | 'number' | 'text'
  readonly value: string
  /** What is wrong with the value and what to enter instead; said once the field is left. */
  readonly fault?: string | undefined
  /** Another way to write what was typed, put in its place when the field is left after typing; nothing where it stays. */
  readonly rewrite?: (value: string) => string | undefined
  readonly onChange: (value: string) => void
}

/** Room that WeChat keeps free between what is typed and the keyboard: the line in view, in the largest type. */
const ROOM_FOR_LINE = 130

/** One line of input. It is judged, and rewritten where asked for, when the field is left, never while typing. */
export function Field({ name, unit, hint, placeholder, keyboard = 'digit', value, fault, rewrite, onChange }: Props) {
  /** What stood there when the field was entered, while it is being edited. */
  const [before, setBefore] = useState<string>()
  const [left, setLeft] = useState(false)
  const line = useContext(LineInView)
  const { show } = useContext(FieldInView)
  const id = useId()
  const afterTap = useAfterTap()
  /** Unless another field shows the line by now. */
  const hide = useCallback(() => show((shown) => (shown === id ? undefined : shown)), [show, id])
  // A field that another answer takes away is not left first.
  useEffect(() => hide, [hide])
  const judged = before === undefined && (left || value !== '')
  const wrong = judged && fault !== undefined ? fault : ''
  return (
    <View className='field'>
      <View className='field-row'>
        <View className='field-name'>{name}</View>
        <View className='field-entry'>
          <Input
            className='field-input'
            value={value}
            maxlength={LINE}
            placeholder={placeholder ?? fieldWords.placeholder}
            placeholderClass='field-placeholder'
            cursorSpacing={ROOM_FOR_LINE}
            {...namedInput(unit ? `${name}，${unit}` : name, keyboard)}
            // Some keyboards hand over more than the field takes; what is shown is what is kept.
            onInput={({ detail }) => onChange(upTo(LINE, detail.value))}
            onFocus={() => {
              afterTap.forget()
              setBefore(value)
              show(() => id)
            }}
            onBlur={({ detail }) => {
              afterTap.run(() => {
                setBefore(undefined)
                setLeft(true)
                hide()
              })
              // Who only looks in changes nothing: a link's figures are not kept for that.
              const rewritten = detail.value === before ? undefined : rewrite?.(detail.value)
              if (rewritten !== undefined) onChange(rewritten)
            }}
          />
          {unit ? <Text className='field-unit'>{unit}</Text> : null}
        </View>
      </View>
      <Shown when={before !== undefined && line !== ''} className='line-in-view'>
        {line}
      </Shown>
      {wrong ? (
        <View className='field-fault' {...named({ role: 'alert' })}>
          {wrong}
        </View>
      ) : hint ? (
        <View className='field-hint'>{hint}</View>
      ) : null}
    </View>
  )
}
