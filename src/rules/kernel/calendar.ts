import year2023 from 'chinese-days/dist/years/2023.json'
import year2024 from 'chinese-days/dist/years/2024.json'
import year2025 from 'chinese-days/dist/years/2025.json'
import year2026 from 'chinese-days/dist/years/2026.json'
import { daysOffByLaw } from '../statements/holidays'
import type { Said } from '../statements/said'
import { addDays, weekdayOf, yearOf, type IsoDate } from './dates'

/** What the State Council's notice moves in a year: weekdays off, and weekend days worked to make up for them. */
interface HolidayNotice {
  readonly holidays: Readonly<Record<IsoDate, string>>
  readonly workdays: Readonly<Record<IsoDate, string>>
}

/** The published years, as the package `chinese-days` keeps them. A new year is added here once its notice is in the package. */
const published: Readonly<Record<number, HolidayNotice>> = {
  2023: year2023,
  2024: year2024,
  2025: year2025,
  2026: year2026,
}

const SATURDAY = 6
const SUNDAY = 0

/** Whether people work that day by the national calendar; of a year without a published one, weekends and the days off by law are known. */
export function isWorkingDay(date: IsoDate): boolean {
  if (published[yearOf(date)]?.workdays[date] !== undefined) return true
  if (isPublicHoliday(date)) return false
  const weekday = weekdayOf(date)
  return weekday !== SATURDAY && weekday !== SUNDAY
}

/** Whether the national calendar, or in a year without a published one the law, gives that day off; weekend days of a holiday included. */
export function isPublicHoliday(date: IsoDate): boolean {
  const year = yearOf(date)
  const notice = published[year]
  return notice ? notice.holidays[date] !== undefined : (daysOffByLaw[year]?.days.has(date) ?? false)
}

/** The day itself, or the working day before it. */
export function lastWorkingDayOnOrBefore(date: IsoDate): IsoDate {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

/** The day so many working days on: the day after `date` is the first that can count. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** Whether a count of working days between two days touches a year whose calendar is not published. */
export function isProvisional(from: IsoDate, to: IsoDate): boolean {
  return yearsOf(from, to).some((year) => published[year] === undefined)
}

/** Who says which days are off by law, in the years between two days whose calendar is not published. */
export function saidOfDaysOff(from: IsoDate, to: IsoDate): readonly Said[] {
  return yearsOf(from, to).flatMap((year) => (published[year] ? [] : (daysOffByLaw[year]?.saidBy ?? [])))
}

/** The last year whose calendar is published. */
export const lastPublishedYear = Math.max(...Object.keys(published).map(Number))

function yearsOf(from: IsoDate, to: IsoDate): number[] {
  const first = yearOf(from)
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index)
}
