import { View } from '@tarojs/components'
import type { DocumentState } from '../rules'
import { isLastKnown, standingText } from './standing'
import { foot } from './words'

/** What every page ends with: how the documents of its figures stand, that it is for reference only, that nothing leaves the phone. */
export function Reference({ standing }: { readonly standing?: readonly DocumentState[] | undefined }) {
  return (
    <View className='foot'>
      {standing ? (
        <View className={standing.some(isLastKnown) ? 'foot-unchecked' : ''}>{standingText(standing)}</View>
      ) : null}
      <View>{foot.reference}</View>
      <View>{foot.local}</View>
      <View>{foot.privacy}</View>
    </View>
  )
}
