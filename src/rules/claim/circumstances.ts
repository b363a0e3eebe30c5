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
  const { care, place = 'xiamen', filed = 'none', emergency = false, injury, trafficAccident = 'none' } = told
  const elsewhere = isElsewhere[place]
  const withInsurer = told.commercialInsurer === true
  return {
    outpatient: care !== 'inpatient',
    stay: care === 'inpatient',
    'unfunded-card': told.settledByCard === 'without-fund',
    'not-designated': told.designated === false,
    'no-emergency': !emergency,
    elsewhere,
    'other-province-unfiled': place === 'other-province' && filed === 'none',
    pharmacy: care === 'pharmacy',
    abroad: place === 'abroad',
    emergency,
    'work-injury': injury === 'work',
    // Of a traffic accident the fund counts one's own share of the fault, which its paper tells.
    'third-party-liable': injury === 'third-party' && trafficAccident === 'none',
    'injury-without-third-party': injury === 'no-third-party',
    'traffic-accident': trafficAccident !== 'none',
    'accident-without-paper': trafficAccident === 'without-paper',
    'premium-not-arrived': told.premiumArrived === false,
    'employee-insurance': told.scheme === 'employee',
    agent: told.agent === true,
    'originals-at-hand': !withInsurer,
    'originals-with-insurer': withInsurer,
    ambulance: care === 'ambulance',
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
      saidBy: entry.saidBy.filter(({ when = [] }) =>
        (typeof when === 'string' ? [when] : when).every((circumstance) => circumstances[circumstance]),
      ),
    }))
    .filter(({ saidBy }) => saidBy.length > 0)
}

/** An entry with the statements that hold of a claim. */
export type Applied<Entry> = Omit<Entry, 'saidBy'> & { readonly saidBy: readonly Said[] }
