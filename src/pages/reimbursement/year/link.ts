import { isDate, type IsoDate } from '../../../rules'
import { billQuestions, personQuestions, type BillForm } from '../../../answer/bill/form'
import type { Person, Visit } from './kept'
import type { Who } from './who'
import { fromLink, toLink } from '../../../phone/form'
import { linkSaid, linkTo, type Dropped } from '../../../phone/link'
import type { Query } from '../../../phone/params'
import type { Linked } from '../../../phone/useLinked'

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

/** The year that came along, if one did; none where a part of it cannot be read, since every visit hangs on those before. */
export function yearFromUrl(query: Query): Linked<LinkedYear> | undefined {
  const dropped: Dropped[] = []
  const visits: Visit[] = []
  const changes: Person['changes'] = []
  const personIn = (told: Query) => fromLink(personQuestions, told, dropped, (answers) => answers).answers
  const person = personIn(partOf(query, ''))
  for (let index = 0; query[`date${String(index)}`] !== undefined; index += 1) {
    const told = partOf(query, String(index))
    const date = linkSaid(told, 'date', dropped) ?? ''
    const { answers: bill } = fromLink(billQuestions, told, dropped, (answers) => ({ ...person, bill: answers }))
    if (date !== '' && !isDate(date)) dropped.push({ key: 'date', text: date, code: 'not-understood' })
    if (isDate(date)) visits.push({ id: String(index + 1), date, note: '', bill })
    if (told['patient'] !== undefined) changes.push({ from: date, ...personIn(told) })
  }
  if (dropped.length > 0) return { form: undefined, dropped }
  return visits.length === 0 ? undefined : { form: { person: { ...person, changes }, visits }, dropped }
}

/** What a link of our own version says under names that end in this number. */
function partOf(query: Query, number: string): Query {
  const told = Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => {
      const [, name = '', end] = /^(\D+)(\d*)$/.exec(key) ?? []
      return end === number ? [[name, value]] : []
    }),
  )
  return { ...told, v: query['v'] }
}
