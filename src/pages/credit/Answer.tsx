import { View } from '@tarojs/components'
import { Editions } from '../../answer/Editions'
import { comparisonOf } from '../../answer/sides'
import type { Contribution, Credit, Edition, Outcome } from '../../rules'
import type { CreditForm } from './form'
import { contributionPart, creditSide, formerNoticeText } from './sides'
import { creditWords } from './words'

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
  return (
    <Editions
      {...contributionPart({ guide, official })}
      why={insured === 'retiree' ? undefined : creditWords.whyContribution[insured]}
      {...shown}
    />
  )
}

/** What the part that has changed would be by the notice that has given way to the standing rate. */
export function FormerNotice({ contribution }: { readonly contribution: Both<Contribution> }) {
  const text = formerNoticeText(contribution)
  return text === undefined ? null : <View className='notice'>{text}</View>
}
