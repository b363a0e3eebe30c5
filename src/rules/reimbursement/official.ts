import { amountOf } from '../kernel/amount'
import type { Calculation } from '../kernel/calculation'
import { Decimal } from '../kernel/money'
import type { Operand } from '../kernel/trace'
import { official } from '../parameters'
import { aidFor, isAided, listed } from './aid'
import { kinds } from './care'
import { criticalIllness } from './critical'
import { benefitWithin } from './benefit'
import { asks, type Person, type Visit } from './input'
import { otherReadings, type OpenPoint } from './open'
import { billOf, unpaid, type Settled, type State } from './settlement'
import { bearsFirst, continuousShare, filedShare, isBeyondProvince } from './shares'

/** Settles a visit by the document, and beside it what another reading gives where the text leaves a point open. */
export function settleByDocument(calculation: Calculation, state: State, visit: Visit, person: Person): Settled {
  if (visit.person) calculation.note('person-changed')
  if (!visit.designated && !visit.emergency) {
    calculation.note('not-designated')
    return payNothing(calculation, state, visit, calculation.parameter(official('not-designated')))
  }
  if (isBeforeBenefit(visit, person)) {
    calculation.note('before-benefit')
    calculation.cite({ source: 'R12', place: '居民细则 第三十三条' })
    return payNothing(calculation, state, visit, calculation.constant(0))
  }
  const settled = settleInOrder(calculation, state, visit, person)
  const others = otherReadings(calculation, settled.breakdown, visit, person, (again, point) => {
    return settleInOrder(again, state, visit, point === 'unlisted-aid' ? listed(person) : person, point).breakdown
  })
  return others.length === 0 ? settled : { ...settled, others }
}

/** A resident's cost before the first day that is paid for counts for nothing. */
const isBeforeBenefit = ({ date }: Visit, person: Person) =>
  person.scheme === 'resident' && person.benefitFrom !== undefined && date < person.benefitFrom

/**
 * In the document's order: the class-B share aside, what is borne first outside the province, the deductible, the ratio
 * by band, the continuous-insurance share, the year's ceiling, critical illness on the own cost of the year, and medical
 * aid on what that leaves of it.
 */
function settleInOrder(
  calculation: Calculation,
  state: State,
  visit: Visit,
  person: Person,
  other?: OpenPoint,
): Settled {
  if (!visit.designated) calculation.note('not-designated-emergency')
  const bill = billOf(calculation, visit)
  const { prior, counted } = afterPriorShare(calculation, visit)
  const kind = kinds[visit.care]
  const cost = kind.cost(calculation, state, visit, person, counted, other)
  const continuous = continuousShare(calculation, state, person)
  const shares = { continuous, filed: filedShare(calculation, visit, 'official') }
  const benefit = benefitWithin(calculation, state, person, { counted, ...cost }, shares, other === 'ceiling-and-share')
  const ownCost = ownCostThatCounts(calculation, visit, benefit.ownCost, prior, other)
  const reached = other === 'emergency' ? calculation.constant(0) : ownCost
  const critical = criticalIllness(calculation, state, person, reached, continuous)
  const aided =
    person.aid && isAided(person.aid) ? aidFor(calculation, person.aid, state, ownCost, critical.paid) : undefined
  const paid = [benefit.fund, critical.paid, ...(aided ? [aided.paid] : [])]
  const rest = bill.value.minus(Decimal.sum(...paid.map(({ value }) => value)))
  const own = rest.equals(ownCost.value) ? ownCost : calculation.money('own', 'difference', [bill, ...paid])
  return {
    breakdown: {
      ...unpaid(visit, visit.outside, calculation.amount('fund', benefit.fund), calculation.amount('own', own)),
      prior: prior.value,
      deductible: cost.deductible,
      coPayment: amountOf(benefit.coPayment),
      shortInsurance: benefit.shortInsurance,
      aboveCeiling: benefit.aboveCeiling,
      critical: calculation.amount('critical', critical.paid),
      ...(aided ? { aid: calculation.amount('aid', aided.paid) } : {}),
    },
    next: {
      ...state,
      ...kind.countedByDocument(state, cost),
      pooledPaid: state.pooledPaid.plus(benefit.fund.value),
      ownCost: state.ownCost.plus(ownCost.value),
      critical: critical.owed,
      criticalPaid: critical.paidInYear,
      ...(aided ? aided.next : {}),
    },
  }
}

/**
 * What counts for critical illness: what the fund leaves but for short insurance, and the class-B share. What is borne
 * first without filing is not in the list (职工细则 46, 居民细则 31); by the other reading it counts too.
 */
function ownCostThatCounts(
  calculation: Calculation,
  { classB }: Visit,
  ownCost: Operand,
  prior: Operand,
  other: OpenPoint | undefined,
): Operand {
  const more = [
    ...(classB.isZero() ? [] : [calculation.answer('class-b', classB)]),
    ...(other === 'unfiled-share' ? [prior] : []),
  ]
  return more.length === 0 ? ownCost : calculation.money('own-cost-that-counts', 'sum', [ownCost, ...more])
}

/** An institution that is not designated, and no emergency, or a day that is not paid for: nothing counts for the year. */
function payNothing(calculation: Calculation, state: State, visit: Visit, nothing: Operand): Settled {
  const bill = billOf(calculation, visit)
  const fund = calculation.money('fund', 'product', [bill, nothing])
  const own = calculation.money('own', 'difference', [bill, fund])
  const breakdown = unpaid(visit, bill.value, calculation.amount('fund', fund), calculation.amount('own', own))
  return { breakdown, next: state }
}

/** What is borne first, and the eligible cost that is left to count. */
function afterPriorShare(calculation: Calculation, visit: Visit): Readonly<Record<'prior' | 'counted', Operand>> {
  const eligible = calculation.answer('eligible', visit.eligible)
  const elsewhere = isBeyondProvince[visit.place]
  if (elsewhere && asks[visit.care].pharmacy) calculation.note('pharmacy-elsewhere')
  if (!bearsFirst(visit)) {
    if (elsewhere && visit.filed === 'none') calculation.note('unfiled-emergency')
    return { prior: calculation.constant(0), counted: eligible }
  }
  const ratio = calculation.parameter(official('elsewhere.unfiled.prior-share'))
  calculation.note('unfiled-prior-share', ratio)
  const prior = calculation.money('prior-share', 'product', [eligible, ratio])
  return { prior, counted: calculation.money('after-prior-share', 'difference', [eligible, prior]) }
}
