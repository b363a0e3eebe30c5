import * as fc from 'fast-check'
import { emptyBill, patients } from '../../src/answer/bill/form'
import { noAnswers } from '../../src/pages/claim/form'
import { byDay, inOrder, noPerson, nothingEarlier, type Visit } from '../../src/pages/reimbursement/year/kept'
import { claimUrlOf } from '../../src/pages/reimbursement/year/lines'
import { answersForVisit } from '../../src/pages/reimbursement/year/visit/answers'
import { answersForYear } from '../../src/pages/reimbursement/year/year'
import type { Outcome, Settlement } from '../../src/rules'
import { storedClaim } from './stored'

type Brought = typeof import('../../src/pages/claim/plan/new/brought')
type Bill = typeof import('../../src/pages/claim/plan/bill')

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

/** What the document pays of a bill, and why nothing where it refuses. */
const paidOf = (settled: Outcome<Settlement> | undefined) => {
  if (!settled?.ok) return settled
  const { fund, critical, aid, own } = settled.value
  return JSON.stringify({ fund, critical, aid, own })
}

test('the claim of a visit is worth what the visit gets in its year, with what aid has paid before it', () => {
  const { broughtBy } = require('../../src/pages/claim/plan/new/brought') as Brought
  const { estimateOf } = require('../../src/pages/claim/plan/bill') as Bill
  fc.assert(
    fc.property(
      year,
      fc.constantFrom('none' as const, '2' as const, '3' as const, '4' as const),
      fc.constantFrom('', '5999.99', '100000'),
      fc.constantFrom('', '129000'),
      ({ person: told, ownCost, bills }, aid, aidedOwnCost, aidPaid) => {
        const earlier = { ...nothingEarlier, year: '2025', ownCost, aidedOwnCost, aidPaid }
        const visits: Visit[] = inOrder(
          bills.map((one, index) => ({ id: String(index + 1), note: '', ...one, bill: { ...emptyBill, ...one.bill } })),
        )
        // What critical illness paid is worked out anew of the own cost: at another share than before it was another sum.
        const same = { monthsInsured: '30', changes: [] }
        const person = { ...noPerson, ...told, ...same, aid, earlier: [earlier], visits }
        const listed = answersForYear(person, visits, earlier).visits
        for (const { visit, settlement } of listed) {
          const params = Object.fromEntries(new URLSearchParams(claimUrlOf(visit, person).split('?')[1]))
          const { answers, single } = broughtBy(params)
          const claim = {
            ...storedClaim('1'),
            stage: 'preparing' as const,
            answers: { ...noAnswers, ...answers },
            single,
          }
          expect(paidOf(estimateOf(claim)?.official)).toEqual(paidOf(settlement.official))
        }
      },
    ),
    { numRuns: 60 },
  )
})
