import type { Amount, Edition, Outcome } from '../rules'
import { inOrder } from './Both'
import { amountText, sameAmount } from './format'
import { NO_FIGURE } from './Editions'
import { editionWords } from './words'

/** An answer that stands in one line under the field being typed. */
export interface Line<T> {
  /** What the figures are. */
  readonly name: string
  readonly outcomes: Readonly<Record<Edition, Outcome<T>>>
  readonly of: (value: T) => Amount
  readonly first: Edition
  /** Whether this is the answer to what was filled in before, and whether that was the example. */
  readonly waiting: boolean
  readonly isExample: boolean
  /** What else of the answer stands in the line. */
  readonly rest?: ((value: T) => readonly string[]) | undefined
}

/** `每月划入 为准 120.00 · 攻略 180.00` */
export function lineText<T>({ name, outcomes, of, first, waiting, isExample, rest }: Line<T>): string {
  const amounts = inOrder(first).map((edition) => {
    const outcome = outcomes[edition]
    return { edition, amount: outcome.ok ? of(outcome.value) : undefined }
  })
  const [one, other] = amounts.map(({ amount }) => amount)
  const { line, lineOf, lineAgreeing, lineWaiting, lineExample } = editionWords
  const figures =
    one && other && sameAmount(one, other)
      ? [amountText(one), lineAgreeing]
      : amounts.map(({ edition, amount }) => `${lineOf[edition]} ${amount ? amountText(amount) : NO_FIGURE}`)
  const { guide, official } = outcomes
  const told = official.ok ? official.value : guide.ok ? guide.value : undefined
  const state = isExample ? lineExample : waiting ? lineWaiting : ''
  return `${state}${line(name, [...figures, ...(rest && told ? rest(told) : [])])}`
}
