import * as z from 'zod/mini'
import { LINE } from './lengths'
import { linkChoice, linkSaid, linkText, type Dropped } from './link'
import type { Query } from './params'
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

/**
 * The choices that stand open: a link named them and could not be read. Nothing is answered until they are made, and
 * nothing is kept.
 */
export function openIn(questions: Questions<never>, answers: object): string[] {
  const given = answers as Readonly<Record<string, unknown>>
  return Object.keys(questions).filter((key) => isChoice(questions[key]) && given[key] === '')
}

const isChoice = (question: Question<never> | undefined) => question !== undefined && 'start' in question

interface FromLink<Of> {
  readonly answers: AnswersTo<Of>
  /** Whether the link carries any of them. */
  readonly carried: boolean
}

/**
 * The answers that a link carries. A text is taken as it stands, as if it were typed, and judged in its field. A choice
 * that cannot be read stands open; that is added to `dropped`, as is what another answer of the link rules out, so far
 * as `situationOf` tells what is asked.
 */
export function fromLink<Of extends Questions<never>>(
  questions: Of,
  query: Query,
  dropped: Dropped[],
  situationOf: (answers: AnswersTo<Of>) => object | undefined,
): FromLink<Of> {
  const entries = Object.entries(questions).map(([key, question]) => ({ key, question, name: question.name ?? key }))
  const read = entries.map(({ key, question, name }) => [key, readAnswer(question, query, name, dropped)])
  const answers = Object.fromEntries(read) as Record<string, string | boolean>
  const situation = openIn(questions, answers).length > 0 ? undefined : situationOf(answers as AnswersTo<Of>)
  for (const { key, question, name } of situation === undefined ? [] : entries) {
    if (isAsked(question, situation as never) || isStart(question, answers[key] ?? '')) continue
    dropped.push({ key: name, text: linkText(query, name) ?? '', code: 'contradicts' })
    answers[key] = 'start' in question ? question.start : ''
  }
  return {
    answers: answers as AnswersTo<Of>,
    carried: dropped.length > 0 || entries.some(({ name }) => linkText(query, name) !== undefined),
  }
}

function readAnswer(question: Question<never>, query: Query, name: string, dropped: Dropped[]): string | boolean {
  if (!('start' in question)) return linkSaid(query, name, dropped) ?? ''
  const { kind, start } = question
  const before = dropped.length
  const choice = linkChoice(query, name, kind === 'choice' ? question.values : ['yes', 'no'], dropped)
  if (choice === undefined) return dropped.length > before ? '' : start
  return kind === 'choice' ? choice : choice === 'yes'
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
