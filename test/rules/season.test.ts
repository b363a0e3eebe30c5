import { premiumSeason } from '../../src/rules'
import { faultsOf, refusalOf, valueOf } from './support'

/** Facts, 2 and P3: from 1 September to 31 December for the next year, and to the end of February for the running one. */

const told = (today: string) => {
  const season = valueOf(premiumSeason({ today }))
  if (season === undefined) return []
  const { window, forYear, lastDay, premium, premiumYear, currentYear, months } = season
  return [window, forYear, lastDay, premium.value.toFixed(2), premiumYear, currentYear, months.value.toFixed()]
}

test.each([
  // 430 in 2024 and 450 in 2025 (P24), 450 in 2026 (HK); of 2027 and later nothing was found
  ['2024-09-01', ['season', 2025, '2024-12-31', '450.00', 2025, 2024, '3']],
  ['2025-02-28', ['extension', 2025, '2025-02-28', '450.00', 2025, 2025, '3']],
  ['2025-11-17', ['season', 2026, '2025-12-31', '450.00', 2026, 2025, '3']],
  ['2026-03-01', []],
  ['2026-06-30', []],
  ['2026-08-31', []],
  ['2026-09-01', ['season', 2027, '2026-12-31', '450.00', 2026, 2026, '3']],
  ['2026-11-25', ['season', 2027, '2026-12-31', '450.00', 2026, 2026, '3']],
  ['2027-01-02', ['extension', 2027, '2027-02-28', '450.00', 2026, 2026, '3']],
  ['2027-12-31', ['season', 2028, '2027-12-31', '450.00', 2026, 2026, '3']],
  ['2028-01-02', ['extension', 2028, '2028-02-29', '450.00', 2026, 2026, '3']],
  ['2028-02-29', ['extension', 2028, '2028-02-29', '450.00', 2026, 2026, '3']],
  ['2028-03-01', []],
])('on %s', (today, expected) => expect(told(today)).toEqual(expected))

test('before the waiting period began there is no answer, and no day is a fault', () => {
  expect(refusalOf(premiumSeason({ today: '2023-10-01' }))).toMatchObject({ kind: 'outside-coverage' })
  expect(faultsOf(premiumSeason({ today: '' }))).toEqual(['today: blank'])
})

test('of a year that no premium was found for, the last one is said to be just that', () => {
  const season = valueOf(premiumSeason({ today: '2026-11-25' }))
  expect(season?.standing.filter(({ state }) => state === 'last-known')).toEqual([
    {
      source: 'HK',
      state: 'last-known',
      until: '2026-12-31',
      lookedAt: '2026-11-25',
      figures: ['contribution.resident-premium'],
    },
  ])
})
