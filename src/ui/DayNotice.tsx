import { View } from '@tarojs/components'
import { isLikelyToday } from '../rules'
import { useToday } from '../phone/useToday'
import { dayText } from './day'
import { named } from './role'
import { dayWords } from './words'

/** On a day that today can hardly be: that the phone’s date may be wrong. What every page says hangs on it. */
export function DayNotice() {
  const today = useToday()
  if (isLikelyToday(today)) return null
  return (
    <View className='notice' {...named({ role: 'alert' })}>
      {dayWords.doubtful(dayText(today))}
    </View>
  )
}
