import { standingOfAll, type IsoDate, type Settlement } from '../../rules'
import { isOpen, reimbursementFromLink } from '../../answer/bill/link'
import { toldOfBill } from '../../answer/bill/told'
import { answersFor, EXAMPLE, isAtMost } from '../../answer/bill/answers'
import { comparisonOfBill } from '../../answer/bill/comparison'
import { answerTitle, besideFund, reimbursementWords, upperBoundText } from '../../answer/bill/answerWords'
import { billWords } from '../../answer/bill/words'
import type { Pictured } from '../../answer/pictured'
import { amountText, sayOn } from '../../answer/format'
import { answeredIn, sideOf } from '../../answer/sides'

/** The answer of 报销 to what a link carries. */
export function reimbursementPicture(query: Readonly<Record<string, unknown>>, on: IsoDate): Pictured | undefined {
  const form = reimbursementFromLink(query)?.form
  if (form === undefined || isOpen(form)) return undefined
  const answers = answersFor(form, on)
  const { settlement, upperBound, levelUnsaid, monthsUnsaid, isExample } = answers
  const atMost = isAtMost(answers)
  const { guide, official } = settlement
  if (answers.faults.length > 0 || !official.ok) return undefined
  const lines = (settled: Settlement) => [
    ...besideFund(settled, atMost),
    reimbursementWords.own(amountText(settled.own), atMost),
  ]
  return {
    asked: [...(isExample ? [reimbursementWords.example(EXAMPLE)] : []), ...toldOfBill(form)],
    parts: [
      {
        title: answerTitle(answers),
        guide: sideOf(guide, 'fund', lines),
        official: sideOf(official, 'fund', lines),
        ...comparisonOfBill(settlement),
      },
    ],
    caveats: [
      ...(upperBound ? [upperBoundText(answers)] : []),
      ...(levelUnsaid ? [billWords.levelUnsaid] : []),
      ...(monthsUnsaid ? [billWords.monthsAtMost(sayOn(on)('continuous.full-months'))] : []),
    ],
    standing: standingOfAll(answeredIn(settlement).map(({ result }) => result)),
  }
}
