import type { Reading } from '../kernel/amount'
import type { Calculation } from '../kernel/calculation'
import { ZERO, type Decimal } from '../kernel/money'
import { refuse } from '../kernel/outcome'
import type { Operand } from '../kernel/trace'
import { guide } from '../parameters'
import type { Person, Visit } from './input'
import { pay, takeDeductible, takeYearly } from './payment'
import type { State } from './settlement'
import { filedShare, isBeyondProvince } from './shares'

/** What the fund pays as the guide tells it, and the cost above the deductible that it pays it of. */
export interface Estimate {
  readonly deductible: Decimal
  readonly above: Operand
  readonly low: Operand
  readonly high: Operand
  readonly reading: Reading
}

/** Outpatient: residents at one ratio before any deductible; employees above a deductible that we take to be a year's. */
export function outpatient(calculation: Calculation, state: State, visit: Visit, person: Person): Estimate {
  const eligible = calculation.answer('eligible', visit.eligible)
  if (person.scheme === 'resident') {
    const ratio = calculation.parameter(guide('outpatient.resident.ratio'))
    calculation.note('resident-before-limits', ratio)
    const fund = pay(calculation, 'fund', [{ cost: eligible, ratio }], filedShare(calculation, visit, 'guide'))
    return { deductible: ZERO, above: eligible, low: fund, high: fund, reading: 'about' }
  }
  if (visit.level === 'secondary') return refuse({ kind: 'not-stated', what: 'outpatient-secondary' })
  calculation.note('deductible-yearly-assumed')
  if (person.status === 'retired') calculation.note('retired-as-in-service')
  const yearly = calculation.parameter(guide(`outpatient.${person.status}.deductible`))
  const { deductible, above } = takeYearly(calculation, eligible, yearly, state.outpatientDeductible)
  const ratio = calculation.parameter(guide(`outpatient.in-service.${visit.level}`))
  const fund = pay(calculation, 'fund', [{ cost: above, ratio }], filedShare(calculation, visit, 'guide'))
  return { deductible, above, low: fund, high: fund, reading: 'about' }
}

/** Inpatient: each admission above its deductible, within the ratios that the guide gives for employees. */
export function inpatient(calculation: Calculation, _: State, visit: Visit, person: Person): Estimate {
  if (person.scheme === 'resident') return refuse({ kind: 'not-stated', what: 'resident-inpatient' })
  if (person.status === 'retired') calculation.note('retired-as-in-service')
  const eligible = calculation.answer('eligible', visit.eligible)
  const admission = calculation.parameter(guide(`inpatient.employee.${visit.level}.deductible`))
  const { deductible, above } = takeDeductible(calculation, eligible, admission)
  const shares = filedShare(calculation, visit, 'guide')
  const ratio = calculation.parameter(guide(`inpatient.in-service.${visit.level}`))
  const low = pay(calculation, 'fund', [{ cost: above, ratio }], shares)
  // More than 90 % and no upper figure: all of what is above the deductible is thinkable.
  if (visit.level === 'primary') return { deductible, above, low, high: above, reading: 'more-than' }
  const highest = calculation.parameter(guide(`inpatient.in-service.${visit.level}.highest`))
  const high = pay(calculation, 'fund-most', [{ cost: above, ratio: highest }], shares)
  return { deductible, above, low, high, reading: 'between' }
}

/** With the other kinds the guide says that it may be less and not by how much: as little as nothing is thinkable. */
export function loosen(calculation: Calculation, { place, filed }: Visit, estimate: Estimate): Estimate {
  if (!isBeyondProvince[place] || filed === 'long-stay') return estimate
  const low = calculation.money('fund-least', 'product', [estimate.above, calculation.constant(0)])
  return { ...estimate, low, reading: 'at-most' }
}
