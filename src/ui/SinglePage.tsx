import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { singlePageWords } from './words'

/** The scene of a page that is looked at inside 朋友圈: it may not open others, and keeps nothing of the reader's. */
const IN_MOMENTS = 1154

/** What a page cannot do inside 朋友圈, and where to go on; nothing anywhere else. */
export function SinglePage() {
  const [alone] = useState(isAlone)
  return alone ? <View className='notice'>{singlePageWords}</View> : null
}

function isAlone(): boolean {
  if (process.env.TARO_ENV !== 'weapp') return false
  try {
    return Taro.getLaunchOptionsSync().scene === IN_MOMENTS
  } catch {
    return false
  }
}
