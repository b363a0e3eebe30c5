import * as z from 'zod/mini'
import { choices, type IsoDate } from '../../rules'
import { emptySingle, singleForm, type SingleForm } from '../../answer/bill/form'
import { draft } from '../../phone/form'
import { claimAnswers, noAnswers, type ClaimAnswers } from './form'
import { migrateClaims } from './keptBefore'
import { everyGood, keep, orElse, typed } from '../../phone/storage'
import { NOTE } from '../../phone/lengths'

/** My claims, and the list for the day of a visit: under a key of their own, read on the claim pages only. */

const ticks = everyGood(z.string().check(z.refine((text) => text.length <= 60)))

export const stage = z.enum(['preparing', 'submitted', 'more-papers', 'paid'])
export type Stage = z.infer<typeof stage>

const claim = z.object({
  id: z.string().check(z.regex(/^\d{1,9}$/)),
  answers: orElse(claimAnswers, noAnswers),
  /** The papers that are ready and the steps that are done, by id. */
  ticks,
  stage: orElse(stage, 'preparing'),
  submittedOn: draft,
  note: typed(NOTE),
  /** The bill as 报销 asks for it: what came along from there, and the hospital that was chosen here. */
  single: orElse(singleForm as z.ZodMiniType<SingleForm>, emptySingle),
  createdOn: draft,
  archived: orElse(z.boolean(), false),
  /** A worked case that is only looked at: never listed, and let go with the next one. */
  example: orElse(z.boolean(), false),
})
export type Claim = z.infer<typeof claim>

const visit = z.object({
  place: orElse(z.enum(choices.place), 'xiamen'),
  filed: orElse(z.enum(choices.filed), 'none'),
  emergency: orElse(z.enum(['no', 'yes']), 'no'),
  ticks,
})
export type VisitDraft = z.infer<typeof visit>

const claims = z.object({
  claims: everyGood(claim),
  /** The one removed last, until it is put back or let go. */
  removed: z.optional(orElse<Claim | undefined>(z.optional(claim), undefined)),
  visit: orElse(visit, z.parse(visit, {})),
})
export type Claims = z.infer<typeof claims>

export const kept = keep<Claims>({
  key: 'claims',
  version: 3,
  schema: claims as z.ZodMiniType<Claims>,
  migrate: migrateClaims,
})

export function claimOf(id: string | undefined): Claim | undefined {
  return kept.get().claims.find((claim) => claim.id === id)
}

/** Above the ids that are given one after the other. */
const UNREAD = 900_000_000

/** Begins a claim with the first answers and tells its id. It is in force even where it could not be saved; that is said. */
export function startClaim(
  begun: Pick<Claim, 'answers'> & Partial<Pick<Claim, 'single' | 'example'>>,
  createdOn: IsoDate,
): string {
  const { claims, removed } = kept.get()
  // Those that could not be read keep their ids.
  const before = kept.state() === 'not-read' ? UNREAD : 0
  const last = Math.max(before, ...[...claims, ...(removed ? [removed] : [])].map(({ id }) => Number(id)))
  const id = String(last + 1)
  void kept.set((value) => ({
    ...value,
    claims: [...value.claims.filter(({ example }) => !example), z.parse(claim, { ...begun, id, createdOn })],
  }))
  return id
}

/** Changes the answers of a claim, in force at once: a question cannot wait for the phone. */
export function answerClaim(id: string, answers: ClaimAnswers): void {
  void kept.set((value) => ({
    ...value,
    claims: value.claims.map((one) => (one.id === id ? { ...one, answers } : one)),
  }))
}

/** Lets go of a claim that turned out to be none. */
export function dropClaim(id: string): void {
  void kept.set((value) => ({ ...value, claims: value.claims.filter((one) => one.id !== id) }))
}

/** Changes the note of a claim, in force at once, as it is typed; answers whether it was saved. */
export function noteClaim(id: string, note: string): Promise<boolean> {
  return kept.set((value) => ({
    ...value,
    claims: value.claims.map((one) => (one.id === id ? { ...one, note } : one)),
  }))
}

/** Changes a claim once that is saved; answers whether it was. */
export function saveClaim(id: string, change: (claim: Claim) => Partial<Claim>): Promise<boolean> {
  return kept.save((value) => ({
    ...value,
    claims: value.claims.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  }))
}

/** Takes a claim off the list; it can be put back until another one is removed or it is let go. */
export function removeClaim(id: string): Promise<boolean> {
  return kept.save((value) => ({
    ...value,
    claims: value.claims.filter((one) => one.id !== id),
    removed: value.claims.find((one) => one.id === id) ?? value.removed,
  }))
}

export function putBack(): Promise<boolean> {
  return kept.save(({ removed, ...value }) => ({
    ...value,
    claims: removed ? [...value.claims, removed] : value.claims,
  }))
}

export function letGo(): Promise<boolean> {
  return kept.save(({ claims, visit }) => ({ claims, visit }))
}

export function saveVisit(change: (visit: VisitDraft) => Partial<VisitDraft>): Promise<boolean> {
  return kept.save((value) => ({ ...value, visit: { ...value.visit, ...change(value.visit) } }))
}

/** The list with one more tick, or one less. */
export function toggled(ticks: readonly string[], id: string): string[] {
  return ticks.includes(id) ? ticks.filter((tick) => tick !== id) : [...ticks, id]
}
