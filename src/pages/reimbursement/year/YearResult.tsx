import type { Edition } from '../../../rules'
import type { YearAnswers } from './year'
import { Limits } from './Limits'
import { Months } from './Months'
import { Totals } from './Totals'

interface Props {
  readonly answers: YearAnswers
  readonly year: string
  readonly first: Edition
}

/** What a year comes to, how far its limits are, and what each month cost whom. */
export function YearResult({ answers, year, first }: Props) {
  const { official } = answers.estimate
  return (
    <>
      <Totals answers={answers} year={year} first={first} />
      {official.ok ? (
        <>
          <Limits state={official.value.year} year={year} />
          <Months months={official.value.year.months} visits={answers.visits} />
        </>
      ) : null}
    </>
  )
}
