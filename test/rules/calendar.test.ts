import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days'
import { isWorkday } from 'chinese-workday'
import { addWorkingDays, isProvisional, isWorkingDay, lastWorkingDayOnOrBefore } from '../../src/rules/kernel/calendar'
import { addDays, isLikelyToday, sources } from '../../src/rules'
import { daysOffByLaw } from '../../src/rules/statements/holidays'
import { daysOf } from './claims'

const between = (from: string, to: string) =>
  daysOf(Number(from.slice(0, 4)), Number(to.slice(0, 4))).filter((day) => from <= day && day <= to)

/** The State Council's notices. They win over any package. */
const holidays = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-02-15', '2026-02-23'],
  ['2026-10-01', '2026-10-07'],
] as const

const makeUpDays = [
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-02-14',
  '2026-02-28',
  '2026-09-20',
  '2026-10-10',
]

describe('working days of the notices', () => {
  test.each(holidays)('%s to %s is a holiday', (from, to) => {
    expect(between(from, to).filter(isWorkingDay)).toEqual([])
  })

  test.each(makeUpDays)('%s, a day of a weekend, is worked', (day) => {
    expect(isWorkingDay(day)).toBe(true)
  })

  test('every other day of 2025 follows the week', () => {
    const named = new Set([...holidays.flatMap(([from, to]) => between(from, to)), ...makeUpDays])
    const others = daysOf(2025, 2025).filter((day) => !named.has(day))
    expect(others.filter((day) => isWorkingDay(day) === [0, 6].includes(new Date(day).getUTCDay()))).toEqual([])
  })

  test.each([2024, 2025, 2026])('every day of %d is as a second package has it', (year) => {
    expect(daysOf(year, year).filter((day) => isWorkingDay(day) !== isWorkday(day))).toEqual([])
  })
})

describe('a year without a published calendar', () => {
  test.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2027-01-02', false],
    ['2027-01-04', true],
    ['2027-02-04', true],
    ['2027-02-05', false],
    ['2027-02-08', false],
    ['2027-02-09', true],
    ['2027-04-05', false],
    ['2027-04-06', true],
    ['2027-05-03', true],
    ['2027-06-09', false],
    ['2027-09-15', false],
    ['2027-10-01', false],
    ['2027-10-04', true],
    ['2027-10-09', false],
    ['2027-03-31', true],
  ])('weekends and the days off by law are off: %s', (day, worked) => {
    expect(isWorkingDay(day)).toBe(worked)
  })

  test('one of which not even those are given has its weekends off', () => {
    expect(['2022-10-03', '2029-10-01', '2029-10-06'].map(isWorkingDay)).toEqual([true, true, false])
  })

  /** Thirteen days: of the law’s own, and of the lunar calendar and the sun as a package reckons them. */
  test.each(Object.entries(daysOffByLaw))('the days of %s are those of the lunar calendar', (year, given) => {
    const lunar = (day: string) => getSolarDateFromLunar(`${year}-${day}`).date
    const newYear = lunar('01-01')
    const days = [
      ...['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`),
      ...[-1, 0, 1, 2].map((day) => addDays(newYear, day)),
      getSolarTermDate(Number(year), 4, 'pure_brightness'),
      lunar('05-05'),
      lunar('08-15'),
    ]
    expect([...(given?.days ?? [])]).toEqual([...new Set(days)].sort())
  })

  test('what the package reckons is off in the years whose notice is known', () => {
    expect(['2025-01-29', '2026-02-17']).toEqual(
      [2025, 2026].map((year) => getSolarDateFromLunar(`${String(year)}-01-01`).date),
    )
    expect(['2025-04-04', '2026-04-05']).toEqual(
      [2025, 2026].map((year) => getSolarTermDate(year, 4, 'pure_brightness')),
    )
  })

  test.each([
    ['2026-01-01', '2026-12-31', false],
    ['2023-01-01', '2023-12-31', false],
    ['2026-12-31', '2027-01-01', true],
    ['2022-12-31', '2023-01-01', true],
    ['2027-03-31', '2027-03-31', true],
  ])('from %s to %s is provisional: %s', (from, to, provisional) => {
    expect(isProvisional(from, to)).toBe(provisional)
  })
})

test.each([
  ['2025-09-30', '2025-09-30'],
  ['2025-10-08', '2025-09-30'],
  ['2025-10-12', '2025-10-11'],
  ['2025-02-04', '2025-01-27'],
  ['2025-02-09', '2025-02-08'],
  ['2025-01-26', '2025-01-26'],
  ['2026-02-23', '2026-02-14'],
  ['2026-03-01', '2026-02-28'],
  ['2025-01-01', '2024-12-31'],
  ['2027-01-01', '2026-12-31'],
  ['2027-02-08', '2027-02-04'],
])('the last working day on or before %s is %s', (day, last) => {
  expect(lastWorkingDayOnOrBefore(day)).toBe(last)
})

test.each([
  ['2025-11-17', 0, '2025-11-17'],
  ['2025-11-14', 1, '2025-11-17'],
  ['2025-11-15', 1, '2025-11-17'],
  ['2025-01-24', 1, '2025-01-26'],
  ['2025-01-27', 1, '2025-02-05'],
  ['2025-02-07', 1, '2025-02-08'],
  ['2025-04-25', 2, '2025-04-28'],
  ['2025-09-26', 1, '2025-09-28'],
  ['2025-09-30', 3, '2025-10-11'],
  ['2026-02-13', 2, '2026-02-24'],
  ['2026-02-27', 1, '2026-02-28'],
  ['2026-09-18', 1, '2026-09-20'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-12-31', 1, '2027-01-04'],
])('from %s, %d working days on is %s', (day, count, then) => {
  expect(addWorkingDays(day, count)).toBe(then)
})

test('a likely day lies between the first of the city’s rules and the last whose days off are known', () => {
  const years = Object.keys(daysOffByLaw).map(Number)
  const [first, last] = [sources.R12.inForce?.from ?? '', `${String(Math.max(...years))}-12-31`]
  expect([first, last].map(isLikelyToday)).toEqual([true, true])
  expect([addDays(first, -1), addDays(last, 1)].map(isLikelyToday)).toEqual([false, false])
})
