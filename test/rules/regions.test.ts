import { regionalCredits, type RegionalCredit } from '../../src/rules'
import { exactly, expectHonest, faultsOf, refusalOf, valueOf, written } from './support'

const TODAY = { today: '2025-11-17' }
const creditsAt = (age: number) => valueOf(regionalCredits({ age }, TODAY))
const creditAt = (age: number, id: RegionalCredit['id']) => {
  const credit = creditsAt(age).regions.find((region) => region.id === id)
  if (!credit) throw new Error(`${id} is missing`)
  return credit
}

describe('by age, a month and a year, worked by hand', () => {
  test.each([
    ['shanghai', 60, '140.00', '1680.00'],
    ['shanghai', 74, '140.00', '1680.00'],
    ['shanghai', 75, '157.50', '1890.00'], // 1890 ÷ 12
    ['chongqing', 69, '105.00', '1260.00'], // 105 × 12
    ['chongqing', 70, '115.00', '1380.00'],
    ['shandong', 69, '100.00', '1200.00'],
    ['shandong', 71, '125.00', '1500.00'],
  ] as const)('%s at %i', (id, age, monthly, yearly) => {
    const credit = creditAt(age, id)
    expect([exactly(credit.monthly), exactly(credit.yearly), credit.unclearAt]).toEqual([monthly, yearly, undefined])
    expectHonest({ ...credit })
  })

  test('Shandong at exactly 70 is unclear: one of the two sums', () => {
    const credit = creditAt(70, 'shandong')
    expect(credit.unclearAt?.value.toString()).toBe('70')
    expect(written(credit.monthly)).toEqual({ low: '100.00', high: '125.00', reading: 'between' })
    expect(written(credit.yearly)).toEqual({ low: '1200.00', high: '1500.00', reading: 'between' })
    expectHonest({ ...credit })
  })

  test('Shenzhen gives about so much, whatever the age', () => {
    for (const age of [60, 70, 90]) {
      const credit = creditAt(age, 'shenzhen')
      expect(written(credit.monthly)).toEqual({ low: '250.00', high: '250.00', reading: 'about' })
      expect(written(credit.yearly)).toEqual({ low: '3000.00', high: '3000.00', reading: 'about' })
      expectHonest({ ...credit })
    }
  })
})

test('regions without a sum are named, and the share of an average that is not given', () => {
  const { withoutSum, elsewhere } = creditsAt(70)
  expect(withoutSum.map(({ id, what }) => [id, what])).toEqual([
    ['beijing', 'fixed-sum'],
    ['gansu', 'fixed-sum'],
    ['poorer', 'some-tens'],
  ])
  expect([elsewhere.least.value.toString(), elsewhere.most.value.toString()]).toEqual(['0.02', '0.03'])
})

test('all of it is the guide, and only for who retired under the employee insurance', () => {
  const { sources, notes, regions } = creditsAt(70)
  const cited = [...sources, ...regions.flatMap((region) => region.sources)]
  expect(new Set(cited.map(({ source }) => source))).toEqual(new Set(['S0']))
  expect(notes).toEqual(['credit-retiree-procedure'])
})

test('where it stands: what has no sum, and the share of the average', () => {
  expect(creditsAt(70).sources.map(({ place }) => place.split(' · ')[1])).toEqual([
    '定额返还',
    '不同地区返款金额的差异',
    '按地区平均养老金比例返还',
  ])
})

test('before 2025 nothing is known', () => {
  expect(refusalOf(regionalCredits({ age: 70 }, { today: '2024-12-31' }))).toMatchObject({ kind: 'outside-coverage' })
})

test.each([
  [{}, ['age: required']],
  [{ age: '' }, ['age: blank']],
  [{ age: '121' }, ['age: too-old']],
  [{ age: '70.5' }, ['age: not-whole']],
])('faults of %j', (input, faults) => {
  expect(faultsOf(regionalCredits(input as never, TODAY))).toEqual(faults)
})
