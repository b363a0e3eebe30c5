import { keptDraft } from './drafts'
import {
  byDay,
  earlierIn,
  inOrder,
  kept,
  noPerson,
  READER,
  withReader,
  type Earlier,
  type Person,
  type Visit,
  type Visits,
} from './kept'

/** What can be done to the visits. Whatever answers with a promise is in force only once it is saved, and tells so. */

/** A visit as it is filled in; without an id it is a new one. */
export interface VisitForm extends Omit<Visit, 'id'> {
  readonly id: string
}

/** Somebody and a year of theirs as they are filled in; without an id it is a new family member. */
export interface PersonForm extends Omit<Person, 'earlier' | 'visits'> {
  readonly earlier: Earlier
}

/** Whose year is looked at, or which: in force at once, since nothing is lost where it cannot be saved. */
export function choose(part: Partial<Visits['chosen']>): void {
  void kept.set((value) => ({ ...value, chosen: { ...value.chosen, ...part } }))
}

/** Adds a visit or changes one; the list then shows its year. */
export function saveVisit(of: string, form: VisitForm): Promise<boolean> {
  return kept.save((value) => {
    const visit = { ...form, id: form.id === '' ? nextId(visitIds(value)) : form.id }
    return {
      ...withVisits(value, of, (visits) => [...visits.filter(({ id }) => id !== visit.id), visit]),
      chosen: { person: of, year: visit.date.slice(0, 4) },
    }
  })
}

/** Takes a visit off the list, whose year stays in view; it can be put back until another is removed or it is let go. */
export function removeVisit(of: string, id: string): Promise<boolean> {
  return kept.save((value) => {
    const visit = value.people.find((one) => one.id === of)?.visits.find((one) => one.id === id)
    if (!visit) return value
    const rest = withVisits(value, of, (visits) => visits.filter((one) => one !== visit))
    return { ...rest, chosen: { person: of, year: visit.date.slice(0, 4) }, removed: { of, visit } }
  })
}

/** Adds a family member or changes somebody, and what the year began with; the list then shows that year of theirs. */
export function savePerson(form: PersonForm): Promise<boolean> {
  return kept.save((value) => {
    const id = form.id === '' ? nextId(personIds(value)) : form.id
    const before = value.people.find((one) => one.id === id) ?? noPerson
    const person = { ...changedBy(before, form), id }
    return {
      ...value,
      people: withReader([...value.people.filter((one) => one.id !== id), person]),
      chosen: { person: id, year: form.earlier.year },
    }
  })
}

/** Somebody as the form tells. Benefits that begin in the next year begin there too, and not on its first day. */
export function changedBy(before: Person, { earlier, ...form }: PersonForm): Person {
  const { year, benefitFrom } = earlier
  const later = benefitFrom.slice(0, 4)
  const told = later > year ? [earlier, { ...earlierIn(before, later), benefitFrom }] : [earlier]
  const others = before.earlier.filter((one) => told.every((other) => other.year !== one.year))
  return { ...before, ...form, changes: byDay(form.changes), earlier: [...others, ...told] }
}

/** Adds somebody with visits, such as a worked year to go on from, under a name that nobody has; the list then shows it. */
export function addYear(name: string, who: Partial<Person>, visits: readonly Visit[]): Promise<boolean> {
  return kept.save((value) => {
    const id = nextId(personIds(value))
    const before = Number(nextId(visitIds(value)))
    const own = visits.map((visit, index) => ({ ...visit, id: String(before + index) }))
    const taken = value.people.filter((one) => one.name.startsWith(name)).length
    const person = { ...noPerson, ...who, id, name: taken === 0 ? name : `${name} ${id}`, visits: inOrder(own) }
    return {
      ...value,
      people: withReader([...value.people, person]),
      chosen: { person: id, year: (own[0]?.date ?? '').slice(0, 4) },
    }
  })
}

/** Takes a family member and all their visits away; the reader stays. */
export function removePerson(id: string): Promise<boolean> {
  return kept.save((value) => {
    const person = value.people.find((one) => one.id === id && id !== READER)
    if (!person) return value
    return {
      people: value.people.filter((one) => one !== person),
      chosen: { ...value.chosen, person: READER },
      removed: { person },
    }
  })
}

export function putBack(): Promise<boolean> {
  return kept.save(({ removed, ...value }) => {
    if (removed === undefined) return value
    if ('visit' in removed) return withVisits(value, removed.of, (visits) => [...visits, removed.visit])
    const { person } = removed
    return {
      people: withReader([...value.people, person]),
      chosen: { ...value.chosen, person: person.id },
    }
  })
}

export function letGo(): Promise<boolean> {
  return kept.save(({ people, chosen }) => ({ people, chosen }))
}

function withVisits(value: Visits, of: string, change: (visits: readonly Visit[]) => Visit[]): Visits {
  const changed = (one: Person) => ({ ...one, visits: inOrder(change(one.visits)) })
  return { ...value, people: value.people.map((one) => (one.id === of ? changed(one) : one)) }
}

/** What was removed keeps its id, so that it can come back, and what was begun of a visit stays with that one alone. */
function visitIds({ people, removed }: Visits): string[] {
  const begun = keptDraft.get().drafts
  const gone = removed === undefined ? [] : 'visit' in removed ? [removed.visit] : removed.person.visits
  return [...people.flatMap(({ visits }) => visits), ...gone, ...begun].map(({ id }) => id)
}

function personIds({ people, removed }: Visits): string[] {
  const gone = removed !== undefined && 'person' in removed ? [removed.person] : []
  return [...people, ...gone, ...keptDraft.get().people].map(({ id }) => id)
}

function nextId(ids: readonly string[]): string {
  return String(Math.max(0, ...ids.map(Number)) + 1)
}
