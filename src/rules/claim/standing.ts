import type { Calculation } from '../kernel/calculation'
import { daysBetween, type IsoDate } from '../kernel/dates'
import type { Edition } from '../sources'
import { actBy, type Deadlines } from './deadlines'

/** With this many days left to the act-by day, or fewer, a claim is due soon. */
export const DUE_SOON_DAYS = 14

/** `between-deadlines`: the earlier deadline has passed and the other edition's is open; `late`: both have passed. */
export type ClaimStatus = 'open' | 'due-soon' | 'between-deadlines' | 'late'

/** Where a claim stands on a day. */
export interface Standing {
  /** Days from today to the act-by day; negative once it has passed, whatever the status. */
  readonly daysLeft: number
  readonly status: ClaimStatus
  /** Between the deadlines: the one that is still open. */
  readonly remaining?: Remaining
}

/** The deadline that is still open between the two, with its own act-by day and the days left to that. */
export interface Remaining {
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
    if (daysLeft < 0) calculation.note('claim-act-by-passed')
    return { daysLeft, status: daysLeft > DUE_SOON_DAYS ? 'open' : 'due-soon' }
  }
  const edition: Edition = guide > official ? 'guide' : 'official'
  if (today > deadlines[edition]) {
    calculation.note('claim-late')
    return { daysLeft, status: 'late' }
  }
  calculation.note(edition === 'official' ? 'claim-guide-passed' : 'claim-official-passed')
  const later = actBy(calculation, deadlines[edition])
  const left = daysBetween(today, later.actBy)
  if (left < 0) calculation.note('claim-act-by-passed')
  return {
    daysLeft,
    status: 'between-deadlines',
    remaining: { edition, deadline: deadlines[edition], ...later, daysLeft: left },
  }
}
