import { calculateContribution, calculateCredit, type Amount, type Asked } from '../../src/rules'
import cases from '../cases/rules.json'
import { exactly, expectHonest, valueOf, written } from './support'

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
    else expect([name, written(actual)]).toEqual([name, amount])
  }
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
})
