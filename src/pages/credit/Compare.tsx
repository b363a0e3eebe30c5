import { inOrder } from '../../answer/Both'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { EditionName } from '../../answer/EditionName'
import { InView } from '../../ui/InView'
import { Field } from '../../ui/Field'
import { Lines } from '../../ui/Lines'
import { Press } from '../../ui/Press'
import { Rested } from '../../ui/Rested'
import { inDigits, type Edition, type IsoDate } from '../../rules'
import { faultOf } from '../../answer/Asked'
import { lineText } from '../../answer/line'
import { creditQuestions, type CreditForm } from './form'
import { creditFields, creditWords } from './words'
import { openPage } from '../../phone/open'
import { named } from '../../ui/role'
import { comparedText, reasonsOf } from './compared'
import { creditLink } from './link'
import { answersFor, fieldsOf, withExample } from './answers'

interface Props {
  readonly form: CreditForm
  readonly first: Edition
  readonly on: IsoDate
  readonly onUse: (form: CreditForm) => void
}

const otherName = { age: creditWords.compareAge, base: creditWords.compareBase, pension: creditWords.comparePension }

const nothing = { age: '', base: '', pension: '' }

/** Other values tried next to the reader's own, which stay as they are. */
export function Compare({ form, first, on, onUse }: Props) {
  const [tried, setTried] = useState(nothing)
  /** The form that another took the place of; it can be put back until the other is changed. */
  const [replaced, setReplaced] = useState<{ readonly mine: CreditForm; readonly by: CreditForm }>()
  const fields = fieldsOf(form)
  const mine = answersFor(form, on)
  const own = mine.isExample ? withExample(form) : form
  const anyTried = fields.some((field) => tried[field].trim() !== '')
  const others = {
    ...own,
    ...Object.fromEntries(fields.filter((field) => tried[field].trim() !== '').map((field) => [field, tried[field]])),
  }
  const other = anyTried ? answersFor(others, on) : undefined

  const use = () => {
    setReplaced({ mine: form, by: others })
    setTried(nothing)
    onUse(others)
  }
  const undo = () => {
    if (replaced) onUse(replaced.mine)
    setReplaced(undefined)
  }

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
          rewrite={(text) => inDigits(text, field === 'age' ? 'age' : 'sum')}
          onChange={(text) => setTried({ ...tried, [field]: text })}
        />
      ))}
      <View>
        <Rested form={JSON.stringify([form, tried])}>
          {other ? (
            <>
              <View className='table'>
                {inOrder().map((edition) => (
                  <View key={edition} className='table-row'>
                    <EditionName edition={edition} />
                    <View className='table-cell'>
                      {mine.isExample ? creditWords.compareExample : creditWords.compareMine}{' '}
                      {comparedText(mine, edition)}
                    </View>
                    <View className='table-cell'>
                      {creditWords.compareOther} {comparedText(other, edition)}
                    </View>
                  </View>
                ))}
              </View>
              <Lines of={reasonsOf({ form: own, answers: mine }, { form: others, answers: other })} />
              <View className='hint'>
                {fields.map((field) => faultOf(creditQuestions, field, mine.faults)).join('')}
              </View>
              <Press className='button' onPress={() => void openPage(whyUrl(own, tried))}>
                {creditWords.compareCopy}
              </Press>
              <Press className='button' onPress={use}>
                {creditWords.compareUse}
              </Press>
            </>
          ) : null}
        </Rested>
      </View>
      {replaced && isSame(replaced.by, form) ? (
        <>
          <View {...named({ role: 'alert' })}>{creditWords.compareUsed}</View>
          <Press className='button quiet' onPress={undo}>
            {creditWords.compareUndo}
          </Press>
        </>
      ) : null}
    </InView>
  )
}

/** Forms hold texts and choices; one that another is made of may hold them in another order. */
function isSame(one: CreditForm, other: CreditForm): boolean {
  return (Object.keys(one) as (keyof CreditForm)[]).every((key) => one[key] === other[key])
}

/** The page that tells the two apart, and why they get the same. */
function whyUrl(form: CreditForm, { age, base, pension }: typeof nothing): string {
  const tried = Object.entries({ age2: age, base2: base, pension2: pension })
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `&${key}=${encodeURIComponent(text)}`)
  return `/pages/credit/many/compare/index?${creditLink(form).split('?')[1] ?? ''}${tried.join('')}`
}
