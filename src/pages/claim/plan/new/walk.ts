import type { IsoDate } from '../../../../rules'
import { isAnswered, questionsFor, type Question } from '../../answers'
import type { ClaimAnswers } from '../../form'
import { answerFault } from './faults'

/** The first question that has no answer yet, or one that cannot be: a link may have brought a day still to come. */
export function firstOpen(answers: ClaimAnswers, today: IsoDate): Question | undefined {
  return questionsFor(answers).find(
    (question) => !isAnswered(answers, question) || answerFault(answers, question, today) !== undefined,
  )
}

/** Where to go on: after the last answer, unless something before it was skipped or is at fault. */
export function nextQuestion(answers: ClaimAnswers, today: IsoDate): Question {
  const asked = questionsFor(answers)
  const last = asked.map((question) => answers[question] !== '').lastIndexOf(true)
  const open = firstOpen(answers, today)
  const skipped = open === undefined ? -1 : asked.indexOf(open)
  const next = skipped >= 0 && skipped <= last ? skipped : last + 1
  return asked[Math.min(next, asked.length - 1)] ?? 'settledByCard'
}
