import { isProvisional, lastWorkingDayOnOrBefore, saidOfDaysOff } from '../kernel/calendar'
import type { Calculation } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import { parameterOf } from '../parameters'
import type { Edition } from '../sources'
import type { Claim } from './input'
import { reckon, type Reckoning } from './reckoning'

/** The last day of each edition, the earlier of the two, and the last working day on or before that one. */
export interface Deadlines {
  readonly guide: IsoDate
  readonly official: IsoDate
  readonly earliest: IsoDate
  readonly actBy: IsoDate
  /** The act-by day lies in a year whose calendar is not published. */
  readonly provisional?: true
}

/** The deadlines of a claim, and how each edition's day came about. */
export function deadlinesOf(calculation: Calculation, claim: Claim) {
  const reckoned: Record<Edition, Reckoning> = {
    guide: reckon(calculation, parameterOf('guide', 'claim.deadline'), claim.paidOn),
    official: officialDeadline(calculation, claim),
  }
  const [guide, official] = [reckoned.guide.on, reckoned.official.on]
  const earliest = guide < official ? guide : official
  const deadlines: Deadlines = { guide, official, earliest, ...actBy(calculation, earliest) }
  return { deadlines, reckoned }
}

/** The last working day on or before a deadline, marked where no calendar is published for it. */
export function actBy(calculation: Calculation, deadline: IsoDate): Pick<Deadlines, 'actBy' | 'provisional'> {
  const day = lastWorkingDayOnOrBefore(deadline)
  return noteProvisional(calculation, day, deadline) ? { actBy: day, provisional: true } : { actBy: day }
}

/** Whether days were counted in a year without a published calendar; says so, and who says what is off by law there. */
export function noteProvisional(calculation: Calculation, from: IsoDate, to: IsoDate): boolean {
  if (!isProvisional(from, to)) return false
  calculation.note('claim-calendar-provisional')
  saidOfDaysOff(from, to).forEach((statement) => calculation.cite(statement))
  return true
}

/**
 * The document's ordinary day, or that of its two exceptions. Of a death it says 3 months and no more. Our reading: it
 * does not open a deadline again that had passed by then, and for what was paid after it they run from the payment.
 */
function officialDeadline(calculation: Calculation, claim: Claim): Reckoning {
  const newcomer = claim.newbornOrNewStudent === true
  if (newcomer) {
    calculation.note(claim.scheme === 'resident' ? 'claim-newborn-or-new-student' : 'claim-newborn-residents-only')
  }
  const ordinary = reckon(
    calculation,
    parameterOf(
      'official',
      newcomer && claim.scheme === 'resident' ? 'claim.deadline.newborn-or-new-student' : 'claim.deadline',
    ),
    claim.paidOn,
  )
  if (claim.death === undefined) return ordinary
  calculation.note('claim-death')
  if (claim.death.on > ordinary.on) return ordinary
  return reckon(
    calculation,
    parameterOf('official', 'claim.deadline.after-death'),
    claim.death.on > claim.paidOn ? claim.death.on : claim.paidOn,
  )
}
