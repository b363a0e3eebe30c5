import { View } from '@tarojs/components'
import type { Own } from '../phone/useLinked'
import { shareWords } from '../phone/words'
import { Press } from './Press'

interface Props {
  /** Whether the form was filled in by the link. */
  readonly isFilled: boolean
  /** What of the link could not be used, a sentence each. */
  readonly dropped: readonly string[]
  /** For whom has filled in something of their own, which stays as it was. */
  readonly own: Own | undefined
}

/** Says that what stands in the form came from a link, what of the link was left out, and what became of one's own. */
export function LinkNotice({ isFilled, dropped, own }: Props) {
  return (
    <View className='notice'>
      {isFilled ? (
        <View>
          {shareWords.fromLink}
          {own ? shareWords.besideMine : shareWords.yours}
        </View>
      ) : null}
      {dropped.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      {own ? (
        <>
          <Press className='button quiet' onPress={own.back}>
            {shareWords.restoreMine}
          </Press>
          <Press className='button quiet' onPress={own.replace}>
            {shareWords.replaceMine}
          </Press>
        </>
      ) : null}
    </View>
  )
}
