import { sources } from '../../src/rules'
import { document, type Document } from '../../src/rules/kernel/document'
import { calendarDueOn, dueOn, silentAfterwards } from '../due/due'

/** What must be looked up again, and when, with documents made up for it and then with ours. */

const documentOf = (id: string, more: Partial<Document>) =>
  document({ id, edition: 'official', title: id, afterwards: 'stays', checked: '2026-11-25', ...more })

const table = documentOf('table', {
  address: 'example.cn/table',
  number: '1号',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  figures: { account: { 'credit.retiree.sum': '145' }, critical: { 'credit.withheld': '7' } },
})
const next = documentOf('next', {
  inForce: { from: '2026-01-01', until: '2026-12-31' },
  figures: { account: { 'credit.retiree.sum': '150' } },
})
const rule = documentOf('rule', {
  inForce: { from: '2023-01-01' },
  figures: { six: { 'contribution.employer-rate': '0.075' } },
})
const measure = documentOf('measure', {
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'gives way',
  figures: { rates: { 'contribution.employer-rate': '0.065' } },
})
const told = (on: string, ...documents: Document[]) => dueOn(on, documents).map(({ id, why, day }) => [id, why, day])

test.each([
  ['2025-10-31', []],
  ['2025-11-01', [['table', 'lapses', '2025-12-31']]],
  ['2025-12-31', [['table', 'lapses', '2025-12-31']]],
  ['2026-01-01', [['table', 'lapsed', '2025-12-31']]],
])('sixty days before its end a document is due: on %s', (on, expected) => {
  expect(told(on, table)).toEqual(expected)
})

test('it says what to open and which figures to look up', () => {
  expect(dueOn('2026-01-01', [table])).toEqual([
    {
      id: 'table',
      title: 'table',
      number: '1号',
      address: 'example.cn/table',
      why: 'lapsed',
      day: '2025-12-31',
      figures: { account: ['credit.retiree.sum 145'], critical: ['credit.withheld 7'] },
    },
  ])
})

test('a figure that the next table leaves out keeps the old one due, and no other does', () => {
  expect(dueOn('2026-02-01', [table, next]).map(({ id, figures }) => [id, figures])).toEqual([
    ['table', { critical: ['credit.withheld 7'] }],
  ])
})

test('a measure that has given way is due, and the rule under it is not', () => {
  expect(told('2026-06-01', rule, measure)).toEqual([['measure', 'lapsed', '2025-12-31']])
})

test.each([
  ['2027-11-24', []],
  ['2027-11-25', [['rule', 'not-looked-at', '2026-11-25']]],
])('what was not looked at for a year is due: on %s', (on, expected) => {
  expect(told(on, rule)).toEqual(expected)
})

test('a measure over no rule does not say what holds afterwards', () => {
  expect(silentAfterwards([rule, measure, table])).toEqual([])
  expect(silentAfterwards([measure])).toEqual([
    'measure: contribution.employer-rate gives way on 2025-12-31, and no rule stands under it',
  ])
})

describe('our documents', () => {
  const ours = Object.values(sources)
  const on = (day: string) => dueOn(day, ours).map(({ id, why }) => `${id} ${why}`)

  test('all of them say what holds afterwards', () => {
    expect(silentAfterwards(ours)).toEqual([])
  })

  // Facts: what was looked for on 2026-11-25 and not found, and the premium of 2026 that ends with its year.
  test('on 2026-11-26', () => {
    expect(on('2026-11-26')).toEqual(['L1 lapsed', 'T1 lapsed', 'T2 lapsed', 'T3 lapsed', 'HK lapses'])
    expect(calendarDueOn('2026-11-26')).toBe(2027)
  })

  test('at the end of 2027 the regulations are due, and everything was looked at a year ago', () => {
    const due = on('2027-12-31')
    expect(due).toEqual(expect.arrayContaining(['R12 lapses', 'R14 lapses', 'B65 lapsed', 'HK lapsed']))
    expect(due.filter((line) => line.endsWith('not-looked-at'))).toHaveLength(ours.length)
  })

  test('the notice of the next year is due from November', () => {
    expect(calendarDueOn('2026-11-01')).toBeUndefined()
    expect(calendarDueOn('2026-11-02')).toBe(2027)
  })
})
