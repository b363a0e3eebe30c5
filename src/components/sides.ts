import type { Amount, Edition, Explained, Outcome } from '../rules'
import { amountText, sameAmount } from '../wording/format'
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

/** The results of the editions that answer, each with its edition. */
export function answeredIn<T>(outcomes: Readonly<Record<Edition, Outcome<T>>>): { edition: Edition; result: T }[] {
  return (['guide', 'official'] as const).flatMap((edition) => {
    const outcome = outcomes[edition]
    return outcome.ok ? [{ edition, result: outcome.value }] : []
  })
}

/** Whether both editions answer, and the same; and how far apart two answers of one figure each are. */
export function comparisonOf(guide: Amount | undefined, official: Amount | undefined) {
  if (guide === undefined || official === undefined) return { agree: false }
  if (sameAmount(guide, official)) return { agree: true }
  const firm = [guide, official].every(({ low, high }) => low.equals(high))
  if (!firm) return { agree: false }
  const reading = guide.reading === 'exact' && official.reading === 'exact' ? 'exact' : 'about'
  const apart = guide.low.minus(official.low).abs()
  return { agree: false, difference: amountText({ low: apart, high: apart, reading }) }
}
