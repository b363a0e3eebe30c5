import * as z from 'zod/mini'
import { draft } from '../../phone/form'
import { everyGood, keep, orElse } from '../../phone/storage'

/** What the guides keep, under a key of its own: it is read when a guide is opened, not when the app starts. */

export const journey = {
  place: ['xiamen', 'fujian', 'other-province', 'abroad'],
  reason: ['long-stay', 'travel', 'referral', 'emergency'],
  stage: ['before-trip', 'away', 'settled'],
} as const

/** The page 异地就医 as answered, and the ids of what was ticked; ids that no list holds any more do no harm. */
const remoteForm = z.object({
  place: orElse(z.enum(journey.place), 'other-province'),
  reason: orElse(z.enum(journey.reason), 'travel'),
  stage: orElse(z.enum(journey.stage), 'before-trip'),
  filed: orElse(z.boolean(), false),
  insured: orElse(z.boolean(), true),
  hospital: orElse(z.enum(['settles', 'claims-only', 'not-designated', 'unknown']), 'unknown'),
  ticked: everyGood(z.string().check(z.refine((text) => text.length <= 60)) as z.ZodMiniType<string>),
})
export type RemoteForm = z.infer<typeof remoteForm>

export const who = ['usual', 'newborn', 'employee', 'aided', 'discharged'] as const

/** The page 居民参保：哪天起能报; no day of payment is today. */
const waitingForm = z.object({
  who: orElse(z.enum(who), 'usual'),
  paidOn: draft,
  forYear: draft,
  missed: draft,
  repaired: draft,
  bornOn: draft,
  aidedFrom: draft,
  dischargedOn: draft,
  leftOn: draft,
  leftMonths: draft,
})
export type WaitingForm = z.infer<typeof waitingForm>

/** The page 退休要缴满多少年. */
const retirementForm = z.object({
  sex: orElse(z.enum(['male', 'female']), 'male'),
  yearsHere: draft,
  yearsInAll: draft,
})
export type RetirementForm = z.infer<typeof retirementForm>

/** What was really paid, as 与实际结算不一致 asks for it; no day is today. */
const paidForm = z.object({ monthly: draft, fund: draft, own: draft, on: draft })
export type PaidForm = z.infer<typeof paidForm>

export const emptyRemoteForm: RemoteForm = z.parse(remoteForm, {})
export const emptyWaiting: WaitingForm = z.parse(waitingForm, {})
export const emptyRetirement: RetirementForm = z.parse(retirementForm, {})
const emptyPaid: PaidForm = z.parse(paidForm, {})

const guides = z.object({
  remote: orElse(remoteForm as z.ZodMiniType<RemoteForm>, emptyRemoteForm),
  waiting: orElse(waitingForm as z.ZodMiniType<WaitingForm>, emptyWaiting),
  retirement: orElse(retirementForm as z.ZodMiniType<RetirementForm>, emptyRetirement),
  paid: orElse(paidForm as z.ZodMiniType<PaidForm>, emptyPaid),
})
type GuidesData = z.infer<typeof guides>

export const keptGuides = keep<GuidesData>({ key: 'guides', version: 1, schema: guides as z.ZodMiniType<GuidesData> })

/** Changes what one guide keeps and leaves the others as they are. */
export function changeGuides(next: Partial<GuidesData>): Promise<boolean> {
  return keptGuides.set((value) => ({ ...value, ...next }))
}
