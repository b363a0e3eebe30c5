import * as z from 'zod/mini'
import { draft, emptySingle, singleForm } from '../answer/bill/form'
import { keep, orElse } from './storage'

/**
 * Settings and the drafts of the calculators: what the first screen needs, under one key, because every
 * synchronous read delays the launch.
 */

/** `phone` follows the phone's own font setting. */
export const textSize = z.enum(['phone', 'standard', 'large', 'largest'])
export type TextSize = z.infer<typeof textSize>

const settings = z.object({
  textSize: orElse(textSize, 'phone'),
  /** Which edition stands first. */
  edition: orElse(z.enum(['guide', 'official']), 'official'),
  /** That the order is another than it was is still to be said. */
  reordered: orElse(z.boolean(), false),
})

/** The page 划入 as typed; what one kind of insured does not need stays for when they switch back. */
const creditForm = z.object({
  insured: orElse(z.enum(['employee', 'flexible', 'retiree', 'resident']), 'employee'),
  age: draft,
  base: draft,
  pension: draft,
  assistance: orElse(z.enum(['none', 'low-income', 'disabled', 'severely-disabled']), 'none'),
})
export type CreditForm = z.infer<typeof creditForm>

export const emptyCreditForm: CreditForm = z.parse(creditForm, {})

const app = z.object({
  settings: orElse(settings, z.parse(settings, {})),
  credit: orElse(creditForm, emptyCreditForm),
  single: orElse(singleForm, emptySingle),
})

export type AppData = z.infer<typeof app>

/**
 * Version 1 kept the guide in front of everybody who ever typed: a default, nobody's wish. The document's figure now
 * stands first, and that is said once.
 */
function migrateApp(data: unknown): unknown {
  const before = data as { settings?: { edition?: unknown } } | null | undefined
  if (before?.settings?.edition !== 'guide') return data
  return { ...before, settings: { ...before.settings, edition: 'official', reordered: true } }
}

export const kept = keep<AppData>({
  key: 'app',
  version: 2,
  schema: app as z.ZodMiniType<AppData>,
  migrate: migrateApp,
})

/** Changes one part and leaves the others as they are. */
export function change<Part extends keyof AppData>(part: Part, next: AppData[Part]): Promise<boolean> {
  return kept.set((value) => ({ ...value, [part]: next }))
}
