import * as fc from 'fast-check'
import { emptyBill, patients } from '../../src/answer/bill/form'
import { byDay, noPerson, nothingEarlier, type Visit } from '../../src/pages/reimbursement/year/kept'
import { answersForVisit } from '../../src/pages/reimbursement/year/visit/answers'
import { answersForYear } from '../../src/pages/reimbursement/year/year'

/** The page of a visit goes on with the year of those before it: it says the same as the list of them all. */

const sum = fc
  .oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 60_000_000 }))
  .map((fen) => (fen / 100).toFixed(2))

const date = fc.constantFrom('2025-01-31', '2025-05-05', '2025-05-05', '2025-11-30')

const bill = fc.record({
  care: fc.constantFrom('outpatient' as const, 'inpatient' as const),
  level: fc.constantFrom('primary' as const, 'secondary' as const, 'tertiary' as const),
  eligible: sum,
  essentialDrugs: fc.constantFrom('', '0'),
  place: fc.constantFrom('xiamen' as const, 'other-province' as const),
  filed: fc.constantFrom('none' as const, 'long-stay' as const, 'temporary' as const),
  emergency: fc.boolean(),
  designated: fc.constantFrom(true, true, false),
})

const who = {
  patient: fc.constantFrom(...patients),
  monthsInsured: fc.constantFrom('', '6', '11', '18', '30'),
  aid: fc.constantFrom('none' as const, 'none' as const, '3' as const, '4' as const),
}

const year = fc.record({
  person: fc.record({
    ...who,
    monthsAsOf: fc.constantFrom('', '2025-05-05', '2026-01-01'),
    changes: fc
      .uniqueArray(
        fc.record({ from: fc.constantFrom('2024-12-31', '2025-01-01', '2025-05-05', '2025-11-01'), ...who }),
        {
          maxLength: 2,
          selector: ({ from }) => from,
        },
      )
      .map(byDay),
  }),
  benefitFrom: fc.constantFrom('', '', '2025-05-05'),
  ownCost: fc.constantFrom('', '9000', '120000'),
  bills: fc.array(fc.record({ date, bill }), { minLength: 1, maxLength: 12 }),
})

test('a visit says the same in the list and on its own page', () => {
  fc.assert(
    fc.property(year, ({ person: told, benefitFrom, ownCost, bills }) => {
      const earlier = { ...nothingEarlier, year: '2025', benefitFrom, ownCost }
      const person = { ...noPerson, ...told, earlier: [earlier] }
      const visits: Visit[] = bills
        .sort((one, other) => one.date.localeCompare(other.date))
        .map((one, index) => ({ id: String(index + 1), note: '', ...one, bill: { ...emptyBill, ...one.bill } }))
      const listed = answersForYear(person, visits, earlier).visits[visits.length - 1]
      const last = visits[visits.length - 1] as Visit
      const before = answersForYear(person, visits.slice(0, -1), earlier, last.date)
      const edited = answersForVisit(last, person, before, last.date)
      // To the letter: its explanation, notes and sources as well.
      expect(JSON.stringify(edited.settlement)).toBe(JSON.stringify(listed?.settlement))
    }),
    { numRuns: 100 },
  )
})
