import {
  addAmounts,
  calculateContribution,
  calculateCredit,
  Decimal,
  replay,
  type Amount,
  type Operand,
  type Reading,
} from '../../src/rules'
import { Calculation } from '../../src/rules/kernel/calculation'
import { outcomeOf } from '../../src/rules/kernel/outcome'
import { valueOf, written } from './support'

const ON = '2025-11-17'

/** A step's numbers, each with where it is from. */
const told = (operand: Operand) => `${operand.from} ${operand.value.toString()}`

describe('the explanation', () => {
  const contribution = () =>
    valueOf(calculateContribution({ insured: 'employee', base: '6000' }, { edition: 'guide', on: ON }))

  test('tells of every number where it is from', () => {
    expect(contribution().trace.steps.map(({ line, operands }) => [line, ...operands.map(told)])).toEqual([
      ['counted-base', 'answer 6000', 'parameter 4433', 'parameter 22164'],
      ['employer-contribution', 'step 6000', 'parameter 0.065'],
      ['own-contribution', 'step 6000', 'parameter 0.02'],
      ['total-contribution', 'step 390', 'step 120'],
    ])
    const minor = valueOf(calculateCredit({ insured: 'resident', age: 10 }, { edition: 'guide', on: ON }))
    expect(minor.trace.steps.map(({ line, operands }) => [line, ...operands.map(told)])).toEqual([
      ['yearly-in-advance', 'parameter 600'],
      ['monthly-average', 'step 600', 'constant 12'],
    ])
  })

  test('is worked through again from its answers: another base gives other sums', () => {
    const { steps, amounts } = contribution().trace
    const [first] = steps
    const [, ...limits] = first?.operands ?? []
    const answer: Operand = { from: 'answer', name: 'base', value: new Decimal(7000) }
    const altered = steps.map((step) => (step === first ? { ...step, operands: [answer, ...limits] } : step))
    // 7,000 × 6.5 % and × 2 %
    expect(replay({ steps: altered, amounts }).values.map(String)).toEqual(['7000', '455', '140', '595'])
  })

  test('does not hold where a comparison does not', () => {
    const { steps, amounts } = valueOf(
      calculateCredit({ insured: 'employee', age: 45, base: '6000' }, { edition: 'guide', on: ON }),
    ).trace
    const agedBy = (years: number): Operand => ({ from: 'answer', name: 'age', value: new Decimal(years) })
    const at = (years: number) =>
      replay({
        steps: steps.map((step) => ({
          ...step,
          because: step.because.map((condition) => ({ ...condition, left: agedBy(years) })),
        })),
        amounts,
      }).conditionsHold
    expect([at(44), at(45), at(46)]).toEqual([false, true, true])
  })

  test('names steps only', () => {
    const calculation = new Calculation(ON)
    const step = calculation.money('own', 'sum', [calculation.constant(1)])
    expect(() => calculation.amount('own', calculation.constant(1))).toThrow('own is not the value of a step')
    expect(() => calculation.amount('own', step, calculation.constant(1))).toThrow('own is not the value of a step')
    expect(() => calculation.amount('own', calculation.constant(1), step)).toThrow('own is not the value of a step')
  })
})

describe('freshness', () => {
  test('is that of the stalest statement, in whatever order they come', () => {
    const calculation = new Calculation('2025-08-01')
    for (const checked of ['2025-09-30', '2025-06-30', '2025-12-31']) {
      calculation.cite({ source: 'G1', place: checked, checked })
    }
    expect(calculation.explained().freshness).toEqual({ checkedThrough: '2025-06-30', unchecked: true, expired: [] })
  })
})

describe('a sum of amounts', () => {
  const amount = (low: string, high: string, reading: Reading): Amount => ({
    low: new Decimal(low),
    high: new Decimal(high),
    reading,
  })
  const sumOf = (...amounts: Amount[]) => written(addAmounts(amounts))

  test('is as firm as its inexact parts are alike', () => {
    const exact = amount('100', '100', 'exact')
    const more = amount('900', '1000', 'more-than')
    expect(sumOf(exact, exact)).toEqual({ low: '200.00', high: '200.00', reading: 'exact' })
    expect(sumOf(exact, more)).toEqual({ low: '1000.00', high: '1100.00', reading: 'more-than' })
    expect(sumOf(more, exact, more)).toEqual({ low: '1900.00', high: '2100.00', reading: 'more-than' })
  })

  test('of unlike parts lies between its bounds, or is about so much where they meet', () => {
    const about = amount('50', '50', 'about')
    expect(sumOf(about, amount('0', '70', 'at-most'))).toEqual({ low: '50.00', high: '120.00', reading: 'between' })
    // A fen's share at 70 % and at 75 % is a fen.
    expect(sumOf(about, amount('0.01', '0.01', 'between'))).toEqual({ low: '50.01', high: '50.01', reading: 'about' })
  })
})

test('a mistake of ours is no refusal: it is thrown on', () => {
  expect(() =>
    outcomeOf(() => {
      throw new Error('a mistake')
    }),
  ).toThrow('a mistake')
})
