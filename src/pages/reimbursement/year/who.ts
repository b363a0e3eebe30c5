import { inDigits, monthsBetween, type IsoDate } from '../../../rules'
import type { Change, Person } from './kept'

/** Who somebody is on a day of a year in which that can change. */
export type Who = Pick<Person, 'patient' | 'monthsInsured' | 'aid'>
type Changing = Who & Pick<Person, 'monthsAsOf' | 'changes'>

export function whoOn(person: Changing, day: IsoDate): Who {
  return whoBy(person, lastChange(person, day), day)
}

/** Who somebody is at the beginning of a year; the months insured are those of a day in it. */
export function whoAtFirst(person: Changing, day: IsoDate): Who {
  return whoBy(person, lastChange(person, newYear(day)), day)
}

/** Whether somebody is another on a day than on one before it, or than when the year began. */
export function hasChanged(person: Changing, day: IsoDate, before = newYear(day)): boolean {
  return lastChange(person, before) !== lastChange(person, day)
}

/** The changes of a year, but for one on its first day. */
export function changesIn({ changes }: Pick<Person, 'changes'>, year: string): Change[] {
  return changes.filter(({ from }) => from.startsWith(year) && from > newYear(from))
}

const newYear = (day: IsoDate) => `${day.slice(0, 4)}-01-01`

function lastChange({ changes }: Pick<Person, 'changes'>, day: IsoDate): Change | undefined {
  return changes.filter(({ from }) => from <= day).pop()
}

function whoBy(person: Changing, change: Change | undefined, day: IsoDate): Who {
  const { patient, monthsInsured, aid } = change ?? person
  return { patient, aid, monthsInsured: grown(monthsInsured, change?.from ?? person.monthsAsOf, day) }
}

/** From so many months on nothing hangs on them; by then one has rather chosen 满 than counted. */
const ENOUGH = 24

/** Months that were told of one day, on another. */
function grown(told: string, of: string, day: IsoDate): string {
  const months = inDigits(told, 'count') ?? told.trim()
  if (of === '' || !/^\d+$/.test(months) || Number(months) >= ENOUGH) return told
  return String(Math.max(0, Number(months) + monthsBetween(of, day)))
}
