import { premiumSeason } from '../../src/rules'

/** Facts, 2 and P3: from 1 September to 31 December for the next year, and to the end of February for the running one. */

test.each([
  ['2024-08-31', []],
  ['2024-09-01', ['season', 2025, '2024-12-31', '3']],
  ['2025-01-01', ['extension', 2025, '2025-02-28', '3']],
  ['2025-02-28', ['extension', 2025, '2025-02-28', '3']],
  ['2025-03-01', []],
  ['2025-11-17', ['season', 2026, '2025-12-31', '3']],
  ['2026-06-30', []],
  ['2026-08-31', []],
  ['2026-09-01', ['season', 2027, '2026-12-31', '3']],
  ['2026-11-25', ['season', 2027, '2026-12-31', '3']],
  ['2027-01-02', ['extension', 2027, '2027-02-28', '3']],
  ['2027-12-31', ['season', 2028, '2027-12-31', '3']],
  ['2028-02-29', ['extension', 2028, '2028-02-29', '3']],
  ['2028-03-01', []],
])('on %s', (today, expected) => expect(Object.values(premiumSeason(today) ?? {})).toEqual(expected))

test('before the waiting period of 2025 nobody is told of one', () => {
  expect([premiumSeason('2023-10-01'), premiumSeason('2024-01-15')]).toEqual([undefined, undefined])
})
