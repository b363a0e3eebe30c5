import { useMemo, useState } from 'react'
import { Textarea, View } from '@tarojs/components'
import { Home } from '../../../ui/Home'
import { Faults } from '../../../ui/Faults'
import { Frame } from '../../../ui/Frame'
import { Press } from '../../../ui/Press'
import { Shown } from '../../../ui/Shown'
import { StorageNotice } from '../../../ui/StorageNotice'
import { Titled } from '../../../ui/Titled'
import { named, namedInput } from '../../../ui/role'
import { useAfterTap } from '../../../ui/useAfterTap'
import { sayUnlessSaved } from '../../../ui/say'
import { Lines } from '../../../ui/Lines'
import { Reference } from '../../../answer/Reference'
import { answerWords } from '../../../answer/words'
import type { IsoDate } from '../../../rules'
import { addressOf } from '../../../phone/address'
import { copyText } from '../../../phone/copy'
import { scroll } from '../../../phone/scroll'
import { useKept } from '../../../phone/storage'
import { useCard } from '../../../phone/useCard'
import { useToday } from '../../../phone/useToday'
import { answersForTable } from './answers'
import { keptMany, LONGEST } from './kept'
import { PeopleList } from './PeopleList'
import { tableText } from './text'
import { manyWords } from './words'
import './many.less'

/** Of more rows than these the table itself is wrong. */
const MOST_FAULTS = 10

/** Where the button leads to. */
const ANSWERS = 'many-answers'

const PAGE = 'pages/credit/many/index'

/** 几个人一起算: what enters the account of everybody in a pasted table, and what is paid in for them. */
export default function ManyPage() {
  return (
    <Frame>
      <Many />
    </Frame>
  )
}

function Many() {
  const on = useToday()
  const { value, state } = useKept(keptMany)
  const [text, setText] = useState(value.text)
  useCard(manyWords.shareTitle, `/${PAGE}`)
  const keep = (next: string) => {
    if (next.length <= LONGEST) void keptMany.set({ text: next })
  }
  const take = (next: string) => {
    if (next === text) return
    setText(next)
    void sayUnlessSaved(keptMany.ready())
  }
  return (
    <>
      <StorageNotice state={state} />
      <Paste text={text} onType={keep} onTake={take} />
      <View id={ANSWERS}>
        <Answered text={text} on={on} />
      </View>
      <Home />
    </>
  )
}

interface PasteProps {
  readonly text: string
  /** With every key: what is typed is kept. */
  readonly onType: (text: string) => void
  readonly onTake: (text: string) => void
}

/** The table to be worked out. It is read when the field is left or at the button: at each key it would take too long. */
function Paste({ text, onType, onTake }: PasteProps) {
  const [draft, setDraft] = useState(text)
  const afterTap = useAfterTap()
  const type = (next: string) => {
    setDraft(next)
    onType(next)
  }
  const take = (table: string) => {
    afterTap.forget()
    onTake(table)
  }
  const calculate = () => {
    take(draft)
    void scroll({ selector: `#${ANSWERS}` })
  }
  const clear = () => {
    type('')
    take('')
  }
  return (
    <Titled title={manyWords.field}>
      <View className='hint'>{manyWords.hint}</View>
      <Textarea
        className='paste'
        value={draft}
        maxlength={-1}
        placeholder={manyWords.sample}
        placeholderClass='field-placeholder'
        {...namedInput(manyWords.field, 'text')}
        onInput={({ detail }) => type(detail.value)}
        onBlur={({ detail }) => afterTap.run(() => onTake(detail.value))}
      />
      <Press className='button primary' onPress={calculate}>
        {manyWords.calculate}
      </Press>
      <Shown when={draft !== ''}>
        <Press className='button quiet' onPress={clear}>
          {manyWords.clear}
        </Press>
      </Shown>
      <Shown when={draft.length > LONGEST} className='field-fault'>
        {manyWords.tooLong(draft.length, LONGEST)}
      </Shown>
      <View className='hint'>{manyWords.more}</View>
      <View className='hint'>{manyWords.private}</View>
    </Titled>
  )
}

/** What was worked out, an example where nothing is pasted, and the rows that could not be. */
function Answered({ text, on }: { readonly text: string; readonly on: IsoDate }) {
  const isExample = text.trim() === ''
  const answers = useMemo(() => answersForTable(isExample ? manyWords.sample : text, on), [isExample, text, on])
  const { rows, said, notes, standing } = answers
  const faulty = rows.flatMap((row) =>
    'faults' in row ? [manyWords.faulty(row.line, row.name, row.faults.join(''))] : [],
  )
  const shown = faulty.slice(0, MOST_FAULTS)
  return (
    <>
      <Shown when={isExample} className='example'>
        {manyWords.example}
      </Shown>
      {said.length > 0 ? (
        <View className='notice' {...named({ role: 'alert' })}>
          {said.join('')}
        </View>
      ) : null}
      <Faults
        title={manyWords.faults(faulty.length)}
        sentences={faulty.length > shown.length ? [...shown, manyWords.andMore(faulty.length - shown.length)] : shown}
      />
      {answers.count > 0 ? <PeopleList key={text} answers={answers} /> : null}
      {answers.count > 0 && !isExample ? (
        <View className='card'>
          <Press
            className='button'
            onPress={() => void copyText(tableText(answers, on, addressOf(PAGE)), manyWords.copied)}
          >
            {manyWords.copy}
          </Press>
          <View className='hint'>{manyWords.copyHint}</View>
        </View>
      ) : null}
      {answers.count > 0 ? (
        <Titled title={answerWords.know}>
          <Lines of={[manyWords.textGoverns, manyWords.net, ...notes]} />
        </Titled>
      ) : null}
      <Reference standing={standing} />
    </>
  )
}
