import type { Question } from '../answers'
import type { ClaimAnswers } from '../form'
import { questionOptions } from './questionWords'

/** The questions with answers to choose from, and words for each of the answers: a missing one does not compile. */
type Choices = {
  readonly [Q in Question as string extends ClaimAnswers[Q] ? never : Q]: Readonly<
    Record<Exclude<ClaimAnswers[Q], ''>, string>
  >
}

const choices: Choices = questionOptions

/** What there is to choose from, in order; nothing where the answer is typed. */
export function optionsOf(question: Question): { readonly id: string; readonly words: string }[] {
  const words: Readonly<Record<string, string>> = question in choices ? choices[question as keyof Choices] : {}
  return Object.keys(words).map((id) => ({ id, words: words[id] ?? '' }))
}

/** An answer as it was given, in words. */
export function answerWords(answers: ClaimAnswers, question: Question): string {
  const value = answers[question]
  return optionsOf(question).find(({ id }) => id === value)?.words ?? value
}
