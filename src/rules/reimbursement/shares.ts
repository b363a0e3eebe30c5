import { officialContinuous, officialElsewhere, waitingPeriodSince } from '../editions/year'
import type { Calculation } from '../kernel/calculation'
import { addMonths } from '../kernel/dates'
import { Decimal } from '../kernel/money'
import { compare } from '../kernel/trace'
import type { Person, Visit } from './input'
import type { Share } from './payment'
import type { State } from './settlement'

/** Outside the province without filing a part is borne first, unless it was an emergency; inside it none is filed. */
export const bearsFirst = ({ place, filed, emergency }: Visit) =>
  place === 'other-province' && filed === 'none' && !emergency

/** In another province with filing: what part of the payment at home is had there. */
export function filedShare(calculation: Calculation, { place, filed }: Visit): Share[] {
  if (place !== 'other-province' || filed === 'none') return []
  calculation.note('filed-as-home')
  const { longStay, temporary } = officialElsewhere
  return [{ ratio: calculation.parameter(filed === 'long-stay' ? longStay : temporary) }]
}

/** What part of the benefit an employee in service gets, by the months insured on end. Others are exempt. */
export function continuousShare(calculation: Calculation, { firstDay }: State, person: Person): Share[] {
  if (person.scheme === 'resident') {
    calculation.note(calculation.on < waitingPeriodSince ? 'resident-waiting-unknown' : 'resident-waiting-period')
    return []
  }
  if (person.status === 'retired') return []
  const { firstShare, secondMonths, secondShare, fullMonths, fullShare } = officialContinuous
  const enough = calculation.parameter(fullMonths)
  if (person.monthsInsured === undefined) {
    calculation.note('months-assumed', enough)
    return []
  }
  const months = calculation.answer('months-insured', new Decimal(person.monthsInsured))
  const full = compare(months, enough)
  if (full.relation === 'at-least') return [{ ratio: calculation.parameter(fullShare), because: [full] }]
  const half = calculation.parameter(secondMonths)
  const second = compare(months, half)
  const [ratio, because, until] =
    second.relation === 'at-least'
      ? [calculation.parameter(secondShare), [second, full], enough]
      : [calculation.parameter(firstShare), [second], half]
  calculation.note('months-reduced', until, ratio)
  const missing = until.value.minus(months.value).toNumber()
  if (firstDay !== undefined && addMonths(firstDay, missing) <= calculation.on) calculation.note('months-grown', until)
  return [{ ratio, because }]
}
