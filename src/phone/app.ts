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
  edition: orElse(z.enum(['guide', 'official']), 'guide'),
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

export const kept = keep<AppData>({ key: 'app', version: 1, schema: app as z.ZodMiniType<AppData> })

/** Changes one part and leaves the others as they are. */
export function change<Part extends keyof AppData>(part: Part, next: AppData[Part]): Promise<boolean> {
  return kept.set({ ...kept.get(), [part]: next })
}
