import type { NoteKey, QuestionId } from '../rules'

/** The notes that one of the frequent questions says more of. */
export const cardOf: Partial<Record<NoteKey, QuestionId>> = {
  'credit-retiree-procedure': 'retiring',
  'credit-withheld': 'withheld',
  'credit-resident-none': 'what-account-pays',
  'premium-aid-partly': 'aided-premium',
  'premium-disabled-not-listed': 'aided-premium',
  'months-assumed': 'short-insurance',
  'months-reduced': 'short-insurance',
  'months-of-visit': 'short-insurance',
  'resident-waiting-period': 'when-to-pay',
  'essential-drugs': 'essential-drugs',
  'essential-drugs-ignored': 'essential-drugs',
  'unfiled-prior-share': 'elsewhere',
  'filed-as-home': 'elsewhere',
  'pharmacy-elsewhere': 'pharmacy',
  'not-designated': 'not-paid',
  'ceiling-reached': 'most-in-year',
  'claim-settled-by-card': 'without-fund',
  'claim-newborn-or-new-student': 'deadline',
  'claim-premium-unasked': 'employee-gap',
  'claim-traffic-liability': 'traffic',
  'claim-bank-class-two': 'bank',
}

/** The way to a question's card. */
export function cardUrl(id: QuestionId): string {
  return `/pages/policy/questions/index?id=${id}`
}
