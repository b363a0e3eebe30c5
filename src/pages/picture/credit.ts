import { inDigits, standingOfAll, type Credit, type IsoDate } from '../../rules'
import type { Pictured } from '../../answer/pictured'
import { amountText } from '../../answer/format'
import { answeredIn, comparisonOf, sideOf } from '../../answer/sides'
import { answersFor, fieldsOf, withExample } from '../credit/answers'
import type { CreditForm } from '../credit/form'
import { linkedForm } from '../credit/link'
import { creditFields, creditWords } from '../credit/words'
import { pictureWords } from './words'

/** The answer of 划入 to what a link carries. */
export function creditPicture(query: Readonly<Record<string, unknown>>, on: IsoDate): Pictured | undefined {
  const form = linkedForm(on).fromLink(query)?.form
  if (form === undefined) return undefined
  const { isExample, credit, contribution } = answersFor(form, on)
  const { guide, official } = credit
  if (!official.ok) return undefined
  const lines = ({ yearly, net }: Credit) => [
    ...(net ? [creditWords.net(amountText(net))] : []),
    creditWords.yearly(amountText(yearly)),
  ]
  const results = [...answeredIn(credit), ...(contribution ? answeredIn(contribution) : [])].map(({ result }) => result)
  return {
    asked: [isExample ? `${pictureWords.example}${askedText(withExample(form))}` : askedText(form)],
    parts: [
      {
        title: creditWords.monthly,
        guide: sideOf(guide, 'monthly', lines),
        official: sideOf(official, 'monthly', lines),
        ...comparisonOf(guide.ok ? guide.value.monthly : undefined, official.value.monthly),
      },
    ],
    caveats: [],
    standing: standingOfAll(results),
  }
}

/** 在职，年龄 45 周岁，月缴费基数 6000 元/月。 */
function askedText(form: CreditForm): string {
  const filled = fieldsOf(form).filter((field) => form[field].trim() !== '')
  const fields = filled.map((field) => {
    const { name, unit } = creditFields[field]
    return `${name} ${inDigits(form[field], field === 'age' ? 'age' : 'sum') ?? form[field]} ${unit}`
  })
  return `${[creditWords.insured[form.insured], ...fields].join('，')}。`
}
