import type { FigureName, scales } from '../topics'
import type { IsoDate } from './dates'
import type { Firmness } from './parameter'

/** Which of the two bodies of rules speaks: 网上攻略 or 政府文件. */
export type Edition = 'guide' | 'official'

/**
 * Both, as they are asked one after the other.
 *
 * @example
 * editions.length // => 2
 */
export const editions: readonly Edition[] = ['guide', 'official']

/** What is known of a document that figures come from. `inForce` is what it says of itself; an undated one says nothing. */
interface Source {
  readonly edition: Edition
  readonly title: string
  readonly number?: string
  readonly address?: string
  readonly inForce?: { readonly from: IsoDate; readonly until?: IsoDate }
}

/** A time of its own, where a statement has another than its document. After its own end nothing is known. */
export interface OwnTime {
  readonly from?: IsoDate
  readonly until?: IsoDate
}

/**
 * A figure with more than its value. `askedFrom`: the document names no start, and we use it from this day on.
 * `lapses`: the last day it was stated for; after it, it is the last that is known.
 */
interface Qualified extends OwnTime {
  readonly value: string
  readonly firmness?: Firmness
  readonly askedFrom?: IsoDate
  readonly lapses?: IsoDate
}

/** The numbers of a scale, one for each name in `topics.ts`; where the name is null, the first band starts at '0'. */
type Numbers<Names> = Names extends string
  ? string
  : Names extends null
    ? '0'
    : { readonly [Key in keyof Names]: Numbers<Names[Key]> }

/** What stands under one heading: figures, and scales as a whole. */
export type Stated = Readonly<Partial<Record<FigureName, string | Qualified>>> & {
  readonly [Id in keyof typeof scales]?: Numbers<(typeof scales)[Id]> & OwnTime
}

/** A document, in its own order: what it is, when it holds, when it was last looked at, and its figures by heading. */
export interface Document<Id extends string = string> extends Source {
  readonly id: Id
  /** Once its time is over: its last known figures stay, or it was a temporary measure over a standing rule. */
  readonly afterwards: 'stays' | 'gives way'
  /** The last day on which somebody looked whether it still holds. */
  readonly checked: IsoDate
  /** An undated document answers from this day on. */
  readonly askedFrom?: IsoDate
  readonly figures?: Readonly<Record<string, Stated>>
}

/** Declares a document: a figure that `topics.ts` does not name, or half a scale, does not compile. */
export function document<const Id extends string>(given: Document<Id>): Document<Id> {
  return given
}
