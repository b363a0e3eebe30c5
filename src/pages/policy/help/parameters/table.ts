import {
  addDays,
  parameters,
  sources,
  type DatedValue,
  type Edition,
  type IsoDate,
  type Parameter,
  type Topic,
} from '../../../../rules'
import { ageOfDocuments, type Age } from '../../../../answer/standing'
import { citationText, editionName } from '../../../../answer/words'
import { parameterName } from './names'
import { alsoCalled, groupName, valueText, type Group } from './words'

/** One dated value of one edition, as a line of the table. */
export interface Line {
  readonly edition: Edition
  readonly value: string
  readonly from: IsoDate
  /** Where the rule ended, or the next value took over. */
  readonly until: IsoDate | undefined
  readonly checked: IsoDate
  /** The end of the time that it was said for; it may hold on as the last that is known. */
  readonly lapses: IsoDate | undefined
  readonly source: DatedValue['source']
  readonly dated?: true
  readonly citation: string
}

/** A figure with what each edition says of it, through time. */
export interface Entry {
  readonly topic: Topic
  readonly name: string
  readonly lines: readonly Line[]
}

export interface Section {
  readonly group: Group
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Every dated figure of both editions, in the order of the rules data: for the page and for `src/rules/RULES.md`. */
export function parameterTable(): Section[] {
  const groups = new Map<Group, Map<Topic, Line[]>>()
  for (const parameter of parameters) {
    const group = parameter.topic.split('.')[0] as Group
    const entries = getOrAdd(groups, group, () => new Map<Topic, Line[]>())
    getOrAdd(entries, parameter.topic, () => []).push(...linesOf(parameter))
  }
  return [...groups].map(([group, entries]) => ({
    group,
    title: groupName[group],
    entries: [...entries].map(([topic, lines]) => ({ topic, name: parameterName[topic], lines })),
  }))
}

function linesOf({ edition, unit, values }: Parameter): Line[] {
  return values.map(({ from, until, value, checked, lapses, source, place, firmness, dated, temporary }, index) => {
    const next = values.slice(index + 1).find((later) => later.temporary === temporary)
    return {
      edition,
      value: valueText(value, unit, firmness),
      from,
      until: until ?? (next && addDays(next.from, -1)),
      checked,
      lapses: lapses ?? sources[source].inForce?.until,
      source,
      ...(dated ? { dated } : {}),
      citation: citationText({ source, place }),
    }
  })
}

/** How old a value is that holds on this day although the time of its document is over. */
export function ageOfLine({ from, until, lapses, source, checked }: Line, topic: Topic, on: IsoDate): Age | undefined {
  if (lapses === undefined || lapses >= on || from > on || (until !== undefined && until < on)) return undefined
  return ageOfDocuments([{ source, state: 'last-known', until: lapses, lookedAt: checked, figures: [topic] }])
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const created = create()
  map.set(key, created)
  return created
}

/** The entries in which every word of the query stands, whatever people call a thing. */
export function searchTable(table: readonly Section[], query: string): Section[] {
  const words = query.trim().split(/\s+/).map(calledHere)
  return table.flatMap((section) => {
    const entries = section.entries.filter((entry) => {
      const text = textOf(section, entry)
      return words.every((word) => text.includes(word))
    })
    return entries.length === 0 ? [] : [{ ...section, entries }]
  })
}

function calledHere(word: string): string {
  return (alsoCalled[word] ?? word).toLowerCase()
}

function textOf({ title }: Section, { name, lines }: Entry): string {
  const said = lines.map(({ edition, value, citation }) => [editionName[edition], value, citation].join(' '))
  return [title, name, ...said].join(' ').toLowerCase()
}
