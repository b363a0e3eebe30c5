import { editions, type Document, type Edition, type Stated } from './kernel/document'
import { valueOn, type DatedValue, type Parameter, type Unit } from './kernel/parameter'
import type { Band, Scale } from './kernel/scale'
import type { Asked } from './kernel/input'
import { sources, type SourceId } from './sources'
import { regionTopics, scales, topics, type FigureName, type ScaleId, type Topic } from './topics'

/** The documents' figures by what they answer: put together once, and looked up by edition and name. */

/** A figure as its document states it, alone. */
type Single = Exclude<Stated[Topic], string | undefined>

type Figures = Readonly<Record<Edition, ReadonlyMap<string, Parameter & { readonly values: DatedValue[] }>>>

/** Every figure of both editions by its name, with all values that these documents give it. */
export function figuresOf(documents: readonly Document[]): Figures {
  const figures = { guide: empty('guide'), official: empty('official') }
  for (const document of documents) {
    for (const [place, stated] of Object.entries(document.figures ?? {})) {
      for (const [name, figure] of singlesIn(stated)) {
        figures[document.edition].get(name)?.values.push(datedValue(document, place, name, figure))
      }
    }
  }
  for (const edition of editions) {
    for (const { values } of figures[edition].values()) values.sort((one, other) => one.from.localeCompare(other.from))
  }
  return figures
}

function empty(edition: Edition): Figures[Edition] {
  const units: Readonly<Record<string, Unit | Readonly<Record<Edition, Unit>>>> = { ...topics, ...regionTopics }
  return new Map(
    Object.entries(units).map(([topic, unit]) => [
      topic,
      { id: `${edition}.${topic}`, edition, topic, unit: typeof unit === 'string' ? unit : unit[edition], values: [] },
    ]),
  )
}

/** What stands under a heading, figure by figure, those of its scales too. */
function singlesIn(stated: Stated): [name: string, figure: Single][] {
  return Object.entries(stated).flatMap(([name, figure]): [string, Single][] => {
    if (typeof figure === 'string') return [[name, { value: figure }]]
    if ('value' in figure) return [[name, figure]]
    const { from, until } = figure
    const own = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
    const numbers: Readonly<Record<string, unknown>> = { ...figure }
    return Object.entries(namesOf(name as ScaleId)).flatMap(([column, names]) => {
      const values = [numbers[column]].flat() as string[]
      return [names].flat().flatMap((one, index): [string, Single][] => {
        const value = values[index]
        return one && value !== undefined ? [[one, { value, ...own }]] : []
      })
    })
  })
}

/** The names of a scale's numbers, by column. */
function namesOf(id: ScaleId): Readonly<Record<string, readonly (Topic | null)[] | Topic | undefined>> {
  return scales[id]
}

function datedValue(document: Document, place: string, topic: string, figure: Single): DatedValue {
  const { id, inForce, checked, askedFrom = '', afterwards } = document
  const temporary = afterwards === 'gives way'
  const until = figure.until ?? (temporary ? inForce?.until : undefined)
  return {
    topic,
    from: figure.from ?? figure.askedFrom ?? inForce?.from ?? askedFrom,
    ...(until === undefined ? {} : { until }),
    value: figure.value,
    source: id as SourceId,
    place,
    checked,
    ...(figure.firmness ? { firmness: figure.firmness } : {}),
    ...(figure.from !== undefined && inForce === undefined ? { dated: true } : {}),
    ...(figure.lapses === undefined ? {} : { lapses: figure.lapses }),
    ...(temporary ? { temporary } : {}),
  }
}

const figures = figuresOf(Object.values(sources))

/** A figure of an edition, through time; one that it does not state has no values. */
export function parameterOf(edition: Edition, name: FigureName): Parameter {
  const parameter = figures[edition].get(name)
  if (parameter === undefined) throw new Error(`no figure is called ${name}`)
  return parameter
}

/** Every figure of both editions, for tables and tests. Those of other regions are none of Xiamen's and stand apart. */
export const parameters: readonly Parameter<Topic>[] = (Object.keys(topics) as Topic[])
  .flatMap((topic) => editions.map((edition) => ({ ...parameterOf(edition, topic), topic })))
  .filter(({ values }) => values.length > 0)

/** A figure as its document writes it, and what it is measured in. */
export interface StatedFigure {
  readonly value: string
  readonly unit: Unit
}

/**
 * A figure of an edition as it stands on a day, for a sentence that names it: as text, by its unit. Nothing where none
 * is known.
 *
 * @example
 * statedOn('continuous.full-months', { edition: 'official', on: '2026-11-25' }) // => { value: '24', unit: 'months' }
 */
export function statedOn(topic: Topic, { edition, on }: Asked): StatedFigure | undefined {
  const parameter = parameterOf(edition, topic)
  const stated = valueOn(parameter, on)
  return stated && { value: stated.value, unit: parameter.unit }
}

/** What the web guides state. */
export const guide = (name: FigureName) => parameterOf('guide', name)

/** What the documents state. */
export const official = (name: FigureName) => parameterOf('official', name)

type Columns<Id extends ScaleId> = Exclude<keyof (typeof scales)[Id], 'bands' | 'maximum'>

const put: Readonly<Record<Edition, Map<unknown, Map<string, Scale>>>> = { guide: new Map(), official: new Map() }

/** A scale of an edition: its bands with what one column of it gives in each. */
export function scaleOf<Id extends ScaleId>(edition: Edition, id: Id, column: Columns<Id> & string): Scale {
  const columns = put[edition].get(id) ?? new Map<string, Scale>()
  put[edition].set(id, columns)
  const scale = columns.get(column) ?? putTogether(edition, namesOf(id), column)
  columns.set(column, scale)
  return scale
}

function putTogether(edition: Edition, names: ReturnType<typeof namesOf>, column: string): Scale {
  const given = [names[column]].flat()
  const bands = [names.bands].flat().flatMap((start, index): Band[] => {
    const ratio = given[index]
    return ratio
      ? [{ ...(start ? { from: parameterOf(edition, start) } : {}), ratio: parameterOf(edition, ratio) }]
      : []
  })
  const { maximum } = names
  return {
    bands: bands as unknown as Scale['bands'],
    ...(typeof maximum === 'string' ? { maximum: parameterOf(edition, maximum) } : {}),
  }
}
