import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'

/** How the last contact with the phone's storage went: what was damaged is set aside, what was not saved is said. */
export type StorageState = 'fine' | 'set-aside' | 'not-saved'

/** One key of the phone's storage, read once when first asked for, written on every change. */
export interface Kept<T> {
  get: () => T
  /** Answers whether it was saved; the value is in force either way, until the app closes. */
  set: (next: T) => Promise<boolean>
  state: () => StorageState
  subscribe: (listener: () => void) => () => void
}

interface Layout<T> {
  readonly key: string
  /** Raised when the layout changes; `migrate` then brings what older versions wrote up to date. */
  readonly version: number
  readonly schema: z.ZodMiniType<T>
  readonly migrate?: (data: unknown, version: number) => unknown
}

const envelope = z.object({ version: z.number(), data: z.unknown() })

/** Counts what the tolerant schemas below had to leave out of the value being read. */
let leftOut = 0

/** A part that falls back to `fallback` alone when it is damaged, so that the rest is kept. */
export function orElse<T>(schema: z.ZodMiniType<T>, fallback: T) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((given): T => {
      if (given === undefined) return fallback
      const result = z.safeParse(schema, given)
      if (result.success) return result.data
      leftOut += 1
      return fallback
    }),
  )
}

/** A list that keeps its good items when others are damaged. */
export function everyGood<T>(item: z.ZodMiniType<T>) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((given): T[] => {
      if (given === undefined) return []
      const items = Array.isArray(given) ? given : [given]
      return items.flatMap((one) => {
        const result = z.safeParse(item, one)
        if (result.success) return [result.data]
        leftOut += 1
        return []
      })
    }),
  )
}

/** Keeps a value under a key of the phone's storage, validated on every read; an empty storage reads as `{}`. */
export function keep<T>(layout: Layout<T>): Kept<T> {
  const listeners = new Set<() => void>()
  let current: { value: T } | undefined
  let state: StorageState = 'fine'

  function read(): T {
    leftOut = 0
    const { stored, readable } = readKey(layout.key)
    const packed = z.safeParse(envelope, stored)
    const present = stored !== undefined && stored !== ''
    const data = packed.success ? bringUpToDate(layout, packed.data.data, packed.data.version) : {}
    const value = z.parse(layout.schema, data)
    if (!readable || (present && !packed.success) || leftOut > 0) {
      state = 'set-aside'
      // The damaged text stays on the phone for whoever can mend it; the app goes on without it.
      void write(`${layout.key}.aside`, stored)
    }
    return value
  }

  const get = () => (current ??= { value: read() }).value

  async function set(next: T): Promise<boolean> {
    current = { value: next }
    listeners.forEach((listener) => listener())
    const saved = await write(layout.key, { version: layout.version, data: next })
    const after: StorageState = saved ? (state === 'not-saved' ? 'fine' : state) : 'not-saved'
    if (after !== state) {
      state = after
      listeners.forEach((listener) => listener())
    }
    return saved
  }

  function subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  return { get, set, state: () => state, subscribe }
}

/** The kept value, and how storage fares, in a component. */
export function useKept<T>(kept: Kept<T>): { value: T; state: StorageState } {
  const value = useSyncExternalStore(kept.subscribe, kept.get)
  const state = useSyncExternalStore(kept.subscribe, kept.state)
  return { value, state }
}

function bringUpToDate<T>({ version, migrate }: Layout<T>, data: unknown, from: number): unknown {
  return from < version && migrate ? migrate(data, from) : data
}

function readKey(key: string): { stored: unknown; readable: boolean } {
  try {
    return { stored: Taro.getStorageSync(key) as unknown, readable: true }
  } catch {
    return { stored: undefined, readable: false }
  }
}

async function write(key: string, data: unknown): Promise<boolean> {
  try {
    await Taro.setStorage({ key, data })
    return true
  } catch {
    return false
  }
}
