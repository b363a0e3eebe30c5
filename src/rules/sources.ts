import * as documents from './documents'
import type { IsoDate } from './kernel/dates'
import type { Document } from './kernel/document'

export { editions, type Edition } from './kernel/document'

export type SourceId = keyof typeof documents

/** By who says it, then by when: the undated ones last. */
function inOrder(one: Document, other: Document): number {
  const keyOf = ({ edition, inForce, id }: Document) => `${edition} ${inForce?.from ?? 'undated'} ${id}`
  return keyOf(one) < keyOf(other) ? -1 : 1
}

/** Every document, by its short name. The government pages were read in a public transcription, not opened. */
export const sources = Object.fromEntries(
  (Object.values(documents) as Document<SourceId>[]).sort(inOrder).map((document) => [document.id, document]),
) as Readonly<Record<SourceId, Document<SourceId>>>

/** Every document was looked at on this day or later. */
export const lookedAt: IsoDate = Object.values(sources)
  .map(({ checked }) => checked)
  .reduce((earliest, checked) => (checked < earliest ? checked : earliest))
