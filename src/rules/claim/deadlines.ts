import { isProvisional, lastWorkingDayOnOrBefore, saidOfDaysOff } from '../kernel/calendar'
import type { Calculation } from '../kernel/calculation'
import { yearOf, type IsoDate } from '../kernel/dates'
import type { Parameter } from '../kernel/parameter'
import { parameterOf } from '../parameters'
import { isOfLastQuarter } from '../statements/premium'
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
 * The document's ordinary day, or that of its exceptions. Of a death it says 3 months and no more. Our reading: it
 * does not open a deadline again that had passed by then, and for what was paid after it they run from the payment.
 */
function officialDeadline(calculation: Calculation, claim: Claim): Reckoning {
  const ordinary = ordinaryDeadline(calculation, claim)
  if (claim.diedOn === undefined) return ordinary
  const afterDeath = parameterOf('official', 'claim.deadline.after-death')
  calculation.note('claim-death', calculation.named(afterDeath, claim.paidOn))
  if (claim.diedOn > ordinary.on) return ordinary
  return reckon(calculation, afterDeath, claim.diedOn > claim.paidOn ? claim.diedOn : claim.paidOn)
}

function ordinaryDeadline(calculation: Calculation, claim: Claim): Reckoning {
  const newcomer = isNewborn(claim) || claim.newStudent === true
  const parameter = parameterOf('official', 'claim.deadline')
  const later = parameterOf('official', 'claim.deadline.newborn-or-new-student')
  if (newcomer && claim.scheme === 'resident') {
    calculation.note('claim-newborn-or-new-student', calculation.named(later, claim.paidOn))
    return reckon(calculation, later, claim.paidOn)
  }
  if (newcomer) {
    const days = [later, parameter].map((one) => calculation.named(one, claim.paidOn))
    calculation.note('claim-newborn-residents-only', ...days)
  } else if (claim.bornOn !== undefined) calculation.note('claim-newborn-last-quarter-only')
  return reckon(calculation, parameter, partOfLastYear(calculation, claim, parameter) ?? claim.paidOn)
}

/** Our reading of children born from October to December: in the last quarter of the year of the cost. */
function isNewborn({ bornOn, paidOn }: Claim): boolean {
  return bornOn !== undefined && yearOf(bornOn) === yearOf(paidOn) && isOfLastQuarter(bornOn)
}

/** Xiamen cuts a stay over New Year in two: its first part is the old year's, and the first to be claimed. */
function partOfLastYear(calculation: Calculation, claim: Claim, parameter: Parameter): IsoDate | undefined {
  const { care, overNewYear = false, place = 'xiamen', paidOn } = claim
  if (care !== 'inpatient' || !overNewYear || place !== 'xiamen') return undefined
  const lastDay: IsoDate = `${String(yearOf(paidOn) - 1)}-12-31`
  if (reckon(calculation, parameter, lastDay).on < paidOn) return undefined
  calculation.note('claim-over-new-year', calculation.named(parameter, lastDay))
  return lastDay
}
