import type { IsoDate } from '../../rules'
import { fromLink, linkedQuestion, openIn, toLink } from '../../phone/form'
import { linkTo, type Dropped } from '../../phone/link'
import type { Query } from '../../phone/params'
import type { Filled } from '../../phone/useLinked'
import type { FieldWords } from '../../answer/faults'
import { answersFor, isAnswered } from './answers'
import { credit, creditQuestions, type CreditForm } from './form'

const PAGE = 'pages/credit/index'

/** Whether a choice stands open. */
export const isOpen = (form: CreditForm) => openIn(creditQuestions, form).length > 0

/** The link of a calculation; it carries the figures, so it is made only when asked for. */
export function creditLink(form: CreditForm): string {
  return isOpen(form) ? PAGE : linkTo(PAGE, toLink(creditQuestions, form, form))
}

/** The form that a link fills, or nothing where it carries no answer. */
export function creditFromLink(query: Query): Filled<CreditForm> | undefined {
  const dropped: Dropped[] = []
  const { answers: form, carried } = fromLink(creditQuestions, query, dropped, (answers) => answers)
  return carried ? { form, dropped } : undefined
}

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: credit,
    fromLink: creditFromLink,
    isAnswered: (form: CreditForm) => !isOpen(form) && isAnswered(answersFor(form, on)),
    isAkin: (one: CreditForm, other: CreditForm) => one.insured === other.insured,
    isOpen,
  }
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  return (linkedQuestion(creditQuestions, key) ?? creditQuestions.insured).words
}
