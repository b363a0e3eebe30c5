import { counters } from '../statements/places'
import { isPublicHoliday } from '../kernel/calendar'
import type { Calculation } from '../kernel/calculation'
import { addDays, daysBetween, weekdayOf, type IsoDate } from '../kernel/dates'
import type { Edition } from '../sources'
import { actBy, type Deadlines } from './deadlines'

/** With this many days left to the act-by day, or fewer, a claim is due soon. */
export const DUE_SOON_DAYS = 14

/** `between-deadlines`: the earlier deadline has passed and the other edition's is open; `late`: both have passed. */
export type ClaimStatus = 'open' | 'due-soon' | 'between-deadlines' | 'late'

/** Once the act-by day has passed: the last day up to the deadline on which the counters are open all the same. */
interface LastChance {
  readonly openOn?: IsoDate
}

/** Where a claim stands on a day. */
export interface Standing extends LastChance {
  /** Days from today to the act-by day; negative once it has passed, whatever the status. */
  readonly daysLeft: number
  readonly status: ClaimStatus
  /** Between the deadlines: the one that is still open. */
  readonly remaining?: Remaining
}

/** The deadline that is still open between the two, with its own act-by day and the days left to that. */
export interface Remaining extends LastChance {
  readonly edition: Edition
  readonly deadline: IsoDate
  readonly actBy: IsoDate
  readonly daysLeft: number
  readonly provisional?: true
}

/** How many days are left and what that means; notes what has passed. */
export function standingOf(calculation: Calculation, deadlines: Deadlines, today: IsoDate): Standing {
  const { guide, official, earliest } = deadlines
  const daysLeft = daysBetween(today, deadlines.actBy)
  if (today <= earliest) {
    const status = daysLeft > DUE_SOON_DAYS ? 'open' : 'due-soon'
    return { daysLeft, status, ...lastChance(calculation, daysLeft, today, earliest) }
  }
  const edition: Edition = guide > official ? 'guide' : 'official'
  if (today > deadlines[edition]) {
    calculation.note('claim-late')
    return { daysLeft, status: 'late' }
  }
  calculation.note(edition === 'official' ? 'claim-guide-passed' : 'claim-official-passed')
  const later = actBy(calculation, deadlines[edition])
  const left = daysBetween(today, later.actBy)
  const chance = lastChance(calculation, left, today, deadlines[edition])
  return {
    daysLeft,
    status: 'between-deadlines',
    remaining: { edition, deadline: deadlines[edition], ...later, daysLeft: left, ...chance },
  }
}

function lastChance(calculation: Calculation, daysLeft: number, today: IsoDate, deadline: IsoDate): LastChance {
  if (daysLeft >= 0) return {}
  const openOn = lastOpenDay(today, deadline)
  calculation.note(openOn === undefined ? 'claim-act-by-passed' : 'claim-counters-still-open')
  return openOn === undefined ? {} : { openOn }
}

/** The counters keep Saturdays too, which are no working days. */
function lastOpenDay(from: IsoDate, through: IsoDate): IsoDate | undefined {
  const { weekdays, onPublicHolidays } = counters[0].hours
  for (let day = through; day >= from; day = addDays(day, -1)) {
    if (weekdays.includes(weekdayOf(day)) && (onPublicHolidays || !isPublicHoliday(day))) return day
  }
  return undefined
}
