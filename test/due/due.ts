import { addDays, addMonths, yearOf, type IsoDate } from '../../src/rules'
import { lastPublishedYear } from '../../src/rules/kernel/calendar'
import type { Document } from '../../src/rules/kernel/document'
import { valuesOn, type DatedValue } from '../../src/rules/kernel/parameter'
import { figuresOf } from '../../src/rules/parameters'

/** So many days before its end a document is worth looking for its successor. */
const SOON_DAYS = 60
const MONTHS_UNTIL_LOOKED_AT_AGAIN = 12

type Looked = Pick<Document, 'id' | 'title' | 'number' | 'address'>

/** A document to look up again, why, and which of its figures are still in use, by heading. */
export interface Due extends Looked {
  readonly why: 'lapsed' | 'lapses' | 'not-looked-at'
  /** The end of its time; of one that was not looked at, the day on which it last was. */
  readonly day: IsoDate
  readonly figures: Readonly<Record<string, readonly string[]>>
}

interface InUse {
  readonly name: string
  readonly dated: DatedValue
}

/**
 * What must be looked up on a day: whatever has lapsed or lapses soon and was not replaced since, and what nobody has
 * looked at for a year.
 */
export function dueOn(on: IsoDate, documents: readonly Document[]): Due[] {
  const used = inUseOn(on, documents)
  return documents.flatMap((document) => {
    const its = used.filter(({ dated }) => dated.source === document.id)
    const ended = endsOf(document, its)
      .filter((day) => day <= addDays(on, SOON_DAYS))
      .map((day) => {
        const figures = its.filter(({ dated }) => endOf(document, dated) === day)
        return due(document, day < on ? 'lapsed' : 'lapses', day, figures)
      })
    const old = addMonths(document.checked, MONTHS_UNTIL_LOOKED_AT_AGAIN) <= on
    return old ? [...ended, due(document, 'not-looked-at', document.checked, its)] : ended
  })
}

/** The year whose holiday notice must be looked for, and that the calendar does not have. */
export function calendarDueOn(on: IsoDate): number | undefined {
  const year = yearOf(addDays(on, SOON_DAYS))
  return year > lastPublishedYear ? year : undefined
}

/** Documents that lapse without saying what holds afterwards: a measure for a time over no standing rule. */
export function silentAfterwards(documents: readonly Document[]): string[] {
  return documents.flatMap((document) => {
    const { id, inForce, afterwards } = document
    if (inForce?.until === undefined || afterwards === 'stays') return []
    const left = inUseOn(addDays(inForce.until, 1), documents)
    const silent = inUseOn(inForce.until, [document]).filter(
      ({ name }) => !left.some((other) => other.name === name && other.dated.source !== id),
    )
    return silent.map(({ name }) => `${id}: ${name} gives way on ${inForce.until ?? ''}, and no rule stands under it`)
  })
}

/** The figures of all documents that answer on a day, and those of measures that have given way to them. */
function inUseOn(on: IsoDate, documents: readonly Document[]): InUse[] {
  return Object.values(figuresOf(documents)).flatMap((figures) =>
    [...figures].flatMap(([name, parameter]) => {
      const { value, gaveWay } = valuesOn(parameter, on)
      return [value, gaveWay].flatMap((dated) => (dated ? [{ name, dated }] : []))
    }),
  )
}

/** The ends of what is in use of it. A document that holds no figure, and none that is in use, has its own end. */
function endsOf(document: Document, used: readonly InUse[]): IsoDate[] {
  if (document.figures === undefined) return document.inForce?.until === undefined ? [] : [document.inForce.until]
  const ends = used.flatMap(({ dated }) => endOf(document, dated) ?? [])
  return [...new Set(ends)].sort()
}

function endOf({ inForce }: Document, { lapses, until }: DatedValue): IsoDate | undefined {
  return lapses ?? until ?? inForce?.until
}

function due(document: Document, why: Due['why'], day: IsoDate, used: readonly InUse[]): Due {
  const figures: Record<string, string[]> = {}
  for (const { name, dated } of used) (figures[dated.place] ??= []).push(`${name} ${dated.value}`)
  const { id, title, number, address } = document
  return { id, title, ...(number ? { number } : {}), ...(address ? { address } : {}), why, day, figures }
}
