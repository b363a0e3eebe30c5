import * as z from 'zod/mini'
import { isDate } from '../../../rules'
import { beforeQuestions, billForm, emptyBill, personQuestions, single } from '../../../answer/bill/form'
import { draft, shapeOf, underOlderNames } from '../../../phone/form'
import { everyGood, keep, orElse } from '../../../phone/storage'

/** The year's visits of the reader and of family members, under a key of their own: read on their pages only. */

const id = z.string().check(z.regex(/^\d{1,9}$/))

const visit = z.object({
  id,
  date: z.string().check(z.refine(isDate)),
  note: draft,
  bill: orElse(billForm, emptyBill),
})
export type Visit = z.infer<typeof visit>

/** What a year began with: what happened before the first visit that is listed, and when a resident's benefits begin. */
export const earlier = underOlderNames(
  beforeQuestions,
  z.object({ year: z.string().check(z.regex(/^\d{4}$/)), benefitFrom: draft, ...shapeOf(beforeQuestions) }),
)
export type Earlier = z.infer<typeof earlier>

export const nothingEarlier: Earlier = z.parse(earlier, { year: '0000' })

/** Who somebody is from a day on: retired, insured by another scheme, or aided. Months insured are told of that day. */
const change = z.object({ from: z.string().check(z.refine(isDate)), ...shapeOf(personQuestions) })
export type Change = z.infer<typeof change>

const person = underOlderNames(
  personQuestions,
  z.object({
    id,
    /** What the user calls them; the reader has no name. */
    name: draft,
    ...shapeOf(personQuestions),
    /** The day that the months insured are told of; blank is the first visit of whichever year. */
    monthsAsOf: draft,
    changes: z.pipe(
      everyGood(change as z.ZodMiniType<Change>),
      z.transform((list: Change[]) => byDay(list)),
    ),
    earlier: everyGood(earlier as z.ZodMiniType<Earlier>),
    visits: z.pipe(
      everyGood(visit as z.ZodMiniType<Visit>),
      z.transform((list: Visit[]) => inOrder(list)),
    ),
  }),
)
export type Person = z.infer<typeof person>

/** The reader, who is always among the people. */
export const READER = '0'

export const noPerson: Person = z.parse(person, { id: READER })

/** What was removed last, until it is put back or let go: a visit of somebody, or somebody with all visits. */
const removed = z.union([z.object({ of: id, visit }), z.object({ person })])
export type Removed = z.infer<typeof removed>

const visits = z.object({
  people: z.pipe(
    everyGood(person as z.ZodMiniType<Person>),
    z.transform((list: Person[]) => withReader(list)),
  ),
  /** Whose year the list shows, and which; blank is not chosen yet. */
  chosen: orElse(z.object({ person: draft, year: draft }), { person: READER, year: '' }),
  removed: z.optional(orElse<Removed | undefined>(z.optional(removed as z.ZodMiniType<Removed>), undefined)),
})
export type Visits = z.infer<typeof visits>

export const kept = keep<Visits>({ key: 'visits', version: 1, schema: visits as z.ZodMiniType<Visits> })

/** By date; those of one day in the order in which they were entered, which their ids tell. */
export function inOrder(visits: readonly Visit[]): Visit[] {
  return [...visits].sort((one, other) =>
    one.date === other.date ? Number(one.id) - Number(other.id) : one.date < other.date ? -1 : 1,
  )
}

export function byDay<Dated extends Pick<Change, 'from'>>(changes: readonly Dated[]): Dated[] {
  return [...changes].sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** The reader first, insured as 报销 was told until it is said here, then the family in the order of being added. */
export function withReader(people: readonly Person[]): Person[] {
  const { patient, monthsInsured, aid } = single.get()
  const all = people.some((one) => one.id === READER)
    ? people
    : [{ ...noPerson, patient, monthsInsured, aid }, ...people]
  return [...all].sort((one, other) => Number(one.id) - Number(other.id))
}

export function personOf({ people }: Visits, id: string | undefined): Person {
  return people.find((one) => one.id === id) ?? people[0] ?? noPerson
}

export function visitsIn({ visits }: Pick<Person, 'visits'>, year: string): Visit[] {
  return visits.filter(({ date }) => date.startsWith(year))
}

export function earlierIn(person: Person, year: string): Earlier {
  return person.earlier.find((one) => one.year === year) ?? { ...nothingEarlier, year }
}
