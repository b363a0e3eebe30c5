import Taro from '@tarojs/taro'

let known: number | undefined

/** The font size that the reader set for WeChat, or for the browser. */
export function phoneFontSize(): number {
  return (known ??= readFontSize())
}

const readFontSize = process.env.TARO_ENV === 'h5' ? readBrowserFontSize : readWeChatFontSize

function readBrowserFontSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) + 1
}

function readWeChatFontSize(): number {
  try {
    // Older base libraries have the one call only, newer ones deprecate it.
    const info = Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
    return (info as { fontSizeSetting?: number }).fontSizeSetting ?? 0
  } catch {
    return 0
  }
}
