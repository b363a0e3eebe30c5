import { inOrder } from '../../../answer/Both'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Press } from '../../../ui/Press'
import { Titled } from '../../../ui/Titled'
import type { ManyAnswers, Sides } from './answers'
import { agesText, figuresText, personText } from './text'
import { manyWords } from './words'

/** So many people stand on the screen at a time: three hundred would be too much for a phone. */
const SHOWN = 20

/** Everybody who was worked out, a screenful at a time, and what they come to together. */
export function PeopleList({ answers: { rows, total, totalAges, count } }: { readonly answers: ManyAnswers }) {
  const [from, setFrom] = useState(0)
  const good = rows.flatMap((row) => ('sides' in row ? [row] : []))
  const shown = good.slice(from, from + SHOWN)
  const after = good.length - from - shown.length
  return (
    <>
      {count > 1 ? (
        <Titled title={manyWords.total(count)}>
          <SidesView sides={total} />
          <Said text={agesText(totalAges)} />
        </Titled>
      ) : null}
      <Titled title={manyWords.rows(from + 1, from + shown.length, count)}>
        {shown.map(({ line, person, sides, ages, notes }) => (
          <View key={line} className='person'>
            <View className='hint'>{personText(person)}</View>
            <SidesView sides={sides} />
            <Said text={notes.join('') + agesText(ages)} />
          </View>
        ))}
        {after > 0 ? (
          <Press className='button' onPress={() => setFrom(from + SHOWN)}>
            {manyWords.next(Math.min(SHOWN, after))}
          </Press>
        ) : null}
        {from > 0 ? (
          <Press className='button quiet' onPress={() => setFrom(from - SHOWN)}>
            {manyWords.before(SHOWN)}
          </Press>
        ) : null}
      </Titled>
    </>
  )
}

function Said({ text }: { readonly text: string }) {
  return text === '' ? null : <View className='hint'>{text}</View>
}

/** Both editions in a line each, the one that governs first. */
function SidesView({ sides }: { readonly sides: Sides }) {
  return (
    <>
      {inOrder().map((edition) => (
        <View key={edition} className={`person-${edition}`}>
          {manyWords.sides[edition]}：{figuresText(sides[edition]) || manyWords.silent}
        </View>
      ))}
    </>
  )
}
