import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { asideOf, readKey, removeKey, writeKey } from './keys'

/** How the last contact with the phone's storage went: what was damaged is set aside, what was not saved is said. */
export type StorageState = 'fine' | 'set-aside' | 'not-saved'

/** What the settings do with a kept value, whatever it holds. */
export interface Portable {
  readonly key: string
  /** As it is stored, to be taken to another phone. */
  pack: () => Packed
  /** Whether a packed value can take its place: nothing in it is damaged, and no newer version of the app wrote it. */
  accepts: (packed: unknown) => boolean
  /** Puts a packed value in its place; answers whether it was saved. */
  restore: (packed: unknown) => Promise<boolean>
  /** Removes it from the phone, with what was set aside of it; answers whether it is gone. */
  clear: () => Promise<boolean>
}

/** One key of the phone's storage, read once when first asked for, written on every change. */
export interface Kept<T> extends Portable {
  get: () => T
  /** Answers whether it was saved; the value is in force either way, until the app closes. */
  set: (next: T) => Promise<boolean>
  /** Takes a change only once it is written, one after the other: for what must not show before it is saved. */
  save: (change: (value: T) => T) => Promise<boolean>
  state: () => StorageState
  /** How often all of it was cleared or replaced; what was remembered of it before that holds no longer. */
  replaced: () => number
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
export type Packed = z.infer<typeof envelope>

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
  let replaced = 0

  function read(): T {
    leftOut = 0
    const { stored, readable } = readKey(layout.key)
    const packed = z.safeParse(envelope, stored)
    const present = stored !== undefined && stored !== ''
    const data = packed.success ? bringUpToDate(layout, packed.data.data, packed.data.version) : {}
    const parsed = z.safeParse(layout.schema, data)
    const value = parsed.success ? parsed.data : z.parse(layout.schema, {})
    const newer = packed.success && packed.data.version > layout.version
    if (!readable || (present && !packed.success) || !parsed.success || leftOut > 0 || newer) {
      state = 'set-aside'
      // The text stays on the phone for whoever can read all of it; the app goes on with what it can read.
      void inTurn(() => writeKey(asideOf(layout.key), stored))
    }
    return value
  }

  const get = () => (current ??= { value: read() }).value

  const notify = () => listeners.forEach((listener) => listener())

  let queue: Promise<unknown> = Promise.resolve()

  /** One after the other: the phone may finish what came later first. */
  function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  const write = (value: T) => writeKey(layout.key, { version: layout.version, data: value })

  function set(next: T): Promise<boolean> {
    current = { value: next }
    notify()
    return inTurn(async () => {
      const saved = await write(get())
      if (tell(saved)) notify()
      return saved
    })
  }

  function save(change: (value: T) => T): Promise<boolean> {
    const since = replaced
    return inTurn(async () => {
      const saved = await write(change(get()))
      // What was typed meanwhile is in force already, and stays; what was cleared or replaced does not come back.
      const taken = saved && since === replaced
      if (taken) current = { value: change(get()) }
      if (tell(saved) || taken) notify()
      return saved
    })
  }

  /** Remembers how a writing went; answers whether that is news. */
  function tell(saved: boolean): boolean {
    const before = state
    state = saved ? (state === 'not-saved' ? 'fine' : state) : 'not-saved'
    return state !== before
  }

  function unpack(packed: unknown): T | undefined {
    const { success, data } = z.safeParse(envelope, packed)
    if (!success || data.version > layout.version) return undefined
    leftOut = 0
    const value = z.safeParse(layout.schema, bringUpToDate(layout, data.data, data.version))
    return value.success && leftOut === 0 ? value.data : undefined
  }

  async function restore(packed: unknown): Promise<boolean> {
    const next = unpack(packed)
    if (next === undefined) return false
    replaced += 1
    return set(next)
  }

  function clear(): Promise<boolean> {
    const blank = { value: z.parse(layout.schema, {}) }
    current = blank
    replaced += 1
    state = 'fine'
    notify()
    return inTurn(async () => {
      const gone = await Promise.all([layout.key, asideOf(layout.key)].map(removeKey))
      // What could not be removed is still there, and is read again.
      if (current === blank) current = undefined
      notify()
      return gone.every(Boolean)
    })
  }

  function subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  return {
    key: layout.key,
    get,
    set,
    save,
    state: () => state,
    replaced: () => replaced,
    subscribe,
    pack: () => ({ version: layout.version, data: get() }),
    accepts: (packed) => unpack(packed) !== undefined,
    restore,
    clear,
  }
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
