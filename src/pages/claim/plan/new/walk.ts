import type { IsoDate } from '../../../../rules'
import { isAnswered } from '../../answers'
import { questionsFor, type ClaimAnswers, type Question } from '../../form'
import { answerFault } from './faults'

/** Whether a question has an answer that can be; that about the sum stands beside the day. */
function isGood(answers: ClaimAnswers, question: Question, today: IsoDate): boolean {
  const both = question === 'paidOn' ? ([question, 'amount'] as const) : [question]
  return both.every((one) => isAnswered(answers, one) && answerFault(answers, one, today) === undefined)
}

/** The first question that has no answer yet, or one that cannot be: a link may have brought a day still to come. */
export function firstOpen(answers: ClaimAnswers, today: IsoDate): Question | undefined {
  return questionsFor(answers).find((question) => !isGood(answers, question, today))
}

/** What need not be asked any more: the answers that came along, or those given beyond the first question that is open. */
export function knownAnswers(answers: ClaimAnswers, begun: boolean, today: IsoDate): readonly Question[] {
  const asked = questionsFor(answers)
  const open = firstOpen(answers, today)
  const from = begun && open !== undefined ? asked.indexOf(open) : begun ? asked.length : 0
  const good = asked.slice(from).filter((question) => answers[question] !== '' && isGood(answers, question, today))
  const amount = !begun && answers.amount !== '' && isGood(answers, 'amount', today)
  return amount ? [...good, 'amount'] : good
}

/** The questions of the walk: those that matter and are not known already. */
export function walkOf(answers: ClaimAnswers, known: readonly Question[]): readonly Question[] {
  return questionsFor(answers).filter((question) => !known.includes(question))
}
