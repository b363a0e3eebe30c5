import { View } from '@tarojs/components'
import { change, kept } from '../phone/app'
import { useKept } from '../phone/storage'
import { Press } from '../ui/Press'
import { orderWords } from './words'

/** Says once, to whom it was the other way round, that the document's figure stands first now. */
export function OrderNotice() {
  const { settings } = useKept(kept).value
  if (!settings.reordered) return null
  return (
    <View className='notice'>
      <View>{orderWords.reordered}</View>
      <Press className='button quiet' onPress={() => void change('settings', { ...settings, reordered: false })}>
        {orderWords.understood}
      </Press>
    </View>
  )
}
