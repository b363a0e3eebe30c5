import { amountOf, restOf } from '../kernel/amount'
import type { Calculation } from '../kernel/calculation'
import { ZERO, type Decimal } from '../kernel/money'
import type { Operand } from '../kernel/trace'
import { official } from '../parameters'
import { kinds } from './care'
import { criticalIllness } from './critical'
import { asks, type Person, type Visit } from './input'
import { pay, payWithin } from './payment'
import { billOf, type Settled, type State } from './settlement'
import { bearsFirst, continuousShare, filedShare, isBeyondProvince } from './shares'

/**
 * Settles a visit by the document, in its order: what is borne first outside the province, the deductible, the ratio
 * by band, the continuous-insurance share, the year's ceiling, and critical illness on the own cost of the year.
 */
export function settleByDocument(calculation: Calculation, state: State, visit: Visit, person: Person): Settled {
  if (!visit.designated && !visit.emergency) return payNothing(calculation, state, visit)
  if (!visit.designated) calculation.note('not-designated-emergency')
  const bill = billOf(calculation, visit)
  const { prior, counted } = afterPriorShare(calculation, visit)
  const kind = kinds[visit.care]
  const cost = kind.cost(calculation, state, visit, person, counted)
  const continuous = continuousShare(calculation, state, person)
  const benefit = pay(calculation, 'fund', cost.parts, [...continuous, ...filedShare(calculation, visit)])
  const ceiling = calculation.parameter(official(`ceiling.${person.scheme}`))
  const paidBefore = calculation.answer('fund-paid-before', state.pooledPaid)
  const fund = payWithin(calculation, 'fund', benefit, ceiling, paidBefore)
  if (!fund.value.equals(benefit.value)) calculation.note('ceiling-reached', ceiling)
  const ownCost = calculation.money('own-cost', 'difference', [counted, fund])
  const critical = criticalIllness(calculation, state, person.scheme, ownCost, continuous)
  const untouched = bill.value.equals(counted.value) && critical.paid.value.isZero()
  const own = untouched ? ownCost : calculation.money('own', 'difference', [bill, fund, critical.paid])
  return {
    breakdown: {
      eligible: visit.eligible,
      outside: visit.outside,
      uncovered: visit.outside,
      prior,
      deductible: cost.deductible,
      coPayment: restOf(cost.above, amountOf(benefit.value)),
      aboveCeiling: benefit.value.minus(fund.value),
      fund: calculation.amount('fund', fund),
      critical: calculation.amount('critical', critical.paid),
      own: calculation.amount('own', own),
    },
    next: {
      ...state,
      ...kind.countedByDocument(state, cost),
      pooledPaid: state.pooledPaid.plus(fund.value),
      ownCost: state.ownCost.plus(ownCost.value),
      criticalDue: critical.due,
      criticalPaid: critical.paidInYear,
    },
  }
}

/** An institution that is not designated, and no emergency: nothing is paid, and nothing counts for the year. */
function payNothing(calculation: Calculation, state: State, visit: Visit): Settled {
  calculation.note('not-designated')
  const bill = billOf(calculation, visit)
  const fund = calculation.money('fund', 'product', [bill, calculation.parameter(official('not-designated'))])
  const own = calculation.money('own', 'difference', [bill, fund])
  return {
    breakdown: {
      eligible: visit.eligible,
      outside: visit.outside,
      uncovered: bill.value,
      prior: ZERO,
      deductible: ZERO,
      coPayment: amountOf(ZERO),
      aboveCeiling: ZERO,
      fund: calculation.amount('fund', fund),
      critical: amountOf(ZERO),
      own: calculation.amount('own', own),
    },
    next: state,
  }
}

/** What is borne first, and the eligible cost that is left to count. */
function afterPriorShare(calculation: Calculation, visit: Visit): { prior: Decimal; counted: Operand } {
  const eligible = calculation.answer('eligible', visit.eligible)
  const elsewhere = isBeyondProvince[visit.place]
  if (elsewhere && asks[visit.care].pharmacy) calculation.note('pharmacy-elsewhere')
  if (!bearsFirst(visit)) {
    if (elsewhere && visit.filed === 'none') calculation.note('unfiled-emergency')
    return { prior: ZERO, counted: eligible }
  }
  const ratio = calculation.parameter(official('elsewhere.unfiled.prior-share'))
  calculation.note('unfiled-prior-share', ratio)
  const prior = calculation.money('prior-share', 'product', [eligible, ratio])
  return { prior: prior.value, counted: calculation.money('after-prior-share', 'difference', [eligible, prior]) }
}
