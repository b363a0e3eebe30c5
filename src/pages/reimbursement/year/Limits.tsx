import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import type { Limit, Year } from '../../../rules'
import { limitWords } from './visitWords'
import { visitsWords } from './words'

interface Props {
  readonly state: Year
  readonly year: string
}

/** How far the year has come by the document: the deductible, the ceiling, the way to critical illness. */
export function Limits({ state, year }: Props) {
  const kinds = ['deductible', 'ceiling', 'critical', 'aid', 'aidMaximum'] as const
  if (kinds.every((kind) => state[kind] === undefined)) return null
  return (
    <Titled title={visitsWords.limits(year)}>
      {kinds.map((kind) => {
        const limit = state[kind]
        return limit ? (
          <View key={kind} className='note'>
            <View className='limit-name'>{limitWords[kind].name}</View>
            <View className={limit.of.isZero() ? 'gone' : 'limit-line'} aria-hidden>
              <View className='limit-used' style={{ width: percentage(limit) }} />
            </View>
            <View>{limitWords[kind].text(limit)}</View>
          </View>
        ) : null
      })}
    </Titled>
  )
}

function percentage({ used, of }: Limit): string {
  return of.isZero() ? '100%' : `${used.dividedBy(of).times(100).toFixed(1)}%`
}
