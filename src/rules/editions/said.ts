import type { Citation } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import { CHECKED_THROUGH } from '../kernel/parameter'
import { sources, type Edition, type SourceId } from '../sources'

/** What can be true of a visit or a claim, and decides which papers, steps, places and exclusions it meets. */
export type Circumstance =
  | 'not-designated'
  | 'not-designated-no-emergency'
  | 'elsewhere' // outside Xiamen, in Fujian or in another province
  | 'other-province-unfiled'
  | 'other-province-pharmacy'
  | 'abroad'
  | 'emergency'
  | 'emergency-elsewhere'
  | 'work-injury'
  | 'third-party-liable'
  | 'injury-without-third-party'
  | 'traffic-accident'
  | 'wellness'
  | 'public-health'
  | 'premium-not-arrived'
  | 'premium-not-arrived-elsewhere'
  | 'employee-insurance'
  | 'agent'
  | 'originals-at-hand'
  | 'originals-at-hand-elsewhere'
  | 'originals-with-insurer'
  | 'ambulance'

/** Papers of which one is enough. */
export type Alternatives = 'visit-record' | 'identity' | 'account' | 'accident-report' | 'emergency-paper'

/** Where something that is no figure is said, of which claims it is said, and whether one of several is enough there. */
export interface Said extends Citation {
  readonly edition: Edition
  readonly checked: IsoDate
  readonly when?: Circumstance
  readonly oneOf?: Alternatives
}

/** One statement: which document, where in it. Its edition is the document's. */
export function said(source: SourceId, place: string, more: { when?: Circumstance; oneOf?: Alternatives } = {}): Said {
  return { edition: sources[source].edition, source, place, checked: CHECKED_THROUGH, ...more }
}
