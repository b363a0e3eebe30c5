import * as z from 'zod/mini'
import { choices } from '../../rules'
import { patients } from '../../answer/bill/form'
import { draft } from '../../phone/form'
import { orElse } from '../../phone/storage'

/**
 * The questions of a claim, once each, in the order in which they are asked. The key is the rules' own name where they
 * ask for it too. `kind` is what it is answered with; `asked` tells of those that have no turn of their own: beside
 * another one on its screen, or only where somebody says so, since the ordinary answer is taken for granted. What may be
 * left blank is `optional`. Blank is not answered yet; what no longer matters stays, for when it does again.
 */
const questions = {
  settledByCard: choice('no', 'yes', 'without-fund'),
  care: choice('outpatient', 'inpatient', 'pharmacy', 'ambulance', 'birth', 'wellness', 'public-health'),
  prescribed: choice('yes', 'no', 'unsure'),
  treatedOnTheWay: choice('yes', 'no', 'unsure'),
  whom: choice('self', 'parent', 'partner', 'child', 'other', 'departed'),
  diedOn: { kind: 'day' },
  patient: choice(...patients),
  newcomer: choice('no', 'newborn', 'new-student'),
  bornOn: { kind: 'day' },
  paidOn: { kind: 'day' },
  amount: { kind: 'sum', asked: 'beside', optional: true },
  overNewYear: choice('no', 'yes'),
  place: choice(...choices.place, 'abroad'),
  designated: choice('yes', 'no', 'unsure'),
  emergency: choice('no', 'yes'),
  filed: choice(...choices.filed),
  injury: choice('none', 'no-third-party', 'third-party', 'third-party-not-paying', 'work', 'unsure'),
  trafficAccident: choice('none', 'with-paper', 'without-paper'),
  premiumArrived: { ...choice('yes', 'no', 'unsure'), asked: 'if-so', optional: true },
  agent: { ...choice('no', 'yes'), asked: 'if-so', optional: true },
  commercialInsurer: { ...choice('no', 'yes'), asked: 'if-so', optional: true },
  title: { kind: 'text', asked: 'if-so', optional: true },
} as const satisfies Record<string, Declared>

/** When a question matters, where it does not always; none does once there is nothing to claim. */
const matters: Readonly<Partial<Record<Question, (answers: ClaimAnswers) => boolean>>> = {
  prescribed: ({ care }) => care === 'pharmacy',
  treatedOnTheWay: ({ care }) => care === 'ambulance',
  diedOn: ({ whom }) => whom === 'departed',
  newcomer: ({ patient }) => patient === 'minor-or-student',
  bornOn: ({ patient, newcomer }) => patient === 'minor-or-student' && newcomer === 'newborn',
  // Later in the year the old year's part is too late already.
  overNewYear: ({ care, paidOn }) => care === 'inpatient' && /^\d{4}-0[1-3]-/.test(paidOn),
  designated: ({ place }) => place !== 'abroad',
  emergency: ({ place }) => place !== 'abroad',
  filed: ({ place }) => place === 'other-province',
  injury: ({ place }) => place !== 'abroad',
  trafficAccident: ({ place, injury }) => place !== 'abroad' && injury !== '' && injury !== 'none' && injury !== 'work',
  agent: ({ whom }) => whom !== 'departed',
}

/** Whether an emergency decides what is paid; elsewhere it only adds a paper, and is told if it was one. */
function emergencyDecides({ place, designated }: ClaimAnswers): boolean {
  return place === 'other-province' || designated === 'no' || designated === 'unsure'
}

interface Declared {
  readonly kind: 'choice' | 'day' | 'sum' | 'text'
  readonly answers?: readonly string[]
  readonly asked?: 'beside' | 'if-so'
  readonly optional?: true
}

function choice<const Answer extends string>(...answers: readonly Answer[]) {
  return { kind: 'choice', answers } as const
}

export type Question = keyof typeof questions

type AnswerTo<One> = One extends { readonly answers: readonly (infer Answer extends string)[] } ? Answer | '' : string
export type ClaimAnswers = { readonly [Asked in Question]: AnswerTo<(typeof questions)[Asked]> }

const all = Object.keys(questions) as Question[]
const declared: Readonly<Record<Question, Declared>> = questions

/** What a question is answered with. */
export function kindOf(question: Question): Declared['kind'] {
  return declared[question].kind
}

export function isOptional(question: Question): boolean {
  return declared[question].optional === true
}

/** Every question that matters, with those that have no turn. */
export function questionsThatMatter(answers: ClaimAnswers): readonly Question[] {
  const asked = all.filter((question) => matters[question]?.(answers) ?? true)
  const end = asked.findIndex((question) => endsHere(question, answers))
  return end < 0 ? asked : asked.slice(0, end + 1)
}

/** The questions that are asked, in turn. */
export function questionsFor(answers: ClaimAnswers): readonly Question[] {
  return questionsThatMatter(answers).filter(
    (question) => declared[question].asked === undefined && (question !== 'emergency' || emergencyDecides(answers)),
  )
}

/** What is not asked in turn, and can be said where it is so. */
export function questionsIfSo(answers: ClaimAnswers): readonly Question[] {
  return questionsThatMatter(answers).filter(
    (question) => declared[question].asked === 'if-so' || (question === 'emergency' && !emergencyDecides(answers)),
  )
}

/** Whether this answer says that there is nothing to claim. */
export function endsHere(question: Question, answers: ClaimAnswers): boolean {
  switch (question) {
    case 'settledByCard':
      return answers.settledByCard === 'yes'
    case 'care':
      return answers.care === 'birth' || answers.care === 'wellness' || answers.care === 'public-health'
    case 'prescribed':
    case 'treatedOnTheWay':
      return answers[question] === 'no'
    default:
      return false
  }
}

function schemaOf(question: Question): z.ZodMiniType {
  const { kind, answers = [] } = declared[question]
  return kind === 'choice' ? orElse<string>(z.enum(['', ...answers]), '') : draft
}

export const claimAnswers = z.object(
  Object.fromEntries(all.map((question) => [question, schemaOf(question)])),
) as unknown as z.ZodMiniType<ClaimAnswers>

export const noAnswers: ClaimAnswers = z.parse(claimAnswers, {})

/** Answers from outside, each taken where it can stand, and left blank where it cannot. */
export function readClaimAnswers(given: unknown): ClaimAnswers {
  return z.parse(claimAnswers, given)
}
