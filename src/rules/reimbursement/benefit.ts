import type { Calculation } from '../kernel/calculation'
import { toFen, type Decimal } from '../kernel/money'
import type { Operand } from '../kernel/trace'
import { official } from '../parameters'
import type { Cost } from './cost'
import type { Person } from './input'
import { payShares, payWithin, type Share } from './payment'
import type { State } from './settlement'

/** What the fund pays of a cost, and what it leaves, by why it does. */
interface Benefit {
  readonly fund: Operand
  /** What is left of it and counts for critical illness. */
  readonly ownCost: Operand
  readonly coPayment: Decimal
  readonly shortInsurance: Decimal
  readonly aboveCeiling: Decimal
}

/**
 * What the fund pays within the year's ceiling. Whoever is insured for too short a time gets a share of the normal
 * benefit; what is lost by that does not count as own cost (职工细则 48). Where the ceiling cuts the payment too, the
 * normal benefit that belongs to what is paid (paid ÷ share) is used up, and only what is beyond it counts in full. By
 * the other reading the ceiling is multiplied by the share as well.
 */
export function benefitWithin(
  calculation: Calculation,
  state: State,
  person: Person,
  { counted, deductible, above, parts }: Cost & { readonly counted: Operand },
  { continuous, filed }: Readonly<Record<'continuous' | 'filed', readonly Share[]>>,
  ceilingShrinks: boolean,
): Benefit {
  const { full, paid: benefit } = payShares(calculation, 'fund', parts, [...continuous, ...filed])
  const short = continuous.find(({ ratio }) => !ratio.value.equals(1))
  const ceiling = calculation.parameter(official(`ceiling.${person.scheme}`))
  const limit =
    short && ceilingShrinks ? calculation.money('ceiling-at-share', 'product', [ceiling, short.ratio]) : ceiling
  const paidBefore = calculation.answer('fund-paid-before', state.pooledPaid)
  const fund = payWithin(calculation, 'fund', benefit, limit, paidBefore)
  const isCut = !fund.value.equals(benefit.value)
  if (isCut) calculation.note('ceiling-reached', ceiling)
  const usedUp = () => (isCut && short ? calculation.money('benefit-used', 'quotient', [fund, short.ratio]) : full)
  const used = short ? usedUp() : fund
  const ownCost = calculation.money('own-cost', 'difference', [counted, used])
  const coPayment = toFen(above.minus(short ? full.value : benefit.value))
  return {
    fund,
    ownCost,
    coPayment,
    shortInsurance: counted.value.minus(ownCost.value).minus(fund.value),
    aboveCeiling: ownCost.value.minus(deductible).minus(coPayment),
  }
}
