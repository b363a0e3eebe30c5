import fc from 'fast-check'
import {
  addMonths,
  calculateContribution,
  calculateCredit,
  findBaseForCredit,
  type ContributionInput,
  type CreditInput,
  type Edition,
} from '../../src/rules'
import { expectHonest, valueOf } from './support'

const ON = '2025-11-17'
const fen = fc.integer({ min: 0, max: 4_000_000 })
const yuanOf = (fens: number) => (fens / 100).toFixed(2)
const age = fc.integer({ min: 0, max: 120 })
const edition = fc.constantFrom<Edition>('guide', 'official')
const earner = fc.constantFrom('employee' as const, 'flexible' as const)

const creditInput: fc.Arbitrary<CreditInput> = fc.oneof(
  fc.record({ insured: earner, age, base: fen.map(yuanOf) }),
  fc.record({ insured: fc.constant('retiree' as const), age, pension: fen.map(yuanOf) }),
  fc.record({ insured: fc.constant('resident' as const), age }),
)
const creditOf = (input: CreditInput, of: Edition, on = ON) => valueOf(calculateCredit(input, { edition: of, on }))

test('a higher base or pension never gives less', () => {
  fc.assert(
    fc.property(edition, earner, age, fen, fen, (of, insured, years, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map(yuanOf) as [string, string]
      const lower = creditOf({ insured, age: years, base: less }, of).monthly
      const higher = creditOf({ insured, age: years, base: more }, of).monthly
      expect(higher.low.greaterThanOrEqualTo(lower.low) && higher.high.greaterThanOrEqualTo(lower.high)).toBe(true)
      const poorer = creditOf({ insured: 'retiree', age: years, pension: less }, of).monthly
      const richer = creditOf({ insured: 'retiree', age: years, pension: more }, of).monthly
      expect(richer.low.greaterThanOrEqualTo(poorer.low)).toBe(true)
    }),
  )
})

test('outside the limits a base counts as the limit', () => {
  fc.assert(
    fc.property(
      edition,
      earner,
      age,
      fc.integer({ min: 0, max: 443_299 }),
      fc.integer({ min: 2_216_401, max: 99_999_999 }),
      (of, insured, years, low, high) => {
        const monthly = (base: string) => String(creditOf({ insured, age: years, base }, of).monthly.high)
        expect(monthly(yuanOf(low))).toBe(monthly('4433'))
        expect(monthly(yuanOf(high))).toBe(monthly('22164'))
      },
    ),
  )
})

test('net is gross less seven, wherever the document credits anything', () => {
  fc.assert(
    fc.property(creditInput, (input) => {
      const { monthly, net } = creditOf(input, 'official')
      if (input.insured === 'resident') expect(net).toBeUndefined()
      else expect(net?.low.toFixed(2)).toBe(monthly.low.minus(7).toFixed(2))
    }),
  )
})

test('a year is twelve of its months', () => {
  fc.assert(
    fc.property(creditInput, edition, (input, of) => {
      const { monthly, yearly } = creditOf(input, of)
      expect([yearly.low.toFixed(2), yearly.high.toFixed(2)]).toEqual([
        monthly.low.times(12).toFixed(2),
        monthly.high.times(12).toFixed(2),
      ])
    }),
  )
})

test('every explanation, replayed, gives its amounts', () => {
  fc.assert(
    fc.property(creditInput, edition, fen, (input, of, base) => {
      expectHonest({ ...creditOf(input, of) })
      const paying: ContributionInput =
        input.insured === 'resident' || input.insured === 'retiree'
          ? { insured: 'resident', assistance: 'low-income' }
          : { insured: input.insured, base: yuanOf(base) }
      expectHonest({ ...valueOf(calculateContribution(paying, { edition: of, on: ON })) })
    }),
  )
})

test('a found base reaches the wish, and a fen less does not', () => {
  fc.assert(
    fc.property(edition, earner, age, fc.integer({ min: 8_866, max: 44_328 }), (of, insured, years, wish) => {
      const found = findBaseForCredit({ insured, age: years, credit: yuanOf(wish) }, { edition: of, on: ON })
      if (!found.ok) return // under the third tier's least
      const { base, credit } = found.value
      expect(credit.monthly.low.greaterThanOrEqualTo(yuanOf(wish))).toBe(true)
      if (base.greaterThan(4433)) {
        const less = creditOf({ insured, age: years, base: base.minus('0.01').toFixed(2) }, of)
        expect(less.monthly.low.lessThan(yuanOf(wish))).toBe(true)
      }
    }),
  )
})

test('every month from 2023 to a year from today gives an answer or a refusal', () => {
  const today = new Date().toISOString().slice(0, 10)
  const inputs: CreditInput[] = [
    { insured: 'employee', age: 45, base: '6000' },
    { insured: 'flexible', age: 45, base: '6000' },
    { insured: 'retiree', age: 70, pension: '3000' },
    { insured: 'resident', age: 10 },
    { insured: 'resident', age: 40 },
  ]
  for (let on = '2023-01-01'; on <= addMonths(today, 12); on = addMonths(on, 1)) {
    for (const of of ['guide', 'official'] as const) {
      const outcomes = [
        ...inputs.map((input) => calculateCredit(input, { edition: of, on })),
        calculateContribution({ insured: 'employee', base: '6000' }, { edition: of, on }),
        calculateContribution({ insured: 'flexible', base: '6000' }, { edition: of, on }),
        calculateContribution({ insured: 'resident' }, { edition: of, on }),
      ]
      for (const outcome of outcomes) {
        if (outcome.ok) expect(outcome.value.standing.length).toBeGreaterThan(0)
        else expect(outcome.refusal.kind).toBe('outside-coverage')
      }
      if (on >= '2025-01-01') expect(outcomes.every(({ ok }) => ok)).toBe(true)
    }
  }
})
