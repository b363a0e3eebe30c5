import { useMemo } from 'react'
import { earlierIn, visitsIn, type Person } from './kept'
import { answersForYear, type YearAnswers } from './year'

/** A year, worked out once however often the page is drawn: fifty visits take a slow phone a while. */
export function useYear(person: Person, year: string): YearAnswers {
  return useMemo(() => answersForYear(person, visitsIn(person, year), earlierIn(person, year)), [person, year])
}
