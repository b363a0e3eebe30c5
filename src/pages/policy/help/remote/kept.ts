import * as z from 'zod/mini'
import { everyGood, keep, orElse } from '../../../../phone/storage'

/** What the guides keep, under a key of its own: it is read when a guide is opened, not when the app starts. */

/** The page 异地就医 as answered, and the ids of what was ticked; ids that no list holds any more do no harm. */
const remoteForm = z.object({
  place: orElse(z.enum(['xiamen', 'fujian', 'other-province', 'abroad']), 'other-province'),
  reason: orElse(z.enum(['long-stay', 'travel', 'referral', 'emergency']), 'travel'),
  stage: orElse(z.enum(['before-trip', 'away', 'settled']), 'before-trip'),
  filed: orElse(z.boolean(), false),
  insured: orElse(z.boolean(), true),
  hospital: orElse(z.enum(['settles', 'claims-only', 'not-designated', 'unknown']), 'unknown'),
  ticked: everyGood(z.string().check(z.refine((text) => text.length <= 60)) as z.ZodMiniType<string>),
})
export type RemoteForm = z.infer<typeof remoteForm>

export const emptyRemoteForm: RemoteForm = z.parse(remoteForm, {})

const guides = z.object({ remote: orElse(remoteForm as z.ZodMiniType<RemoteForm>, emptyRemoteForm) })
type GuidesData = z.infer<typeof guides>

export const keptGuides = keep<GuidesData>({ key: 'guides', version: 1, schema: guides as z.ZodMiniType<GuidesData> })

export function changeRemote(next: RemoteForm): Promise<boolean> {
  return keptGuides.set((value) => ({ ...value, remote: next }))
}
