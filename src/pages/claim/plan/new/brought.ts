import { isDate, type IsoDate } from '../../../../rules'
import { emptySingle, type SingleForm } from '../../../../answer/bill/form'
import { reimbursementFromLink } from '../../../../answer/bill/link'
import { dayText } from '../../../../answer/format'
import { linkText } from '../../../../phone/link'
import { amountOf } from '../../answers'
import { noAnswers, type ClaimAnswers, type Question } from '../../form'
import { answersFromUrl } from '../../link'
import { claimWords } from '../../words'
import { answerWords } from '../options'
import { questionWords } from '../questionWords'

/** What came along with the link: the bill of 报销, what of a claim follows from it, and the answers to the rest. */
export interface Brought {
  readonly answers: ClaimAnswers
  readonly single: SingleForm
  readonly example: boolean
}

export function broughtBy(params: Readonly<Record<string, unknown>>, today: IsoDate): Brought {
  const given = answersFromUrl(params)
  const bill = linkText(params, 'level') === undefined ? undefined : reimbursementFromLink(params, today)?.form
  return {
    answers: bill === undefined ? given : { ...given, ...answersOfBill(bill) },
    single: bill ?? emptySingle,
    example: linkText(params, 'example') === 'yes',
  }
}

/** What a bill of 报销 answers of a claim. */
function answersOfBill({ patient, bill }: SingleForm): Partial<ClaimAnswers> {
  return {
    patient,
    care: bill.care,
    amount: bill.total.trim() || bill.eligible.trim(),
    place: bill.place,
    filed: bill.place === 'other-province' ? bill.filed : noAnswers.filed,
    emergency: bill.emergency ? 'yes' : 'no',
    designated: bill.designated ? 'yes' : 'no',
  }
}

/** Told before the first question; most of it in the words of its answers. */
export function broughtWords(answers: ClaimAnswers, known: readonly Question[]): string[] {
  if (known.length === 0) return []
  const amount = amountOf(answers)
  const chosen = (['care', 'patient', 'place'] as const).filter((question) => known.includes(question))
  const parts = [
    ...chosen.map((question) => answerWords(answers, question)),
    ...(known.includes('paidOn') && isDate(answers.paidOn) ? [dayText(answers.paidOn)] : []),
    ...(amount ? [claimWords.sum(amount)] : []),
  ]
  return [
    ...(answers.care === 'inpatient' && known.includes('care') ? [questionWords.stay] : []),
    ...(parts.length > 0 ? [`${questionWords.brought}${parts.join(' · ')}`] : []),
  ]
}
