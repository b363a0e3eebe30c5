import {
  retirementOf,
  waitingOf,
  calculateContribution,
  calculateCredit,
  estimateReimbursement,
  type Amount,
  type Asked,
  type Outcome,
  type RetirementInput,
  type Settlement,
} from '../../src/rules'
import insured from '../../cases/insured.json'
import cases from '../../cases/rules.json'
import { exactly, expectHonest, refusalOf, valueOf, written } from './support'

interface Case {
  readonly name: string
  readonly function: string
  readonly edition: 'guide' | 'official'
  readonly on: string
  readonly input: never
  readonly expect: Record<string, unknown>
}

const rules = cases.rules as unknown as Case[]
const casesOf = (name: string) =>
  rules
    .filter((worked) => worked.function === name)
    .map((worked) => [`${worked.edition}: ${worked.name}`, worked] as const)
const askedBy = ({ edition, on }: Case): Asked => ({ edition, on })

/** Only the fields that a case names are compared; a plain string there stands for an exact amount. */
function expectAmounts(value: object, expected: Record<string, unknown>) {
  for (const [name, amount] of Object.entries(expected)) {
    const actual = (value as Record<string, Amount>)[name]
    if (actual === undefined) throw new Error(`${name} is missing`)
    if (typeof amount === 'string') expect([name, exactly(actual)]).toEqual([name, amount])
    else expect([name, written(actual)]).toMatchObject([name, amount])
  }
}

/** A case of one bill names its amounts, which are the year's too, or why it is refused; others name visits and total. */
interface ExpectedYear extends Record<string, unknown> {
  readonly refusal?: string
  readonly visits?: Record<string, string>[]
  readonly total?: Record<string, string>
}

function expectYear(outcomes: readonly Outcome<Settlement>[], total: object, expected: ExpectedYear) {
  const { refusal, visits, ...bill } = expected
  if (refusal !== undefined) return expect(outcomes.map((outcome) => refusalOf(outcome).kind)).toEqual([refusal])
  const each = visits ?? [bill]
  expect(outcomes).toHaveLength(each.length)
  each.forEach((amounts, index) => {
    const settlement = valueOf(outcomes[index] as Outcome<Settlement>)
    expectAmounts(settlement, amounts)
    expectHonest({ ...settlement })
  })
  expectAmounts(total, expected.total ?? bill)
}

describe('worked cases', () => {
  test.each(casesOf('calculateCredit'))('credit, %s', (_, worked) => {
    const value = valueOf(calculateCredit(worked.input, askedBy(worked)))
    expectAmounts(value, worked.expect)
    expectHonest({ ...value })
  })

  test.each(casesOf('calculateContribution'))('contribution, %s', (_, worked) => {
    const value = valueOf(calculateContribution(worked.input, askedBy(worked)))
    expectAmounts(value, worked.expect)
    expectHonest({ ...value })
  })
  test.each(casesOf('estimateReimbursement'))('reimbursement, %s', (_, worked) => {
    const { visits, total, ...explained } = valueOf(estimateReimbursement(worked.input, { edition: worked.edition }))
    expectYear(visits, total, worked.expect)
    expectHonest({ ...explained, ...total })
  })

  test.each(insured.waiting)('waiting, $name', ({ input, expect: expected }) => {
    const outcome = waitingOf(input)
    if ('refusal' in expected) {
      const { refusal: kind, ...days } = expected
      return expect(refusalOf(outcome)).toMatchObject({ kind, ...days })
    }
    const { from, ...value } = valueOf(outcome)
    expect(from).toBe(expected.from)
    expectHonest({ ...value })
  })

  test.each(insured.retirement)('retirement, $name', ({ input, on, expect: expected }) => {
    const value = valueOf(retirementOf(input as RetirementInput, { on }))
    expect([value.monthsMissing, value.cost.low.toFixed(2)]).toEqual([expected.monthsMissing, expected.cost])
    expectHonest({ ...value })
  })
})
