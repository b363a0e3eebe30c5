import type { IsoDate } from '../../rules'
import { creditFromLink } from './link'
import { emptyCreditForm, type CreditForm } from '../../phone/app'
import { creditFields, creditWords } from './words'
import type { FieldWords } from '../../answer/faults'
import { answersFor, isAnswered } from './answers'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: 'credit' as const,
    fromLink: (query: Readonly<Record<string, unknown>>) => creditFromLink(query, faultOf),
    isAnswered: (form: CreditForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: CreditForm, other: CreditForm) => one.insured === other.insured,
    empty: emptyCreditForm,
  }

  /** What is wrong with a link's text in its field: the rules are asked, as they are for what is typed. */
  function faultOf(form: CreditForm, field: string) {
    return answersFor(form, on).faults.find(({ path }) => path === field)?.code
  }
}

/** What a key of a link is called on the page, and what to enter there. */
export function linkField(key: string): FieldWords {
  return creditFields[key] ?? { name: key === 'who' ? creditWords.who : creditWords.assistance, enter: '' }
}
