import * as z from 'zod/mini'
import type { RemoteCircumstance } from '../statements/remote'

const journey = z.object({
  reason: z.enum(['long-stay', 'travel', 'referral', 'emergency']),
  stage: z.enum(['before-trip', 'away', 'settled']),
  insured: z.boolean(),
  hospital: z.enum(['settles', 'claims-only', 'not-designated', 'unknown']),
})

/** In Xiamen and abroad nothing depends on the rest; inside Fujian nothing is filed. */
export const remoteInput = z.discriminatedUnion('place', [
  z.object({ place: z.enum(['xiamen', 'abroad']) }),
  z.extend(journey, { place: z.literal('fujian') }),
  z.extend(journey, { place: z.literal('other-province'), filed: z.boolean() }),
])

/**
 * Treatment away from home: where, why, how far it has come (`settled`: discharged, or the bill paid), whether insured
 * in Xiamen and paying, and what is known of the hospital: it `settles` directly, is designated but pays back through
 * `claims-only`, is not designated, or was not looked up. How long the journey lasts is asked by neither edition.
 */
export type RemoteInput = z.input<typeof remoteInput>
export type Journey = z.output<typeof remoteInput>

/** What is true of a journey, by the names that the editions' answers ask for. */
export function circumstancesOf(given: Journey): ReadonlySet<RemoteCircumstance> {
  if (!('reason' in given)) return new Set([given.place])
  const { place, reason, stage, insured, hospital } = given
  const holds = new Set<RemoteCircumstance>([place, 'in-this-country', reason, `hospital-${hospital}`])
  if (stage === 'before-trip') holds.add('before-trip')
  holds.add(stage === 'settled' ? 'settled' : 'unsettled')
  if (hospital === 'not-designated' && reason !== 'emergency') holds.add('not-designated-no-emergency')
  if (!insured) holds.add('uninsured')
  if (given.place === 'other-province') holds.add(given.filed ? 'filed' : 'unfiled')
  return holds
}
