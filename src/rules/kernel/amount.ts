import { Decimal, ZERO } from './money'

/**
 * How firm a figure is: `exact`; `about` (约); `between` its low and high (至); `more-than` its low, its high being
 * the most that is thinkable (多于); `at-most` its high, its low being the least that is thinkable (至多).
 */
export type Reading = 'exact' | 'about' | 'between' | 'more-than' | 'at-most'

/** A sum of money in yuan, with how firm it is. `low` and `high` are the same where there is one figure. */
export interface Amount {
  readonly low: Decimal
  readonly high: Decimal
  readonly reading: Reading
}

/** An amount of these bounds. Nothing is nothing, however loosely it is said: a zero is always `exact`. */
export function amountOf(low: Decimal, high: Decimal = low, reading: Reading = 'exact'): Amount {
  return { low, high, reading: high.isZero() ? 'exact' : reading }
}

/**
 * Sums keep the reading that all their inexact parts share; of mixed parts only the bounds can be told.
 *
 * @example
 * const one = { low: new Decimal(1), high: new Decimal(2), reading: 'between' }
 * const other = { low: new Decimal(3), high: new Decimal(3), reading: 'exact' }
 * addAmounts([one, other]).high.toFixed(2) // => '5.00'
 */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const [first] = amounts
  if (first !== undefined && amounts.length === 1) return first
  let low = ZERO
  let high = ZERO
  const readings = new Set<Reading>()
  for (const amount of amounts) {
    low = low.plus(amount.low)
    high = high.plus(amount.high)
    if (amount.reading !== 'exact') readings.add(amount.reading)
  }
  const [only = 'exact'] = readings
  if (readings.size <= 1) return amountOf(low, high, only)
  return amountOf(low, high, low.equals(high) ? 'about' : 'between')
}

const MIRROR: Record<Reading, Reading> = {
  exact: 'exact',
  about: 'about',
  between: 'between',
  'more-than': 'at-most',
  'at-most': 'more-than',
}

/**
 * What remains of a bill once `part` is paid by someone else: the more the one pays, the less is left.
 *
 * @example
 * restOf(new Decimal(10), { low: new Decimal(7), high: new Decimal(10), reading: 'more-than' }).reading // => 'at-most'
 */
export function restOf(bill: Decimal, part: Amount): Amount {
  return amountOf(bill.minus(part.high), bill.minus(part.low), MIRROR[part.reading])
}
