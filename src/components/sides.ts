import type { Amount, Explained, Outcome } from '../rules'
import { amountText, sameAmount, yuan } from '../wording/format'
import { refusalText } from '../wording/refusals'
import { shortExpression } from '../wording/steps'
import { NO_FIGURE, type Side } from './Editions'

/** One edition's side of an answer: its figure and how that is got in short, or why there is none. */
export function sideOf<T extends Explained>(
  outcome: Outcome<T>,
  name: keyof T & string,
  linesOf: (value: T) => readonly string[] = () => [],
): Side {
  if (!outcome.ok) return { figure: NO_FIGURE, short: refusalText(outcome.refusal) }
  const { value } = outcome
  return {
    figure: amountText(value[name] as Amount),
    short: shortExpression(value.trace, name),
    lines: linesOf(value),
  }
}

/** Whether both editions answer, and the same; and how far apart two exact answers are. */
export function comparisonOf(guide: Amount | undefined, official: Amount | undefined) {
  if (guide === undefined || official === undefined) return { agree: false }
  if (sameAmount(guide, official)) return { agree: true }
  const exact = guide.reading === 'exact' && official.reading === 'exact'
  return { agree: false, ...(exact ? { difference: yuan(guide.low.minus(official.low).abs()) } : {}) }
}
