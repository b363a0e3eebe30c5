import Taro from '@tarojs/taro'
import { ask } from './ask'
import { toast } from './toast'
import { updateWords } from './updateWords'

/** Says when WeChat has fetched a newer version, and asks before starting again with it: an answer may be on the screen. */
export function offerUpdate(): void {
  // A browser loads the newest page by itself, and old versions of WeChat have no such manager.
  if (process.env.TARO_ENV !== 'weapp') return
  try {
    if (!Taro.canIUse('getUpdateManager')) return
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(() => void offer(() => manager.applyUpdate()))
    manager.onUpdateFailed(() => void toast(updateWords.failed, 3000))
  } catch {
    // Nor has the page that stands alone in 朋友圈.
  }
}

/** Where nothing was asked nothing is done: WeChat takes the new version at the next cold start by itself. */
async function offer(apply: () => void): Promise<void> {
  const { title, content, now, later } = updateWords
  if (await ask({ title, content, confirm: now, cancel: later })) apply()
}
