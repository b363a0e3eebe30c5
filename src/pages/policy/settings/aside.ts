import { isDate, type IsoDate } from '../../../rules'
import { asideKeys, readKey, removeKey } from '../../../phone/keys'
import type { Portable } from '../../../phone/storage'
import { everything } from './everything'

/** A text that was set aside because it could not be read whole, or because something took its place. */
export interface Aside {
  readonly of: Portable
  readonly key: string
  /** The day on which it was set aside; nothing where an older version did it. */
  readonly on: IsoDate | undefined
  /** As it can be copied; nothing where the phone does not give it. */
  readonly text: string | undefined
}

/** Everything that was set aside, the newest first; nothing where the phone does not tell. */
export async function listAside(): Promise<Aside[] | undefined> {
  const lists = await Promise.all(everything.map(asidesOf))
  const known = lists.filter((list) => list !== undefined)
  if (known.length < lists.length) return undefined
  return known.flat().sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))
}

async function asidesOf(of: Portable): Promise<Aside[] | undefined> {
  const keys = await asideKeys(of.key)
  return keys?.map((key) => {
    const { stored, readable } = readKey(key)
    const on = key.slice(`${of.key}.aside.`.length).slice(0, 10)
    return { of, key, on: isDate(on) ? on : undefined, text: readable ? JSON.stringify(stored) : undefined }
  })
}

/** Puts what can be read of it in the place of what is kept; answers whether it was saved. */
export function bringBack({ of, text }: Aside): Promise<boolean> {
  return text === undefined ? Promise.resolve(false) : of.bringBack(JSON.parse(text))
}

/** Answers whether it is gone. */
export function deleteAside({ key }: Aside): Promise<boolean> {
  return removeKey(key)
}
