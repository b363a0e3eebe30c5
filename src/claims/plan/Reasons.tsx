import { View } from '@tarojs/components'
import { named } from '../../components/role'
import type { ClaimToMake, Exclusion } from '../../rules'
import type { ClaimAnswers } from '../../store/claimAnswers'
import { planWords } from '../../wording/claim'
import { editionName } from '../../wording/editions'
import { ineligible } from '../../wording/refusals'

interface Props {
  readonly plan: ClaimToMake
  readonly answers: ClaimAnswers
}

/** Every reason why a claim may not be paid, and who says so; and what was answered with 不清楚. */
export function Reasons({ plan: { reasons, eligible }, answers }: Props) {
  const unsure = [
    ...(answers.designated === 'unsure' && answers.place !== 'abroad' ? [planWords.unsureDesignated] : []),
    ...(answers.injury === 'unsure' ? [planWords.unsureLiability] : []),
  ]
  if (reasons.length + unsure.length === 0) return null
  return (
    <View className='reasons' {...named({ role: 'alert' })}>
      {reasons.length > 0 ? <View className='card-title'>{planWords.notEligible}</View> : null}
      {reasons.length > 0 ? <View>{verdict(eligible)}</View> : null}
      {reasons.map((exclusion) => (
        <View key={exclusion.reason} className='note'>
          <View>{(ineligible as Readonly<Record<string, string>>)[exclusion.reason]}</View>
          <View className='hint'>{planWords.saidBy(editionsOf(exclusion))}</View>
        </View>
      ))}
      {unsure.map((words) => (
        <View key={words}>{words}</View>
      ))}
    </View>
  )
}

function verdict({ guide, official }: ClaimToMake['eligible']): string {
  if (official) return planWords.eligibleOfficial
  return guide ? planWords.eligibleGuide : planWords.eligibleNeither
}

function editionsOf({ saidBy }: Exclusion): string[] {
  return [...new Set(saidBy.map(({ edition }) => editionName[edition]))]
}
