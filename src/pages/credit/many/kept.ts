import * as z from 'zod/mini'
import { keep, orElse } from '../../../phone/storage'

/** The table as pasted, under a key of its own: it holds names, is read on its page only, and goes into no link. */

/** Far more than three hundred rows take; what is longer is worked out and not kept. */
export const LONGEST = 60_000

const table = z.string().check(z.refine((text) => text.length <= LONGEST)) as z.ZodMiniType<string>

const many = z.object({ text: orElse(table, '') })
type Many = z.infer<typeof many>

export const keptMany = keep<Many>({ key: 'many', version: 1, schema: many as z.ZodMiniType<Many> })
