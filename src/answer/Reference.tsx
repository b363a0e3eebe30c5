import { View } from '@tarojs/components'
import type { Freshness } from '../rules'
import { foot, freshnessText } from './words'

/** What every page ends with: how fresh its figures are, that it is for reference only, that nothing leaves the phone. */
export function Reference({ freshness }: { readonly freshness?: Freshness | undefined }) {
  return (
    <View className='foot'>
      {freshness ? (
        <View className={freshness.unchecked ? 'foot-unchecked' : ''}>{freshnessText(freshness)}</View>
      ) : null}
      <View>{foot.reference}</View>
      <View>{foot.local}</View>
      <View>{foot.privacy}</View>
    </View>
  )
}
