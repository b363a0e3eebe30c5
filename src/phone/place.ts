import Taro from '@tarojs/taro'

/** The scene of a page that is looked at inside 朋友圈: it may not open others, and keeps nothing of the reader's. */
const IN_MOMENTS = 1154

/** Whether a page is looked at inside 朋友圈. */
export function isInMoments(): boolean {
  if (process.env.TARO_ENV !== 'weapp') return false
  try {
    return Taro.getLaunchOptionsSync().scene === IN_MOMENTS
  } catch {
    return false
  }
}

/** Whether there is no page below to go back to. */
export function isFirstPage(): boolean {
  try {
    return Taro.getCurrentPages().length <= 1
  } catch {
    return true
  }
}
