import { addressWords } from './words'

/** Where a page can be found again, for a text that is passed on: its address in a browser, the way to it in WeChat. */
export function addressOf(path: string): string {
  if (process.env.TARO_ENV === 'weapp') return addressWords.inWeChat
  return `${location.href.split('#')[0] ?? ''}#/${path}`
}
