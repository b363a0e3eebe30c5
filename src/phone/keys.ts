import Taro from '@tarojs/taro'
import { today } from './clock'

/** The phone's own storage, which can be full or broken: nothing here throws. */

export interface Read {
  readonly stored: unknown
  readonly readable: boolean
}

/** What cannot be read is not empty: WeChat's synchronous calls fail now and then, and the next goes through. */
export function readKey(key: string): Read {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      const stored = Taro.getStorageSync(key) as unknown
      return { stored: stored === '' ? rawText(key) : stored, readable: true }
    } catch {
      // Once more.
    }
  }
  return { stored: undefined, readable: false }
}

/** Taro gives nothing for what stands in a browser's storage as no text of its own. */
function rawText(key: string): string {
  return process.env.TARO_ENV === 'h5' ? (localStorage.getItem(key) ?? '') : ''
}

/** Reads what could not be read, by either of WeChat's ways. Only the first tells what is empty from what failed. */
export async function readAgain(key: string): Promise<Read> {
  const read = readKey(key)
  if (read.readable) return read
  try {
    return { stored: (await Taro.getStorage<unknown>({ key })).data, readable: true }
  } catch {
    return read
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

/** Under which keys something of this one was set aside; nothing where the phone does not tell. */
export async function asideKeys(key: string): Promise<string[] | undefined> {
  try {
    const { keys } = (await Taro.getStorageInfo()) as unknown as { keys: string[] }
    return keys.filter((one) => one === `${key}.aside` || one.startsWith(`${key}.aside.`))
  } catch {
    return undefined
  }
}

/** Keeps a text that would be written over, under the day and its own mark; the same text only once. */
export async function setAside(key: string, stored: unknown): Promise<boolean> {
  const mark = markOf(JSON.stringify(stored))
  const before = await asideKeys(key)
  if (before?.some((one) => one.endsWith(mark))) return true
  return writeKey(`${key}.aside.${today()}${mark}`, stored)
}

function markOf(text: string): string {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) | 0
  return `.${String(text.length)}.${(sum >>> 0).toString(36)}`
}
