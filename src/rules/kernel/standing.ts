import { sources, type SourceId } from '../sources'
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
  /** Of a document that is only the last known: which of its figures were used. */
  readonly figures?: readonly string[]
}

type Used = Pick<DatedValue, 'source' | 'lapses'> & Partial<Pick<DatedValue, 'topic'>>

/** How the documents of what was used stand on the day on which somebody reads of them, each said once. */
export function standingOf(
  used: Iterable<Used>,
  on: IsoDate,
  documents: Readonly<Record<string, Document>> = sources,
): DocumentState[] {
  const states: DocumentState[] = []
  for (const { source, lapses, topic } of used) {
    const document = documents[source]
    if (document === undefined) continue
    const until = lapses ?? document.inForce?.until
    const state = stateOf(document, until, on)
    const figures = state === 'last-known' && topic !== undefined ? { figures: [topic] } : {}
    add(states, { source, state, ...(until === undefined ? {} : { until }), lookedAt: document.checked, ...figures })
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
  for (const { standing } of results) for (const document of standing) add(states, document)
  return states
}

/** Adds how a document stands, or only its figures where that has been said. */
function add(states: DocumentState[], added: DocumentState): void {
  const index = states.findIndex(({ source, state }) => source === added.source && state === added.state)
  const said = states[index]
  if (said === undefined) states.push(added)
  else if (added.figures !== undefined)
    states[index] = { ...said, figures: [...new Set([...(said.figures ?? []), ...added.figures])] }
}

function stateOf({ inForce, afterwards }: Document, until: IsoDate | undefined, on: IsoDate): DocumentState['state'] {
  if (until !== undefined && until < on) return afterwards === 'gives way' ? 'gave-way' : 'last-known'
  return inForce === undefined ? 'undated' : 'in-force'
}
