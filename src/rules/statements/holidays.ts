import type { IsoDate } from '../kernel/dates'
import { said, type Said } from './said'

/** The days off by law of a year. */
interface DaysOff {
  readonly saidBy: readonly Said[]
  readonly days: ReadonlySet<IsoDate>
}

/**
 * Years whose notice of the State Council is not out: the thirteen days that are off by law whatever it will add, those
 * that fall together once. A year leaves this list when its notice is in the calendar; its dates are checked in the tests.
 */
export const daysOffByLaw: Readonly<Partial<Record<number, DaysOff>>> = {
  2027: byLaw(
    '2027-01-01',
    ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'], // 除夕 to 初三
    '2027-04-05', // 清明
    ...['2027-05-01', '2027-05-02'],
    '2027-06-09', // 端午
    '2027-09-15', // 中秋
    ...['2027-10-01', '2027-10-02', '2027-10-03'],
  ),
  2028: byLaw(
    '2028-01-01',
    ...['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
    '2028-04-04',
    ...['2028-05-01', '2028-05-02'],
    '2028-05-28',
    // 中秋 is 3 October, a day of the National Day itself.
    ...['2028-10-01', '2028-10-02', '2028-10-03'],
  ),
}

function byLaw(...days: readonly IsoDate[]): DaysOff {
  return { saidBy: [said('H24', '第二条')], days: new Set(days) }
}
