import { View } from '@tarojs/components'
import { Editions } from '../../answer/Editions'
import { comparisonOf, sideOf } from '../../answer/sides'
import type { Contribution, Credit, Edition, Outcome } from '../../rules'
import type { CreditForm } from './form'
import { creditSide } from './sides'
import { creditWords } from './words'
import { amountText } from '../../answer/format'

type Both<T> = Readonly<Record<Edition, Outcome<T>>>

interface Shown {
  readonly insured: CreditForm['insured']
  readonly first: Edition
  readonly waiting: string | undefined
}

/** What enters the account each month, in both editions, with the year's sum and what arrives. */
export function CreditAnswer({
  credit: { guide, official },
  insured,
  ...shown
}: Shown & { readonly credit: Both<Credit> }) {
  // Only the guide asks for a pension: without it the document answers alone.
  const lacking = official.ok && !guide.ok && guide.refusal.kind === 'invalid'
  return (
    <Editions
      title={creditWords.monthly}
      guide={creditSide(guide)}
      official={creditSide(official)}
      why={creditWords.why[insured]}
      {...shown}
      {...comparisonOf(guide.ok ? guide.value.monthly : undefined, official.ok ? official.value.monthly : undefined)}
      {...(lacking ? { said: creditWords.askPension } : {})}
    />
  )
}

/** What is paid in, by whom. */
export function ContributionAnswer({
  contribution: { guide, official },
  insured,
  ...shown
}: Shown & { readonly contribution: Both<Contribution> }) {
  const lines = ({ employer, aid, subsidy, total }: Contribution) => [
    ...(employer ? [creditWords.employerAndTotal(amountText(employer), amountText(total))] : []),
    ...(aid ? [creditWords.aid(amountText(aid))] : []),
    ...(subsidy ? [creditWords.subsidy(amountText(subsidy))] : []),
  ]
  const either = official.ok ? official.value : guide.ok ? guide.value : undefined
  return (
    <Editions
      title={either?.period === 'year' ? creditWords.yearlyPremium : creditWords.monthlyContribution}
      guide={sideOf(guide, 'own', lines)}
      official={sideOf(official, 'own', lines)}
      why={insured === 'retiree' ? undefined : creditWords.whyContribution[insured]}
      {...shown}
      {...comparisonOf(guide.ok ? guide.value.own : undefined, official.ok ? official.value.own : undefined)}
    />
  )
}

/** What the part that has changed would be by the notice that has given way to the standing rate. */
export function FormerNotice({ contribution: { official } }: { readonly contribution: Both<Contribution> }) {
  const former = official.ok ? official.value.byFormerNotice : undefined
  if (former === undefined) return null
  const { of, until, amount } = former
  return (
    <View className='hint'>{creditWords.formerNotice(creditWords.byFormerNotice[of], until, amountText(amount))}</View>
  )
}
