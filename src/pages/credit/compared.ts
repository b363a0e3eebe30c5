import type { Credit, Edition, Outcome } from '../../rules'
import { NO_FIGURE } from '../../answer/Editions'
import { amountText, figureText, sameAmount } from '../../answer/format'
import { agedText, ageOf } from '../../answer/standing'
import { fieldsOf, type answersFor } from './answers'
import type { CreditForm } from './form'
import { creditWords } from './words'

/** One of two who are compared: what was asked for them, and what is answered. */
export interface Compared {
  readonly form: CreditForm
  readonly answers: ReturnType<typeof answersFor>
}

/** What an edition says of one of two who are compared: 划入 120.00，到账 113.00（2025 年的数） */
export function comparedText({ credit }: Compared['answers'], edition: Edition): string {
  const outcome = credit[edition]
  if (!outcome.ok) return NO_FIGURE
  const { monthly, net } = outcome.value
  const { monthlyInShort, netInShort } = creditWords
  const aged = (name: 'monthly' | 'net') => ageOf(outcome.value, name)
  return [
    agedText(`${monthlyInShort} ${amountText(monthly)}`, aged('monthly')),
    ...(net ? [agedText(`${netInShort} ${amountText(net)}`, aged('net'))] : []),
  ].join('，')
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
