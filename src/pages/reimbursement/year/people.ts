import { told } from '../../../phone/form'
import { goBack } from '../../../phone/open'
import type { NoteKey } from '../../../rules'
import { dayInYear } from '../../../answer/bill/visitWords'
import { beforeQuestions } from '../../../answer/bill/form'
import { billWords } from '../../../answer/bill/words'
import { dayText } from '../../../answer/format'
import { earlierIn, visitsIn, type Person } from './kept'
import { changesIn, whoAtFirst, type Who } from './who'
import { visitsWords } from './words'

/** A name as it is read: however wide it is written, and without spaces and marks that nobody sees. */
export function read(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
}

/** What somebody is called on the page: the reader, who has no name, is 我. */
export function nameOf({ name }: Pick<Person, 'name'>): string {
  return name.trim() || visitsWords.me
}

/** How somebody is insured, in a few words. */
export function situationOf({ patient, monthsInsured, aid }: Who): string {
  const name = billWords.patients[patient]
  const months = monthsInsured.trim()
  const insured =
    patient !== 'in-service'
      ? name
      : months === ''
        ? visitsWords.monthsAssumed(name)
        : visitsWords.monthsInsured(name, months)
  return aid === 'none' ? insured : visitsWords.aided(insured, billWords.aids[aid])
}

/** How somebody was insured in a year: at first, from each day on which that changed, and from when a resident is paid for. */
export function situationsIn(person: Person, year: string): string[] {
  const asOf = person.monthsAsOf.startsWith(year) ? person.monthsAsOf : `${year}-12-31`
  const { benefitFrom } = earlierIn(person, year)
  return [
    situationOf(whoAtFirst(person, visitsIn(person, year)[0]?.date ?? asOf)),
    ...changesIn(person, year).map((change) => visitsWords.since(dayInYear(change.from), situationOf(change))),
    ...(benefitFrom === '' ? [] : [visitsWords.benefitFrom(dayText(benefitFrom))]),
  ]
}

/** What a year began with that is not among its visits, a line each. */
export function earlierTexts(person: Person, year: string): string[] {
  const [, ...lines] = told(beforeQuestions, earlierIn(person, year), whoAtFirst(person, `${year}-12-31`))
  return lines.map(visitsWords.beforeList)
}

/** What is said with the person, or of the visits that are left out, and need not be among the notes. */
export const SAID_OF_PERSON: readonly NoteKey[] = ['months-assumed', 'visits-left-out']

/** Back to the list, also for who came here straight from a link. */
export const leave = () => goBack('/pages/reimbursement/year/index')
