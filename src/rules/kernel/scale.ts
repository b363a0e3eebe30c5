import type { Calculation } from './calculation'
import type { Parameter } from './parameter'
import { compare, type Condition, type Operand, type ParameterOperand } from './trace'

/** From where a band starts (without one: from nothing) to the next one's start, and what holds in it. */
export interface Band {
  readonly from?: Parameter
  readonly ratio: Parameter
}

/** Bands in order, and where there is one the most that they give in all. */
export interface Scale {
  readonly bands: readonly [Band, ...Band[]]
  readonly maximum?: Parameter
}

/** The band that a number falls in: a start belongs to its band. */
export interface Found {
  readonly ratio: ParameterOperand
  readonly because: readonly Condition[]
  /** Where the next band starts, if there is one. */
  readonly next?: ParameterOperand
}

/** Finds the band of an age, of months, of whatever one number falls into. */
export function bandOf(calculation: Calculation, { bands }: Scale, number: Operand): Found {
  let next: { from: ParameterOperand; reached: Condition } | undefined
  for (let index = bands.length - 1; index >= 0; index -= 1) {
    const band = bands[index] as Band
    const from = band.from && calculation.parameter(band.from)
    const reached = from && compare(number, from)
    if (from && reached?.relation === 'below') {
      next = { from, reached }
      continue
    }
    const because = [...(reached ? [reached] : []), ...(next ? [next.reached] : [])]
    return { ratio: calculation.parameter(band.ratio), because, ...(next ? { next: next.from } : {}) }
  }
  throw new Error('a scale starts above this number')
}
