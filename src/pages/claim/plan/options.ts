import type { ClaimAnswers, Question } from '../form'
import { questionOptions } from './questionWords'

/** What there is to choose from, in order; nothing where the answer is typed. */
export function optionsOf(question: Question): { readonly id: string; readonly words: string }[] {
  const words: Readonly<Record<string, string>> =
    question in questionOptions ? questionOptions[question as keyof typeof questionOptions] : {}
  return Object.keys(words).map((id) => ({ id, words: words[id] ?? '' }))
}

/** An answer as it was given, in words. */
export function answerWords(answers: ClaimAnswers, question: Question): string {
  const value = answers[question]
  return optionsOf(question).find(({ id }) => id === value)?.words ?? value
}
