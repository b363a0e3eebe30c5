import * as z from 'zod/mini'
import { documented, type Documented } from './documented'
import { Calculation } from './kernel/calculation'
import { addDays, yearOf, type IsoDate } from './kernel/dates'
import { parseToday, type AskedToday } from './kernel/input'
import { outcomeOf, type Outcome } from './kernel/outcome'
import type { DatedValue } from './kernel/parameter'
import type { Operand } from './kernel/trace'
import { official } from './parameters'
import { sources } from './sources'

/** When a premium is paid: in the season before its year, in January or February of it, or later in it. */
export type Window = 'season' | 'extension' | 'late'

/** P3: the season is from 1 September to 31 December; it is extended to the end of February. */
export function windowOf(paidOn: IsoDate, forYear: number): Window | undefined {
  if (paidOn >= `${String(forYear - 1)}-09-01` && yearOf(paidOn) < forYear) return 'season'
  if (yearOf(paidOn) !== forYear) return undefined
  return paidOn < march(forYear) ? 'extension' : 'late'
}

const march = (year: number) => `${String(year)}-03-01`

/** The time for a resident's premium that a day lies in, what is known of that premium, and what being late costs. */
export interface PremiumSeason extends Documented {
  readonly forYear: number
  readonly window: 'season' | 'extension'
  readonly lastDay: IsoDate
  /** What is paid for that year, in yuan; of an earlier year where no figure of it was found. */
  readonly premium: Operand
  readonly premiumYear: number
  /** Of which year the premium is that is answered on the day itself. */
  readonly currentYear: number
  /** How many months one waits who pays after it. */
  readonly months: Operand
}

/**
 * What residents have to know from 1 September to the end of February; nothing in the rest of the year. Refuses days
 * without a figure. Sources: P3, P24, HK.
 *
 * @example
 * const season = premiumSeason({ today: '2026-11-25' })
 * season.ok && season.value?.lastDay // => '2026-12-31'
 * season.ok && season.value?.premiumYear // => 2026
 */
export function premiumSeason(options: AskedToday): Outcome<PremiumSeason | undefined> {
  return outcomeOf(() => {
    const { today } = parseToday(z.object({}), {}, options)
    const forYear = today < march(yearOf(today)) ? yearOf(today) : yearOf(today) + 1
    const window = windowOf(today, forYear)
    if (window === undefined || window === 'late') return undefined
    const start = `${String(forYear)}-01-01`
    const calculation = new Calculation(start, today > start ? today : start)
    const premium = calculation.parameter(official('contribution.resident-premium'))
    return {
      forYear,
      window,
      lastDay: addDays(window === 'season' ? start : march(forYear), -1),
      premium,
      premiumYear: yearOfValue(premium.dated, start),
      currentYear: yearOfValue(calculation.inForce(premium.parameter, today), today),
      months: calculation.parameter(official('waiting.months')),
      ...documented(calculation),
    }
  })
}

/** The year that a value is of: that of the day, unless its time was over before. */
function yearOfValue({ lapses, source }: DatedValue, on: IsoDate): number {
  const until = lapses ?? sources[source].inForce?.until
  return yearOf(until !== undefined && until < on ? until : on)
}
