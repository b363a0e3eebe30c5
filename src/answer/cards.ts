import type { IneligibleReason, NoteKey, QuestionId, Refusal } from '../rules'

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

/** The reasons that have a card of their own; of all others the card says what is not paid. */
const cardOfReason: Partial<Record<IneligibleReason, QuestionId>> = {
  'unfiled-elsewhere': 'elsewhere',
  'pharmacy-elsewhere': 'elsewhere',
  'third-party-liable': 'traffic',
  'accident-without-paper': 'traffic',
}

/** Where it is said what more there is to know of a refusal; nothing where its place is the field or its own page. */
export function wayFrom(refusal: Refusal): string | undefined {
  switch (refusal.kind) {
    case 'invalid':
    case 'undecided':
      return undefined
    case 'not-stated':
      return '/pages/policy/help/differences/index'
    case 'outside-coverage':
      return '/pages/policy/help/scope/index'
    case 'not-eligible': {
      const [card = 'not-paid'] = refusal.reasons.flatMap((reason) => cardOfReason[reason] ?? [])
      return cardUrl(card)
    }
  }
}
