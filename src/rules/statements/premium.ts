import type { IsoDate } from '../kernel/dates'
import { said, type Said } from './said'

/**
 * The days of every year that the premium of residents hangs on (P3), as `MM-DD`: the season in which it is paid for
 * the next year, until when it can still be paid for this one without waiting, and from when on a child is born late in it.
 *
 * @example
 * premiumDays.season.from // => '09-01'
 */
export const premiumDays = {
  season: { from: '09-01', until: '12-31' },
  extendedBefore: '03-01',
  lastQuarter: '10-01',
  /** In how many days after birth a child is to be registered, by an answer of the telephone line (HK). */
  registeredWithin: 90,
} as const

/** Whether a child was born so late in its year that it may be paid for, and claimed for, after it. */
export function isOfLastQuarter(bornOn: IsoDate): boolean {
  return bornOn.slice(5) >= premiumDays.lastQuarter
}

/** Since when there is aid with the premium (R14), and that a premium already paid is not returned (one answer, HK). */
export const premiumAidStart: { readonly saidBy: readonly Said[] } = {
  saidBy: [said('R14', '第十二条'), said('HK', '保费资助')],
}
