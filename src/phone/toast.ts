import Taro from '@tarojs/taro'

/** Says something for a moment; a phone that does not show it loses nothing else. */
export async function toast(title: string, duration?: number): Promise<void> {
  try {
    await Taro.showToast({ title, icon: 'none', ...(duration === undefined ? {} : { duration }) })
  } catch {
    // The page stays as it is.
  }
}
