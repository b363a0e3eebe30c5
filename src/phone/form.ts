import * as z from 'zod/mini'
import type { FaultCode } from '../rules'
import { LINE } from './lengths'
import { linkChoice, linkText, type Dropped } from './link'
import { orElse, typed } from './storage'

/**
 * The questions of a form, each declared once, and what follows from it: how the answers are kept, stand in a link, go
 * to the rules and read in a text. What a question looks like is the page's own.
 */

/** What a question is called, and what is said at it. */
interface QuestionWords {
  readonly name: string
  readonly unit?: string
  readonly hint?: string
  /** What to enter instead of what is wrong. */
  readonly enter?: string
  /** The answers to choose from; of yes and no too. */
  readonly options?: Readonly<Record<string, string>>
}

interface Asking<Situation> {
  readonly words: QuestionWords
  /** What links call it, and what version 1 stored it as, where that is not its key. */
  readonly name?: string
  /** When it is asked; where nothing is said, always. */
  readonly asked?: (situation: Situation) => boolean
  /** Said in links and texts even where it is what stands in an empty form. */
  readonly always?: true
  /** Its answer says enough in a text, without the question's name. */
  readonly bare?: true
}

export type Question<Situation> = Asking<Situation> &
  (
    | { readonly kind: 'choice'; readonly values: readonly string[]; readonly start: string }
    | { readonly kind: 'yes-no'; readonly start: boolean }
    | { readonly kind: 'sum' | 'count' | 'age' }
  )

/** The questions of a form by the rules' own names, in the order in which they are told. */
export type Questions<Situation> = Readonly<Record<string, Question<Situation>>>

type AnswerTo<Of> = Of extends { readonly values: readonly (infer Value)[] }
  ? Value
  : Of extends { readonly kind: 'yes-no' }
    ? boolean
    : string

/** What is chosen, or as typed. */
export type AnswersTo<Of> = { -readonly [Key in keyof Of]: AnswerTo<Of[Key]> }

/** A line as typed. */
export const draft = typed(LINE)

/** How answers are kept: each falls back alone to what stands in an empty form. */
export function shapeOf<Of extends Questions<never>>(questions: Of) {
  const shape = Object.entries(questions).map(([key, question]) => [key, schemaOf(question)])
  return Object.fromEntries(shape) as { [Key in keyof Of]: z.ZodMiniType<AnswerTo<Of[Key]>> }
}

function schemaOf(question: Question<never>): z.ZodMiniType {
  switch (question.kind) {
    case 'choice':
      return orElse<string>(z.enum(question.values), question.start)
    case 'yes-no':
      return orElse(z.boolean(), question.start)
    default:
      return draft
  }
}

/** Takes what version 1 stored under another name for the answer to its question. */
export function underOlderNames<T>(questions: Questions<never>, schema: z.ZodMiniType<T>) {
  return z.pipe(
    z.transform((given: unknown) => {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
      const renamed: Record<string, unknown> = { ...given }
      for (const [key, { name }] of Object.entries(questions)) {
        if (name !== undefined && name in renamed && !(key in renamed)) renamed[key] = renamed[name]
      }
      return renamed
    }),
    schema,
  )
}

/** Whether a question is asked. */
export function isAsked<Situation>(question: Question<Situation>, situation: Situation): boolean {
  return question.asked?.(situation) ?? true
}

/** The questions that are asked, with their answers. */
function asked<Situation>(questions: Questions<Situation>, answers: object, situation: Situation) {
  const given = answers as Readonly<Record<string, string | boolean>>
  return Object.entries(questions).flatMap(([key, question]) =>
    isAsked(question, situation) ? [{ key, question, answer: given[key] ?? '' }] : [],
  )
}

/** Whether it is what stands in an empty form. */
function isStart<Situation>(question: Question<Situation>, answer: string | boolean): boolean {
  return 'start' in question ? answer === question.start : String(answer).trim() === ''
}

/** The answers as the rules take them: those that are asked, without what is blank. */
export function given<Situation, Of extends Questions<Situation>>(
  questions: Of,
  answers: AnswersTo<Of>,
  situation: Situation,
): Partial<AnswersTo<Of>> {
  const filled = asked(questions, answers, situation).filter(({ answer }) => String(answer).trim() !== '')
  return Object.fromEntries(filled.map(({ key, answer }) => [key, answer])) as Partial<AnswersTo<Of>>
}

/** The answers as a link carries them: those that are asked, and say more than an empty form. */
export function toLink<Situation, Of extends Questions<Situation>>(
  questions: Of,
  answers: AnswersTo<Of>,
  situation: Situation,
): Record<string, string> {
  const carried = asked(questions, answers, situation).filter(
    ({ question, answer }) => question.always ?? !isStart(question, answer),
  )
  return Object.fromEntries(carried.map(({ key, question: { name }, answer }) => [name ?? key, inLink(answer)]))
}

function inLink(answer: string | boolean): string {
  return typeof answer === 'string' ? answer : answer ? 'yes' : 'no'
}

interface FromLink<Of> {
  readonly answers: AnswersTo<Of>
  /** Whether the link carries any of them. */
  readonly carried: boolean
}

/**
 * The answers that a link carries. What cannot be used is left as in an empty form and added to `dropped`; `faultOf`
 * says what is wrong with a text in its field, as the answers stand.
 */
export function fromLink<Of extends Questions<never>>(
  questions: Of,
  query: Readonly<Record<string, unknown>>,
  dropped: Dropped[],
  faultOf: (key: keyof Of & string, answers: AnswersTo<Of>) => FaultCode | undefined,
): FromLink<Of> {
  const entries = Object.entries(questions).map(([key, question]) => ({ key, question, name: question.name ?? key }))
  const read = entries.map(({ key, question, name }) => [key, readAnswer(question, query, name, dropped)] as const)
  let answers: Readonly<Record<string, string | boolean>> = Object.fromEntries(read)
  for (const { key, question, name } of entries) {
    const text = answers[key]
    if ('start' in question || typeof text !== 'string' || text === '') continue
    const code = faultOf(key, answers as AnswersTo<Of>)
    if (code === undefined) continue
    dropped.push({ key: name, text, code })
    answers = { ...answers, [key]: '' }
  }
  return {
    answers: answers as AnswersTo<Of>,
    carried: entries.some(({ name }) => linkText(query, name) !== undefined),
  }
}

function readAnswer(
  question: Question<never>,
  query: Readonly<Record<string, unknown>>,
  name: string,
  dropped: Dropped[],
): string | boolean {
  switch (question.kind) {
    case 'choice':
      return linkChoice(query, name, question.values, dropped) ?? question.start
    case 'yes-no': {
      const answer = linkChoice(query, name, ['yes', 'no'], dropped)
      return answer === undefined ? question.start : answer === 'yes'
    }
    default:
      return linkText(query, name) ?? ''
  }
}

const OPTIONAL = '（选填）'

/**
 * The answers as a text tells them: what is always said, and whatever is not as in an empty form. Those that need no
 * name make the first line, each of the others one of its own.
 */
export function told<Situation, Of extends Questions<Situation>>(
  questions: Of,
  answers: AnswersTo<Of>,
  situation: Situation,
): string[] {
  const said = asked(questions, answers, situation).filter(
    ({ question, answer }) => question.always ?? !isStart(question, answer),
  )
  const bare = said.filter(({ question }) => question.bare)
  const named = said.filter(({ question }) => !question.bare)
  const chosen = ({ question: { words }, answer }: (typeof said)[number]) => words.options?.[inLink(answer)]
  return [
    bare.flatMap((one) => chosen(one) ?? []).join('，'),
    ...named.map((one) => {
      const { name, unit = '' } = one.question.words
      const option = chosen(one)
      const title = name.replace(OPTIONAL, '')
      return option === undefined ? `${title} ${String(one.answer).trim()} ${unit}`.trim() : `${title}：${option}`
    }),
  ]
}

/** The question that a link calls so. */
export function linkedQuestion(questions: Questions<never>, name: string): Question<never> | undefined {
  return Object.entries(questions).find(([key, question]) => (question.name ?? key) === name)?.[1]
}
