import Taro from '@tarojs/taro'
import { whyNotSaved } from '../phone/storage'
import { sayWords } from './words'

/** Says at the finger what the notice at the top may be too far away for; nothing where it was saved. */
export async function sayUnlessSaved(saving: Promise<boolean>): Promise<boolean> {
  const saved = await saving
  if (!saved) await Taro.showToast({ title: sayWords[whyNotSaved()], icon: 'none', duration: 3000 })
  return saved
}
