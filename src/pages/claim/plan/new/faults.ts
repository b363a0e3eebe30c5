import type { IsoDate } from '../../../../rules'
import { refusalOf, type Question } from '../../answers'
import type { ClaimAnswers } from '../../form'
import { claimFields } from '../questionWords'
import { faultText } from '../../../../answer/faults'
import { refusalText } from '../../../../answer/refusals'

/** The answers that are typed, each with the path under which the rules fault it. */
const paths = { paidOn: 'paidOn', diedOn: 'death.on', amount: 'amount' } as const

/** What is wrong with an answer and what to enter, or nothing. What is chosen from a list is never wrong. */
export function answerFault(answers: ClaimAnswers, question: Question, today: IsoDate): string | undefined {
  if (!(question in paths)) return undefined
  const field = question as keyof typeof paths
  const refusal = refusalOf(answers, today)
  if (refusal === undefined) return undefined
  if (refusal.kind !== 'invalid') return field === 'paidOn' ? refusalText(refusal) : undefined
  const fault = refusal.issues.find(({ path }) => path === paths[field])
  return fault && faultText(fault.code, claimFields[field])
}
