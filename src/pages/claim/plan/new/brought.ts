import { isDate } from '../../../../rules'
import { emptySingle, type SingleForm } from '../../../../answer/bill/form'
import { isOpen, reimbursementFromLink } from '../../../../answer/bill/link'
import { dayText } from '../../../../answer/format'
import { linkText, type Dropped } from '../../../../phone/link'
import type { Query } from '../../../../phone/params'
import { amountOf } from '../../answers'
import { noAnswers, type ClaimAnswers, type Question } from '../../form'
import { answersFromUrl, unreadAnswers } from '../../link'
import { claimWords } from '../../words'
import { answerWords } from '../options'
import { questionWords } from '../questionWords'

/** What came along with the link: the bill of 报销, what of a claim follows from it, and the answers to the rest. */
export interface Brought {
  readonly answers: ClaimAnswers
  readonly single: SingleForm
  readonly example: boolean
  /** What of it could not be read, and is asked. */
  readonly unread: readonly string[]
}

export function broughtBy(params: Query): Brought {
  const given = answersFromUrl(params)
  const linked = linkText(params, 'level') === undefined ? undefined : reimbursementFromLink(params)
  const bill = linked?.form
  const texts = [...(linked?.dropped ?? []).map(({ text }: Dropped) => text), ...unreadAnswers(params)]
  return {
    answers: bill === undefined ? given : { ...given, ...answersOfBill(bill) },
    // A bill of which a part stands open is no bill to be worked out.
    single: bill === undefined || isOpen(bill) ? emptySingle : bill,
    example: linkText(params, 'example') === 'yes',
    unread: [...new Set(texts)],
  }
}

/** A yes or no that stands open is asked. */
const yesNo = (answer: unknown) => (answer === '' ? '' : answer === true ? 'yes' : 'no')

/** What a bill of 报销 answers of a claim. */
function answersOfBill({ patient, bill }: SingleForm): Partial<ClaimAnswers> {
  return {
    patient,
    care: bill.care,
    amount: bill.total.trim() || bill.eligible.trim(),
    place: bill.place,
    filed: bill.place === 'other-province' ? bill.filed : noAnswers.filed,
    emergency: yesNo(bill.emergency),
    designated: yesNo(bill.designated),
  }
}

/** Told before the first question; most of it in the words of its answers. */
export function broughtWords(answers: ClaimAnswers, known: readonly Question[], unread: readonly string[]): string[] {
  const open = unread.map(questionWords.unread)
  if (known.length === 0) return open
  const amount = amountOf(answers)
  const chosen = (['care', 'patient', 'place'] as const).filter((question) => known.includes(question))
  const parts = [
    ...chosen.map((question) => answerWords(answers, question)),
    ...(known.includes('paidOn') && isDate(answers.paidOn) ? [dayText(answers.paidOn)] : []),
    ...(amount ? [claimWords.sum(amount)] : []),
  ]
  return [
    ...open,
    ...(answers.care === 'inpatient' && known.includes('care') ? [questionWords.stay] : []),
    ...(parts.length > 0 ? [`${questionWords.brought}${parts.join(' · ')}`] : []),
  ]
}
