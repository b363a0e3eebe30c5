import { addAmounts, type Amount } from '../kernel/amount'
import { Calculation, figuresOf, keyOf, type Citation, type Explained } from '../kernel/calculation'
import { ZERO, type Decimal } from '../kernel/money'
import { standingOfAll } from '../kernel/standing'
import { lookedAt } from '../sources'
import type { Breakdown, Settlement } from './settlement'

type Sum = 'eligible' | 'outside' | 'uncovered' | 'prior' | 'deductible' | 'aboveCeiling'
type Paid = 'fund' | 'critical' | 'own'

/** All visits that were settled, part by part; the trace adds up who pays, and the rest is gathered from the visits. */
export function explainTotal(settled: readonly Settlement[], complete: boolean): { total: Breakdown } & Explained {
  // It adds up and looks no figure up: the day is no matter.
  const calculation = new Calculation(lookedAt)
  if (!complete) calculation.note('visits-left-out')
  const sum = (name: Sum) => addUp(settled.map((settlement) => settlement[name]))
  const paid = (name: Paid) => addPaid(calculation, name, settled)
  const total = {
    eligible: sum('eligible'),
    outside: sum('outside'),
    uncovered: sum('uncovered'),
    prior: sum('prior'),
    deductible: sum('deductible'),
    coPayment: addAmounts(settled.map(({ coPayment }) => coPayment)),
    aboveCeiling: sum('aboveCeiling'),
    fund: paid('fund'),
    critical: paid('critical'),
    own: paid('own'),
  }
  const explained = calculation.explained()
  return { total, ...gather([explained, ...settled]), trace: explained.trace }
}

function addUp(values: readonly Decimal[]): Decimal {
  return values.length === 0 ? ZERO : values.reduce((total, value) => (value.isZero() ? total : total.plus(value)))
}

function addPaid(calculation: Calculation, name: Paid, settled: readonly Settlement[]): Amount {
  const { low, high, reading } = addAmounts(settled.map((settlement) => settlement[name]))
  const add = (line: string, bound: 'low' | 'high') => {
    const parts = settled.map((settlement) => calculation.answer(`${name}-of-visit`, settlement[name][bound]))
    return calculation.money(line, 'sum', parts.length > 0 ? parts : [calculation.constant(0)])
  }
  const least = add(`total-${name}`, 'low')
  const most = low.equals(high) ? least : add(`total-${name}-most`, 'high')
  return calculation.amount(name, least, most, reading)
}

/** What all the explanations together rest on, each said once, and as fresh as the stalest of them. */
function gather(explanations: readonly Explained[]): Omit<Explained, 'trace'> {
  const citations = new Map<string, Citation>()
  for (const { sources } of explanations) {
    for (const citation of sources) citations.set(keyOf(citation), citation)
  }
  // What only adds up rests on no document.
  const resting = explanations.filter(({ standing }) => standing.length > 0)
  const freshness = resting.map((explained) => explained.freshness)
  const [{ checkedThrough } = { checkedThrough: lookedAt }] = freshness
  return {
    notes: [...new Set(explanations.flatMap(({ notes }) => notes))],
    ...figuresOf(explanations.flatMap(({ figures = {} }) => Object.entries(figures))),
    sources: [...citations.values()],
    standing: standingOfAll(explanations),
    freshness: {
      checkedThrough: freshness.reduce(
        (earliest, { checkedThrough: day }) => (day < earliest ? day : earliest),
        checkedThrough,
      ),
      unchecked: freshness.some(({ unchecked }) => unchecked),
      expired: [...new Set(freshness.flatMap(({ expired }) => expired))],
    },
  }
}
