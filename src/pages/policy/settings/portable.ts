import * as z from 'zod/mini'
import { everything } from './everything'
import type { Packed } from '../../../phone/storage'

/** What is kept on one phone as a text that can be taken to another. */

/** Raised when the layout of the text itself changes; each part carries a version of its own. */
const FORMAT = 1
const NAME = 'xiamen-yibao'

const exported = z.object({ app: z.literal(NAME), format: z.literal(FORMAT), parts: z.record(z.string(), z.unknown()) })

/** Everything as a text, and the keys that could not be read and are left out: they are not empty. */
export async function exportText(): Promise<{ text: string; missing: string[] }> {
  const parts: Record<string, Packed> = {}
  const missing: string[] = []
  for (const kept of everything) {
    await kept.ready()
    if (kept.state() === 'not-read') missing.push(kept.key)
    else parts[kept.key] = kept.pack()
  }
  return { text: JSON.stringify({ app: NAME, format: FORMAT, parts }), missing }
}

/** What became of a text: nothing of it is taken unless all of it can be. */
export type Imported =
  | { readonly kind: 'done'; readonly keys: readonly string[] }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'damaged'; readonly keys: readonly string[] }
  | { readonly kind: 'not-saved' | 'not-read' | 'half' }

/** Puts a text's parts in place of ours. Parts that it does not hold stay as they are; if one cannot be saved, all go back. */
export async function importText(text: string): Promise<Imported> {
  const parts = partsOf(text)
  if (parts === undefined) return { kind: 'not-ours' }
  const coming = everything.filter(({ key }) => key in parts)
  if (coming.length === 0) return { kind: 'not-ours' }
  const damaged = coming.filter(({ key, accepts }) => !accepts(parts[key]))
  if (damaged.length > 0) return { kind: 'damaged', keys: damaged.map(({ key }) => key) }
  // What was not read cannot be put back, so nothing takes its place.
  for (const { ready, state } of coming) if (!(await ready()) && state() === 'not-read') return { kind: 'not-read' }
  const before = coming.map((kept) => ({ kept, packed: kept.pack() }))
  for (const [index, { key, restore }] of coming.entries()) {
    if (await restore(parts[key])) continue
    const back: boolean[] = []
    for (const { kept, packed } of before) back.push(await kept.restore(packed))
    // The one that was refused still stands as it was.
    return { kind: back.slice(0, index).every(Boolean) ? 'not-saved' : 'half' }
  }
  return { kind: 'done', keys: coming.map(({ key }) => key) }
}

function partsOf(text: string): Record<string, unknown> | undefined {
  try {
    return z.parse(exported, JSON.parse(text.trim())).parts
  } catch {
    return undefined
  }
}

/** Removes all of it; answers whether it is gone. */
export async function clearAll(): Promise<boolean> {
  const gone = await Promise.all(everything.map(({ clear }) => clear()))
  return gone.every(Boolean)
}
