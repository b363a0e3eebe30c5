import { emptyBill } from '../../../answer/bill/form'
import { nothingEarlier, type Person, type Visit } from './kept'
import { answersForYear, type YearAnswers } from './year'

/** The last year whose tables were found. */
const KNOWN = '2025'

/** The year of an example, and what it comes to. */
export interface ExampleYear {
  readonly year: string
  readonly answers: YearAnswers
}

/** Two visits of somebody like this in a year; where it has no figures, in the last one whose figures are known. */
export function exampleOf(person: Person, year: string): ExampleYear {
  const answers = answersForYear(person, visitsOf(year), nothingEarlier)
  const isAnswered = answers.visits.every(({ settlement }) => settlement.official.ok)
  return isAnswered || year === KNOWN ? { year, answers } : exampleOf(person, KNOWN)
}

function visitsOf(year: string): Visit[] {
  return [
    { id: '1', date: `${year}-03-05`, note: '', bill: { ...emptyBill, level: 'tertiary', eligible: '900' } },
    { id: '2', date: `${year}-06-10`, note: '', bill: { ...emptyBill, level: 'tertiary', eligible: '3000' } },
  ]
}
