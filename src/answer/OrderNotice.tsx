import { View } from '@tarojs/components'
import { settings, usePart } from '../phone/app'
import { Press } from '../ui/Press'
import { orderWords } from './words'

/** Says once, to whom it was the other way round, that the document's figure stands first now. */
export function OrderNotice() {
  const value = usePart(settings)
  if (!value.reordered) return null
  return (
    <View className='notice'>
      <View>{orderWords.reordered}</View>
      <Press className='button quiet' onPress={() => void settings.set({ ...value, reordered: false })}>
        {orderWords.understood}
      </Press>
    </View>
  )
}
