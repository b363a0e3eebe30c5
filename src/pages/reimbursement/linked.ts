import type { IsoDate } from '../../rules'
import { answersFor, isAnswered } from '../../answer/bill/answers'
import { single, type SingleForm } from '../../answer/bill/form'
import { reimbursementFromLink } from '../../answer/bill/link'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: single,
    fromLink: (query: Readonly<Record<string, unknown>>) => reimbursementFromLink(query, on),
    isAnswered: (form: SingleForm) => isAnswered(answersFor(form, on)),
    isAkin: (one: SingleForm, other: SingleForm) => one.patient === other.patient && one.bill.care === other.bill.care,
  }
}
