import type { IsoDate } from './dates'

/** A fault in what was entered: where (`visits.0.eligible`) and what, by code. The sentences stand beside the pages. */
export interface Fault {
  readonly path: string
  readonly code: FaultCode
}

export type FaultCode =
  | 'required'
  | 'blank'
  | 'not-a-number'
  | 'negative'
  | 'too-many-decimals'
  | 'too-large'
  | 'too-many'
  | 'not-whole'
  | 'too-old'
  | 'not-a-date'
  | 'not-understood'
  | 'another-year'
  | 'out-of-order'
  | 'in-the-future'
  | 'before-payment'
  | 'above-eligible'

/** Why there is no figure. Every reason is data; nothing is thrown at a caller. */
export type Refusal =
  | { readonly kind: 'invalid'; readonly issues: readonly Fault[] }
  | { readonly kind: 'not-stated'; readonly what: NotStated }
  | { readonly kind: 'outside-coverage'; readonly parameter: string; readonly on: IsoDate }
  | { readonly kind: 'not-eligible'; readonly reasons: readonly IneligibleReason[] }

/** What an edition is asked for and says nothing of. */
export type NotStated = 'outpatient-secondary' | 'resident-inpatient'

export type IneligibleReason =
  | 'credit-below-least'
  | 'credit-above-most'
  | 'not-designated'
  | 'unfiled-elsewhere'
  | 'pharmacy-elsewhere'
  | 'abroad'
  | 'work-injury'
  | 'third-party-liable'
  | 'accident-without-paper'
  | 'premium-not-arrived'

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
  }
}

/** Ends the calculation under way with this refusal; `outcomeOf` turns it into an answer. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal)
}

/** Runs a calculation and answers with its value or with the refusal that ended it. */
export function outcomeOf<T>(calculate: () => T): Outcome<T> {
  try {
    return { ok: true, value: calculate() }
  } catch (thrown) {
    // Babel's targets are old: an Error subclass keeps its fields there, though not always its prototype.
    const { refusal } = thrown as Partial<Refused>
    if (refusal === undefined) throw thrown
    return { ok: false, refusal }
  }
}
