import { standingOfAll, type IsoDate, type Settlement } from '../../rules'
import { isOpen, reimbursementFromLink } from '../../answer/bill/link'
import { toldOfBill } from '../../answer/bill/told'
import { answersFor } from '../../answer/bill/answers'
import { comparisonOfBill } from '../../answer/bill/comparison'
import { reimbursementWords } from '../../answer/bill/answerWords'
import type { Pictured } from '../../answer/pictured'
import { amountText } from '../../answer/format'
import { answeredIn, sideOf } from '../../answer/sides'

/** The answer of 报销 to what a link carries. */
export function reimbursementPicture(query: Readonly<Record<string, unknown>>, on: IsoDate): Pictured | undefined {
  const form = reimbursementFromLink(query)?.form
  if (form === undefined || isOpen(form)) return undefined
  const answers = answersFor(form, on)
  const { settlement, upperBound, isExample } = answers
  const { guide, official } = settlement
  if (answers.faults.length > 0 || !official.ok) return undefined
  const lines = ({ critical, own }: Settlement) => [
    ...(critical.high.isZero() ? [] : [reimbursementWords.critical(amountText(critical), upperBound)]),
    reimbursementWords.own(amountText(own), upperBound),
  ]
  return {
    asked: [...(isExample ? [reimbursementWords.example] : []), ...toldOfBill(form)],
    parts: [
      {
        title: upperBound ? reimbursementWords.answerUpperBound : reimbursementWords.answer,
        guide: sideOf(guide, 'fund', lines),
        official: sideOf(official, 'fund', lines),
        ...comparisonOfBill(settlement),
      },
    ],
    caveats: upperBound ? [reimbursementWords.upperBound] : [],
    standing: standingOfAll(answeredIn(settlement).map(({ result }) => result)),
  }
}
