import { useState } from 'react'
import { View } from '@tarojs/components'
import { isInMoments } from '../phone/place'
import { singlePageWords } from './words'

/** What a page cannot do inside 朋友圈, and where to go on; nothing anywhere else. */
export function SinglePage() {
  const [alone] = useState(isInMoments)
  return alone ? <View className='notice'>{singlePageWords}</View> : null
}
