import { retirementOf, type RetirementInput } from '../../src/rules'
import { expectHonest, faultsOf, refusalOf, valueOf, written } from './support'

/** Worked by hand from the facts, section 9: 10 years here, 25 or 20 in all, 9.5 % of the lower base limit a month. */
const asked = { on: '2026-11-25' }
const told = (sex: RetirementInput['sex'], yearsHere: number | string, yearsInAll: number | string) => {
  const value = valueOf(retirementOf({ sex, yearsHere, yearsInAll }, asked))
  expectHonest({ ...value })
  return [value.monthsMissing, value.cost.low.toFixed(2), value.monthsAdded, value.costAdded?.low.toFixed(2)]
}

test.each<[RetirementInput['sex'], number | string, number | string, ...(number | string | undefined)[]]>([
  // 36 × 4579 × 9.5 %; both added: 60 × 435.005 = 26100.30
  ['male', 8, 22, 36, '15660.18', 60, '26100.30'],
  ['male', 10, 25, 0, '0.00', undefined, undefined],
  ['male', 9, 25, 12, '5220.06', undefined, undefined],
  ['male', 10, 24, 12, '5220.06', undefined, undefined],
  ['female', 10, 20, 0, '0.00', undefined, undefined],
  ['female', 10, 19, 12, '5220.06', undefined, undefined],
  ['male', 10, 20, 60, '26100.30', undefined, undefined],
  ['female', 5, 19, 60, '26100.30', 72, '31320.36'],
  ['female', 0, 0, 240, '104401.20', 360, '156601.80'],
  // one month short: 435.005, half up; typed with months
  ['female', '9年11个月', '20', 1, '435.01', undefined, undefined],
  ['female', '9.5', '30', 6, '2610.03', undefined, undefined],
  ['male', '10 年', '24年零 1个月', 11, '4785.06', undefined, undefined],
  ['male', '120个月', '24 年 零 1 月', 11, '4785.06', undefined, undefined],
  ['male', '10年', '24.5年', 6, '2610.03', undefined, undefined],
  ['male', 100, '100', 0, '0.00', undefined, undefined],
])('%s, %s years here and %s in all: %d months, %s', (sex, here, inAll, ...expected) => {
  expect(told(sex, here, inAll)).toEqual(expected)
})

test('the cost is about, and nothing is nothing', () => {
  const cost = (yearsInAll: number) =>
    written(valueOf(retirementOf({ sex: 'male', yearsHere: 10, yearsInAll }, asked)).cost)
  expect(cost(24)).toEqual({ low: '5220.06', high: '5220.06', reading: 'about' })
  expect(cost(25)).toEqual({ low: '0.00', high: '0.00', reading: 'exact' })
})

test('a reduction for a time is not taken off, and that is told', () => {
  const on = (day: string) => valueOf(retirementOf({ sex: 'male', yearsHere: 10, yearsInAll: 24 }, { on: day }))
  // 12 × 4433 × 9.5 % = 5053.62
  expect([on('2025-12-31').cost.low.toFixed(2), on('2025-12-31').reducedRates]).toEqual(['5053.62', true])
  expect([on('2026-01-01').cost.low.toFixed(2), on('2026-01-01').reducedRates]).toEqual(['5053.62', false])
})

test('how it comes about', () => {
  const { trace } = valueOf(retirementOf({ sex: 'male', yearsHere: 8, yearsInAll: 22 }, asked))
  expect(trace.steps.map(({ line, value }) => `${line} ${value.toString()}`)).toEqual([
    'needed-here 120',
    'missing-here 24',
    'needed-in-all 300',
    'missing-in-all 36',
    'both-rates 0.095',
    'missing 36',
    'missing-cost 15660.18',
    'missing-added 60',
    'missing-cost-added 26100.3',
  ])
  const answers = trace.steps.flatMap(({ operands }) =>
    operands.flatMap((operand) => (operand.from === 'answer' ? [`${operand.name} ${operand.value.toString()}`] : [])),
  )
  expect(answers).toEqual(['months-here 96', 'months-in-all 264'])
})

test('where it stands', () => {
  const { sources, standing } = valueOf(retirementOf({ sex: 'female', yearsHere: 3, yearsInAll: 8 }, asked))
  expect(sources.map(({ source, place }) => `${source} ${place}`)).toEqual([
    'R12 职工细则 第三十四条、第三十五条',
    'B65 缴费基数下限',
    'R12 职工细则 第六条',
  ])
  expect(standing.map(({ source, state }) => `${source} ${state}`)).toEqual(['R12 in-force', 'B65 in-force'])
})

test.each<[Record<string, unknown>, string[]]>([
  [{}, ['sex: required', 'yearsHere: required', 'yearsInAll: required']],
  [{ sex: 'male', yearsHere: '', yearsInAll: '-1' }, ['yearsHere: blank', 'yearsInAll: negative']],
  [{ sex: 'male', yearsHere: '十年', yearsInAll: 101 }, ['yearsHere: not-a-number', 'yearsInAll: too-many']],
  [{ sex: 'male', yearsHere: 12, yearsInAll: 11 }, ['yearsHere: above-whole']],
  [{ sex: 'x', yearsHere: 1, yearsInAll: 1 }, ['sex: not-understood']],
  [{ sex: 'male', yearsHere: 'x9', yearsInAll: '9x' }, ['yearsHere: not-a-number', 'yearsInAll: not-a-number']],
  [{ sex: 'male', yearsHere: '-12', yearsInAll: '-1.25' }, ['yearsHere: negative', 'yearsInAll: negative']],
  [{ sex: 'male', yearsHere: '1-2', yearsInAll: '-1x' }, ['yearsHere: not-a-number', 'yearsInAll: not-a-number']],
  [
    { sex: 'male', yearsHere: '约9年11个月', yearsInAll: '9年11个月多' },
    ['yearsHere: not-a-number', 'yearsInAll: not-a-number'],
  ],
  [{ sex: 'male', yearsHere: '1年5', yearsInAll: '-.5' }, ['yearsHere: not-a-number', 'yearsInAll: negative']],
  [{ sex: 'male', yearsHere: 1, yearsInAll: '100.5' }, ['yearsInAll: too-many']],
])('%j is refused', (input, faults) => {
  expect(faultsOf(retirementOf(input as unknown as RetirementInput, asked))).toEqual(faults)
})

test('a day without a base limit is refused', () => {
  expect(refusalOf(retirementOf({ sex: 'male', yearsHere: 1, yearsInAll: 1 }, { on: '2022-06-30' })).kind).toBe(
    'outside-coverage',
  )
})
