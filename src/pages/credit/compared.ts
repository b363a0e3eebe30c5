import { inDigits, standingOfAll, type Credit, type Edition, type IsoDate, type Outcome } from '../../rules'
import type { CreditForm } from '../../phone/app'
import { NO_FIGURE } from '../../answer/Editions'
import { amountText, dayText, figureText, sameAmount } from '../../answer/format'
import { answeredIn } from '../../answer/sides'
import { standingText } from '../../answer/standing'
import { editionName, editionWords, foot } from '../../answer/words'
import { fieldsOf, type answersFor } from './answers'
import { creditFields, creditWords } from './words'

/** One of the two who are compared: what was asked for them, and what is answered. */
export interface Compared {
  readonly name: string
  readonly form: CreditForm
  readonly answers: ReturnType<typeof answersFor>
}

/** `划入 120.00，到账 113.00` */
export function comparedText({ answers }: Compared, edition: Edition): string {
  const outcome = answers.credit[edition]
  if (!outcome.ok) return NO_FIGURE
  const { monthly, net } = outcome.value
  const { monthlyInShort, netInShort } = creditWords
  return [`${monthlyInShort} ${amountText(monthly)}`, ...(net ? [`${netInShort} ${amountText(net)}`] : [])].join('，')
}

/** Why the document gives both the same, or why the guide does not; nothing where neither is to be wondered at. */
export function reasonsOf(mine: Compared, other: Compared): string[] {
  const [one, two] = [mine.answers.credit, other.answers.credit]
  const rate = rateOf(one.official)
  const asked = differing(mine.form, other.form)
  const byDocument = isSame(one.official, two.official)
    ? mine.form.insured === 'retiree'
      ? creditWords.sameForRetirees
      : rate === undefined
        ? undefined
        : asked.includes('base')
          ? creditWords.sameAtLimit(rate)
          : creditWords.sameAtEveryAge(rate)
    : undefined
  const [lower, higher] = [rateOf(one.guide), rateOf(two.guide)]
  const byGuide =
    mine.form.insured === 'employee' && lower !== undefined && higher !== undefined && lower !== higher
      ? creditWords.guideByAge(lower, higher)
      : undefined
  return [byDocument, byGuide].flatMap((reason) => reason ?? [])
}

/** The two and what each edition says of them as plain text, for a chat. */
export function comparisonText(mine: Compared, other: Compared, on: IsoDate): string {
  const standing = [mine, other].flatMap(({ answers }) => answeredIn(answers.credit).map(({ result }) => result))
  return [
    creditWords.compareTitle(dayText(on)),
    ...[mine, other].map((one) => `${one.name}：${askedText(one.form)}`),
    ...(['official', 'guide'] as const).map(
      (edition) =>
        `${editionName[edition]}${edition === 'official' ? `（${editionWords.governs}）` : ''}：` +
        [mine, other].map((one) => `${one.name} ${comparedText(one, edition)}`).join('；'),
    ),
    ...reasonsOf(mine, other),
    standingText(standingOfAll(standing)),
    foot.reference,
  ].join('\n')
}

/** 在职，年龄 45 周岁，月缴费基数 6000 元/月 */
export function askedText(form: CreditForm): string {
  const filled = fieldsOf(form).filter((field) => form[field].trim() !== '')
  const fields = filled.map((field) => {
    const { name = '', unit = '' } = creditFields[field] ?? {}
    return `${name} ${inDigits(form[field], field === 'age' ? 'age' : 'sum') ?? form[field]} ${unit}`
  })
  return [creditWords.insured[form.insured], ...fields].join('，')
}

function differing(one: CreditForm, other: CreditForm) {
  return fieldsOf(one).filter((field) => one[field].trim() !== other[field].trim())
}

function isSame(one: Outcome<Credit>, other: Outcome<Credit>): boolean {
  return one.ok && other.ok && !one.value.monthly.high.isZero() && sameAmount(one.value.monthly, other.value.monthly)
}

/** The share of the base that a month's credit is, where it is one. */
function rateOf(outcome: Outcome<Credit>): string | undefined {
  if (!outcome.ok) return undefined
  const { steps, amounts } = outcome.value.trace
  const operands = steps[amounts['monthly']?.low ?? -1]?.operands ?? []
  const rate = operands.find((operand) => operand.from === 'parameter' && operand.parameter.unit === 'ratio')
  return rate && figureText(rate.value, 'ratio')
}
