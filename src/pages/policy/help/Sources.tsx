import { View } from '@tarojs/components'
import { Fold } from '../../../ui/Fold'
import type { Citation } from '../../../rules'
import { citationText } from '../../../answer/words'

/** Where everything on a page stands, each place once. */
export function Sources({ title, citations }: { readonly title: string; readonly citations: readonly Citation[] }) {
  return (
    <Fold title={title}>
      {[...new Set(citations.map(citationText))].map((text) => (
        <View key={text} className='note'>
          {text}
        </View>
      ))}
    </Fold>
  )
}
