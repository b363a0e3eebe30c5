import type { IsoDate } from '../../../rules'
import type { Person, Visits } from './kept'

/** The years to choose from: this one and the last, and whichever has visits or is in view. */
export function yearsOf({ visits }: Person, year: string, today: IsoDate): string[] {
  const thisYear = Number(today.slice(0, 4))
  const years = [String(thisYear - 1), String(thisYear), year, ...visits.map(({ date }) => date.slice(0, 4))]
  return [...new Set(years)].sort()
}

/** The year in view: the chosen one, or else the latest that has visits, or this one. */
export function yearInView({ chosen }: Visits, { visits }: Person, today: IsoDate): string {
  if (/^\d{4}$/.test(chosen.year)) return chosen.year
  return (visits[visits.length - 1]?.date ?? today).slice(0, 4)
}
