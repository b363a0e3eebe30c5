import type { Edition, SourceId } from '../sources'
import type { IsoDate } from './dates'

/** What a value is measured in. Ratios are decimals: `0.02` is 2 %. A day of the next year is no number: `03-31`. */
export type Unit =
  | 'yuan'
  | 'yuan-per-month'
  | 'yuan-per-year'
  | 'ratio'
  | 'years-of-age'
  | 'months'
  | 'working-days'
  | 'day-of-next-year'

/** How firm a value is that its document does not state as exact; `assumed` is ours. */
export type Firmness = 'about' | 'more-than' | 'assumed'

/** One value of a parameter, from its start until the next one starts, or `until` where the rule ended. */
export interface DatedValue {
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
  /** The document says of itself no time in force, but of this value since when. Else `from` only serves look-ups. */
  readonly dated?: true
}

/** One figure of one edition, through time. The same `topic` in both editions asks the same question. */
export interface Parameter<Topic extends string = string> {
  readonly id: string
  readonly edition: Edition
  readonly topic: Topic
  readonly unit: Unit
  readonly values: readonly DatedValue[]
}

/** Nothing after this day has been checked by anyone. */
export const CHECKED_THROUGH: IsoDate = '2025-12-31'

/** One dated value, in the order a reader would say it: since when, how much, which document, where in it. */
export function since(
  from: IsoDate,
  value: string,
  source: SourceId,
  place: string,
  more: Partial<Pick<DatedValue, 'until' | 'checked' | 'firmness' | 'dated'>> = {},
): DatedValue {
  return { from, value, source, place, checked: CHECKED_THROUGH, ...more }
}

/** Declares a parameter. Values stand oldest first; a test holds that order. */
export function parameter<const Topic extends string>(
  edition: Edition,
  topic: Topic,
  unit: Unit,
  ...values: DatedValue[]
): Parameter<Topic> {
  return { id: `${edition}.${topic}`, edition, topic, unit, values }
}

/** The value in force on a day, or nothing: before the first value and in a gap there is none, and never the nearest. */
export function valueOn(parameter: Parameter, on: IsoDate): DatedValue | undefined {
  let found: DatedValue | undefined
  for (const value of parameter.values) if (value.from <= on) found = value
  return found?.until !== undefined && found.until < on ? undefined : found
}
