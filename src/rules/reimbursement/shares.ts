import type { Calculation } from '../kernel/calculation'
import { monthsBetween, type IsoDate } from '../kernel/dates'
import { Decimal } from '../kernel/money'
import { bandOf } from '../kernel/scale'
import type { NoteKey } from '../notes'
import { guide, official, scaleOf } from '../parameters'
import type { Edition } from '../sources'
import type { Topic } from '../topics'
import { isAided } from './aid'
import type { Filed, Person, Place, Visit } from './input'
import type { Share } from './payment'
import type { State } from './settlement'

/** Only there treatment has to be filed. */
export const isBeyondProvince: Readonly<Record<Place, boolean>> = {
  xiamen: false,
  fujian: false,
  'other-province': true,
}

/** What each edition says of a kind of filing; for the document a referral is a temporary stay. */
const filedAs: Readonly<Record<Edition, Record<Exclude<Filed, 'none'>, { note: NoteKey; ratio: Topic }>>> = {
  official: {
    'long-stay': { note: 'filed-as-home', ratio: 'elsewhere.long-stay' },
    temporary: { note: 'filed-as-home', ratio: 'elsewhere.temporary' },
    referral: { note: 'filed-as-home', ratio: 'elsewhere.temporary' },
  },
  guide: {
    'long-stay': { note: 'long-stay-as-home', ratio: 'elsewhere.long-stay' },
    temporary: { note: 'temporary-maybe-less', ratio: 'elsewhere.temporary.highest' },
    referral: { note: 'referral-maybe-less', ratio: 'elsewhere.temporary.highest' },
  },
}

/** Outside the province without filing a part is borne first, unless it was an emergency; inside it none is filed. */
export const bearsFirst = ({ place, filed, emergency }: Visit) =>
  isBeyondProvince[place] && filed === 'none' && !emergency

/**
 * In another province with filing: what part of the payment at home is had there, by the guide at most. Without filing
 * the guide pays nothing (see `settleByGuide`), and by the document a part is borne first.
 */
export function filedShare(calculation: Calculation, { place, filed }: Visit, edition: Edition): Share[] {
  if (!isBeyondProvince[place] || filed === 'none') return []
  const { note, ratio } = filedAs[edition][filed]
  calculation.note(note)
  return [{ ratio: calculation.parameter(edition === 'guide' ? guide(ratio) : official(ratio)) }]
}

/** Residents have a waiting period since this day; before it they had the shares of employees (居民细则 25, 32). */
const waitingPeriodSince: IsoDate = '2025-01-01'

/** The benefit depends on the months insured, but for who is retired, a student, a child or aided. */
function dependsOnMonths(calculation: Calculation, person: Person): boolean {
  if (isAided(person.aid)) return false
  if (person.scheme === 'employee') return person.status === 'in-service'
  if (calculation.on < waitingPeriodSince) return person.group === 'adult'
  if (person.benefitFrom === undefined) {
    calculation.note('resident-waiting-period', calculation.named(official('waiting.months')))
  }
  return false
}

/** Months grow from the visit that they were told of, by the calendar month. */
function monthsOn({ on }: Calculation, { since = on }: State, monthsInsured: number): Decimal {
  return new Decimal(monthsInsured + monthsBetween(since, on))
}

/** What part of the benefit a person gets, by the months insured on end. */
export function continuousShare(calculation: Calculation, state: State, person: Person): Share[] {
  if (!dependsOnMonths(calculation, person)) return []
  if (person.monthsInsured === undefined) {
    calculation.note('months-assumed', calculation.parameter(official('continuous.full-months')))
    return []
  }
  const scale = scaleOf('official', 'continuous', 'ratio')
  const months = calculation.answer('months-insured', monthsOn(calculation, state, person.monthsInsured))
  const { ratio, because, next } = bandOf(calculation, scale, months)
  if (next) calculation.note('months-reduced', next, ratio)
  for (const { from } of scale.bands) {
    const start = from && calculation.parameter(from)
    if (start && isOpen(months.value.minus(start.value))) calculation.note('months-of-visit', start)
  }
  return [{ ratio, because }]
}

/** Whether the month of the visit counts is not said: it matters where the months are at a threshold, or one short. */
const isOpen = (beyond: Decimal) => beyond.isZero() || beyond.equals(-1)
