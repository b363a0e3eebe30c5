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

/** Two outpatient bills of a tertiary hospital. */
export const exampleVisits = [
  { day: '03-05', eligible: '900' },
  { day: '06-10', eligible: '3000' },
] as const

function visitsOf(year: string): Visit[] {
  return exampleVisits.map(({ day, eligible }, index) => ({
    ...{ id: String(index + 1), date: `${year}-${day}`, note: '' },
    bill: { ...emptyBill, level: 'tertiary' as const, eligible },
  }))
}
