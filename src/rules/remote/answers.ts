import {
  questionsOfPaid,
  remoteAnswers,
  remoteQuestions,
  type RemoteAnswer,
  type RemoteAnswerId,
  type RemoteCircumstance,
  type RemoteQuestion,
} from '../statements/remote'
import { heldOn, type Said } from '../statements/said'
import type { Calculation } from '../kernel/calculation'
import type { Operand } from '../kernel/trace'
import type { Edition } from '../sources'

/** What one edition answers, where it says so, and the figure it names. */
export interface Answered {
  readonly id: RemoteAnswerId
  readonly saidBy: readonly Said[]
  readonly figure?: Operand
}

/** One question with the answer of each edition; one that is missing is silent. */
export interface RemoteAnswers {
  readonly question: RemoteQuestion
  readonly guide?: Answered
  readonly official?: Answered
}

type Found = ReadonlyMap<RemoteQuestion, RemoteAnswer<RemoteAnswerId>>

/** The entries of which all that they ask for is true. */
export function holding<Entry extends { readonly when: readonly RemoteCircumstance[] }>(
  entries: readonly Entry[],
  circumstances: ReadonlySet<RemoteCircumstance>,
): Entry[] {
  return entries.filter(({ when }) => when.every((one) => circumstances.has(one)))
}

/** What both editions answer, and which of them say that nothing is paid at all. */
export function answersOf(calculation: Calculation, circumstances: ReadonlySet<RemoteCircumstance>) {
  const applying = holding(heldOn<RemoteAnswer<RemoteAnswerId>>(remoteAnswers, calculation.on), circumstances)
  const found = { guide: firstAnswers('guide', applying), official: firstAnswers('official', applying) }
  const answers = remoteQuestions.flatMap((question): RemoteAnswers[] => {
    const guide = answeredBy(calculation, 'guide', found.guide.get(question))
    const official = answeredBy(calculation, 'official', found.official.get(question))
    return guide || official ? [{ question, ...(guide ? { guide } : {}), ...(official ? { official } : {}) }] : []
  })
  return { answers, unpaid: { guide: isUnpaid(found.guide), official: isUnpaid(found.official) } }
}

/** Of each question the first answer that this edition gives. Where it pays nothing, nobody asks what share of what. */
function firstAnswers(edition: Edition, applying: readonly RemoteAnswer<RemoteAnswerId>[]): Found {
  const found = new Map<RemoteQuestion, RemoteAnswer<RemoteAnswerId>>()
  for (const answer of applying) {
    const says = answer.saidBy.some((statement) => statement.edition === edition)
    if (says && !found.has(answer.question)) found.set(answer.question, answer)
  }
  if (isUnpaid(found)) for (const question of questionsOfPaid) found.delete(question)
  return found
}

function isUnpaid(found: Found): boolean {
  return found.get('paid')?.unpaid ?? false
}

function answeredBy(
  calculation: Calculation,
  edition: Edition,
  answer: RemoteAnswer<RemoteAnswerId> | undefined,
): Answered | undefined {
  if (!answer) return undefined
  const saidBy = answer.saidBy.filter((statement) => statement.edition === edition)
  saidBy.forEach((statement) => calculation.cite(statement))
  return { id: answer.id, saidBy, ...(answer.figure ? { figure: calculation.parameter(answer.figure) } : {}) }
}
