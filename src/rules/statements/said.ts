import type { Citation } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import type { OwnTime } from '../kernel/document'
import { sources, type Edition, type SourceId } from '../sources'

/** What can be true of a visit or a claim, and decides which papers, steps, places and exclusions it meets. */
export type Circumstance =
  | 'outpatient' // anything but a stay
  | 'stay'
  | 'unfunded-card' // paid by card, without the fund's part
  | 'not-designated'
  | 'no-emergency'
  | 'elsewhere' // outside Xiamen, in Fujian or in another province
  | 'other-province-unfiled'
  | 'pharmacy'
  | 'abroad'
  | 'emergency'
  | 'work-injury'
  | 'third-party-liable'
  | 'injury-without-third-party'
  | 'traffic-accident'
  | 'accident-without-paper'
  | 'premium-not-arrived'
  | 'employee-insurance'
  | 'agent'
  | 'originals-at-hand'
  | 'originals-with-insurer'
  | 'ambulance'

/** Papers of which one is enough. */
export type Alternatives = 'visit-record' | 'identity' | 'account' | 'accident-report' | 'emergency-paper'

/** One place where something that is no figure is said. `when`: of which claims; `oneOf`: one paper of this group will do. */
export interface Said extends Citation {
  readonly edition: Edition
  /** All of these together. */
  readonly when?: Circumstance | readonly Circumstance[]
  readonly oneOf?: Alternatives
  readonly from?: IsoDate
  readonly until?: IsoDate
}

type More = OwnTime & Pick<Said, 'when' | 'oneOf'>

/**
 * One statement: which document, where in it. Its edition is the document's, and its time too unless it has its own: it
 * starts with it, and goes on when the document's time is over, unless that was a temporary measure.
 */
export function said(source: SourceId, place: string, more: More = {}): Said {
  const { edition, inForce, afterwards } = sources[source]
  const until = afterwards === 'gives way' ? inForce?.until : undefined
  return {
    edition,
    source,
    place,
    ...(inForce ? { from: inForce.from } : {}),
    ...(until === undefined ? {} : { until }),
    ...more,
  }
}

/** The entries that somebody says on a day, each with only the statements of that day. */
export function heldOn<Entry extends { readonly saidBy: readonly Said[] }>(
  entries: readonly Entry[],
  on: IsoDate,
): Entry[] {
  return entries
    .map((entry) => {
      const saidBy = entry.saidBy.filter(({ from = on, until = on }) => from <= on && on <= until)
      return saidBy.length === entry.saidBy.length ? entry : { ...entry, saidBy }
    })
    .filter(({ saidBy }) => saidBy.length > 0)
}
