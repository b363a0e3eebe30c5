import { isDate } from '../../../../rules'
import { changedBy, type PersonForm } from '../changes'
import { earlierIn, visitsIn, type Person } from '../kept'
import { linesOf } from '../lines'
import { answersForYear } from '../year'

/** A visit that comes out otherwise: which it is, and who pays what of it now and then. */
interface Changed {
  readonly year: string
  readonly title: string
  readonly now: string
  readonly then: string
}

/** What a form would do to the visits that are listed already: none is settled anew without a word. */
export function effectOf(person: Person, form: PersonForm): Changed[] {
  const changed = changedBy(person, { ...form, changes: form.changes.filter(({ from }) => isDate(from)) })
  const years = [...new Set(person.visits.map(({ date }) => date.slice(0, 4)))]
  return years.flatMap((year) => {
    const visits = visitsIn(person, year)
    const after = answersForYear(changed, visits, earlierIn(changed, year)).visits
    return answersForYear(person, visits, earlierIn(person, year)).visits.flatMap((visit, index) => {
      const other = after[index]
      const [title = '', , now = ''] = linesOf(visit)
      const then = other ? (linesOf(other)[2] ?? '') : now
      return now === then ? [] : [{ year, title, now, then }]
    })
  })
}
