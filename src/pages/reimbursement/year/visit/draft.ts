import * as z from 'zod/mini'
import { billForm, emptyBill } from '../../../../answer/bill/form'
import { draft } from '../../../../phone/form'
import { keep, orElse } from '../../../../phone/storage'

/** The visit that is being filled in, apart from those that are saved: it is written with every key. */

const visitDraft = z.object({
  of: draft,
  id: draft,
  date: draft,
  note: draft,
  bill: orElse(billForm, emptyBill),
})
export type VisitDraft = z.infer<typeof visitDraft>

const drafts = z.object({
  draft: z.optional(orElse<VisitDraft | undefined>(z.optional(visitDraft as z.ZodMiniType<VisitDraft>), undefined)),
})
type Drafts = z.infer<typeof drafts>

export const keptDraft = keep<Drafts>({ key: 'visitDraft', version: 1, schema: drafts as z.ZodMiniType<Drafts> })

/** What was begun of this very visit and not saved; a new one has no id. */
export function draftOf(of: string, id: string): VisitDraft | undefined {
  const { draft } = keptDraft.get()
  return draft?.of === of && draft.id === id ? draft : undefined
}

export function keepDraft(draft: VisitDraft): void {
  void keptDraft.set({ draft })
}

export function dropDraft(): void {
  void keptDraft.set({})
}
