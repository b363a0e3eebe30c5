import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { keep, orElse } from './storage'

/**
 * Settings and the drafts of the calculators: what the first screen needs, under one key, because every
 * synchronous read delays the launch.
 */

/** What each of them keeps there, by name. All are declared as the app starts, before any is read. */
const parts: Record<string, z.ZodMiniType> = {}

const app = z.lazy(() => z.object(parts))

/** A part of what is kept under the one key. */
export interface Part<T> {
  /** As it is before anything was filled in. */
  readonly empty: T
  /** How it is read; what cannot be read is empty. */
  readonly schema: z.ZodMiniType<T>
  readonly get: () => T
  /** Changes it and leaves the others as they are; answers whether it was saved. */
  readonly set: (next: T) => Promise<boolean>
}

/** Declares a part; its module must be among those that src/app.ts loads. */
export function part<T>(name: string, schema: z.ZodMiniType<T>): Part<T> {
  const empty = z.parse(schema, {})
  const read = orElse(schema, empty) as z.ZodMiniType<T>
  parts[name] = read
  return {
    empty,
    schema: read,
    get: () => (kept.get()[name] ?? empty) as T,
    set: (next) => kept.set((value) => ({ ...value, [name]: next })),
  }
}

/** A part's value in a component. */
export function usePart<T>({ get }: Part<T>): T {
  return useSyncExternalStore(kept.subscribe, get)
}

/**
 * Version 1 kept the guide in front of everybody who ever typed: a default, nobody's wish. The document's figure now
 * stands first, and that is said once.
 */
function migrateApp(data: unknown): unknown {
  const before = data as { settings?: { edition?: unknown } } | null | undefined
  if (before?.settings?.edition !== 'guide') return data
  return { ...before, settings: { ...before.settings, edition: 'official', reordered: true } }
}

export const kept = keep<Record<string, unknown>>({
  key: 'app',
  version: 2,
  schema: app as z.ZodMiniType<Record<string, unknown>>,
  migrate: migrateApp,
})

/** `phone` follows the phone's own font setting. */
export const textSize = z.enum(['phone', 'standard', 'large', 'largest'])
export type TextSize = z.infer<typeof textSize>

export const settings = part(
  'settings',
  z.object({
    textSize: orElse(textSize, 'phone'),
    /** Which edition stands first. */
    edition: orElse(z.enum(['guide', 'official']), 'official'),
    /** That the order is another than it was is still to be said. */
    reordered: orElse(z.boolean(), false),
  }),
)
