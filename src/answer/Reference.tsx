import { View } from '@tarojs/components'
import type { DocumentState } from '../rules'
import { inForceText, lapsedTexts } from './standing'
import { foot } from './words'

/** What every page ends with: how the documents of its figures stand, that it is for reference only, that nothing leaves the phone. */
export function Reference({ standing }: { readonly standing?: readonly DocumentState[] | undefined }) {
  const lapsed = standing ? lapsedTexts(standing) : []
  return (
    <View className='foot'>
      {lapsed.map((sentence) => (
        <View key={sentence} className='foot-unchecked'>
          {sentence}
        </View>
      ))}
      {standing ? <View>{inForceText(standing)}</View> : null}
      <View>{foot.reference}</View>
      <View>{foot.local}</View>
      <View>{foot.privacy}</View>
    </View>
  )
}
