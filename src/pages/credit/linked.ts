import type { IsoDate } from '../../rules'
import { creditFromLink } from '../../share/credit'
import type { CreditForm } from '../../store/app'
import { answersFor, isAnswered } from './answers'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: 'credit' as const,
    fromLink: (query: Readonly<Record<string, unknown>>) => creditFromLink(query, isGood),
    isAnswered: (form: CreditForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: CreditForm, other: CreditForm) => one.insured === other.insured,
    isEmpty: ({ age, base, pension }: CreditForm) => age + base + pension === '',
  }

  /** Whether a link's text can stand in its field: the rules are asked, as they are for what is typed. */
  function isGood(form: CreditForm, field: string): boolean {
    return !answersFor(form, on).faults.some(({ path }) => path === field)
  }
}
