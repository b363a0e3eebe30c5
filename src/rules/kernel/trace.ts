import { Decimal, toFen } from './money'
import type { DatedValue, Parameter } from './parameter'

/** What a step does with its operands, in their order. */
export type Operation =
  | 'sum'
  | 'difference'
  | 'excess' // the difference, or nothing where it would be negative
  | 'product'
  | 'quotient'
  | 'smaller'
  | 'larger'
  | 'within' // the first, brought between the second and the third

/** A number that a step uses, and where it comes from. */
export type Operand =
  | { readonly from: 'answer'; readonly name: string; readonly value: Decimal }
  | { readonly from: 'parameter'; readonly parameter: Parameter; readonly dated: DatedValue; readonly value: Decimal }
  | { readonly from: 'step'; readonly index: number; readonly value: Decimal }
  | { readonly from: 'constant'; readonly value: Decimal }

/** A figure of the rules, as a number. */
export type ParameterOperand = Extract<Operand, { from: 'parameter' }>

/** A comparison that decided which parameter a step takes: `left` is at least, or below, `right`. */
export interface Condition {
  readonly left: Operand
  readonly relation: 'at-least' | 'below'
  readonly right: Operand
}

/** One line of the explanation. `line` names it for the wording; `rounded` says that its value is a printed, rounded sum. */
export interface Step {
  readonly line: string
  readonly operation: Operation
  readonly operands: readonly Operand[]
  readonly value: Decimal
  readonly rounded: boolean
  readonly because: readonly Condition[]
}

/** How a result came about: the steps in order, and which of them give each amount's low and high. */
export interface Trace {
  readonly steps: readonly Step[]
  readonly amounts: Readonly<Record<string, { readonly low: number; readonly high: number }>>
}

/** How two numbers compare, as a condition that holds. */
export function compare(left: Operand, right: Operand): Condition {
  return { left, relation: left.value.lessThan(right.value) ? 'below' : 'at-least', right }
}

const operations: Record<Operation, (operands: readonly Decimal[]) => Decimal> = {
  sum: (operands) => operands.reduce((sum, operand) => sum.plus(operand)),
  difference: (operands) => operands.reduce((rest, operand) => rest.minus(operand)),
  excess: (operands) => Decimal.max(0, operations.difference(operands)),
  product: (operands) => operands.reduce((product, operand) => product.times(operand)),
  quotient: (operands) => operands.reduce((quotient, operand) => quotient.dividedBy(operand)),
  smaller: (operands) => Decimal.min(...operands),
  larger: (operands) => Decimal.max(...operands),
  within: ([value, lower, upper]) => Decimal.min(Decimal.max(value ?? 0, lower ?? 0), upper ?? 0),
}

/** What an operation gives for these numbers; the same function that calculates also replays. */
export function operate(operation: Operation, values: readonly Decimal[], rounded: boolean): Decimal {
  const value = operations[operation](values)
  return rounded ? toFen(value) : value
}

/**
 * Works a trace through again from its answers and parameters alone, and gives the value of every step.
 * Where these differ from what the steps say, or a condition does not hold, the explanation would be a lie.
 *
 * @example
 * const asked = { edition: 'guide', on: '2025-11-17' }
 * const credit = calculateCredit({ insured: 'employee', age: 50, base: '6000' }, asked)
 * credit.ok && replay(credit.value.trace).values.map(String) // => ['6000', '180', '2160']
 */
export function replay(trace: Trace): { values: Decimal[]; conditionsHold: boolean } {
  const values: Decimal[] = []
  const valueOf = (operand: Operand) =>
    operand.from === 'step' ? (values[operand.index] ?? operand.value) : operand.value
  let conditionsHold = true
  for (const step of trace.steps) {
    for (const { left, relation, right } of step.because) {
      if (valueOf(left).greaterThanOrEqualTo(valueOf(right)) !== (relation === 'at-least')) conditionsHold = false
    }
    values.push(operate(step.operation, step.operands.map(valueOf), step.rounded))
  }
  return { values, conditionsHold }
}
