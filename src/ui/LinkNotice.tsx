import { View } from '@tarojs/components'
import { shareWords } from '../phone/words'
import { Press } from './Press'

interface Props {
  /** What of the link could not be used, a sentence each. */
  readonly dropped: readonly string[]
  /** Brings back what the reader had filled in; nothing where there was nothing. */
  readonly onRestore: (() => void) | undefined
}

/** Says that what stands in the form came from a link, and what of the link was left out. */
export function LinkNotice({ dropped, onRestore }: Props) {
  return (
    <View className='notice'>
      <View>{shareWords.fromLink}</View>
      {dropped.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      {onRestore ? (
        <Press className='button quiet' onPress={onRestore}>
          {shareWords.restoreMine}
        </Press>
      ) : null}
    </View>
  )
}
