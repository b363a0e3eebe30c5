import type { IsoDate } from '../../rules'
import { answersFor, isAnswered } from '../../answer/bill/answers'
import { single, type SingleForm } from '../../answer/bill/form'
import { isOpen, reimbursementFromLink } from '../../answer/bill/link'

/** How this page's form is filled from a link and from what is kept. */
export function linkedForm(on: IsoDate) {
  return {
    part: single,
    fromLink: reimbursementFromLink,
    isAnswered: (form: SingleForm) => !isOpen(form) && isAnswered(answersFor(form, on)),
    isAkin: (one: SingleForm, other: SingleForm) => one.patient === other.patient && one.bill.care === other.bill.care,
    isOpen,
  }
}
