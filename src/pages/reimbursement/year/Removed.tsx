import { View } from '@tarojs/components'
import { Press } from '../../../ui/Press'
import { named } from '../../../ui/role'
import { sayUnlessSaved } from '../../../ui/say'
import { letGo, putBack } from './changes'
import { visitsWords } from './words'

/** What was removed last can come back. */
export function Removed({ words }: { readonly words: string }) {
  return (
    <View className='visit-removed' {...named({ role: 'alert' })}>
      <View>{words}</View>
      <View className='visit-actions'>
        <Press className='button' onPress={() => void sayUnlessSaved(putBack())}>
          {visitsWords.putBack}
        </Press>
        <Press className='button quiet' onPress={() => void sayUnlessSaved(letGo())}>
          {visitsWords.letGo}
        </Press>
      </View>
    </View>
  )
}
