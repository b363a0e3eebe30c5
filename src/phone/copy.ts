import Taro from '@tarojs/taro'
import { toast } from './toast'
import { shareWords } from './words'

/** Puts a text where it can be pasted from, and says so; a phone or browser that does not allow it is said too. */
export async function copyText(text: string, done: string): Promise<void> {
  let title = done
  try {
    await Taro.setClipboardData({ data: text })
  } catch {
    title = shareWords.notCopied
  }
  await toast(title)
}
