import { addAmounts, amountOf, type Amount } from '../kernel/amount'
import { Calculation, figuresOf, keyOf, type Citation, type Explained } from '../kernel/calculation'
import { ZERO, type Decimal } from '../kernel/money'
import { standingOfAll } from '../kernel/standing'
import type { Operand } from '../kernel/trace'
import { lookedAt } from '../sources'
import { medicalAid } from './aid'
import type { Before } from './input'
import type { Breakdown, Settlement, State } from './settlement'

type Sum = 'eligible' | 'classB' | 'outside' | 'uncovered' | 'prior' | 'deductible' | 'shortInsurance' | 'aboveCeiling'
type Paid = 'fund' | 'critical' | 'aid' | 'own'

/** How the year stood before the visits and stands after them. */
interface Standing {
  readonly before: Before | State
  readonly after: State
}

/**
 * All visits that were settled, part by part; the trace adds up who pays, and the rest is gathered from the visits. Who
 * is aided on the year's total only gets that aid here.
 */
export function explainTotal(
  settled: readonly Settlement[],
  complete: boolean,
  standing?: Standing,
): { total: Breakdown } & Explained {
  // Where it only adds up it looks no figure up, and the day is no matter.
  const calculation = new Calculation(settled[settled.length - 1]?.date ?? lookedAt)
  if (!complete) calculation.note('visits-left-out')
  const sum = (name: Sum) => addUp(settled.map((settlement) => settlement[name]))
  const paid = (name: Paid) => addPaid(calculation, name, settled)
  const total = {
    eligible: sum('eligible'),
    classB: sum('classB'),
    outside: sum('outside'),
    uncovered: sum('uncovered'),
    prior: sum('prior'),
    deductible: sum('deductible'),
    coPayment: addAmounts(settled.map(({ coPayment }) => coPayment)),
    shortInsurance: sum('shortInsurance'),
    aboveCeiling: sum('aboveCeiling'),
    fund: paid('fund').amount,
    critical: paid('critical').amount,
    ...afterAid(calculation, addAid(calculation, settled), paid('own'), settled, standing),
  }
  const explained = calculation.explained()
  return { total, ...gather([explained, ...settled]), trace: explained.trace }
}

function addUp(values: readonly Decimal[]): Decimal {
  return values.length === 0 ? ZERO : values.reduce((total, value) => (value.isZero() ? total : total.plus(value)))
}

/** Added up, and the step that gives the most of it. */
interface Added {
  readonly amount: Amount
  readonly most: Operand
}

function addPaid(calculation: Calculation, name: Paid, settled: readonly Settlement[]): Added {
  const { low, high, reading } = addAmounts(settled.map((settlement) => settlement[name]))
  const add = (line: string, bound: 'low' | 'high') => {
    const parts = settled.map((settlement) => calculation.answer(`${name}-of-visit`, settlement[name][bound]))
    return calculation.money(line, 'sum', parts.length > 0 ? parts : [calculation.constant(0)])
  }
  const least = add(`total-${name}`, 'low')
  const most = low.equals(high) ? least : add(`total-${name}-most`, 'high')
  return { amount: calculation.amount(name, least, most, reading), most }
}

/** Most people have none, and no step about it. */
function addAid(calculation: Calculation, settled: readonly Settlement[]): Added {
  const none = settled.every(({ aid }) => aid.high.isZero())
  return none ? { amount: amountOf(ZERO), most: calculation.constant(0) } : addPaid(calculation, 'aid', settled)
}

/** Medical aid of class 5, on what is left of the year's own cost: by how much these visits raise what it owes. */
function afterAid(
  calculation: Calculation,
  aid: Added,
  own: Added,
  settled: readonly Settlement[],
  standing: Standing | undefined,
): Pick<Breakdown, 'aid' | 'own'> {
  const { aid: aided } = standing?.after.person ?? {}
  if (standing === undefined || aided?.class !== 5 || settled.length === 0) return { aid: aid.amount, own: own.amount }
  const { before, after } = standing
  calculation.note('aid-fifth-once')
  if (settled.some(({ shortInsurance }) => !shortInsurance.isZero())) {
    calculation.note('aid-fifth-short-insurance')
    return { aid: aid.amount, own: own.amount }
  }
  if (after.criticalPaid?.greaterThan(0)) calculation.note('aid-threshold')
  const paid = addUp(settled.map(({ critical }) => critical.low))
  const added = after.ownCost.minus(before.ownCost).minus(paid).minus(aid.amount.low)
  const left = after.ownCost.minus(after.criticalPaid ?? ZERO).minus(after.aidPaid)
  const applied = medicalAid(
    calculation,
    aided,
    { aidedOwnCost: left.minus(added), ...(after.aidPaid.isZero() ? {} : { aidPaid: after.aidPaid }) },
    calculation.answer('left-after-critical', added),
  )
  const together = [aid.most, applied.paid]
  return {
    aid: calculation.amount(
      'aid',
      aid.most.value.isZero() ? applied.paid : calculation.money('total-aid', 'sum', together),
    ),
    own: calculation.amount('own', calculation.money('total-own-after-aid', 'difference', [own.most, applied.paid])),
  }
}

/** What all the explanations together rest on, each said once. */
function gather(explanations: readonly Explained[]): Omit<Explained, 'trace'> {
  const citations = new Map<string, Citation>()
  for (const { sources } of explanations) {
    for (const citation of sources) citations.set(keyOf(citation), citation)
  }
  return {
    notes: [...new Set(explanations.flatMap(({ notes }) => notes))],
    ...figuresOf(explanations.flatMap(({ figures = {} }) => Object.entries(figures))),
    sources: [...citations.values()],
    standing: standingOfAll(explanations),
  }
}
