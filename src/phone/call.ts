import Taro from '@tarojs/taro'
import { toast } from './toast'
import { shareWords } from './words'

/** Opens the phone's dialler. Closing the phone's own question is no failure; a phone that cannot call is told the number. */
export async function callNumber(phoneNumber: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
  } catch (error) {
    if (/cancel/.test(String((error as { errMsg?: unknown }).errMsg))) return
    await toast(shareWords.notCalled(phoneNumber), 4000)
  }
}
