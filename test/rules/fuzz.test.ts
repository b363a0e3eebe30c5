import fc from 'fast-check'
import * as rules from '../../src/rules'
import { anything, hasNumbersOnly, near, printSeed, RUNS, SEED, typed } from '../anything'

/** Whatever is put into the package comes out as a value or as a refusal: nothing is thrown, and no amount is NaN. */

const asked = { edition: 'official', on: '2025-11-17' }
const askedToday = { today: '2025-11-17' }
const edition = { edition: 'guide' }

const visit = { date: '2025-05-06', care: 'outpatient', level: 'tertiary', eligible: '3000', place: 'other-province' }
const admission = {
  ...visit,
  care: 'inpatient',
  outside: '20.50',
  filed: 'referral',
  emergency: true,
  designated: false,
}
const before = { outpatientDeductible: '900', outpatientAboveDeductible: '100', pooledPaid: '90000', admissions: 1 }
const claim = {
  settledByCard: false,
  paidOn: '2025-09-05',
  designated: true,
  scheme: 'employee',
  emergency: true,
  care: 'outpatient',
  newStudent: false,
  bornOn: '2025-09-01',
  diedOn: '2025-10-01',
  place: 'other-province',
  filed: 'none',
  injury: 'no-third-party',
  agent: true,
  amount: '1234.50',
  acceptedOn: '2025-10-09',
}
const journey = {
  place: 'other-province',
  reason: 'travel',
  stage: 'away',
  insured: true,
  hospital: 'unknown',
  filed: false,
}

/** Every function that is asked something from outside, with inputs that are right. */
const functions: [
  name: string,
  ask: (...given: never[]) => unknown,
  ...samples: [input: unknown, options: unknown][],
][] = [
  [
    'calculateCredit',
    rules.calculateCredit,
    [{ insured: 'employee', age: 45, base: '6000' }, asked],
    [
      { insured: 'flexible', age: '30', base: '4433' },
      { ...asked, edition: 'guide' },
    ],
    [
      { insured: 'retiree', age: 70, pension: '3000' },
      { ...asked, edition: 'guide' },
    ],
    [{ insured: 'resident', age: 17 }, asked],
  ],
  ['findBaseForCredit', rules.findBaseForCredit, [{ insured: 'employee', age: 45, credit: '180' }, asked]],
  [
    'calculateContribution',
    rules.calculateContribution,
    [{ insured: 'employee', base: '6000' }, asked],
    [{ insured: 'resident', assistance: 'low-income' }, asked],
  ],
  [
    'estimateReimbursement',
    rules.estimateReimbursement,
    [
      { person: { scheme: 'employee', status: 'in-service', monthsInsured: 13 }, visits: [visit, admission], before },
      edition,
    ],
    [
      { person: { scheme: 'resident', group: 'adult' }, visits: [visit], before: { ownCost: '40000' } },
      { edition: 'official' },
    ],
    [{ person: { scheme: 'employee', status: 'retired' }, visits: [{ ...admission, designated: true }] }, edition],
  ],
  ['planClaim', rules.planClaim, [claim, askedToday], [{ settledByCard: true }, askedToday]],
  ['judgeClaim', rules.judgeClaim, [claim, askedToday], [{ settledByCard: false, care: 'birth' }, askedToday]],
  ['planVisit', rules.planVisit, [{ place: 'fujian', filed: 'long-stay', emergency: true }, askedToday]],
  ['checkRemoteCare', rules.checkRemoteCare, [journey, askedToday], [{ place: 'abroad' }, askedToday]],
  ['regionalCredits', rules.regionalCredits, [{ age: 70 }, askedToday]],
]
const onlyToday = { findBalanceChannels: rules.findBalanceChannels, describeAid: rules.describeAid }

const share = (part: number) => ({ numRuns: Math.ceil(RUNS * part), seed: SEED })

/** A value whose numbers are numbers, or a refusal that says something. */
function expectOutcome(outcome: rules.Outcome<unknown>): void {
  if (outcome.ok) return expect(hasNumbersOnly(outcome.value)).toBe(true)
  const { refusal } = outcome
  expect(['invalid', 'not-stated', 'outside-coverage', 'not-eligible']).toContain(refusal.kind)
  if (refusal.kind !== 'invalid') return
  const faulty = refusal.issues.filter(({ path, code }) => typeof path !== 'string' || typeof code !== 'string')
  expect([refusal.issues.length > 0, faulty]).toEqual([true, []])
}

jest.setTimeout(120_000)
beforeAll(() => printSeed('the rules'))

describe('a value or a refusal', () => {
  test.each(functions)('%s', (_, ask, ...samples) => {
    const given = fc.oneof(
      fc.tuple(anything, anything),
      ...samples.map(([input, options]) => fc.tuple(near(input), fc.constant(options))),
      ...samples.map(([input, options]) => fc.tuple(near(input), near(options))),
    )
    fc.assert(
      fc.property(given, (both) => expectOutcome((ask as (...given: unknown[]) => rules.Outcome<unknown>)(...both))),
      share(0.08),
    )
  })

  test.each(Object.entries(onlyToday))('%s', (_, ask) => {
    const options = fc.oneof(anything, near(askedToday))
    fc.assert(
      fc.property(options, (given) => expectOutcome(ask(given as rules.AskedToday))),
      share(0.01),
    )
  })

  test('readMoney', () => {
    fc.assert(
      fc.property(fc.oneof(typed, anything), (given) => expectOutcome(rules.readMoney(given as string))),
      share(0.05),
    )
  })

  test('a calculation that takes the right answers does answer', () => {
    for (const [name, ask, ...samples] of functions) {
      for (const sample of samples) {
        const outcome = (ask as (...given: unknown[]) => rules.Outcome<unknown>)(...sample)
        expect([name, outcome.ok ? '' : outcome.refusal]).toEqual([name, ''])
      }
    }
  })
})

describe('what is worked out from days and amounts', () => {
  const day = fc.oneof(typed, fc.string())
  const many = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: -40_000, max: 40_000 }))

  test('days that are none, and steps out of all time, give no day', () => {
    fc.assert(
      fc.property(day, day, many, (one, other, steps) => {
        for (const moved of [rules.addDays(one, steps), rules.addMonths(one, steps)])
          expect(typeof moved).toBe('string')
        const numbers = [rules.daysBetween(one, other), rules.weekdayOf(one), rules.yearOf(one)]
        expect(!rules.isDate(one) || !rules.isDate(other) || hasNumbersOnly(numbers)).toBe(true)
      }),
      share(0.05),
    )
  })

  test('anything can be asked whether it is a day, and on which the editions disagree', () => {
    fc.assert(
      fc.property(fc.oneof(day, anything), (given) => {
        expect(typeof rules.isDate(given as string)).toBe('boolean')
        if (typeof given === 'string') expect(Array.isArray(rules.disagreements(given))).toBe(true)
      }),
      share(0.02),
    )
  })

  test('amounts that could be read add up to amounts', () => {
    const readings = fc.constantFrom<rules.Reading>('exact', 'about', 'between', 'more-than', 'at-most')
    const amount = fc.tuple(typed, typed, readings).map(([one, other, reading]): rules.Amount => {
      const [low = new rules.Decimal(0), high = low] = [one, other].flatMap((text) => {
        const read = rules.readMoney(text)
        return read.ok ? [read.value] : []
      })
      return { low: rules.Decimal.min(low, high), high: rules.Decimal.max(low, high), reading }
    })
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 5 }), amount, (amounts, part) => {
        const sum = rules.addAmounts(amounts)
        expect(hasNumbersOnly([sum, rules.restOf(sum.high, part)])).toBe(true)
      }),
      share(0.05),
    )
  })
})
