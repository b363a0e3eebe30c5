import type { Edition, Outcome, Settlement } from '../../rules'
import { billWords } from '../../answer/bill/words'
import { standingText } from '../../answer/standing'
import { editionName, foot } from '../../answer/words'
import { amountText } from '../../answer/format'
import { refusalText } from '../../answer/refusals'
import { reimbursementWords } from '../../answer/bill/answerWords'

/** What was asked, by the words of its answers. */
export interface Asked {
  readonly patient: keyof typeof billWords.patients
  readonly care: keyof typeof billWords.cares
  readonly level: keyof typeof billWords.levels
}

/** What was answered. With the total alone known it is the best case. */
export interface Answered {
  readonly settlement: Readonly<Record<Edition, Outcome<Settlement>>>
  readonly upperBound: boolean
}

/** A single bill and its answer as plain text, for a chat. */
export function reimbursementText({ patient, care, level }: Asked, { settlement, upperBound }: Answered): string {
  const { guide, official } = settlement
  const eligible = official.ok ? official.value.eligible : guide.ok ? guide.value.eligible : undefined
  const standing = official.ok ? [standingText(official.value.standing)] : []
  return [
    reimbursementWords.textTitle,
    `${billWords.patients[patient]}，${billWords.cares[care]}，${billWords.levels[level]}`,
    ...(eligible ? [reimbursementWords[upperBound ? 'textTotal' : 'textEligible'](eligible)] : []),
    `${editionName.official}（${reimbursementWords.governs}）：${sideText(official, upperBound)}`,
    `${editionName.guide}：${sideText(guide, upperBound)}`,
    ...standing,
    foot.reference,
  ].join('\n')
}

function sideText(outcome: Outcome<Settlement>, upperBound: boolean): string {
  if (!outcome.ok) return refusalText(outcome.refusal)
  const { fund, critical, own } = outcome.value
  const parts = [
    reimbursementWords.textFund(amountText(fund), upperBound),
    ...(critical.high.isZero() ? [] : [reimbursementWords.critical(amountText(critical), upperBound)]),
    reimbursementWords.own(amountText(own), upperBound),
  ]
  return `${parts.join('，')}。`
}
