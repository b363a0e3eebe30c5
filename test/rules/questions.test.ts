import { commercialLine, Decimal, frequentQuestions, parameters } from '../../src/rules'
import { questions } from '../../src/rules/statements/questions'
import { faultsOf, refusalOf, valueOf } from './support'

/** What people ask next, with the figures of the facts on the day of asking. */

const asked = (today: string, id: string) => {
  const { questions } = valueOf(frequentQuestions({ today }))
  const question = questions.find((one) => one.id === id)
  if (question === undefined) throw new Error(`nobody asks ${id}`)
  return question
}

test('an answer has the figures of its documents, each with its unit', () => {
  expect(asked('2026-11-25', 'deductible').answer).toEqual([
    { value: '1200', unit: 'yuan-per-year' },
    { value: '800', unit: 'yuan-per-year' },
    { value: '500', unit: 'yuan-per-year' },
  ])
  expect(asked('2026-11-25', 'deadline').answer).toEqual([
    { value: '03-31', unit: 'day-of-next-year' },
    { value: '06-30', unit: 'day-of-next-year' },
  ])
})

test('a number of the statement’s own comes without a unit', () => {
  expect(asked('2026-11-25', 'turning-18').answer).toEqual([{ value: '18' }])
  expect(asked('2026-11-25', 'unregistered').answer).toEqual([{ value: '90' }])
  expect(asked('2026-11-25', 'newborn').answer).toEqual([
    { value: '1', unit: 'years-of-age' },
    { value: '3', unit: 'months' },
    { value: '90' },
  ])
})

test('what is left of a figure is worked out', () => {
  // A resident bore 300 of the 1200 that are borne by employees.
  expect(asked('2026-11-25', 'changed').answer).toEqual([
    { value: '300' },
    { value: '1200', unit: 'yuan-per-year' },
    { value: '900', unit: 'yuan-per-year' },
  ])
})

/** Numbers of a statement's own that are, by chance, those of a figure about something else. */
const byChance = [
  // What the page of the city's account prints of everybody who has been insured for long enough.
  'where-totals: 24',
  // Days of leave; months of maternity insurance.
  ...['birth: 98', 'birth: 12'],
  // What somebody bore, in an example.
  'changed: 300',
  // Days in which a child is to be registered.
  ...['newborn: 90', 'unregistered: 90'],
]

test('a number of the statement’s own is no figure of a document: that is named by its topic', () => {
  const figures = parameters
    .filter(({ edition }) => edition === 'official')
    .flatMap(({ unit, values }) =>
      values.map(({ value }) => (unit === 'ratio' ? new Decimal(value).times(100).toNumber() : Number(value))),
    )
  const found = questions.flatMap(({ id, figures: given }) =>
    given.flatMap((one) => (typeof one === 'number' && figures.includes(one) ? [`${id}: ${String(one)}`] : [])),
  )
  expect(found.sort()).toEqual([...byChance].sort())
})

test('the figures are those of the day', () => {
  // The premium of residents: 450 in 2025 and 2026; the sum of retirees is known from 2025 on.
  expect(asked('2025-11-17', 'when-to-pay').answer[0]).toEqual({ value: '450', unit: 'yuan-per-year' })
  expect(asked('2025-11-17', 'retiree-credit').answer).toEqual([
    { value: '145', unit: 'yuan-per-month' },
    { value: '7', unit: 'yuan-per-month' },
  ])
})

test('an answer names where it stands, how that stands, what it is about and what to do next', () => {
  const { situation, next, sources, standing } = asked('2026-11-25', 'withheld')
  expect([situation, next]).toEqual(['card', ['credit-retiree']])
  expect(sources.map(({ source, place }) => `${source} ${place}`)).toEqual(['T1 大病保险'])
  expect(standing).toMatchObject([{ source: 'T1', state: 'last-known', until: '2025-12-31' }])
})

test('an answer without a figure of the documents names its source too', () => {
  expect(asked('2026-11-25', 'where-totals').sources).toEqual([{ source: 'HK', place: '查询' }])
})

test('what is private insurance is asked at its own line', () => {
  expect(commercialLine).toBe('400-007-1883')
})

test('a day without the figures is refused, and so is none', () => {
  expect(refusalOf(frequentQuestions({ today: '2022-06-30' })).kind).toBe('outside-coverage')
  expect(faultsOf(frequentQuestions({ today: '' }))).toEqual(['today: blank'])
})
