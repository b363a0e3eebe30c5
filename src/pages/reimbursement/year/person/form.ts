import { beforeOf, personOf } from '../../../../answer/bill/input'
import { estimateReimbursement, type Fault } from '../../../../rules'
import type { PersonForm } from '../changes'
import { earlierIn, noPerson, READER, type Person } from '../kept'
import { personWords, visitFields } from '../words'

/** Somebody as they stand, or a new family member. */
export function formOf(person: Person | undefined, year: string): PersonForm {
  const { id, name, patient, monthsInsured, aid } = person ?? { ...noPerson, id: '' }
  return { id, name, patient, monthsInsured, aid, earlier: earlierIn(person ?? noPerson, year) }
}

/** What is wrong with the months and sums; the rules judge them, as they will when the year is worked out. */
export function faultsOf(form: PersonForm): readonly Fault[] {
  const input = { person: personOf(form), before: beforeOf(form.earlier, form.patient), visits: [] }
  const asked = estimateReimbursement(input, { edition: 'official' })
  return !asked.ok && asked.refusal.kind === 'invalid' ? asked.refusal.issues : []
}

/** What is wrong with a name: two people of one name could not be told apart. The reader needs none. */
export function nameFaultOf({ id, name }: PersonForm, people: readonly Person[]): string | undefined {
  if (id === READER) return undefined
  const wanted = name.trim()
  if (wanted === '') return visitFields.name.enter
  const taken = people.some((one) => one.id !== id && one.name.trim() === wanted)
  return taken ? personWords.nameTaken(wanted) : undefined
}
