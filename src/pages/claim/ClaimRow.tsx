import { Text, View } from '@tarojs/components'
import { Press } from '../../ui/Press'
import { Lines } from '../../ui/Lines'
import { openPage } from '../../phone/open'
import { claimWords } from './words'
import type { Summary } from './summary'

interface Props {
  readonly summary: Summary
  /** What can be done with the claim while the list is tidied. */
  readonly tidying?:
    { readonly archive: string; readonly onArchive: () => void; readonly onRemove: () => void } | undefined
}

/** One claim of the list: what it is, how many days are left in large type, how it stands. */
export function ClaimRow({ summary, tidying }: Props) {
  const { title, details, days, state, url } = summary
  const left = days ? [days.lead, days.figure, days.unit].join(' ').trim() : ''
  const lines = [[...details, state].join(' · '), ...(days?.lines.slice(0, 1) ?? [])]
  return (
    <View className='claim'>
      <Press
        className='claim-row'
        role='link'
        label={[title, left, ...lines].filter(Boolean).join('，')}
        onPress={() => void openPage(url)}
      >
        <View className='row-words'>
          <View className='claim-title'>{title}</View>
          {days ? (
            <View className='claim-days'>
              {days.lead} {days.figure === '' ? null : <Text className='claim-figure'>{days.figure}</Text>} {days.unit}
            </View>
          ) : null}
          <Lines of={lines} className='hint' />
        </View>
        <Text className='row-mark'>›</Text>
      </Press>
      {tidying ? (
        <View className='claim-actions'>
          <Press className='button quiet' label={`${tidying.archive}，${title}`} onPress={tidying.onArchive}>
            {tidying.archive}
          </Press>
          <Press className='button quiet' label={`${claimWords.remove}，${title}`} onPress={tidying.onRemove}>
            {claimWords.remove}
          </Press>
        </View>
      ) : null}
    </View>
  )
}
