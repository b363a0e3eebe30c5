import Taro from '@tarojs/taro'

/** The phone's own storage, which can be full or broken: nothing here throws. */

/** The key under which the damaged text of another is set aside. */
export function asideOf(key: string): string {
  return `${key}.aside`
}

export function readKey(key: string): { stored: unknown; readable: boolean } {
  try {
    return { stored: Taro.getStorageSync(key) as unknown, readable: true }
  } catch {
    return { stored: undefined, readable: false }
  }
}

/** Answers whether it was written. */
export async function writeKey(key: string, data: unknown): Promise<boolean> {
  try {
    await Taro.setStorage({ key, data })
    return true
  } catch {
    return false
  }
}

/** Answers whether it is gone. */
export async function removeKey(key: string): Promise<boolean> {
  try {
    await Taro.removeStorage({ key })
    return true
  } catch {
    return false
  }
}
