import { isDate, type IsoDate } from '../../../rules'
import { billQuestions, personQuestions, type BillForm } from '../../../answer/bill/form'
import type { Person, Visit } from './kept'
import type { Who } from './who'
import { fromLink, toLink, type Questions } from '../../../phone/form'
import { linkText, linkTo } from '../../../phone/link'

/** A year of visits to look at, such as a worked case: within the app, from page to page. Nobody's own visits are shared. */
export interface LinkedYear {
  readonly person: Who & Pick<Person, 'changes'>
  readonly visits: readonly Visit[]
}

interface LinkedVisit {
  readonly date: IsoDate
  readonly bill: BillForm
  /** Who it is from this visit on, where that has changed. */
  readonly person?: Who | undefined
}

/** What is asked of a visit stands in the link under its name and the number of the visit. */
export function yearUrl(who: Who, visits: readonly LinkedVisit[]): string {
  const answers = visits.flatMap(({ date, bill, person }, index) => {
    const told = {
      date,
      ...toLink(billQuestions, bill, { patient: person?.patient ?? who.patient, bill }),
      ...(person ? toLink(personQuestions, person, person) : {}),
    }
    return Object.entries(told).map(([key, value]) => [`${key}${String(index)}`, value] as const)
  })
  return linkTo('/pages/reimbursement/year/index', {
    ...toLink(personQuestions, who, who),
    ...Object.fromEntries(answers),
  })
}

/** The year that came along; nothing where there is none, and without the visits that have no day. */
export function yearFromUrl(query: Readonly<Record<string, unknown>>): LinkedYear | undefined {
  const visits: Visit[] = []
  const changes: Person['changes'] = []
  for (let index = 0; query[`date${String(index)}`] !== undefined; index += 1) {
    const told = partOf(query, String(index))
    const date = linkText(told, 'date') ?? ''
    if (!isDate(date)) continue
    visits.push({ id: String(index + 1), date, note: '', bill: read(billQuestions, told) })
    if (told['patient'] !== undefined) changes.push({ from: date, ...read(personQuestions, told) })
  }
  if (visits.length === 0) return undefined
  return { person: { ...read(personQuestions, partOf(query, '')), changes }, visits }
}

/** What a link says under names that end in this number. */
function partOf(query: Readonly<Record<string, unknown>>, number: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => {
      const [, name = '', end] = /^(\D+)(\d*)$/.exec(key) ?? []
      return end === number ? [[name, value]] : []
    }),
  )
}

/** What cannot be used is as in an empty form; sums that cannot be read are said where they stand. */
const read = <Of extends Questions<never>>(questions: Of, told: Readonly<Record<string, unknown>>) =>
  fromLink(questions, told, [], () => undefined).answers
