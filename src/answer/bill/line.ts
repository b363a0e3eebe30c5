import type { Edition, Settlement } from '../../rules'
import { amountText } from '../format'
import { lineText } from '../line'
import type { SingleAnswers } from './answers'
import { reimbursementWords } from './answerWords'

/** Who pays what of the bill, in the line under the field being typed. */
export function billLine({ settlement, upperBound, isExample }: SingleAnswers, first: Edition, waiting: boolean) {
  const { line } = reimbursementWords
  return lineText({
    name: upperBound ? line.fundAtMost : line.fund,
    outcomes: settlement,
    of: ({ fund }: Settlement) => fund,
    first,
    waiting,
    isExample,
    rest: ({ critical, own }) => [
      ...(critical.high.isZero() ? [] : [`${line.critical} ${amountText(critical)}`]),
      `${upperBound ? reimbursementWords.ownAtLeast : reimbursementWords.ownName} ${amountText(own)}`,
    ],
  })
}
