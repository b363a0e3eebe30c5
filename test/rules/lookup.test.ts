import { calculateCredit } from '../../src/rules'
import { document, type Document } from '../../src/rules/kernel/document'
import { valuesOn } from '../../src/rules/kernel/parameter'
import { standingOf, standingOfAll } from '../../src/rules/kernel/standing'
import { figuresOf, parameterOf, parameters, statedOn } from '../../src/rules/parameters'
import type { Topic } from '../../src/rules/topics'

/** What the facts say of looking a figure up, with documents made up for it: as many as the worked table needs. */

const documentOf = (id: string, more: Partial<Document>) =>
  document({ id, edition: 'official', title: id, afterwards: 'stays', checked: '2026-11-25', ...more })

const measureOf = (id: string, year: string) =>
  documentOf(id, {
    inForce: { from: `${year}-01-01`, until: `${year}-12-31` },
    afterwards: 'gives way',
    figures: { rates: { 'contribution.employer-rate': '0.065' } },
  })

const limitsOf = (id: string, limit: string, from: string, until: string) =>
  documentOf(id, { inForce: { from, until }, figures: { limits: { 'base.lower-limit': limit } } })

const documents = [
  documentOf('R12', {
    inForce: { from: '2023-01-01', until: '2027-12-31' },
    figures: {
      Z6: { 'contribution.employer-rate': '0.075' },
      Z18: { 'credit.retiree.sum': { value: '110', until: '2024-03-31' } },
      Z24: { 'outpatient.in-service.deductible': '1200' },
      // Short insurance of residents, of which something else is said since 2025.
      J25: { continuous: { bands: ['0', '12', '24'], ratio: ['0.5', '0.75', '1'], until: '2024-12-31' } },
    },
  }),
  measureOf('L1', '2025'),
  measureOf('L116', '2023'),
  measureOf('L131', '2024'),
  limitsOf('B65', '4579', '2026-07-01', '2027-06-30'),
  limitsOf('B53', '4433', '2024-07-01', '2025-06-30'),
  limitsOf('B64', '4212', '2023-07-01', '2024-06-30'),
  limitsOf('B75', '3992', '2022-07-01', '2023-06-30'),
  documentOf('T1', {
    inForce: { from: '2025-01-01', until: '2025-12-31' },
    figures: { account: { 'credit.retiree.sum': '145' } },
  }),
  documentOf('P24', {
    inForce: { from: '2025-01-01', until: '2025-12-31' },
    figures: {
      before: { 'contribution.resident-premium': { value: '430', from: '2024-01-01' } },
      now: { 'contribution.resident-premium': '450' },
    },
  }),
  documentOf('HK', {
    figures: {
      answers: {
        'credit.withheld': { value: '7', from: '2023-01-01' },
        'contribution.resident-premium': { value: '450', from: '2026-01-01', lapses: '2026-12-31' },
      },
    },
  }),
]
const byId = Object.fromEntries(documents.map((one) => [one.id, one]))
const figures = figuresOf(documents)

const valuesOf = (topic: Topic, on: string) => {
  const parameter = figures.official.get(topic)
  return parameter ? valuesOn(parameter, on) : {}
}

/** The value that holds, starred where it is only the last that is known; `refused` where there is none. */
function lookedUp(topic: Topic, on: string): string {
  const { value } = valuesOf(topic, on)
  if (value === undefined) return 'refused'
  const [document] = standingOf([value], on, byId)
  return document?.state === 'last-known' ? `${value.value}*` : value.value
}

const days = ['2023-06-30', '2024-05-01', '2024-12-31', '2025-06-30', '2026-03-01', '2026-11-25', '2028-01-02']

test.each<[Topic, string[]]>([
  ['credit.retiree.sum', ['110', 'refused', 'refused', '145', '145*', '145*', '145*']],
  ['contribution.employer-rate', ['0.065', '0.065', '0.065', '0.065', '0.075', '0.075', '0.075*']],
  ['base.lower-limit', ['3992', '4212', '4433', '4433', '4433*', '4579', '4579*']],
  ['contribution.resident-premium', ['refused', '430', '430', '450', '450', '450', '450*']],
  ['outpatient.in-service.deductible', ['1200', '1200', '1200', '1200', '1200', '1200', '1200*']],
  ['continuous.second-share', ['0.75', '0.75', '0.75', 'refused', 'refused', 'refused', 'refused']],
])('%s by day, as the facts work it out', (topic, expected) => {
  expect(days.map((on) => lookedUp(topic, on))).toEqual(expected)
})

// Our own documents, as the facts work them out; the star says that it is the last that is known.
test.each<[Topic, string[]]>([
  ['credit.retiree.sum', ['110', 'refused', 'refused', '145', '145*', '145*', '145*']],
  ['contribution.employer-rate', ['0.065', '0.065', '0.065', '0.065', '0.075', '0.075', '0.075*']],
  ['base.lower-limit', ['3992', '4212', '4433', '4433', '4433*', '4579', '4579*']],
  ['contribution.resident-premium', ['refused', '430', '430', '450', '450', '450', '450*']],
])('our documents: %s', (topic, expected) => {
  const parameter = parameterOf('official', topic)
  const told = days.map((on) => {
    const { value } = valuesOn(parameter, on)
    if (value === undefined) return 'refused'
    return standingOf([value], on).some(({ state }) => state === 'last-known') ? `${value.value}*` : value.value
  })
  expect(told).toEqual(expected)
})

test.each([
  ['2022-12-31', 'refused'],
  ['2023-01-01', '110'],
  ['2024-03-31', '110'],
  ['2024-04-01', 'refused'],
  ['2024-12-31', 'refused'],
  ['2025-01-01', '145'],
])('the sum of retired people on %s: %s', (on, expected) => {
  expect(lookedUp('credit.retiree.sum', on)).toBe(expected)
})

test.each([
  // a measure and the standing rule begin on one day; the last day of a measure, and the day after it
  ['2023-01-01', 'L116', undefined],
  ['2025-12-31', 'L1', undefined],
  ['2026-01-01', 'R12', 'L1'],
])('the rate on %s is that of %s, and %s has given way', (on, source, gaveWay) => {
  const found = valuesOf('contribution.employer-rate', on)
  expect([found.value?.source, found.gaveWay?.source]).toEqual([source, gaveWay])
})

test('a measure that ended before a new standing rule began has nothing to do with it', () => {
  const rule = documentOf('R27', {
    inForce: { from: '2027-01-01' },
    figures: { Z6: { 'contribution.employer-rate': '0.08' } },
  })
  const parameter = figuresOf([...documents, rule]).official.get('contribution.employer-rate')
  const found = parameter && valuesOn(parameter, '2027-01-01')
  expect([found?.value?.value, found?.gaveWay]).toEqual(['0.08', undefined])
})

test('a measure that began with the standing rule has given way to it once it is over', () => {
  const parameter = figuresOf(documents.filter(({ id }) => ['R12', 'L116'].includes(id))).official.get(
    'contribution.employer-rate',
  )
  const found = parameter && valuesOn(parameter, '2024-01-01')
  expect([found?.value?.source, found?.gaveWay?.source]).toEqual(['R12', 'L116'])
})

test('what is undated is said to be so, and a figure that an edition does not state has no values', () => {
  const { value } = valuesOf('credit.withheld', '2023-01-01')
  expect(value && standingOf([value], '2030-01-01', byId)).toStrictEqual([
    { source: 'HK', state: 'undated', lookedAt: '2026-11-25' },
  ])
  expect(figures.guide.get('credit.withheld')?.values).toEqual([])
})

test('each document is told once, with the end of its time, and measures that gave way as such', () => {
  const { value, gaveWay } = valuesOf('contribution.employer-rate', '2026-03-01')
  const used = [value, gaveWay, value].flatMap((one) => (one ? [one] : []))
  expect(standingOf(used, '2026-03-01', byId)).toEqual([
    { source: 'R12', state: 'in-force', until: '2027-12-31', lookedAt: '2026-11-25' },
    { source: 'L1', state: 'gave-way', until: '2025-12-31', lookedAt: '2026-11-25' },
  ])
})

test('a statement that is no figure names none, though it is only the last that is known', () => {
  expect(standingOf([{ source: 'T1' }], '2026-01-01', byId)).toEqual([
    { source: 'T1', state: 'last-known', until: '2025-12-31', lookedAt: '2026-11-25' },
  ])
})

test('of several results every document is told once in each of its states', () => {
  const looked = { lookedAt: '2026-11-25' }
  const before = { source: 'T1', state: 'in-force', ...looked } as const
  const after = { source: 'T1', state: 'last-known', ...looked } as const
  const other = { source: 'R12', state: 'in-force', ...looked } as const
  expect(standingOfAll([{ standing: [before, other] }, { standing: [other, after] }, { standing: [] }])).toEqual([
    before,
    other,
    after,
  ])
})

test('what is only the last that is known names its figures, once each', () => {
  const last = (...figures: string[]) => {
    return { source: 'T1', state: 'last-known', lookedAt: '2026-11-25', figures } as const
  }
  const cited = { source: 'T1', state: 'last-known', lookedAt: '2026-11-25' } as const
  const [sum, withheld] = ['credit.retiree.sum', 'credit.withheld']
  expect(
    standingOfAll([{ standing: [cited] }, { standing: [last(sum)] }, { standing: [last(sum, withheld)] }]),
  ).toEqual([last(sum, withheld)])
  const asked = { edition: 'official', on: '2026-01-01' } as const
  const retiree = calculateCredit({ insured: 'retiree', age: 65 }, asked)
  expect(retiree.ok && retiree.value.standing).toEqual([
    { ...last('credit.retiree.sum', 'credit.withheld'), until: '2025-12-31' },
  ])
})

test('a value carries what its document says of it and of itself, and nothing else', () => {
  const undated = documentOf('G1', {
    askedFrom: '2023-01-01',
    figures: {
      table: {
        'credit.withheld': { value: '7', firmness: 'about', lapses: '2026-12-31' },
        'claim.answer': { value: '10', askedFrom: '2024-01-01' },
        'claim.answer.by-law': { value: '30', from: '2024-02-01', until: '2024-12-31' },
        continuous: { bands: ['0', '12', '24'], ratio: ['0.5', '0.75', '1'], from: '2024-03-01' },
      },
    },
  })
  const { official } = figuresOf([...documents, undated])
  const [withheld, answer, byLaw, months, rate, premium] = [
    'credit.withheld',
    'claim.answer',
    'claim.answer.by-law',
    'continuous.second-months',
    'contribution.employer-rate',
    'contribution.resident-premium',
  ].map((name) => official.get(name)?.values)
  const stated = { source: 'G1', place: 'table', checked: '2026-11-25' }
  expect(withheld).toStrictEqual([
    {
      topic: 'credit.withheld',
      from: '2023-01-01',
      value: '7',
      source: 'HK',
      place: 'answers',
      checked: '2026-11-25',
      dated: true,
    },
    { topic: 'credit.withheld', from: '2023-01-01', value: '7', ...stated, firmness: 'about', lapses: '2026-12-31' },
  ])
  expect(answer).toStrictEqual([{ topic: 'claim.answer', from: '2024-01-01', value: '10', ...stated }])
  expect(byLaw).toStrictEqual([
    { topic: 'claim.answer.by-law', from: '2024-02-01', until: '2024-12-31', value: '30', ...stated, dated: true },
  ])
  expect(months?.[1]).toStrictEqual({
    topic: 'continuous.second-months',
    ...{ from: '2024-03-01', value: '12', ...stated, dated: true },
  })
  expect(months?.[0]).toStrictEqual({
    topic: 'continuous.second-months',
    from: '2023-01-01',
    until: '2024-12-31',
    value: '12',
    ...{ source: 'R12', place: 'J25', checked: '2026-11-25' },
  })
  expect(rate?.at(-1)).toStrictEqual({
    topic: 'contribution.employer-rate',
    from: '2025-01-01',
    until: '2025-12-31',
    value: '0.065',
    ...{ source: 'L1', place: 'rates', checked: '2026-11-25', temporary: true },
  })
  // Its document says when it is in force itself: that the figure has a start of its own is nothing to be told.
  expect(premium?.[0]).toStrictEqual({
    topic: 'contribution.resident-premium',
    ...{ from: '2024-01-01', value: '430', source: 'P24', place: 'before', checked: '2026-11-25' },
  })
  // Nothing without a name stands among the figures: neither the start of a first band nor a heading of a scale.
  expect([...official.values()].every(({ topic, unit }) => topic !== '' && typeof unit === 'string')).toBe(true)
})

test('two standing documents never begin to say the same figure on one day', () => {
  for (const { id, values } of parameters) {
    for (const kind of [true, undefined]) {
      const starts = values.filter(({ temporary }) => temporary === kind).map(({ from }) => from)
      expect([id, new Set(starts).size]).toEqual([id, starts.length])
    }
  }
})

test('a figure for a sentence is that of its edition and its day, or none', () => {
  const sum = (on: string) => statedOn('credit.retiree.sum', { edition: 'official', on })
  expect(sum('2024-03-31')).toEqual({ value: '110', unit: 'yuan-per-month' })
  expect(sum('2024-04-01')).toBeUndefined()
  expect(sum('2025-01-01')).toEqual({ value: '145', unit: 'yuan-per-month' })
  expect(statedOn('claim.answer', { edition: 'guide', on: '2025-11-17' })?.value).toBe('15')
})
