import Decimal from 'decimal.js'

export { Decimal }

/** The one rounding of this package: to the fen, half up. Applied once per printed line. */
export function toFen(yuan: Decimal): Decimal {
  return yuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
}

export const ZERO = new Decimal(0)

/** The decimals that parameters are written in, read once each: a figure such as `0.02` is looked up on every key press. */
const read = new Map<string, Decimal>()

/** A figure written by us, as a number; what people type is read by `money` in input.ts instead. */
export function figure(text: string): Decimal {
  let value = read.get(text)
  if (value === undefined) {
    value = new Decimal(text)
    read.set(text, value)
  }
  return value
}
