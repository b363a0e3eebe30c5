/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string

const DAY = 86_400_000

/**
 * Whether the text is a day that exists: `2025-02-29` is not.
 *
 * @example
 * isDate('2025-02-29') // => false
 */
export function isDate(text: unknown): boolean {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isInCalendar(partsOf(text))
}

/**
 * The day so many days on; back for a negative number.
 *
 * @example
 * addDays('2025-12-31', 1) // => '2026-01-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return textOf(timeOf(date) + days * DAY)
}

/**
 * The same day so many months on, brought back to the month's last day where there is none: 31 August + 6 = 28 February.
 *
 * @example
 * addMonths('2025-08-31', 6) // => '2026-02-28'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const first = Date.UTC(year, month - 1 + months, 1)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return textOf(first + (Math.min(day, lastDay) - 1) * DAY)
}

/**
 * How many calendar months lie between two days, whatever their days: from 31 January to 1 February it is one.
 *
 * @example
 * monthsBetween('2025-01-31', '2025-02-01') // => 1
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [first, last] = [partsOf(from), partsOf(to)]
  return (last.year - first.year) * 12 + last.month - first.month
}

/**
 * How many days from one day to another; negative where `to` lies before `from`.
 *
 * @example
 * daysBetween('2025-12-31', '2026-01-01') // => 1
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (timeOf(to) - timeOf(from)) / DAY
}

/**
 * 0 for Sunday to 6 for Saturday.
 *
 * @example
 * weekdayOf('2025-11-17') // => 1
 */
export function weekdayOf(date: IsoDate): number {
  return new Date(timeOf(date)).getUTCDay()
}

/**
 * The year of a day, as a number.
 *
 * @example
 * yearOf('2025-11-17') // => 2025
 */
export function yearOf(date: IsoDate): number {
  return partsOf(date).year
}

/** Told without a `Date`, since every day that is given is asked. */
function isInCalendar({ year, month, day }: ReturnType<typeof partsOf>): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= last
}

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Days are counted in UTC throughout, so that no time zone and no summer time can move one. */
function timeOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day)
}

/** Nothing for what lies outside of the years that four digits can write. */
function textOf(time: number): IsoDate {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : ''
}

/**
 * Whether a phone may show this day: from the first day of the city's rules to the last year whose days off are known,
 * two years ahead. Another one is more likely a wrong clock than a package so old. (The days stand here as they are, and
 * a test compares them: the documents and the calendar are not loaded with every page.)
 *
 * @example
 * ['2022-12-31', '2023-01-01', '2028-12-31', '2029-01-01'].map(isLikelyToday).join() // => 'false,true,true,false'
 */
export function isLikelyToday(date: IsoDate): boolean {
  return date >= '2023-01-01' && date <= '2028-12-31'
}
