import { CHECKED_THROUGH } from '../../../rules'
import { emptyBill } from '../../../answer/bill/form'
import { nothingEarlier, type Person, type Visit } from './kept'
import { answersForYear, type YearAnswers } from './year'

const CHECKED = CHECKED_THROUGH.slice(0, 4)

/** The year of an example, and what it comes to. */
export interface ExampleYear {
  readonly year: string
  readonly answers: YearAnswers
}

/** Two visits of somebody like this in a year; where it has no figures, in the last one whose figures were checked. */
export function exampleOf(person: Person, year: string): ExampleYear {
  const answers = answersForYear(person, visitsOf(year), nothingEarlier)
  const isAnswered = answers.visits.every(({ settlement }) => settlement.official.ok)
  return isAnswered || year === CHECKED ? { year, answers } : exampleOf(person, CHECKED)
}

function visitsOf(year: string): Visit[] {
  return [
    { id: '1', date: `${year}-03-05`, note: '', bill: { ...emptyBill, eligible: '900' } },
    { id: '2', date: `${year}-06-10`, note: '', bill: { ...emptyBill, eligible: '3000' } },
  ]
}
