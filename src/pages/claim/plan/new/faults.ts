import type { IsoDate } from '../../../../rules'
import { refusalOf } from '../../answers'
import { kindOf, type ClaimAnswers, type Question } from '../../form'
import { claimFields } from '../questionWords'
import { faultText } from '../../../../answer/faults'
import { refusalText } from '../../../../answer/refusals'

/** What is wrong with an answer and what to enter, or nothing. What is chosen from a list is never wrong. */
export function answerFault(answers: ClaimAnswers, question: Question, today: IsoDate): string | undefined {
  if (kindOf(question) === 'choice') return undefined
  const refusal = refusalOf(answers, today)
  if (refusal === undefined) return undefined
  if (refusal.kind !== 'invalid') return question === 'paidOn' ? refusalText(refusal) : undefined
  const fault = refusal.issues.find(({ path }) => path === question)
  return fault && faultText(fault.code, claimFields[question as keyof typeof claimFields])
}
