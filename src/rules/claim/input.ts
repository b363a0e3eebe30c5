import * as z from 'zod/mini'
import type { NothingBecause } from '../statements/nothing'
import { choices } from '../choices'
import type { IsoDate } from '../kernel/dates'
import { askedToday, date, money, parseBoth, read } from '../kernel/input'
import type { Fault } from '../kernel/outcome'

const yesOrNo = z.optional(z.boolean())
export const place = z.optional(z.enum([...choices.place, 'abroad']))
export const filed = z.optional(z.enum(choices.filed))

const settledByCard = z.literal([true, false, 'without-fund'])
const care = z.optional(
  z.enum(['outpatient', 'inpatient', 'pharmacy', 'ambulance', 'birth', 'wellness', 'public-health']),
)

const details = z.object({
  settledByCard,
  care,
  prescribed: yesOrNo,
  treatedOnTheWay: yesOrNo,
  paidOn: date,
  overNewYear: yesOrNo,
  designated: z.boolean(),
  scheme: z.enum(choices.scheme),
  emergency: yesOrNo,
  bornOn: z.optional(date),
  newStudent: yesOrNo,
  diedOn: z.optional(date),
  place,
  filed,
  injury: z.optional(z.enum(['none', 'work', 'third-party', 'third-party-not-paying', 'no-third-party'])),
  trafficAccident: z.optional(z.enum(['none', 'with-paper', 'without-paper'])),
  premiumArrived: yesOrNo,
  agent: yesOrNo,
  commercialInsurer: yesOrNo,
  amount: z.optional(money),
  acceptedOn: z.optional(date),
})

type Details = z.input<typeof details>
type NoClaim =
  | { readonly settledByCard: true }
  | { readonly settledByCard: false; readonly care: 'birth' | 'wellness' | 'public-health' }
  | { readonly settledByCard: false; readonly care: 'pharmacy'; readonly prescribed: false }
  | { readonly settledByCard: false; readonly care: 'ambulance'; readonly treatedOnTheWay: false }

/**
 * One bill that somebody paid themselves. `paidOn` is the day of the expense, of a stay that of the discharge;
 * `overNewYear` tells of a stay that it began the year before; `prescribed` of a pharmacy's bill that a hospital passed
 * the prescription on to it, `treatedOnTheWay` of an ambulance's that it holds more than the ride. `settledByCard` is
 * `without-fund` where the card paid and the fund did not. `bornOn` is told of a newborn, `place` is Xiamen and `filed`
 * none unless said; `commercialInsurer` keeps the originals; `injury` tells who is liable; `amount` is in yuan;
 * `acceptedOn` is the day on which the office took the claim. Where there is nothing to claim, nothing else is asked,
 * and what is given beside it is still judged.
 */
export type ClaimInput = Details | (NoClaim & Partial<Details>)

/** What is told of a bill that is claimed. */
export type Claim = z.output<typeof details>

/** What decides whether there is a claim at all, as far as it can be read. */
const kind = z.object({
  settledByCard: z.catch(z.optional(settledByCard), undefined),
  care: z.catch(care, undefined),
  prescribed: z.catch(yesOrNo, undefined),
  treatedOnTheWay: z.catch(yesOrNo, undefined),
})

/** Why there is nothing to claim; undefined where there is. */
function nothingBecause(told: z.output<typeof kind>): NothingBecause | undefined {
  if (told.settledByCard === true) return 'settled-by-card'
  switch (told.care) {
    case 'birth':
    case 'wellness':
    case 'public-health':
      return told.care
    case 'pharmacy':
      return told.prescribed === false ? 'pharmacy' : undefined
    case 'ambulance':
      return told.treatedOnTheWay === false ? 'ambulance' : undefined
    case 'outpatient':
    case 'inpatient':
    case undefined:
      return undefined
  }
}

/** Days as far as they can be read; what cannot is a fault of its own. */
const readable = z.catch(z.optional(date), undefined)
const order = z.object({ paidOn: readable, acceptedOn: readable, bornOn: readable, diedOn: readable })

/** Days that have not come yet, and an acceptance before the payment. */
function faultsOfOrder(input: unknown, today: IsoDate | undefined): Fault[] {
  const days = read(order, input).data ?? {}
  const faults: Fault[] = (['paidOn', 'bornOn', 'diedOn', 'acceptedOn'] as const).flatMap((path) => {
    const day = days[path]
    return day !== undefined && today !== undefined && day > today ? [{ path, code: 'in-the-future' }] : []
  })
  const { paidOn, acceptedOn } = days
  if (acceptedOn !== undefined && paidOn !== undefined && acceptedOn < paidOn) {
    faults.push({ path: 'acceptedOn', code: 'before-payment' })
  }
  return faults
}

/** Reads a claim and the day it is asked for; refuses with every fault in both, and with days in a wrong order. */
export function readClaim(input: unknown, options: unknown) {
  const nothing = nothingBecause(read(kind, input).data ?? {})
  const between = (_: unknown, day: { today: IsoDate } | undefined) => faultsOfOrder(input, day?.today)
  if (nothing === undefined) return parseBoth(details, askedToday, input, options, between)
  return { nothing, today: parseBoth(z.partial(details), askedToday, input, options, between).today }
}
