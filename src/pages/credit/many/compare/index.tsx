import { inOrder } from '../../../../answer/Both'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Home } from '../../../../ui/Home'
import { Frame } from '../../../../ui/Frame'
import { Press } from '../../../../ui/Press'
import { Lines } from '../../../../ui/Lines'
import { standingOfAll, type IsoDate } from '../../../../rules'
import type { CreditForm } from '../../form'
import { EditionName } from '../../../../answer/EditionName'
import { Reference } from '../../../../answer/Reference'
import { answeredIn } from '../../../../answer/sides'
import { useParams, type Query } from '../../../../phone/params'
import { copyText } from '../../../../phone/copy'
import { linkText } from '../../../../phone/link'
import { useCard } from '../../../../phone/useCard'
import { useToday } from '../../../../phone/useToday'
import { answersFor } from '../../answers'
import { askedText } from '../../asked'
import { comparedText, reasonsOf } from '../../compared'
import { creditFromLink, isOpen } from '../../link'
import { comparisonText, type Named } from './text'
import { compareWords } from './words'

/** 两个人比一比: what each edition says of two people, why it says the same of both, and all of it to be copied. */
export default function ComparePage() {
  const params = useParams()
  const on = useToday()
  const [forms] = useState(() => formsOf(params))
  useCard(compareWords.shareTitle, '/pages/credit/index')
  return (
    <Frame>
      {forms ? <Two forms={forms} on={on} /> : <View className='card'>{compareWords.nothing}</View>}
      <Home />
    </Frame>
  )
}

function Two({ forms, on }: { readonly forms: readonly [CreditForm, CreditForm]; readonly on: IsoDate }) {
  const [one, other] = forms.map((form, index): Named => ({
    name: index === 0 ? compareWords.one : compareWords.other,
    form,
    answers: answersFor(form, on),
  })) as [Named, Named]
  const both = [one, other]
  return (
    <>
      <View className='card'>
        {both.map(({ name, form }) => (
          <View key={name}>
            {name}：{askedText(form)}
          </View>
        ))}
        {inOrder().map((edition) => (
          <View key={edition} className='table-row'>
            <EditionName edition={edition} />
            {both.map(({ name, answers }) => (
              <View key={name} className='table-cell'>
                {name} {comparedText(answers, edition)}
              </View>
            ))}
          </View>
        ))}
        <Lines of={reasonsOf(one, other)} />
        <Press className='button' onPress={() => void copyText(comparisonText(one, other, on), compareWords.copied)}>
          {compareWords.copy}
        </Press>
      </View>
      <Reference
        standing={standingOfAll(both.flatMap(({ answers }) => answeredIn(answers.credit).map(({ result }) => result)))}
      />
    </>
  )
}

/** The form that a link fills, and the same with what is tried beside it. */
function formsOf(query: Query): [CreditForm, CreditForm] | undefined {
  const form = creditFromLink(query)?.form
  if (form === undefined || isOpen(form)) return undefined
  const { age, base, pension } = form
  const text = (key: string, mine: string) => linkText(query, key) ?? mine
  const other = { ...form, age: text('age2', age), base: text('base2', base), pension: text('pension2', pension) }
  return [form, other]
}
