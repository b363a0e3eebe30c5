import Taro from '@tarojs/taro'
import { settingsWords } from './words'

/** Asks before something is lost; a question that the phone cannot show is no yes. */
export async function agreed(title: string, content: string, confirmText: string): Promise<boolean> {
  try {
    const { confirm } = await Taro.showModal({ title, content, confirmText, cancelText: settingsWords.cancel })
    return confirm
  } catch {
    await Taro.showToast({ title: settingsWords.notAsked, icon: 'none' })
    return false
  }
}
