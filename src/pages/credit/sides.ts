import type { Credit, Outcome } from '../../rules'
import { amountText } from '../../answer/format'
import type { Side } from '../../answer/Editions'
import { sideOf } from '../../answer/sides'
import { ageOf } from '../../answer/standing'
import { creditWords } from './words'

/** What an edition says of a credit: what is put in and what arrives, each with its year, as the card and the picture show it. */
export function creditSide(outcome: Outcome<Credit>): Side {
  const side = sideOf(outcome, 'monthly', ofYear)
  if (!outcome.ok || outcome.value.net === undefined) return side
  const figure = creditWords.yuan(amountText(outcome.value.net))
  return { ...side, second: { name: creditWords.net, figure, age: ageOf(outcome.value, 'net') } }
}

function ofYear({ yearly, netYearly, schedule }: Credit): string[] {
  if (schedule === 'yearly-in-advance') return [creditWords.yearlyInAdvance(amountText(yearly))]
  return [creditWords.yearly(amountText(yearly)), ...(netYearly ? [creditWords.netYearly(amountText(netYearly))] : [])]
}
