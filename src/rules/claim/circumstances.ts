import type { IsoDate } from '../kernel/dates'
import { heldOn, type Circumstance, type Said } from '../statements/said'
import type { Claim } from './input'

/** Which circumstances a claim, or a visit still to come, is in. */
export type Circumstances = Readonly<Record<Circumstance, boolean>>

/** Outside Xiamen, and not abroad. */
const isElsewhere: Readonly<Record<NonNullable<Claim['place']>, boolean>> = {
  xiamen: false,
  fujian: true,
  'other-province': true,
  abroad: false,
}

/** What is true of what was told; what was not told counts as the ordinary case. */
export function circumstancesOf(told: Partial<Claim>): Circumstances {
  const { place = 'xiamen', filed = 'none', injury = 'none', emergency = false } = told
  const elsewhere = isElsewhere[place]
  const withInsurer = told.commercialInsurer === true
  return {
    'not-designated': told.designated === false,
    'not-designated-no-emergency': told.designated === false && !emergency,
    elsewhere,
    'other-province-unfiled': place === 'other-province' && filed === 'none',
    'other-province-pharmacy': place === 'other-province' && told.pharmacy === true,
    abroad: place === 'abroad',
    emergency,
    'emergency-elsewhere': emergency && elsewhere,
    'work-injury': injury === 'work',
    'third-party-liable': injury === 'third-party',
    'injury-without-third-party': injury === 'no-third-party',
    'traffic-accident': told.trafficAccident === true,
    wellness: told.purpose === 'wellness',
    'public-health': told.purpose === 'public-health',
    'premium-not-arrived': told.premiumArrived === false,
    'premium-not-arrived-elsewhere': told.premiumArrived === false && elsewhere,
    'employee-insurance': told.scheme === 'employee',
    agent: told.agent === true,
    'originals-at-hand': !withInsurer,
    'originals-at-hand-elsewhere': !withInsurer && elsewhere,
    'originals-with-insurer': withInsurer,
    ambulance: told.ambulance === true,
  }
}

/** The entries that somebody says on a day of these circumstances, each with only the statements that hold. */
export function applying<Entry extends { readonly saidBy: readonly Said[] }>(
  entries: readonly Entry[],
  circumstances: Circumstances,
  on: IsoDate,
): Applied<Entry>[] {
  return heldOn(entries, on)
    .map((entry) => ({
      ...entry,
      saidBy: entry.saidBy.filter(({ when }) => when === undefined || circumstances[when]),
    }))
    .filter(({ saidBy }) => saidBy.length > 0)
}

/** An entry with the statements that hold of a claim. */
export type Applied<Entry> = Omit<Entry, 'saidBy'> & { readonly saidBy: readonly Said[] }
