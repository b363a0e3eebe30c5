import { View } from '@tarojs/components'
import type { Edition } from '../rules'
import { editionName, editionWords } from './words'

interface Props {
  readonly edition: Edition
  /** Whether what it says governs here. */
  readonly governs?: boolean
}

/** What an edition is called above what it says, marked where it governs. */
export function EditionName({ edition, governs = edition === 'official' }: Props) {
  return (
    <View className='answer-edition'>
      {editionName[edition]}
      {governs ? <View className='badge'>{editionWords.governs}</View> : null}
    </View>
  )
}
