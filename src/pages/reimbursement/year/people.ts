import { goBack } from '../../../phone/open'
import type { NoteKey } from '../../../rules'
import type { Person } from './kept'
import { billWords } from '../../../answer/bill/words'
import { visitsWords } from './words'

/** What somebody is called on the page: the reader, who has no name, is 我. */
export function nameOf({ name }: Pick<Person, 'name'>): string {
  return name.trim() || visitsWords.me
}

/** How somebody is insured, in a few words. */
export function situationOf({ patient, monthsInsured }: Person): string {
  const name = billWords.patients[patient]
  if (patient !== 'in-service') return name
  return monthsInsured.trim() === ''
    ? visitsWords.monthsAssumed(name)
    : visitsWords.monthsInsured(name, monthsInsured.trim())
}

/** What is said with the person, or of the visits that are left out, and need not be among the notes. */
export const SAID_OF_PERSON: readonly NoteKey[] = ['months-assumed', 'visits-left-out']

/** Back to the list, also for who came here straight from a link. */
export const leave = () => goBack('/pages/reimbursement/year/index')
