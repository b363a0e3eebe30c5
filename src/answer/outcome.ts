import type { Amount, Outcome } from '../rules'
import { amountText } from './format'
import { refusalText } from './refusals'

/** One amount of an answer with its unit, or why there is none. */
export function outcomeText<T>(outcome: Outcome<T>, amountOf: (value: T) => Amount): string {
  return outcome.ok ? `${amountText(amountOf(outcome.value))} 元` : refusalText(outcome.refusal)
}
