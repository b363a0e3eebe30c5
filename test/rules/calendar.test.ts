import { isWorkday } from 'chinese-workday'
import { addWorkingDays, isProvisional, isWorkingDay, lastWorkingDayOnOrBefore } from '../../src/rules/kernel/calendar'
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
    ['2027-01-01', true],
    ['2027-01-02', false],
    ['2027-01-03', false],
    ['2027-10-01', true],
    ['2022-10-03', true],
  ])('weekends alone are off: %s', (day, worked) => {
    expect(isWorkingDay(day)).toBe(worked)
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
  ['2026-12-31', 1, '2027-01-01'],
])('from %s, %d working days on is %s', (day, count, then) => {
  expect(addWorkingDays(day, count)).toBe(then)
})
