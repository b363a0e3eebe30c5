import type { SourceId } from '../sources'
import type { IsoDate } from './dates'
import type { Edition } from './document'

/** What a value is measured in. Ratios are decimals: `0.02` is 2 %. A day of the next year is no number: `03-31`. */
export type Unit =
  | 'yuan'
  | 'yuan-per-month'
  | 'yuan-per-year'
  | 'ratio'
  | 'years-of-age'
  | 'years'
  | 'months'
  | 'working-days'
  | 'day-of-next-year'

/** How firm a value is that its document does not state as exact; `assumed` is ours. */
export type Firmness = 'about' | 'more-than' | 'assumed'

/** One value of a parameter, from its start until the next one starts, or `until` where the rule itself ended. */
export interface DatedValue {
  /** What it is a value of. */
  readonly topic: string
  readonly from: IsoDate
  readonly until?: IsoDate
  readonly value: string
  readonly source: SourceId
  /** Where in the document: article, table or heading. */
  readonly place: string
  /** The last day for which somebody checked it. */
  readonly checked: IsoDate
  /** Left out where the value stands as it is. */
  readonly firmness?: Firmness
  /**
   * The document states no time in force, but the start of this value. Where this is missing in such a document, `from`
   * is ours and only serves look-ups.
   */
  readonly dated?: true
  /** The last day it was stated for: afterwards it is still used, as the last that is known. (`until` ends the value.) */
  readonly lapses?: IsoDate
  /** A measure for a time: while it is in force it goes before the standing rule, and afterwards it gives way to it. */
  readonly temporary?: true
}

/** One figure of one edition, through time. The same `topic` in both editions asks the same question. */
export interface Parameter<Topic extends string = string> {
  readonly id: string
  readonly edition: Edition
  readonly topic: Topic
  readonly unit: Unit
  /** In order of their start. */
  readonly values: readonly DatedValue[]
}

/**
 * The value on a day: a temporary measure in force, else the standing value that started last. There is none before the
 * first, nor after the `until` of the last: never the nearest. The end of a document's time does not end its values.
 */
export function valueOn(parameter: Parameter, on: IsoDate): DatedValue | undefined {
  return valuesOn(parameter, on).value
}

/** The value that holds on a day, and the measure for a time that has given way to it. */
interface LookedUp {
  readonly value?: DatedValue
  readonly gaveWay?: DatedValue
}

/** What was looked up last of each figure: a page and a year ask for the same day again and again. */
const last = new WeakMap<Parameter, LookedUp & { readonly on: IsoDate }>()

/** The same, and the temporary measure that has given way to it. */
export function valuesOn(parameter: Parameter, on: IsoDate): LookedUp {
  const known = last.get(parameter)
  if (known?.on === on) return known
  const found = { ...lookUp(parameter, on), on }
  last.set(parameter, found)
  return found
}

function lookUp({ values }: Parameter, on: IsoDate): LookedUp {
  let standing: DatedValue | undefined
  let measure: DatedValue | undefined
  for (const value of values) {
    if (value.from > on) break
    if (value.temporary) measure = value
    else standing = value
  }
  if (measure && !isOver(measure, on)) return { value: measure }
  if (standing === undefined || isOver(standing, on)) return {}
  return { value: standing, ...(measure && measure.from >= standing.from ? { gaveWay: measure } : {}) }
}

function isOver({ until }: DatedValue, on: IsoDate): boolean {
  return until !== undefined && until < on
}
