import { useState } from 'react'
import { View } from '@tarojs/components'
import { EditionName } from '../../answer/EditionName'
import { Field } from '../../ui/Field'
import { Press } from '../../ui/Press'
import { Rested } from '../../ui/Rested'
import type { IsoDate } from '../../rules'
import type { CreditForm } from '../../phone/app'
import { creditFields, creditWords } from './words'
import { copyText } from '../../phone/copy'
import { named } from '../../ui/role'
import { faultSentence } from './faults'
import { comparedText, comparisonText, reasonsOf, type Compared } from './compared'
import { answersFor, fieldsOf, withExample } from './answers'

interface Props {
  readonly form: CreditForm
  readonly on: IsoDate
  readonly onUse: (form: CreditForm) => void
}

const otherName = { age: creditWords.compareAge, base: creditWords.compareBase, pension: creditWords.comparePension }

const nothing = { age: '', base: '', pension: '' }

/** Other values tried next to the reader's own, which stay as they are. */
export function Compare({ form, on, onUse }: Props) {
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

  return (
    <>
      <View className='hint'>{creditWords.compareKeep}</View>
      {fields.map((field) => (
        <Field
          key={field}
          name={otherName[field]}
          unit={creditFields[field]?.unit ?? ''}
          placeholder={own[field]}
          value={tried[field]}
          fault={tried[field] === '' ? undefined : faultSentence(other?.faults ?? [], field)}
          onChange={(text) => setTried({ ...tried, [field]: text })}
        />
      ))}
      <View>
        <Rested form={JSON.stringify([form, tried])}>
          {other ? (
            <>
              <Result
                mine={{
                  name: mine.isExample ? creditWords.compareExample : creditWords.compareMine,
                  form: own,
                  answers: mine,
                }}
                other={{ name: creditWords.compareOther, form: others, answers: other }}
                on={on}
              />
              <View className='hint'>{fields.map((field) => faultSentence(mine.faults, field)).join('')}</View>
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
    </>
  )
}

/** Forms hold texts and choices; one that another is made of may hold them in another order. */
function isSame(one: CreditForm, other: CreditForm): boolean {
  return (Object.keys(one) as (keyof CreditForm)[]).every((key) => one[key] === other[key])
}

/** What each edition says of the two, the one that governs first, and why it says the same of both. */
function Result({ mine, other, on }: { readonly mine: Compared; readonly other: Compared; readonly on: IsoDate }) {
  return (
    <View className='table'>
      {(['official', 'guide'] as const).map((edition) => (
        <View key={edition} className='table-row'>
          <EditionName edition={edition} />
          {[mine, other].map((one) => (
            <View key={one.name} className='table-cell'>
              {one.name} {comparedText(one, edition)}
            </View>
          ))}
        </View>
      ))}
      <View className='hint'>{reasonsOf(mine, other).join('')}</View>
      <Press
        className='button'
        onPress={() => void copyText(comparisonText(mine, other, on), creditWords.compareCopied)}
      >
        {creditWords.compareCopy}
      </Press>
    </View>
  )
}
