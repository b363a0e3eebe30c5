import type { Calculation } from '../kernel/calculation'
import { addMonths, type IsoDate } from '../kernel/dates'
import { Decimal } from '../kernel/money'
import { bandOf } from '../kernel/scale'
import { official, scaleOf } from '../parameters'
import type { Topic } from '../topics'
import type { Filed, Person, Place, Visit } from './input'
import type { Share } from './payment'
import type { State } from './settlement'

/** Residents have a waiting period since this day; what was before is not known to us. */
const waitingPeriodSince: IsoDate = '2025-01-01'

/** Only there treatment has to be filed. */
export const isBeyondProvince: Readonly<Record<Place, boolean>> = {
  xiamen: false,
  fujian: false,
  'other-province': true,
}

/** A referral is filed as a temporary stay. */
const filedAs: Readonly<Record<Exclude<Filed, 'none'>, Topic>> = {
  'long-stay': 'elsewhere.long-stay',
  temporary: 'elsewhere.temporary',
  referral: 'elsewhere.temporary',
}

/** Outside the province without filing a part is borne first, unless it was an emergency; inside it none is filed. */
export const bearsFirst = ({ place, filed, emergency }: Visit) =>
  isBeyondProvince[place] && filed === 'none' && !emergency

/** In another province with filing: what part of the payment at home is had there. */
export function filedShare(calculation: Calculation, { place, filed }: Visit): Share[] {
  if (!isBeyondProvince[place] || filed === 'none') return []
  calculation.note('filed-as-home')
  return [{ ratio: calculation.parameter(official(filedAs[filed])) }]
}

/** What part of the benefit an employee in service gets, by the months insured on end. Others are exempt. */
export function continuousShare(calculation: Calculation, { firstDay }: State, person: Person): Share[] {
  if (person.scheme === 'resident') {
    calculation.note(calculation.on < waitingPeriodSince ? 'resident-waiting-unknown' : 'resident-waiting-period')
    return []
  }
  if (person.status === 'retired') return []
  if (person.monthsInsured === undefined) {
    calculation.note('months-assumed', calculation.parameter(official('continuous.full-months')))
    return []
  }
  const months = calculation.answer('months-insured', new Decimal(person.monthsInsured))
  const { ratio, because, next } = bandOf(calculation, scaleOf('official', 'continuous', 'ratio'), months)
  if (next) {
    calculation.note('months-reduced', next, ratio)
    const missing = next.value.minus(months.value).toNumber()
    if (firstDay !== undefined && addMonths(firstDay, missing) <= calculation.on) calculation.note('months-grown', next)
  }
  return [{ ratio, because }]
}
