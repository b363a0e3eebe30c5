import type { Calculation } from './kernel/calculation'
import type { Decimal } from './kernel/money'
import type { Operand, ParameterOperand } from './kernel/trace'
import { parameterOf } from './parameters'
import type { Edition } from './sources'

/** The least and the most that counts as a monthly contribution base, in yuan. */
export function baseLimits(calculation: Calculation, edition: Edition): Record<'lower' | 'upper', ParameterOperand> {
  return {
    lower: calculation.parameter(parameterOf(edition, 'base.lower-limit')),
    upper: calculation.parameter(parameterOf(edition, 'base.upper-limit')),
  }
}

/** The contribution base that counts: what is declared, brought to the limits of the day (never refused). */
export function countedBase(calculation: Calculation, edition: Edition, declared: Decimal): Operand {
  const { lower, upper } = baseLimits(calculation, edition)
  if (declared.lessThan(lower.value)) calculation.note('base-raised', lower)
  if (declared.greaterThan(upper.value)) calculation.note('base-lowered', upper)
  return calculation.step('counted-base', 'within', [calculation.answer('base', declared), lower, upper])
}
