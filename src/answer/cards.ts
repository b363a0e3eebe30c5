import type { NoteKey, QuestionId } from '../rules'

/** The notes that one of the frequent questions says more of. */
export const cardOf: Partial<Record<NoteKey, QuestionId>> = {
  'credit-retiree-procedure': 'retiring',
  'months-assumed': 'short-insurance',
  'months-reduced': 'short-insurance',
  'months-of-visit': 'short-insurance',
  'essential-drugs': 'essential-drugs',
  'unfiled-prior-share': 'elsewhere',
  'not-designated': 'not-paid',
  'ceiling-reached': 'most-in-year',
  'claim-traffic-liability': 'traffic',
}

/** The way to a question's card. */
export function cardUrl(id: QuestionId): string {
  return `/pages/policy/questions/index?id=${id}`
}
