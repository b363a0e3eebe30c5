import type { Edition, IsoDate, Outcome, Settlement } from '../../rules'
import type { SingleForm } from '../../answer/bill/form'
import { toldOfBill } from '../../answer/bill/told'
import { billWords } from '../../answer/bill/words'
import { agedText, ageOf, standingText } from '../../answer/standing'
import { editionName, foot } from '../../answer/words'
import { amountText, dayText, sayOn } from '../../answer/format'
import { refusalText } from '../../answer/refusals'
import { isAtMost } from '../../answer/bill/answers'
import { besideFund, reimbursementWords } from '../../answer/bill/answerWords'

/** What was answered. With the total alone known it is the best case. */
interface Answered {
  readonly settlement: Readonly<Record<Edition, Outcome<Settlement>>>
  readonly upperBound: boolean
  readonly levelUnsaid: boolean
  readonly monthsUnsaid: boolean
  readonly isExample: boolean
}

/** A single bill as plain text, for a chat: what was asked, whole, so that it can be checked, and what is answered. */
export function reimbursementText(
  form: SingleForm,
  { settlement: { guide, official }, upperBound, levelUnsaid, monthsUnsaid, isExample }: Answered,
  on: IsoDate,
  link: string,
): string {
  const atMost = isAtMost({ upperBound, monthsUnsaid })
  const eligible = official.ok ? official.value.eligible : guide.ok ? guide.value.eligible : undefined
  const standing = official.ok ? [standingText(official.value.standing)] : []
  return [
    reimbursementWords.textTitle,
    ...toldOfBill(form),
    ...(isExample && eligible ? [reimbursementWords.textEligible(eligible)] : []),
    ...(upperBound ? [reimbursementWords.textBestCase] : []),
    ...(levelUnsaid ? [billWords.levelUnsaid] : []),
    ...(monthsUnsaid ? [billWords.monthsAtMost(sayOn(on)('continuous.full-months'))] : []),
    `${editionName.official}（${reimbursementWords.governs}）：${sideText(official, atMost)}`,
    `${editionName.guide}：${sideText(guide, atMost)}`,
    reimbursementWords.textDay(dayText(on)),
    ...standing,
    foot.reference,
    link,
  ].join('\n')
}

function sideText(outcome: Outcome<Settlement>, atMost: boolean): string {
  if (!outcome.ok) return refusalText(outcome.refusal)
  const { fund, own } = outcome.value
  const parts = [
    reimbursementWords.textFund(amountText(fund), atMost),
    ...besideFund(outcome.value, atMost),
    reimbursementWords.own(amountText(own), atMost),
  ]
  return `${agedText(parts.join('，'), ageOf(outcome.value, 'fund'))}。`
}
