import { useState } from 'react'
import { View } from '@tarojs/components'
import { NO_FIGURE } from '../../answer/Editions'
import { InView } from '../../ui/InView'
import { Field } from '../../ui/Field'
import { Press } from '../../ui/Press'
import { Rested } from '../../ui/Rested'
import type { Edition, IsoDate } from '../../rules'
import { faultOf } from '../../answer/Asked'
import { creditQuestions, type CreditForm } from './form'
import { creditFields, creditWords } from './words'
import { editionName } from '../../answer/words'
import { lineText } from '../../answer/line'
import { amountText } from '../../answer/format'
import { answersFor, fieldsOf, withExample } from './answers'

interface Props {
  readonly form: CreditForm
  readonly first: Edition
  readonly on: IsoDate
  readonly onUse: (form: CreditForm) => void
}

const otherName = { age: creditWords.compareAge, base: creditWords.compareBase, pension: creditWords.comparePension }

/** Other values tried next to the reader's own, which stay as they are. */
export function Compare({ form, first, on, onUse }: Props) {
  const [tried, setTried] = useState({ age: '', base: '', pension: '' })
  const fields = fieldsOf(form)
  const mine = answersFor(form, on)
  const own = mine.isExample ? withExample(form) : form
  const anyTried = fields.some((field) => tried[field].trim() !== '')
  const others = {
    ...own,
    ...Object.fromEntries(fields.filter((field) => tried[field].trim() !== '').map((field) => [field, tried[field]])),
  }
  const other = anyTried ? answersFor(others, on) : undefined

  const line = other
    ? lineText({
        name: creditWords.line.tried,
        outcomes: other.credit,
        of: ({ monthly }) => monthly,
        first,
        waiting: false,
        isExample: false,
      })
    : ''
  return (
    <InView line={line}>
      <View className='hint'>{creditWords.compareKeep}</View>
      {fields.map((field) => (
        <Field
          key={field}
          name={otherName[field]}
          unit={creditFields[field].unit}
          placeholder={own[field]}
          value={tried[field]}
          fault={tried[field] === '' ? undefined : faultOf(creditQuestions, field, other?.faults ?? [])}
          onChange={(text) => setTried({ ...tried, [field]: text })}
        />
      ))}
      <View>
        <Rested form={tried}>
          {other ? (
            <View className='table'>
              {(['guide', 'official'] as const).map((edition) => (
                <View key={edition} className='table-row'>
                  <View className='table-name'>{editionName[edition]}</View>
                  <View className='table-cell'>
                    {mine.isExample ? creditWords.compareExample : creditWords.compareMine} {monthlyText(mine, edition)}
                  </View>
                  <View className='table-cell'>
                    {creditWords.compareOther} {monthlyText(other, edition)}
                  </View>
                </View>
              ))}
              <View className='hint'>
                {fields.map((field) => faultOf(creditQuestions, field, mine.faults)).join('')}
              </View>
              <Press className='button' onPress={() => onUse(others)}>
                {creditWords.compareUse}
              </Press>
            </View>
          ) : null}
        </Rested>
      </View>
    </InView>
  )
}

function monthlyText({ credit }: ReturnType<typeof answersFor>, edition: Edition): string {
  const outcome = credit[edition]
  return outcome.ok ? amountText(outcome.value.monthly) : NO_FIGURE
}
