import fc from 'fast-check'
import { answersFor } from '../../src/answer/bill/answers'
import { emptyBill, emptySingle, type SingleForm } from '../../src/answer/bill/form'
import { noAnswers } from '../../src/pages/claim/form'
import { claimUrl } from '../../src/answer/bill/link'
import { SEED } from '../anything'
import { setToday, text } from './claims'
import { phoneWith, storedClaim } from './stored'
import { open } from './support'
import { DEEP } from '../deep'

const DAY = '2025-09-05'

type Brought = typeof import('../../src/pages/claim/plan/new/brought')
type Bill = typeof import('../../src/pages/claim/plan/bill')

const loadBrought = () => require('../../src/pages/claim/plan/new/brought') as Brought
const loadBill = () => require('../../src/pages/claim/plan/bill') as Bill
const loadPlan = () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan')

const sum = (most: number) => fc.nat(most * 100).map((fen) => (fen / 100).toFixed(2))
const maybe = (most: number) => fc.oneof(fc.constant(''), sum(most))

/** Any bill that 报销 can hold: a total, an eligible part, or both, at any place, in a year that has begun or not. */
const bills: fc.Arbitrary<SingleForm> = fc
  .record({
    patient: fc.constantFrom('in-service', 'retired', 'adult', 'minor-or-student' as const),
    monthsInsured: fc.constantFrom('', '5', '18', '30'),
    care: fc.constantFrom('outpatient', 'inpatient' as const),
    level: fc.constantFrom('primary', 'secondary', 'tertiary' as const),
    place: fc.constantFrom('xiamen', 'fujian', 'other-province' as const),
    filed: fc.constantFrom('none', 'long-stay', 'temporary', 'referral' as const),
    emergency: fc.boolean(),
    designated: fc.boolean(),
    eligible: maybe(200_000),
    outside: maybe(20_000),
    outpatientDeductible: maybe(1200),
    outpatientAboveDeductible: maybe(20_000),
    pooledPaid: maybe(100_000),
    ownCost: maybe(50_000),
    aid: fc.constantFrom('none', '1', '2', '3', '4', '5' as const),
    aidedOwnCost: maybe(50_000),
    aidPaid: maybe(130_000),
    admitted: fc.boolean(),
  })
  .map(
    ({
      patient,
      monthsInsured,
      outpatientDeductible,
      outpatientAboveDeductible,
      pooledPaid,
      ownCost,
      aid,
      aidedOwnCost,
      aidPaid,
      admitted,
      eligible,
      outside,
      ...rest
    }) => ({
      ...emptySingle,
      ...{ patient, monthsInsured, outpatientDeductible, outpatientAboveDeductible, pooledPaid, ownCost, admitted },
      ...{ aid, aidedOwnCost, aidPaid },
      bill: {
        ...emptyBill,
        ...rest,
        eligible,
        total: outside === '' && eligible !== '' ? '' : (Number(eligible) + Number(outside)).toFixed(2),
      },
    }),
  )

beforeEach(() => setToday('2026-02-03'))

test('a bill is worth the same in 报销 and in the plan of its claim', () => {
  const { broughtBy } = loadBrought()
  const { estimateOf } = loadBill()
  fc.assert(
    fc.property(bills, (form) => {
      const url = claimUrl(form, DAY)
      const { answers, single } = broughtBy(Object.fromEntries(new URLSearchParams(url.split('?')[1])))
      const told = {
        ...noAnswers,
        ...answers,
        settledByCard: 'no' as const,
        whom: 'self' as const,
        injury: 'none' as const,
      }
      const claim = { ...storedClaim('1'), stage: 'preparing' as const, answers: told, single }
      expect(estimateOf(claim)).toEqual(answersFor(form, DAY).settlement)
    }),
    { numRuns: DEEP ? 400 : 100, seed: SEED },
  )
})

test('aid of class 4 in a year in which 6,900 were left already: 1,650 × 85 %', async () => {
  const { broughtBy } = loadBrought()
  const bill = { ...emptyBill, level: 'tertiary' as const, eligible: '3000' }
  const aided = { monthsInsured: '30', aid: '4' as const, aidedOwnCost: '6900', aidPaid: '765' }
  const url = claimUrl({ ...emptySingle, ...aided, bill }, DAY)
  const { answers, single } = broughtBy(Object.fromEntries(new URLSearchParams(url.split('?')[1])))
  const told = { ...answers, settledByCard: 'no', whom: 'self', injury: 'none' }
  await open(loadPlan, { storage: phoneWith(storedClaim('1', told, { single })), params: { id: '1' } })
  expect(text()).toContain('医疗救助最多付 1,402.50 元')
  expect(text()).toContain('自己至少付 247.50 元')
})

test('a resident’s stay in another province, an emergency: (60,000 − 1,000) × 73 %', async () => {
  const { broughtBy } = loadBrought()
  const bill = { ...emptyBill, care: 'inpatient' as const, eligible: '60000', place: 'other-province' as const }
  const form: SingleForm = { ...emptySingle, patient: 'adult', bill: { ...bill, emergency: true } }
  const url = claimUrl(form, DAY)
  const { answers, single } = broughtBy(Object.fromEntries(new URLSearchParams(url.split('?')[1])))
  const told = { ...answers, settledByCard: 'no', whom: 'self', injury: 'none' }
  await open(loadPlan, { storage: phoneWith(storedClaim('1', told, { single })), params: { id: '1' } })
  expect(text()).toContain('43,070.00')
  expect(text()).toContain('费用汇总清单')
  expect(text()).not.toContain('门诊病历')
})
