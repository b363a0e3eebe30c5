import Taro from '@tarojs/taro'
import { toast } from './toast'
import { updateWords } from './updateWords'

/** Says when WeChat has fetched a newer version, and asks before starting again with it: an answer may be on the screen. */
export function offerUpdate(): void {
  // A browser loads the newest page by itself, and old versions of WeChat have no such manager.
  if (process.env.TARO_ENV !== 'weapp') return
  try {
    if (!Taro.canIUse('getUpdateManager')) return
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(() => void ask(() => manager.applyUpdate()))
    manager.onUpdateFailed(() => void toast(updateWords.failed, 3000))
  } catch {
    // Nor has the page that stands alone in 朋友圈.
  }
}

async function ask(apply: () => void): Promise<void> {
  try {
    const { confirm } = await Taro.showModal({
      title: updateWords.title,
      content: updateWords.content,
      confirmText: updateWords.now,
      cancelText: updateWords.later,
    })
    if (confirm) apply()
  } catch {
    // Nothing was asked, so nothing is done: WeChat takes the new version at the next cold start by itself.
  }
}
