import { editions, type Amount, type Edition, type Explained, type Outcome } from '../rules'
import { editionWords } from './words'
import { amountText, sameAmount } from './format'
import { wayFrom } from './cards'
import { refusalText } from './refusals'
import { ageOf } from './standing'
import { shortExpression } from './steps'
import { NO_FIGURE, type Side } from './Editions'

/** One edition's side of an answer: its figure and how that is got in short, or why there is none. */
export function sideOf<T extends Explained>(
  outcome: Outcome<T>,
  name: keyof T & string,
  linesOf: (value: T) => readonly string[] = () => [],
): Side {
  if (!outcome.ok) return { figure: NO_FIGURE, short: refusalText(outcome.refusal), way: wayFrom(outcome.refusal) }
  const { value } = outcome
  return {
    figure: amountText(value[name] as Amount),
    age: ageOf(value, name),
    short: shortExpression(value.trace, name, (value[name] as Amount).reading),
    lines: linesOf(value),
  }
}

/** The results of the editions that answer, each with its edition. */
export function answeredIn<T>(outcomes: Readonly<Record<Edition, Outcome<T>>>): { edition: Edition; result: T }[] {
  return editions.flatMap((edition) => {
    const outcome = outcomes[edition]
    return outcome.ok ? [{ edition, result: outcome.value }] : []
  })
}

/** What stands beside an answer that is not yet that of the form: it may be an earlier one, or the example's. */
export function waitingText(waiting: boolean, isExample: boolean): string | undefined {
  if (!waiting) return undefined
  return isExample ? editionWords.waitingExample : editionWords.waiting
}

/** Whether both editions say the same, how far apart they are, or what else is to be said of the two. */
export interface Comparison {
  readonly agree: boolean
  readonly difference?: string | undefined
  readonly said?: string | undefined
}

/** Whether both editions answer, and the same; and how far apart two answers of one figure each are. */
export function comparisonOf(guide: Amount | undefined, official: Amount | undefined): Comparison {
  if (official === undefined)
    return guide === undefined ? { agree: false, said: editionWords.neither } : { agree: false }
  if (guide === undefined) return { agree: false, said: editionWords.only }
  if (sameAmount(guide, official)) return { agree: true }
  const firm = [guide, official].every(({ low, high }) => low.equals(high))
  if (!firm) return { agree: false }
  const reading = guide.reading === 'exact' && official.reading === 'exact' ? 'exact' : 'about'
  const apart = guide.low.minus(official.low).abs()
  return { agree: false, difference: amountText({ low: apart, high: apart, reading }) }
}
