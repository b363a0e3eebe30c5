import { lookedAt, sources, type SourceId } from '../sources'
import type { IsoDate } from './dates'
import type { Document } from './document'
import type { DatedValue } from './parameter'

/**
 * How a document stands on a day: it is in force; it was a measure for a time and has given way to a standing rule; its
 * time is over and what it says is the last that is known; or it says nothing of its time.
 */
export interface DocumentState {
  readonly source: SourceId
  readonly state: 'in-force' | 'gave-way' | 'last-known' | 'undated'
  /** The end of its time, where it names one. */
  readonly until?: IsoDate
  /** The last day on which somebody looked at it. */
  readonly lookedAt: IsoDate
}

/** Through which day every figure used was checked, whether the asked day lies after it, and what has lapsed by then. */
export interface Freshness {
  readonly checkedThrough: IsoDate
  readonly unchecked: boolean
  readonly expired: readonly SourceId[]
}

type Used = Pick<DatedValue, 'source' | 'lapses'>

/** How the documents of what was used stand on the day on which somebody reads of them, each said once. */
export function standingOf(
  used: Iterable<Used>,
  on: IsoDate,
  documents: Readonly<Record<string, Document>> = sources,
): DocumentState[] {
  const states: DocumentState[] = []
  for (const { source, lapses } of used) {
    const document = documents[source]
    if (document === undefined) continue
    const until = lapses ?? document.inForce?.until
    const state = stateOf(document, until, on)
    if (isAmong(states, source, state)) continue
    states.push({ source, state, ...(until === undefined ? {} : { until }), lookedAt: document.checked })
  }
  return states
}

/**
 * How the documents of several results stand, each said once: for the foot of a page that shows them together.
 *
 * @example
 * const paid = calculateContribution({ insured: 'resident' }, { edition: 'official', on: '2025-11-17' })
 * const states = paid.ok ? standingOfAll([paid.value, paid.value]) : []
 * states.map(({ source, state }) => `${source} ${state}`).join() // => 'P24 in-force'
 */
export function standingOfAll(results: readonly { readonly standing: readonly DocumentState[] }[]): DocumentState[] {
  const states: DocumentState[] = []
  for (const { standing } of results) {
    for (const document of standing) if (!isAmong(states, document.source, document.state)) states.push(document)
  }
  return states
}

function isAmong(states: readonly DocumentState[], of: SourceId, as: DocumentState['state']): boolean {
  return states.some(({ source, state }) => source === of && state === as)
}

function stateOf({ inForce, afterwards }: Document, until: IsoDate | undefined, on: IsoDate): DocumentState['state'] {
  if (until !== undefined && until < on) return afterwards === 'gives way' ? 'gave-way' : 'last-known'
  return inForce === undefined ? 'undated' : 'in-force'
}

/** The same in short: as old as what was looked at longest ago, and what is only the last that is known. */
export function freshnessOf(standing: readonly DocumentState[], on: IsoDate): Freshness {
  let checkedThrough = standing[0]?.lookedAt ?? lookedAt
  const expired: SourceId[] = []
  for (const document of standing) {
    if (document.lookedAt < checkedThrough) checkedThrough = document.lookedAt
    if (document.state === 'last-known') expired.push(document.source)
  }
  return { checkedThrough, unchecked: on > checkedThrough, expired }
}
