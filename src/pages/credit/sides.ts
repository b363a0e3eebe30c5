import type { Credit, Outcome } from '../../rules'
import { amountText } from '../../answer/format'
import type { Side } from '../../answer/Editions'
import { sideOf } from '../../answer/sides'
import { creditWords } from './words'

/** What an edition says of a credit: what is put in and what arrives, each with its year, as the card and the picture show it. */
export function creditSide(outcome: Outcome<Credit>): Side {
  const { net } = outcome.ok ? outcome.value : {}
  return {
    ...sideOf(outcome, 'monthly', ofYear),
    ...(net ? { second: { name: creditWords.net, figure: creditWords.yuan(amountText(net)) } } : {}),
  }
}

function ofYear({ yearly, netYearly, schedule }: Credit): string[] {
  if (schedule === 'yearly-in-advance') return [creditWords.yearlyInAdvance(amountText(yearly))]
  return [creditWords.yearly(amountText(yearly)), ...(netYearly ? [creditWords.netYearly(amountText(netYearly))] : [])]
}
