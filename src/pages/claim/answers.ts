import {
  judgeClaim,
  readMoney,
  type AskedToday,
  type ClaimInput,
  type ClaimJudged,
  type Decimal,
  type Fault,
  type IsoDate,
  type NothingToClaim,
  type Outcome,
} from '../../rules'
import { schemeOf } from '../../answer/bill/form'
import { isOptional, kindOf, questionsFor, questionsThatMatter, type ClaimAnswers, type Question } from './form'
import type { Claim } from './kept'

export function isAnswered(answers: ClaimAnswers, question: Question): boolean {
  const answer = answers[question].trim()
  if (kindOf(question) === 'sum' && answer !== '') return readMoney(answer).ok
  return answer !== '' || isOptional(question)
}

/** Whether enough is known for a plan. */
export function isFinished(answers: ClaimAnswers): boolean {
  return [...questionsFor(answers), 'amount' as const].every((question) => isAnswered(answers, question))
}

/** The sum that was paid, where one is filled in. */
export function amountOf({ amount }: ClaimAnswers): Decimal | undefined {
  const read = readMoney(amount)
  return read.ok ? read.value : undefined
}

/** Whether and until when, as of today. */
export function judgementOf(claim: Claim, today: IsoDate): Outcome<NothingToClaim | ClaimJudged> {
  return withoutFaultySubmission(judgeClaim, claim, today)
}

/** What is answered of a claim as of today. Where the day of handing in is at fault, it is answered without it. */
export function withoutFaultySubmission<T>(
  ask: (input: ClaimInput, options: AskedToday) => Outcome<T>,
  { answers, stage, submittedOn }: Claim,
  today: IsoDate,
): Outcome<T> {
  const input = claimInput(answers)
  const acceptedOn = stage === 'preparing' || submittedOn === '' ? undefined : submittedOn
  const answer = ask({ ...input, acceptedOn }, { today })
  const onlySubmission =
    !answer.ok && answer.refusal.kind === 'invalid' && answer.refusal.issues.every(({ path }) => path === 'acceptedOn')
  return onlySubmission ? ask(input, { today }) : answer
}

/** What is known so far of whether and until when; undefined before that can be told. */
export function judgedSoFar(answers: ClaimAnswers, today: IsoDate): ClaimJudged | undefined {
  const judged = judgeClaim(claimInput(answers), { today })
  return judged.ok && judged.value.needed ? judged.value : undefined
}

/** What is wrong with an answer, as far as the others are known. */
export function refusalOf(answers: ClaimAnswers, today: IsoDate) {
  const judged = judgeClaim(claimInput(answers), { today })
  return judged.ok ? undefined : judged.refusal
}

/** What is wrong with a day of handing in. */
export function submissionFault(answers: ClaimAnswers, acceptedOn: IsoDate, today: IsoDate): Fault | undefined {
  const judged = judgeClaim({ ...claimInput(answers), acceptedOn }, { today })
  if (judged.ok || judged.refusal.kind !== 'invalid') return undefined
  return judged.refusal.issues.find(({ path }) => path === 'acceptedOn')
}

/** An answer as the rules take it; what is blank or not known is not told. */
const told: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false, unsure: undefined, '': undefined }

/** What the rules do not ask by that name. */
const ofThePageOnly = [
  'whom',
  'patient',
  'newcomer',
  'title',
  'agent',
  'designated',
] as const satisfies readonly Question[]
type OfThePageOnly = (typeof ofThePageOnly)[number]

/** Whether the rules ask it by that name: one that they do not know has to stand above, or it does not compile. */
function isOfTheRules(question: Question): question is Exclude<Question, OfThePageOnly> {
  return !(ofThePageOnly as readonly Question[]).includes(question)
}

/** The answers as the rules take them: only those that matter, and the ordinary case for what is not known. */
export function claimInput(answers: ClaimAnswers): ClaimInput {
  const asked = questionsThatMatter(answers).filter(isOfTheRules)
  const given = asked.map((question: keyof ClaimInput & Question) => {
    const answer = answers[question].trim()
    return [question, answer in told ? told[answer] : answer]
  })
  const { whom, patient, newcomer, agent, designated } = answers
  return {
    ...Object.fromEntries(given),
    settledByCard: answers.settledByCard === 'without-fund' ? answers.settledByCard : answers.settledByCard === 'yes',
    scheme: patient === '' ? 'employee' : schemeOf(patient),
    newStudent: patient === 'minor-or-student' && newcomer === 'new-student',
    designated: designated !== 'no' || answers.place === 'abroad',
    // Whoever claims for somebody else goes in their place, unless it is said otherwise.
    agent: agent === '' || whom === 'departed' ? whom !== '' && whom !== 'self' : agent === 'yes',
  } as ClaimInput
}
