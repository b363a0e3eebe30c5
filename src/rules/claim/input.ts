import * as z from 'zod/mini'
import { choices } from '../choices'
import type { IsoDate } from '../kernel/dates'
import { askedToday, date, money, parseBoth, read } from '../kernel/input'
import type { Fault } from '../kernel/outcome'

const yesOrNo = z.optional(z.boolean())
export const place = z.optional(z.enum([...choices.place, 'abroad']))
export const filed = z.optional(z.enum(choices.filed))

const details = z.object({
  paidOn: date,
  designated: z.boolean(),
  scheme: z.enum(choices.scheme),
  emergency: yesOrNo,
  newbornOrNewStudent: yesOrNo,
  death: z.optional(z.object({ on: date })),
  place,
  filed,
  pharmacy: yesOrNo,
  purpose: z.optional(z.enum(['treatment', 'wellness', 'public-health'])),
  injury: z.optional(z.enum(['none', 'work', 'third-party', 'no-third-party'])),
  trafficAccident: yesOrNo,
  premiumArrived: yesOrNo,
  agent: yesOrNo,
  commercialInsurer: yesOrNo,
  ambulance: yesOrNo,
  amount: z.optional(money),
  acceptedOn: z.optional(date),
})

/** Where the card settled there is nothing to claim: nothing else is asked, and what is given beside it is still judged. */
const claimInput = z.discriminatedUnion('settledByCard', [
  z.extend(details, { settledByCard: z.literal(false) }),
  z.extend(z.partial(details), { settledByCard: z.literal(true) }),
])

/**
 * One bill that somebody paid themselves. `paidOn` is the day of the expense; `place` is Xiamen and `filed` none unless
 * said; `commercialInsurer` keeps the originals; `injury` tells who is liable; `amount` is in yuan; `acceptedOn` is the
 * day on which the office took the claim.
 */
export type ClaimInput = z.input<typeof claimInput>

/** What is told of a bill that was not settled by card. */
export type Claim = z.output<typeof details>

/** Days as far as they can be read; what cannot is a fault of its own. */
const readable = z.catch(z.optional(date), undefined)
const order = z.object({
  paidOn: readable,
  acceptedOn: readable,
  death: z.catch(z.optional(z.object({ on: date })), undefined),
})

/** Days that have not come yet, and an acceptance before the payment. */
function faultsOfOrder(input: unknown, today: IsoDate | undefined): Fault[] {
  const { paidOn, acceptedOn, death } = read(order, input).data ?? {}
  const faults: Fault[] = []
  const judge = (path: string, day: IsoDate | undefined) => {
    if (day !== undefined && today !== undefined && day > today) faults.push({ path, code: 'in-the-future' })
  }
  judge('paidOn', paidOn)
  judge('death.on', death?.on)
  judge('acceptedOn', acceptedOn)
  if (acceptedOn !== undefined && paidOn !== undefined && acceptedOn < paidOn) {
    faults.push({ path: 'acceptedOn', code: 'before-payment' })
  }
  return faults
}

/** Reads a claim and the day it is asked for; refuses with every fault in both, and with days in a wrong order. */
export function readClaim(input: unknown, options: unknown) {
  return parseBoth(claimInput, askedToday, input, options, (_, day) => faultsOfOrder(input, day?.today))
}
