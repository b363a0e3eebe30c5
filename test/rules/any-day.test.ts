import fc from 'fast-check'
import {
  calculateContribution,
  calculateCredit,
  estimateReimbursement,
  planClaim,
  yearOf,
  type DocumentState,
  type Edition,
  type IsoDate,
  type Outcome,
  type Refusal,
  type ReimbursementInput,
} from '../../src/rules'
import { hasNumbersOnly, printSeed, SEED } from '../anything'
import { DEEP } from '../deep'

/**
 * On the days on which something begins or ends, whatever people enter gives a figure that says how firm it is, or a
 * refusal: before and after the table of 2025, the base limits of July 2026, the holiday notices, the regulations.
 */

const days = ['2025-11-17', '2026-06-30', '2026-11-25', '2027-01-02', '2027-12-31', '2028-01-02']
const RUNS = DEEP ? 500 : 60
const editions: readonly Edition[] = ['guide', 'official']

const sum = fc.nat({ max: 9_000_000 }).map((fen) => (fen / 100).toFixed(2))
const age = fc.integer({ min: 0, max: 110 })
const may = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
/** Without what is left out, as a form has it. */
const asked = <T extends Record<string, unknown>>(parts: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc
    .record(parts)
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never)

const credit = fc.oneof(
  asked({ insured: fc.constantFrom('employee', 'flexible'), age, base: sum }),
  asked({ insured: fc.constant('retiree'), age, pension: may(sum) }),
  asked({ insured: fc.constant('resident'), age }),
)
const contribution = fc.oneof(
  asked({
    insured: fc.constantFrom('employee', 'flexible'),
    base: sum,
    maternity: may(fc.constantFrom('employer', 'public-funds')),
  }),
  asked({
    insured: fc.constant('resident'),
    assistance: fc.constantFrom('none', 'low-income', 'disabled', 'severely-disabled'),
  }),
)
const place = fc.constantFrom('xiamen', 'fujian', 'other-province')
const filed = fc.constantFrom('none', 'long-stay', 'temporary', 'referral')

/** A day of the year that is read of, up to the day on which somebody reads. */
const earlier = (on: IsoDate) =>
  fc
    .date({ min: new Date(`${String(yearOf(on))}-01-01`), max: new Date(on), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10))

const person = fc.oneof(
  asked({
    scheme: fc.constant('employee'),
    status: fc.constantFrom('in-service', 'retired'),
    monthsInsured: may(fc.nat({ max: 60 })),
  }),
  asked({ scheme: fc.constant('resident'), group: fc.constantFrom('adult', 'minor-or-student') }),
)
const visitOn = (on: IsoDate): fc.Arbitrary<ReimbursementInput['visits'][number]> =>
  asked<Record<string, unknown>>({
    date: earlier(on),
    care: fc.constantFrom('outpatient', 'inpatient'),
    level: fc.constantFrom('primary', 'secondary', 'tertiary'),
    eligible: sum,
    outside: may(sum),
    place,
    filed,
    emergency: may(fc.boolean()),
    designated: may(fc.boolean()),
  })
const claimOn = (on: IsoDate) =>
  asked<Record<string, unknown>>({
    settledByCard: fc.constant(false),
    paidOn: earlier(on),
    designated: fc.boolean(),
    scheme: fc.constantFrom('employee', 'resident'),
    emergency: fc.boolean(),
    place,
    filed,
    amount: may(sum),
    acceptedOn: may(fc.constant(on)),
  })

interface Answer {
  readonly standing: readonly DocumentState[]
}

function expectRefused({ kind }: Refusal): void {
  expect(['invalid', 'not-stated', 'outside-coverage', 'not-eligible']).toContain(kind)
}

function expectStanding(outcome: Outcome<Answer>, on: IsoDate): void {
  if (!outcome.ok) return expectRefused(outcome.refusal)
  const { standing } = outcome.value
  expect([hasNumbersOnly(outcome.value), standing.length > 0]).toEqual([true, true])
  for (const { state, until } of standing) {
    if (state === 'in-force') expect((until ?? on) >= on).toBe(true)
    else if (state !== 'undated') expect((until ?? on) < on).toBe(true)
  }
}

beforeAll(() => printSeed('the days'))

describe.each(days)('on %s', (on) => {
  const hold = <T>(given: fc.Arbitrary<T>, expectFirm: (input: T, edition: Edition) => void) =>
    fc.assert(fc.property(given, fc.constantFrom(...editions), expectFirm), { numRuns: RUNS, seed: SEED })

  test('credit', () => hold(credit, (input, edition) => expectStanding(calculateCredit(input, { edition, on }), on)))

  test('contribution', () =>
    hold(contribution, (input, edition) => expectStanding(calculateContribution(input, { edition, on }), on)))

  test('reimbursement', () => {
    const input = fc.record({ person, visits: fc.array(visitOn(on), { minLength: 1, maxLength: 4 }) })
    hold(input, (given, edition) => {
      const year = estimateReimbursement(given, { edition })
      if (!year.ok) return expectRefused(year.refusal)
      expect([hasNumbersOnly(year.value), year.value.visits.length]).toEqual([true, given.visits.length])
      year.value.visits.forEach((visit, index) => expectStanding(visit, given.visits[index]?.date ?? on))
    })
  })

  test('a claim', () => hold(claimOn(on), (input) => expectStanding(planClaim(input, { today: on }), on)))

  test('what is usual is answered', () => {
    const usual = editions.flatMap((edition) => [
      calculateCredit({ insured: 'employee', age: 45, base: '6000' }, { edition, on }),
      calculateCredit({ insured: 'retiree', age: 70, pension: '3000' }, { edition, on }),
      calculateContribution({ insured: 'resident' }, { edition, on }),
    ])
    expect(usual.filter((outcome) => !outcome.ok)).toEqual([])
  })
})
