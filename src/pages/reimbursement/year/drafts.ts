import * as z from 'zod/mini'
import { billForm, emptyBill, personQuestions } from '../../../answer/bill/form'
import { draft, shapeOf } from '../../../phone/form'
import { everyGood, keep, orElse } from '../../../phone/storage'
import { earlier, type Earlier } from './kept'

/** The visits and people that are being filled in, apart from those that are saved: they are written with every key. */

const visitDraft = z.object({
  of: draft,
  id: draft,
  date: draft,
  note: draft,
  bill: orElse(billForm, emptyBill),
})
export type VisitDraft = z.infer<typeof visitDraft>

const personDraft = z.object({
  id: draft,
  name: draft,
  ...shapeOf(personQuestions),
  monthsAsOf: draft,
  changes: everyGood(z.object({ from: draft, ...shapeOf(personQuestions) })),
  earlier: earlier as z.ZodMiniType<Earlier>,
})
export type PersonDraft = z.infer<typeof personDraft>

const drafts = z.object({
  drafts: everyGood(visitDraft as z.ZodMiniType<VisitDraft>),
  people: everyGood(personDraft as z.ZodMiniType<PersonDraft>),
})
type Drafts = z.infer<typeof drafts>

/** Version 1 kept one visit alone, which the next to be begun took the place of. */
function migrateDrafts(data: unknown): unknown {
  const { draft: only } = data as { draft?: unknown }
  return { drafts: only === undefined ? [] : [only] }
}

export const keptDraft = keep<Drafts>({
  key: 'visitDraft',
  version: 2,
  schema: drafts as z.ZodMiniType<Drafts>,
  migrate: migrateDrafts,
})

const isVisit = (of: string, id: string) => (one: VisitDraft) => one.of === of && one.id === id

/** What was begun of this very visit and not saved; a new one has no id. */
export function draftOf(of: string, id: string): VisitDraft | undefined {
  return keptDraft.get().drafts.find(isVisit(of, id))
}

export function keepDraft(draft: VisitDraft): void {
  const isThis = isVisit(draft.of, draft.id)
  void keptDraft.set((value) => ({ ...value, drafts: [...value.drafts.filter((one) => !isThis(one)), draft] }))
}

export function dropDraft(of: string, id: string): void {
  const isThis = isVisit(of, id)
  void keptDraft.set((value) => ({ ...value, drafts: value.drafts.filter((one) => !isThis(one)) }))
}

/** A person is filled in for a year: what it began with is asked beside. */
const isPerson = (id: string, year: string) => (one: PersonDraft) => one.id === id && one.earlier.year === year

/** What was begun of somebody and not saved; a new family member has no id. */
export function personDraftOf(id: string, year: string): PersonDraft | undefined {
  return keptDraft.get().people.find(isPerson(id, year))
}

export function keepPersonDraft(draft: PersonDraft): void {
  const isThis = isPerson(draft.id, draft.earlier.year)
  void keptDraft.set((value) => ({ ...value, people: [...value.people.filter((one) => !isThis(one)), draft] }))
}

export function dropPersonDraft({ id, earlier: { year } }: Pick<PersonDraft, 'id' | 'earlier'>): void {
  const isThis = isPerson(id, year)
  void keptDraft.set((value) => ({ ...value, people: value.people.filter((one) => !isThis(one)) }))
}
