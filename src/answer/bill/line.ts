import type { Edition, Settlement } from '../../rules'
import { amountText } from '../format'
import { lineText } from '../line'
import { isAtMost, type SingleAnswers } from './answers'
import { reimbursementWords } from './answerWords'

/** Who pays what of the bill, in the line under the field being typed. */
export function billLine(answers: SingleAnswers, first: Edition, waiting: boolean) {
  const { settlement, isExample } = answers
  const { line } = reimbursementWords
  const atMost = isAtMost(answers)
  const pays = atMost ? line.paysAtMost : line.pays
  return lineText({
    name: (answers.levelUnsaid ? reimbursementWords.atTertiary : '') + (atMost ? line.fundAtMost : line.fund),
    outcomes: settlement,
    of: ({ fund }: Settlement) => fund,
    first,
    waiting,
    isExample,
    rest: ({ critical, aid, own }) => [
      ...(critical.high.isZero() ? [] : [`${line.critical}${pays} ${amountText(critical)}`]),
      ...(aid.high.isZero() ? [] : [`${line.aid}${pays} ${amountText(aid)}`]),
      `${atMost ? reimbursementWords.ownAtLeast : reimbursementWords.ownName} ${amountText(own)}`,
    ],
  })
}
