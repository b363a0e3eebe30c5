import * as fc from 'fast-check'
import { estimateReimbursement, type Settlement } from '../../src/rules'
import { emptyBill, patients } from '../../src/answer/bill/form'
import { noPerson, nothingEarlier, type Visit } from '../../src/pages/reimbursement/year/kept'
import { visitOf } from '../../src/answer/bill/answers'
import { readBill } from '../../src/answer/bill/input'
import { answersForYear } from '../../src/pages/reimbursement/year/year'

/** What a visit gets is worked out on the page from what those before it left behind: the same as listing them all. */

const sum = fc
  .oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 60_000_000 }))
  .map((fen) => (fen / 100).toFixed(2))

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

const year = fc.record({
  patient: fc.constantFrom(...patients),
  months: fc.constantFrom('', '6', '18', '30'),
  ownCost: fc.constantFrom('', '9000', '120000'),
  bills: fc.array(bill, { minLength: 1, maxLength: 12 }),
})

const amounts = ({ fund, critical, own }: Settlement) => JSON.stringify([fund, critical, own])

test('the last visit of a year gets the same, listed or after what the others left behind', () => {
  fc.assert(
    fc.property(year, ({ patient, months, ownCost, bills }) => {
      const person = { ...noPerson, patient, months }
      const visits: Visit[] = bills.map((one, index) => ({
        id: String(index + 1),
        date: '2025-05-05',
        note: '',
        bill: { ...emptyBill, ...one },
      }))
      const earlier = { ...nothingEarlier, ownCost }
      const listed = answersForYear(person, visits, earlier).visits[visits.length - 1]
      const before = answersForYear(person, visits.slice(0, -1), earlier)
      const last = visits[visits.length - 1] as Visit
      for (const edition of ['guide', 'official'] as const) {
        const alone = estimateReimbursement(
          {
            person: before.person,
            visits: [readBill(last.bill, patient, last.date).visit],
            before: before.leaves[edition],
          },
          { edition },
        )
        const [one, other] = [visitOf(alone, 0), listed?.settlement[edition]]
        expect(one.ok).toBe(other?.ok)
        if (!one.ok || !other?.ok) continue
        expect(amounts(one.value)).toBe(amounts(other.value))
      }
    }),
    { numRuns: 60 },
  )
})
