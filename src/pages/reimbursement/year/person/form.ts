import { schemeOf } from '../../../../answer/bill/form'
import { beforeOf, personOf as insured } from '../../../../answer/bill/input'
import { estimateReimbursement, isDate, type Fault, type IsoDate } from '../../../../rules'
import { linkText } from '../../../../phone/link'
import type { PersonForm } from '../changes'
import { personDraftOf } from '../drafts'
import { earlierIn, noPerson, personOf, READER, visitsIn, type Change, type Person, type Visits } from '../kept'
import { nameOf, read } from '../people'
import { personWords, visitFields } from '../words'
import { whoAtFirst, whoOn, type Who } from '../who'
import { yearInView } from '../years'

/** The first day that a resident is paid for, where a page that works it out brings it along. */
export function broughtBy(params: Readonly<Record<string, unknown>>): IsoDate | undefined {
  const day = linkText(params, 'benefitFrom')
  return isDate(day) ? day : undefined
}

/** The form as it begins, and what was filled in of it before and not saved, with the day that is brought along. */
export function begin(value: Visits, params: Readonly<Record<string, unknown>>, today: IsoDate) {
  const start = formOf(value, params, today)
  const draft = personDraftOf(start.id, start.earlier.year)
  const brought = broughtBy(params)
  return { start, draft: draft && brought ? { ...draft, earlier: { ...draft.earlier, benefitFrom: brought } } : draft }
}

/** Who is filled in, and in which year: somebody of the list, a new family member, or whom a first day is brought for. */
function formOf(value: Visits, params: Readonly<Record<string, unknown>>, today: IsoDate): PersonForm {
  const begins = broughtBy(params)
  if (begins !== undefined) return formFrom(value, begins, linkText(params, 'forYear') ?? '')
  const year = yearInView(value, personOf(value, value.chosen.person), today)
  return asForm(
    value.people.find(({ id }) => id === params['id']),
    year,
  )
}

function asForm(person: Person = { ...noPerson, id: '' }, year: string): PersonForm {
  const { visits: _, earlier: __, ...one } = person
  return { ...one, earlier: earlierIn(person, year) }
}

/**
 * The first day that a resident is paid for: of the one in view or another who is a resident then, or of the reader
 * while nothing is listed of them, or of a new family member.
 */
function formFrom(value: Visits, benefitFrom: IsoDate, forYear: string): PersonForm {
  const year = /^\d{4}$/.test(forYear) ? forYear : benefitFrom.slice(0, 4)
  const isResident = (one: Person) => schemeOf(whoOn(one, benefitFrom).patient) === 'resident'
  const known = [personOf(value, value.chosen.person), ...value.people].find(isResident)
  const reader = personOf(value, READER)
  const form = asForm(known ?? (reader.visits.length === 0 ? reader : undefined), year)
  const patient = known ? form.patient : 'adult'
  return { ...form, patient, earlier: { ...form.earlier, benefitFrom } }
}

/** The day that the months insured are told of here: that of the first visit of the year, or the last there can be. */
export function monthsDay(form: PersonForm, visits: Person['visits'], today: IsoDate): IsoDate {
  const { year } = form.earlier
  const [first] = visitsIn({ visits }, year)
  return first?.date ?? (today.startsWith(year) ? today : `${year}-12-31`)
}

/** A next change: retired or insured otherwise from a day that is still to be chosen, or only aided. */
export function nextChange({ patient, aid, changes }: PersonForm, to: keyof typeof personWords.become): Change {
  const last = changes[changes.length - 1] ?? { patient, aid }
  return { from: '', patient: to === 'aided' ? last.patient : to, monthsInsured: '', aid: last.aid }
}

/** Who it is when the year begins. */
export function atFirst(form: PersonForm): Who {
  return whoAtFirst(form, `${form.earlier.year}-01-01`)
}

/** What is wrong with the months and sums; the rules judge them, as they will when the year is worked out. */
export function faultsOf(form: PersonForm): readonly Fault[] {
  return faultsIn({ person: insured(form), before: beforeOf(form.earlier, atFirst(form)), visits: [] })
}

export function faultsOfChange(change: Change): readonly Fault[] {
  return faultsIn({ person: insured(change), visits: [] })
}

function faultsIn(input: Parameters<typeof estimateReimbursement>[0]): readonly Fault[] {
  const asked = estimateReimbursement(input, { edition: 'official' })
  return !asked.ok && asked.refusal.kind === 'invalid' ? asked.refusal.issues : []
}

/** What is wrong with the day of a change: there is none, or another change is of that day. */
export function dayFaultOf({ changes }: PersonForm, index: number): string | undefined {
  const from = changes[index]?.from ?? ''
  if (!isDate(from)) return visitFields.from.enter
  return changes.findIndex((one) => one.from === from) < index ? personWords.sameDay : undefined
}

/** What is wrong with a name: two people of one name could not be told apart. The reader needs none. */
export function nameFaultOf({ id, name }: PersonForm, people: readonly Person[]): string | undefined {
  if (id === READER) return undefined
  const wanted = read(name)
  if (wanted === '') return visitFields.name.enter
  const taken = people.some((one) => one.id !== id && read(nameOf(one)) === wanted)
  return taken ? personWords.nameTaken(name.trim()) : undefined
}
