import { addDays, yearOf, type IsoDate } from './kernel/dates'
import { valueOn } from './kernel/parameter'
import { official } from './parameters'
import { premiumDays } from './statements/premium'

/** When a premium is paid: in the season before its year, in January or February of it, or later in it. */
export type Window = 'season' | 'extension' | 'late'

/** P3: the season is from 1 September to 31 December; it is extended to the end of February. */
export function windowOf(paidOn: IsoDate, forYear: number): Window | undefined {
  if (paidOn >= `${String(forYear - 1)}-${premiumDays.season.from}` && yearOf(paidOn) < forYear) return 'season'
  if (yearOf(paidOn) !== forYear) return undefined
  return paidOn < march(forYear) ? 'extension' : 'late'
}

const march = (year: number) => `${String(year)}-${premiumDays.extendedBefore}`

/** The time for a resident's premium: for which year, until when, and how many months one waits who pays after it. */
export interface PremiumSeason {
  readonly window: 'season' | 'extension'
  readonly forYear: number
  readonly lastDay: IsoDate
  readonly months: string
}

/**
 * The time for a resident's premium that a day lies in, from 1 September to the end of February; nothing in the rest of
 * the year, and before the waiting period began. What is paid for the year is for `calculateContribution`. Source: P3.
 *
 * @example
 * premiumSeason('2026-11-25')?.lastDay // => '2026-12-31'
 */
export function premiumSeason(today: IsoDate): PremiumSeason | undefined {
  const forYear = yearOf(today) + (today < march(yearOf(today)) ? 0 : 1)
  const window = windowOf(today, forYear)
  const start = `${String(forYear)}-01-01`
  const months = valueOn(official('waiting.months'), start)?.value
  if (window === undefined || window === 'late' || months === undefined) return undefined
  const lastDay = addDays(window === 'season' ? start : march(forYear), -1)
  return { window, forYear, lastDay, months }
}
