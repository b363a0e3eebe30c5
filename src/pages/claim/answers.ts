import {
  planClaim,
  readMoney,
  type Decimal,
  type ClaimInput,
  type ClaimPlan,
  type Fault,
  type IsoDate,
  type Outcome,
} from '../../rules'
import { noAnswers, type ClaimAnswers } from './form'
import type { Claim } from './kept'

export type Question = keyof ClaimAnswers

/** Every question, in the order in which they are asked. */
const order: readonly Question[] = [
  'settledByCard',
  'whom',
  'diedOn',
  'agent',
  'scheme',
  'newcomer',
  'paidOn',
  'amount',
  'place',
  'filed',
  'designated',
  'spentOn',
  'emergency',
  'ambulance',
  'injury',
  'trafficAccident',
  'premiumArrived',
  'commercialInsurer',
  'title',
]

/** When a question matters, where it does not always; none does once the card has settled. */
const matters: Partial<Record<Question, (answers: ClaimAnswers) => boolean>> = {
  diedOn: ({ whom }) => whom === 'departed',
  agent: ({ whom }) => whom !== 'departed',
  newcomer: ({ scheme }) => scheme === 'resident',
  filed: ({ place }) => place === 'other-province',
  designated: ({ place }) => place !== 'abroad',
  ambulance: ({ emergency }) => emergency === 'yes',
  trafficAccident: ({ injury }) => injury !== '' && injury !== 'none' && injury !== 'work',
}

/** The questions that may be left blank. */
const optional: readonly Question[] = ['amount', 'title']

export function questionsFor(answers: ClaimAnswers): readonly Question[] {
  if (answers.settledByCard === 'yes') return ['settledByCard']
  return order.filter((question) => matters[question]?.(answers) ?? true)
}

export function isAnswered(answers: ClaimAnswers, question: Question): boolean {
  if (question === 'amount' && answers.amount.trim() !== '') return readMoney(answers.amount).ok
  return answers[question].trim() !== '' || optional.includes(question)
}

/** Whether enough is known for a plan. */
export function isFinished(answers: ClaimAnswers): boolean {
  return questionsFor(answers).every((question) => isAnswered(answers, question))
}

/** The sum that was paid, where one is filled in. */
export function amountOf({ amount }: ClaimAnswers): Decimal | undefined {
  const read = readMoney(amount)
  return read.ok ? read.value : undefined
}

/** The plan as of today. Where the day of handing in is at fault, the plan is made without it. */
export function planOf({ answers, stage, submittedOn }: Claim, today: IsoDate): Outcome<ClaimPlan> {
  const acceptedOn = stage === 'preparing' || submittedOn === '' ? undefined : submittedOn
  const plan = planClaim({ ...claimInput(answers), acceptedOn }, { today })
  const onlySubmission =
    !plan.ok && plan.refusal.kind === 'invalid' && plan.refusal.issues.every(({ path }) => path === 'acceptedOn')
  return onlySubmission ? planClaim(claimInput(answers), { today }) : plan
}

/** What is wrong with an answer, as far as the others are known. */
export function refusalOf(answers: ClaimAnswers, today: IsoDate) {
  const plan = planClaim(claimInput(answers), { today })
  return plan.ok ? undefined : plan.refusal
}

/** What is wrong with a day of handing in. */
export function submissionFault(answers: ClaimAnswers, acceptedOn: IsoDate, today: IsoDate): Fault | undefined {
  const plan = planClaim({ ...claimInput(answers), acceptedOn }, { today })
  if (plan.ok || plan.refusal.kind !== 'invalid') return undefined
  return plan.refusal.issues.find(({ path }) => path === 'acceptedOn')
}

/** The answers as the rules take them: only those that matter, and the ordinary case for what is not known. */
export function claimInput(given: ClaimAnswers): ClaimInput {
  const asked = questionsFor(given)
  const answers = { ...noAnswers, ...Object.fromEntries(asked.map((question) => [question, given[question]])) }
  if (answers.settledByCard === 'yes') return { settledByCard: true }
  return {
    settledByCard: false,
    paidOn: answers.paidOn,
    designated: answers.designated !== 'no',
    scheme: answers.scheme || 'employee',
    emergency: answers.emergency === 'yes',
    newbornOrNewStudent: answers.newcomer === 'yes',
    death: answers.whom === 'departed' ? { on: answers.diedOn } : undefined,
    place: answers.place || undefined,
    filed: answers.filed || undefined,
    pharmacy: answers.spentOn === 'pharmacy',
    purpose: answers.spentOn === 'wellness' || answers.spentOn === 'public-health' ? answers.spentOn : 'treatment',
    injury: answers.injury === '' || answers.injury === 'unsure' ? undefined : answers.injury,
    trafficAccident: answers.trafficAccident === 'yes',
    premiumArrived: answers.premiumArrived === 'unsure' ? undefined : answers.premiumArrived !== 'no',
    agent: answers.agent === 'yes' || answers.whom === 'departed',
    commercialInsurer: answers.commercialInsurer === 'yes',
    ambulance: answers.ambulance === 'yes',
    amount: answers.amount.trim() || undefined,
  }
}
