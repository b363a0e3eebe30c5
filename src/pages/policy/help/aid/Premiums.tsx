import { View } from '@tarojs/components'
import type { Contribution, Outcome } from '../../../../rules'
import { aidWords, assistanceName } from './words'
import { editionName, editionWords } from '../../../../answer/words'
import { AgeMark } from '../../../../answer/AgeMark'
import { ageOf } from '../../../../answer/standing'
import { amountText } from '../../../../answer/format'
import { outcomeText } from '../../../../answer/outcome'
import { Titled } from '../../../../ui/Titled'
import type { Premium } from './answers'

/** What residents pay for themselves in a year, with and without aid, and what the public adds. */
export function Premiums({ premiums }: { readonly premiums: readonly Premium[] }) {
  const unaided = premiums.find(({ assistance }) => assistance === 'none')?.official
  const own = (premium: Outcome<Contribution>) => outcomeText(premium, (contribution) => contribution.own)
  return (
    <Titled title={aidWords.premium}>
      <AgeMark age={unaided?.ok ? ageOf(unaided.value, 'own') : undefined} />
      {premiums.map(({ assistance, guide, official }) => (
        <View key={assistance} className='table-row'>
          <View className='table-name'>{assistanceName[assistance]}</View>
          <View className='table-cell'>
            {editionName.guide} {own(guide)}
          </View>
          <View className='table-cell'>
            {editionName.official} {own(official)}
          </View>
        </View>
      ))}
      {unaided?.ok && unaided.value.subsidy ? (
        <View className='note'>
          {aidWords.total(
            amountText(unaided.value.own),
            amountText(unaided.value.subsidy),
            amountText(unaided.value.total),
          )}
        </View>
      ) : null}
      <View className='answer-difference'>{editionWords.differLoosely}</View>
    </Titled>
  )
}
