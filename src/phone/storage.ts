import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { upTo } from './lengths'
import { readAgain, readKey, removeKey, asideKeys, setAside, writeKey } from './keys'

/**
 * How the phone's storage fares with a kept value. `not-read`: nothing is written over it until it is read. `damaged`:
 * a part of it cannot be read and is not set aside yet, so nothing is written over it either.
 */
export type StorageState = 'fine' | 'nearly-full' | 'set-aside' | 'not-saved' | 'damaged' | 'not-read'

/** What the settings do with a kept value, whatever it holds. */
export interface Portable {
  readonly key: string
  /** Reads again what could not be read, and sets aside what is damaged; answers whether it may be written over. */
  ready: () => Promise<boolean>
  /** As it is stored, to be taken to another phone. */
  pack: () => Packed
  /** Whether a packed value can take its place: nothing in it is damaged, and no newer version of the app wrote it. */
  accepts: (packed: unknown) => boolean
  /** Puts a packed value in its place; answers whether it was saved. */
  restore: (packed: unknown) => Promise<boolean>
  /** Puts what can be read of a text that was set aside in its place, which is set aside in turn. */
  bringBack: (stored: unknown) => Promise<boolean>
  /** Removes it from the phone, with all that was set aside of it; answers whether it is gone. */
  clear: () => Promise<boolean>
  state: () => StorageState
  subscribe: (listener: () => void) => () => void
}

type Change<T> = (value: T) => T

/** One key of the phone's storage, read once when first asked for, written on every change. */
export interface Kept<T> extends Portable {
  get: () => T
  /**
   * Answers whether it was saved; the value is in force either way, until the app closes. A change, other than a whole
   * value, is made again to what the phone gives when it could not be read at first.
   */
  set: (next: T | Change<T>) => Promise<boolean>
  /** Takes a change only once it is written, one after the other: for what must not show before it is saved. */
  save: (change: Change<T>) => Promise<boolean>
  /** How often all of it was cleared or replaced; what was remembered of it before that holds no longer. */
  replaced: () => number
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

/** Counts what the tolerant schemas below had to leave out of the value being read, and to shorten in it. */
let leftOut = 0
let shortened = 0

/** WeChat takes 1 MB under a key; from here on the reader is told. */
const NEARLY_FULL = 800_000

/** A text as typed, as long as its field takes. */
export function typed(longest: number) {
  return orElse(
    z.pipe(
      z.string(),
      z.transform((text: string) => {
        if (text.length > longest) shortened += 1
        return upTo(longest, text)
      }),
    ) as z.ZodMiniType<string>,
    '',
  )
}

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

let reason: 'not-saved' | 'not-read' = 'not-saved'

/** Why a value was not saved last: the phone did not take it, or what stands there could not be read. */
export const whyNotSaved = () => reason

/** Keeps a value under a key of the phone's storage, validated on every read; an empty storage reads as `{}`. */
export function keep<T>(layout: Layout<T>): Kept<T> {
  const { key } = layout
  const listeners = new Set<() => void>()
  let current: { value: T } | undefined
  let replaced = 0
  /** Clearing does not wait for its turn: what was to be saved before it is not taken any more. */
  let cleared = 0
  let unread = false
  /** What was changed before it was read. */
  let blind: Change<T>[] = []
  /** What stands on the phone and is to be set aside before anything is written over it. */
  let damaged: { stored: unknown } | undefined
  let wasSetAside = false
  /** What is in force is not what was stored last. */
  let ahead = false
  let failed = false
  let full = false

  function state(): StorageState {
    if (unread) return 'not-read'
    if (damaged) return 'damaged'
    if (failed) return 'not-saved'
    if (full) return 'nearly-full'
    return wasSetAside ? 'set-aside' : 'fine'
  }

  function get(): T {
    if (current) return current.value
    const { stored, readable } = readKey(key)
    unread = !readable
    current = { value: readable ? take(stored) : blank(layout) }
    if (state() !== 'fine') void inTurn(flush)
    return current.value
  }

  function take(stored: unknown): T {
    const { value, whole } = understand(layout, stored)
    if (!whole) damaged = { stored }
    return value
  }

  const notify = () => listeners.forEach((listener) => listener())

  let queue: Promise<unknown> = Promise.resolve()

  /** One after the other: the phone may finish what came later first. */
  function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  /** Whether the key may be written over; reads it again, and sets aside what must not be lost, where that is missing. */
  async function ready(): Promise<boolean> {
    get()
    if (unread) {
      const { stored, readable } = await readAgain(key)
      // Cleared meanwhile, there is nothing left to read.
      if (unread && !readable) return false
      if (unread) {
        unread = false
        const value = take(stored)
        // Whoever changed it had not seen what stood there.
        if (blind.length > 0 && !isEmpty(stored)) damaged = { stored }
        current = { value: blind.reduce((before, change) => change(before), value) }
        blind = []
      }
    }
    if (damaged) {
      const aside = damaged
      if (!(await setAside(key, aside.stored))) return damaged !== aside
      // Cleared meanwhile, it goes with the rest.
      if (damaged === aside) {
        damaged = undefined
        wasSetAside = true
      }
    }
    return true
  }

  async function write(value: T): Promise<boolean> {
    const packed = { version: layout.version, data: value }
    const saved = await writeKey(key, packed)
    failed = !saved
    full = saved && isLong(JSON.stringify(packed))
    return saved
  }

  /** Stores what is in force, where that is not stored yet. */
  async function flush(): Promise<boolean> {
    let saved = await ready()
    if (saved && ahead) {
      const writing = current
      saved = await write(get())
      if (saved && current === writing) ahead = false
    }
    notify()
    return told(saved)
  }

  function set(next: T | Change<T>): Promise<boolean> {
    const change = typeof next === 'function' ? (next as Change<T>) : () => next
    put(change(get()))
    if (unread) blind.push(change)
    notify()
    return inTurn(flush)
  }

  function put(value: T): void {
    current = { value }
    ahead = true
  }

  function save(change: Change<T>): Promise<boolean> {
    const since = cleared
    return inTurn(async () => {
      const may = await ready()
      const before = current
      const saved = may && (await write(change(get())))
      // What was typed meanwhile is in force already, and stays; what was cleared or replaced does not come back.
      if (saved && since === cleared) {
        if (current === before) ahead = false
        current = { value: change(get()) }
      }
      notify()
      return told(saved)
    })
  }

  /** Remembers why something was not saved. */
  function told(saved: boolean): boolean {
    if (!saved) reason = failed && !unread && !damaged ? 'not-saved' : 'not-read'
    return saved
  }

  function unpack(packed: unknown): T | undefined {
    const read = understand(layout, packed)
    return read.damaged || isEmpty(packed) ? undefined : read.value
  }

  function replace(value: () => T, before?: () => Promise<boolean>): Promise<boolean> {
    const since = cleared
    return inTurn(async () => {
      if (!(await ready()) || !((await before?.()) ?? true) || since !== cleared) return false
      replaced += 1
      put(value())
      return flush()
    })
  }

  async function restore(packed: unknown): Promise<boolean> {
    const next = unpack(packed)
    return next !== undefined && replace(() => next)
  }

  const pack = () => ({ version: layout.version, data: get() })

  async function bringBack(stored: unknown): Promise<boolean> {
    // Of what is no text of ours nothing would be left.
    if (!z.safeParse(envelope, stored).success) return false
    return replace(
      () => understand(layout, stored).value,
      async () => JSON.stringify(get()) === JSON.stringify(blank(layout)) || setAside(key, pack()),
    )
  }

  function clear(): Promise<boolean> {
    const emptied = { value: blank(layout) }
    current = emptied
    replaced += 1
    cleared += 1
    unread = ahead = failed = full = wasSetAside = false
    damaged = undefined
    blind = []
    notify()
    return inTurn(async () => {
      const asides = await asideKeys(key)
      const gone = await Promise.all([key, ...(asides ?? [])].map(removeKey))
      // What could not be removed is still there, and is read again.
      if (current === emptied) current = undefined
      notify()
      return asides !== undefined && gone.every(Boolean)
    })
  }

  function subscribe(listener: () => void) {
    listeners.add(listener)
    // Another page is another occasion.
    if (unread || damaged || failed) void inTurn(flush)
    return () => {
      listeners.delete(listener)
    }
  }

  if (process.env.TARO_ENV === 'h5') {
    // The same browser has it open twice, and changed it there.
    addEventListener('storage', (event) => {
      if (event.key !== key || ahead) return
      current = undefined
      notify()
    })
  }

  return {
    key,
    get,
    set,
    save,
    state,
    replaced: () => replaced,
    subscribe,
    ready: () => inTurn(flush),
    pack,
    accepts: (packed) => unpack(packed) !== undefined,
    restore,
    bringBack,
    clear,
  }
}

/** The kept value, and how storage fares, in a component. */
export function useKept<T>(kept: Kept<T>): { value: T; state: StorageState } {
  const value = useSyncExternalStore(kept.subscribe, kept.get)
  const state = useSyncExternalStore(kept.subscribe, kept.state)
  return { value, state }
}

const blank = <T>({ schema }: Layout<T>) => z.parse(schema, {})

const isEmpty = (stored: unknown) => stored === undefined || stored === ''

/** What can be read of a stored text: whether that is all of it, and whether any was damaged rather than only too long. */
function understand<T>(layout: Layout<T>, stored: unknown): { value: T; whole: boolean; damaged: boolean } {
  // A value that is read may read another one on the way.
  const outer = [leftOut, shortened] as const
  leftOut = shortened = 0
  const packed = z.safeParse(envelope, stored)
  const data = packed.success ? bringUpToDate(layout, packed.data.data, packed.data.version) : { current: {} }
  const parsed = z.safeParse(layout.schema, data?.current)
  const value = parsed.success ? parsed.data : blank(layout)
  const newer = packed.success && packed.data.version > layout.version
  const damaged = !(packed.success || isEmpty(stored)) || !data || !parsed.success || leftOut > 0 || newer
  const whole = !damaged && shortened === 0
  ;[leftOut, shortened] = outer
  return { value, whole, damaged }
}

/** Nothing where what an older version wrote cannot be brought up to date. */
function bringUpToDate<T>(
  { version, migrate }: Layout<T>,
  data: unknown,
  from: number,
): { current: unknown } | undefined {
  if (from >= version || !migrate) return { current: data }
  try {
    return { current: migrate(data, from) }
  } catch {
    return undefined
  }
}

/** Only a long text is measured: a unit is three bytes at most. */
function isLong(text: string): boolean {
  if (text.length * 3 <= NEARLY_FULL) return false
  // Half a pair is two of its four bytes.
  const wide = /[\u0800-\uD7FF\uE000-\uFFFF]/g
  return (
    text.length + 2 * (text.match(wide)?.length ?? 0) + (text.match(/[\u0080-\u07FF\uD800-\uDFFF]/g)?.length ?? 0) >
    NEARLY_FULL
  )
}
