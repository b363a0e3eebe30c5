import { addDays, addMonths, daysBetween, isDate, monthsBetween, weekdayOf } from '../../src/rules'

describe('a day', () => {
  test.each(['2025-01-01', '2025-12-31', '2025-04-30', '2024-02-29', '2000-02-29', '0100-01-01', '9999-12-31'])(
    '%s exists',
    (day) => {
      expect(isDate(day)).toBe(true)
    },
  )

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-12-32',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0099-12-31',
    '2025/01/01',
    '2025-1-1',
    '2025-01-01T00:00',
    '12025-01-01',
    '2025-01-01 2025-01-02',
    '',
    20250101,
    null,
    undefined,
  ])('%s does not', (day) => {
    expect(isDate(day)).toBe(false)
  })
})

test('leap years have 366 days, and a century only where 400 divides it', () => {
  expect(['2023', '2024', '1900', '2000'].map((year) => daysBetween(`${year}-01-01`, `${year}-12-31`) + 1)).toEqual([
    365, 366, 365, 366,
  ])
})

test('days and months on, and back, over the ends of months and years', () => {
  expect([addDays('2025-12-31', 1), addDays('2025-03-01', -1), addDays('2024-02-28', 1)]).toEqual([
    '2026-01-01',
    '2025-02-28',
    '2024-02-29',
  ])
  expect([addMonths('2025-08-31', 6), addMonths('2025-12-15', 1), addMonths('2025-01-31', -2)]).toEqual([
    '2026-02-28',
    '2026-01-15',
    '2024-11-30',
  ])
  expect([monthsBetween('2025-11-30', '2027-01-01'), monthsBetween('2025-01-31', '2024-12-01')]).toEqual([14, -1])
})

test('what four digits cannot write is no day', () => {
  expect([addDays('9999-12-30', 1), addDays('9999-12-31', 1)]).toEqual(['9999-12-31', ''])
  // The hundred years before the year 100 have 25 leap days.
  expect([addDays('0100-01-01', -36_525), addDays('0100-01-01', -36_526)]).toEqual(['0000-01-01', ''])
})

test('the days of the week', () => {
  expect(['2025-11-16', '2025-11-17', '2025-11-22'].map(weekdayOf)).toEqual([0, 1, 6])
})
