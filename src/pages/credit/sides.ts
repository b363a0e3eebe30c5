import type { Contribution, Credit, Edition, Outcome } from '../../rules'
import { amountText } from '../../answer/format'
import type { Side } from '../../answer/Editions'
import type { Part } from '../../answer/pictured'
import { comparisonOf, sideOf } from '../../answer/sides'
import { ageOf } from '../../answer/standing'
import { noteText } from '../../answer/notes'
import { creditWords } from './words'

/** What an edition says of a credit: what is put in and what arrives, each with its year, as the card and the picture show it. */
export function creditSide(outcome: Outcome<Credit>): Side {
  const side = sideOf(outcome, 'monthly', ofYear)
  if (!outcome.ok || outcome.value.net === undefined) return side
  const figure = amountText(outcome.value.net)
  return { ...side, second: { name: creditWords.net, figure, age: ageOf(outcome.value, 'net') } }
}

function ofYear({ yearly, netYearly, schedule }: Credit): string[] {
  if (schedule === 'yearly-in-advance') return [creditWords.yearlyInAdvance(amountText(yearly))]
  return [creditWords.yearly(amountText(yearly)), ...(netYearly ? [creditWords.netYearly(amountText(netYearly))] : [])]
}

type Contributions = Readonly<Record<Edition, Outcome<Contribution>>>

/** What is paid in, by whom, as the card and the picture show it. */
export function contributionPart({ guide, official }: Contributions): Part {
  const either = official.ok ? official.value : guide.ok ? guide.value : undefined
  return {
    title: either?.period === 'year' ? creditWords.yearlyPremium : creditWords.monthlyContribution,
    guide: sideOf(guide, 'own', payersOf),
    official: sideOf(official, 'own', payersOf),
    ...comparisonOf(guide.ok ? guide.value.own : undefined, official.ok ? official.value.own : undefined),
  }
}

function payersOf({ employer, maternity, aid, subsidy, total }: Contribution): string[] {
  return [
    ...(employer
      ? [creditWords.employerAndTotal(amountText(employer), maternity && amountText(maternity), amountText(total))]
      : []),
    ...(aid ? [creditWords.aid(amountText(aid))] : []),
    ...(subsidy ? [creditWords.subsidy(amountText(subsidy))] : []),
  ]
}

/** What the part that has changed would be by the notice that has given way, in a sentence. */
export function formerNoticeText({ official }: Contributions): string | undefined {
  const former = official.ok ? official.value.byFormerNotice : undefined
  if (!official.ok || former === undefined) return undefined
  const { formerNotice, byFormerNotice } = creditWords
  const why = noteText(official.value, 'rate-reduction-over')
  return `${why}${formerNotice(byFormerNotice[former.of], former.until, amountText(former.amount))}`
}
