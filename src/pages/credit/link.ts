import type { IsoDate } from '../../rules'
import { fromLink, linkedQuestion, toLink } from '../../phone/form'
import { linkTo, type Dropped } from '../../phone/link'
import type { FieldWords } from '../../answer/faults'
import { answersFor, isAnswered } from './answers'
import { credit, creditQuestions, type CreditForm } from './form'

const PAGE = 'pages/credit/index'

/** The link of a calculation; it carries the figures, so it is made only when asked for. */
export function creditLink(form: CreditForm): string {
  return linkTo(PAGE, toLink(creditQuestions, form, form))
}

/**
 * The form that a link fills, or nothing where it carries no answer. What cannot be used is left blank and listed: the
 * rules judge a link's texts, as they do what is typed.
 */
export function creditFromLink(
  query: Readonly<Record<string, unknown>>,
  on: IsoDate,
): { form: CreditForm; dropped: Dropped[] } | undefined {
  const dropped: Dropped[] = []
  const { answers: form, carried } = fromLink(
    creditQuestions,
    query,
    dropped,
    (key, answers) => answersFor(answers, on).faults.find(({ path }) => path === key)?.code,
  )
  return carried ? { form, dropped } : undefined
}

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: credit,
    fromLink: (query: Readonly<Record<string, unknown>>) => creditFromLink(query, on),
    isAnswered: (form: CreditForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: CreditForm, other: CreditForm) => one.insured === other.insured,
  }
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  return (linkedQuestion(creditQuestions, key) ?? creditQuestions.insured).words
}
