import { View } from '@tarojs/components'
import type { Freshness } from '../rules'
import { foot, freshnessText } from '../wording/editions'
import { Fold } from './Fold'

interface Props {
  readonly freshness?: Freshness | undefined
  /** The known reasons why a real settlement may differ. */
  readonly reasons: readonly string[]
}

/** What every answer ends with: how fresh its figures are, why reality may differ, that it is for reference only. */
export function Foot({ freshness, reasons }: Props) {
  return (
    <>
      <Fold title={foot.whyDifferent}>
        {reasons.map((reason) => (
          <View key={reason} className='note'>
            {reason}
          </View>
        ))}
      </Fold>
      <View className='foot'>
        {freshness ? (
          <View className={freshness.unchecked ? 'foot-unchecked' : ''}>{freshnessText(freshness)}</View>
        ) : null}
        <View>{foot.reference}</View>
        <View>{foot.local}</View>
        <View>{foot.privacy}</View>
      </View>
    </>
  )
}
