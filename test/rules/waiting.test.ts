import { waitingOf, type WaitingInput } from '../../src/rules'
import { expectHonest, faultsOf, refusalOf, valueOf } from './support'

/** Worked by hand from the facts, section 3.6: P3 and the telephone line. */
const from = (input: WaitingInput) => valueOf(waitingOf(input)).from
const remarks = (input: WaitingInput) => valueOf(waitingOf(input)).remarks
const undecided = (input: WaitingInput) => {
  const refusal = refusalOf(waitingOf(input))
  return refusal.kind === 'undecided' ? [refusal.what, refusal.earliest, refusal.latest] : refusal
}

test.each([
  // the season, its first and last day
  ['2025-09-01', 2026, '2026-01-01'],
  ['2025-12-31', 2026, '2026-01-01'],
  ['2024-12-31', 2025, '2025-01-01'],
  // its extension, first and last day; a leap year too
  ['2025-01-01', 2025, '2025-01-01'],
  ['2025-01-02', 2025, '2025-01-02'],
  ['2025-02-28', 2025, '2025-02-28'],
  ['2028-02-29', 2028, '2028-02-29'],
  // from March on three whole months
  ['2025-03-01', 2025, '2025-06-01'],
  ['2025-03-02', 2025, '2025-06-02'],
  ['2025-08-31', 2025, '2025-11-30'],
  ['2025-11-30', 2025, '2026-02-28'],
  ['2025-11-29', 2025, '2026-02-28'],
  ['2025-11-28', 2025, '2026-02-28'],
  ['2027-11-30', 2027, '2028-02-29'],
  ['2025-12-15', 2025, '2026-03-15'],
  ['2025-12-31', 2025, '2026-03-31'],
])('paid on %s for %d: from %s', (paidOn, forYear, expected) => {
  expect(from({ paidOn, forYear })).toBe(expected)
})

test.each<[WaitingInput, string]>([
  // one year missed is the least, each further one a month more, each paid up one less
  [{ paidOn: '2026-04-10', forYear: 2026, missedYears: 1 }, '2026-07-10'],
  [{ paidOn: '2027-04-10', forYear: 2027, missedYears: 2 }, '2027-08-10'],
  [{ paidOn: '2028-04-10', forYear: 2028, missedYears: 3 }, '2028-09-10'],
  [{ paidOn: '2028-04-10', forYear: 2028, missedYears: 3, repaired: 1 }, '2028-08-10'],
  [{ paidOn: '2028-04-10', forYear: 2028, missedYears: 3, repaired: 2 }, '2028-07-10'],
  [{ paidOn: '2028-04-10', forYear: 2028, missedYears: 3, repaired: 3 }, '2028-07-10'],
  // four on end: at least six, however many are paid up
  [{ paidOn: '2029-04-10', forYear: 2029, missedYears: 4 }, '2029-10-10'],
  [{ paidOn: '2029-04-10', forYear: 2029, missedYears: 4, repaired: 2 }, '2029-10-10'],
  [{ paidOn: '2030-04-10', forYear: 2030, missedYears: 5 }, '2030-11-10'],
  [{ paidOn: '2030-04-10', forYear: 2030, missedYears: 5, repaired: 1 }, '2030-10-10'],
  [{ paidOn: '2030-04-10', forYear: 2030, missedYears: 5, repaired: 4 }, '2030-10-10'],
  // paid in the season: from January on
  [{ paidOn: '2026-11-26', forYear: 2027, missedYears: 1 }, '2027-04-01'],
  [{ paidOn: '2026-11-26', forYear: 2027, missedYears: 2 }, '2027-05-01'],
])('%j: from %s', (input, expected) => {
  expect(from(input)).toBe(expected)
})

test.each<[WaitingInput, string, string]>([
  [{ paidOn: '2026-01-01', forYear: 2026, missedYears: 1 }, '2026-01-01', '2026-04-01'],
  [{ paidOn: '2026-02-28', forYear: 2026, missedYears: 1 }, '2026-02-28', '2026-05-28'],
  [{ paidOn: '2027-02-10', forYear: 2027, missedYears: 2 }, '2027-02-10', '2027-06-10'],
  // aid that comes before the later day makes that one earlier
  [{ paidOn: '2026-01-10', forYear: 2026, missedYears: 1, aidedFrom: '2026-03-01' }, '2026-01-10', '2026-03-01'],
])('what January and February spare after a missed year is not said: %j', (input, earliest, latest) => {
  expect(undecided(input)).toEqual(['extension-after-missed-years', earliest, latest])
})

test('nor whether missed years add to the wait of who comes from the employees', () => {
  const leftEmployees = { on: '2027-04-30', months: 12 }
  const late = { paidOn: '2027-05-20', forYear: 2027, leftEmployees }
  expect(from({ ...late, missedYears: 1 })).toBe('2027-08-20')
  expect(undecided({ ...late, missedYears: 2 })).toEqual(['employees-after-missed-years', '2027-08-20', '2027-09-20'])
})

test.each<[string, WaitingInput, string, number | undefined, string[]]>([
  ['season', { paidOn: '2025-09-01', forYear: 2026 }, '2026-01-01', undefined, ['new-students']],
  ['extension', { paidOn: '2025-02-28', forYear: 2025 }, '2025-02-28', undefined, ['nothing-back']],
  ['late', { paidOn: '2025-03-02', forYear: 2025 }, '2025-06-02', 3, ['costs-nothing']],
  ['late', { paidOn: '2025-08-31', forYear: 2025 }, '2025-11-30', 3, ['month-end', 'costs-nothing']],
  [
    'missed',
    { paidOn: '2026-11-26', forYear: 2027, missedYears: 2 },
    '2027-05-01',
    4,
    ['from-january', 'costs-nothing'],
  ],
  ['missed', { paidOn: '2028-04-10', forYear: 2028, missedYears: 3 }, '2028-09-10', 5, ['costs-nothing']],
  [
    'newborn-from-birth',
    { paidOn: '2025-06-10', forYear: 2025, bornOn: '2025-03-10' },
    '2025-03-10',
    undefined,
    ['newborn-answers-differ'],
  ],
  [
    'newborn',
    { paidOn: '2025-06-11', forYear: 2025, bornOn: '2025-03-10' },
    '2025-06-01',
    undefined,
    ['newborn-answers-differ'],
  ],
  // A year old on that day, it is no newborn any more.
  ['late', { paidOn: '2025-03-10', forYear: 2025, bornOn: '2024-03-10' }, '2025-06-10', 3, ['costs-nothing']],
  ['aided', { paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2025-05-20' }, '2025-05-20', undefined, []],
  // Open from the payment on, which is when aid pays: nothing is left open, and nobody waits.
  [
    'aided',
    { paidOn: '2026-01-20', forYear: 2026, missedYears: 1, aidedFrom: '2026-01-01' },
    '2026-01-20',
    undefined,
    [],
  ],
  // Aid that begins on the day on which the wait is over is not earlier than its end.
  ['late', { paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2025-08-20' }, '2025-08-20', 3, ['costs-nothing']],
  ['discharged', { paidOn: '2025-07-10', forYear: 2025, dischargedOn: '2025-06-30' }, '2025-07-10', undefined, []],
  [
    'unbroken',
    { paidOn: '2025-12-31', forYear: 2025, leftEmployees: { on: '2025-12-30', months: 24 } },
    '2025-12-31',
    undefined,
    ['both-schemes'],
  ],
  // Paid in March, at work to the end of July: what was left to wait is over by then.
  [
    'running',
    { paidOn: '2025-03-10', forYear: 2025, leftEmployees: { on: '2025-07-31', months: 4 } },
    '2025-08-01',
    undefined,
    ['costs-nothing', 'both-schemes'],
  ],
  // At work to the day before the wait is over: it has been waited out as a whole.
  [
    'late',
    { paidOn: '2026-03-20', forYear: 2026, leftEmployees: { on: '2026-06-19', months: 3 } },
    '2026-06-20',
    3,
    ['costs-nothing', 'both-schemes'],
  ],
  // Three months from 2 October end after the year that is paid for.
  ['late', { paidOn: '2025-10-02', forYear: 2025 }, '2026-01-02', 3, ['costs-nothing', 'year-over']],
])('%s: %j, and what is said of it', (because, input, day, months, said) => {
  const waiting = valueOf(waitingOf(input))
  expect([waiting.because, waiting.from, waiting.months?.value.toNumber()]).toEqual([because, day, months])
  expect(waiting.remarks).toEqual(said)
})

test('how the months come about', () => {
  const { trace } = valueOf(waitingOf({ paidOn: '2030-04-10', forYear: 2030, missedYears: 5, repaired: 1 }))
  expect(trace.steps.map(({ line, value }) => `${line} ${value.toString()}`)).toEqual([
    'missed-further 4',
    'waiting-added 4',
    'waiting-repaired 1',
    'waiting-in-full 7',
    'waiting-left 6',
    'waiting-months 6',
  ])
  expect(trace.steps.flatMap(({ because }) => because.map(({ relation }) => relation))).toEqual(['at-least'])
  const answers = trace.steps.flatMap(({ operands }) =>
    operands.flatMap((operand) => (operand.from === 'answer' ? [operand.name] : [])),
  )
  expect(answers).toEqual(['missed-years', 'repaired-years'])
})

describe('a newborn', () => {
  test.each([
    // three months, then the first of the month, then the first birthday
    ['2025-03-10', '2025-03-10', 2025, '2025-03-10'],
    ['2025-03-10', '2025-06-10', 2025, '2025-03-10'],
    ['2025-03-10', '2025-06-11', 2025, '2025-06-01'],
    ['2024-03-10', '2025-03-09', 2025, '2025-03-01'],
    ['2024-03-10', '2025-03-10', 2025, '2025-06-10'],
    ['2025-03-01', '2026-09-03', 2026, '2026-12-03'],
    // never before the year that is paid for
    ['2025-08-20', '2025-12-10', 2026, '2026-01-01'],
    ['2025-11-20', '2026-01-15', 2026, '2026-01-01'],
    // the year of birth may still be paid for
    ['2025-11-20', '2026-01-15', 2025, '2025-11-20'],
    ['2025-11-20', '2026-02-20', 2025, '2025-11-20'],
  ])('born on %s, paid on %s for %d: from %s', (bornOn, paidOn, forYear, expected) => {
    expect(from({ bornOn, paidOn, forYear })).toBe(expected)
  })

  test('missed years do not matter', () => {
    expect(from({ bornOn: '2025-03-10', paidOn: '2026-01-20', forYear: 2026, missedYears: 1 })).toBe('2026-01-01')
    expect(from({ bornOn: '2025-04-10', paidOn: '2026-03-20', forYear: 2026, missedYears: 1 })).toBe('2026-03-01')
  })

  test('born in the last quarter, both years must be paid', () => {
    const born = (bornOn: string) => remarks({ bornOn, paidOn: '2025-12-10', forYear: 2025 })
    expect(born('2025-10-01')).toEqual(['newborn-answers-differ', 'newborn-both-years'])
    expect(born('2025-09-30')).toEqual(['newborn-answers-differ'])
  })

  test.each([
    ['2025-09-30', '2026-01-05'],
    ['2025-11-20', '2026-02-21'],
    // born the year after, nobody pays for the year before
    ['2026-10-05', '2026-12-01'],
  ])('the year of birth is over for others, and after three months: born on %s, paid on %s', (bornOn, paidOn) => {
    expect(faultsOf(waitingOf({ bornOn, paidOn, forYear: 2025 }))).toEqual(['forYear: another-year'])
  })
})

describe('who is free', () => {
  test.each<[WaitingInput, string]>([
    // aided people: from the payment; recognised later, from then on where that is earlier
    [{ paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2025-05-20' }, '2025-05-20'],
    [{ paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2024-01-01' }, '2025-05-20'],
    [{ paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2025-07-01' }, '2025-07-01'],
    [{ paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2025-08-20' }, '2025-08-20'],
    [{ paidOn: '2025-05-20', forYear: 2025, aidedFrom: '2025-09-01' }, '2025-08-20'],
    [{ paidOn: '2026-01-20', forYear: 2026, missedYears: 1, aidedFrom: '2026-01-01' }, '2026-01-20'],
    [{ paidOn: '2026-11-26', forYear: 2027, missedYears: 1, aidedFrom: '2026-10-01' }, '2027-01-01'],
    [{ paidOn: '2026-11-26', forYear: 2027, missedYears: 1, aidedFrom: '2027-02-01' }, '2027-02-01'],
    // soldiers in the year of discharge
    [{ paidOn: '2025-07-10', forYear: 2025, dischargedOn: '2025-06-30' }, '2025-07-10'],
    [{ paidOn: '2025-07-10', forYear: 2025, dischargedOn: '2025-01-01' }, '2025-07-10'],
    [{ paidOn: '2025-07-10', forYear: 2025, dischargedOn: '2024-12-31' }, '2025-10-10'],
    [{ paidOn: '2025-07-10', forYear: 2025, dischargedOn: '2025-08-05' }, '2025-08-05'],
  ])('%j: from %s', (input, expected) => {
    expect(from(input)).toBe(expected)
  })
})

describe('who comes from the employees', () => {
  test.each<[WaitingInput, string]>([
    // 24 months on end and paid within three months: no gap
    [{ paidOn: '2025-07-10', forYear: 2025, leftEmployees: { on: '2025-05-31', months: 24 } }, '2025-06-01'],
    [{ paidOn: '2025-07-10', forYear: 2025, leftEmployees: { on: '2025-05-31', months: 23 } }, '2025-10-10'],
    [{ paidOn: '2025-08-30', forYear: 2025, leftEmployees: { on: '2025-05-30', months: 24 } }, '2025-05-31'],
    [{ paidOn: '2025-08-31', forYear: 2025, leftEmployees: { on: '2025-05-30', months: 24 } }, '2025-11-30'],
    [{ paidOn: '2026-01-20', forYear: 2026, leftEmployees: { on: '2025-11-30', months: 24 } }, '2026-01-01'],
    // the season and its extension spare everybody
    [{ paidOn: '2025-12-20', forYear: 2026, leftEmployees: { on: '2025-11-30', months: 10 } }, '2026-01-01'],
    [{ paidOn: '2026-02-20', forYear: 2026, leftEmployees: { on: '2026-01-31', months: 10 } }, '2026-02-20'],
    // paid on the last day at work, which is still an employee's
    [{ paidOn: '2026-01-31', forYear: 2026, leftEmployees: { on: '2026-01-31', months: 10 } }, '2026-02-01'],
    // paid before, then at work, then a resident again: no new wait, and a running one goes on
    [{ paidOn: '2025-10-20', forYear: 2026, leftEmployees: { on: '2026-08-31', months: 5 } }, '2026-09-01'],
    [{ paidOn: '2026-02-20', forYear: 2026, leftEmployees: { on: '2026-08-31', months: 5 } }, '2026-09-01'],
    [{ paidOn: '2026-03-20', forYear: 2026, leftEmployees: { on: '2026-05-31', months: 2 } }, '2026-06-20'],
    [{ paidOn: '2026-03-20', forYear: 2026, leftEmployees: { on: '2026-06-30', months: 3 } }, '2026-07-01'],
  ])('%j: from %s', (input, expected) => {
    expect(from(input)).toBe(expected)
  })

  test('after the later of two days that are open, there is nothing left to decide', () => {
    const paid = { paidOn: '2026-01-10', forYear: 2026, missedYears: 1 }
    const left = (on: string) => ({ ...paid, leftEmployees: { on, months: 3 } })
    expect(from(left('2026-04-09'))).toBe('2026-04-10')
    expect(undecided(left('2026-03-31'))).toEqual(['extension-after-missed-years', '2026-04-01', '2026-04-10'])
  })
})

test('what else is to be known is named', () => {
  expect(remarks({ paidOn: '2025-10-01', forYear: 2026 })).toEqual(['new-students'])
  expect(remarks({ paidOn: '2025-02-28', forYear: 2025 })).toEqual(['nothing-back'])
  expect(remarks({ paidOn: '2025-03-02', forYear: 2025 })).toEqual(['costs-nothing'])
  expect(remarks({ paidOn: '2025-11-30', forYear: 2025 })).toEqual(['month-end', 'costs-nothing', 'year-over'])
  expect(remarks({ paidOn: '2025-12-01', forYear: 2025 })).toEqual(['costs-nothing', 'year-over'])
  expect(remarks({ paidOn: '2025-09-30', forYear: 2025 })).toEqual(['costs-nothing'])
  expect(remarks({ paidOn: '2026-11-26', forYear: 2027, missedYears: 1 })).toEqual(['from-january', 'costs-nothing'])
})

test('the months are told by steps that can be worked through again', () => {
  const { trace, months, standing, sources, because, ...rest } = valueOf(
    waitingOf({ paidOn: '2029-04-10', forYear: 2029, missedYears: 4, repaired: 1 }),
  )
  expect([because, months?.value.toString()]).toEqual(['missed', '6'])
  expect(trace.steps.map(({ line, value }) => `${line} ${value.toString()}`)).toEqual([
    'missed-further 3',
    'waiting-added 3',
    'waiting-repaired 1',
    'waiting-in-full 6',
    'waiting-left 5',
    'waiting-months 6',
  ])
  expect(sources).toEqual([{ source: 'P3', place: '待遇等待期' }])
  expect(standing).toEqual([{ source: 'P3', state: 'in-force', until: '2035-01-25', lookedAt: '2026-11-25' }])
  expectHonest({ trace, sources, standing, ...rest })
})

describe('what cannot be is refused', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{}, ['paidOn: required', 'forYear: required']],
    [{ paidOn: '2025-02-29', forYear: 2025 }, ['paidOn: not-a-date']],
    [{ paidOn: '2025-08-31', forYear: 2026 }, ['forYear: another-year']],
    [{ paidOn: '2026-01-01', forYear: 2025 }, ['forYear: another-year']],
    [{ paidOn: '2026-04-01', forYear: 2026, missedYears: 1, repaired: 2 }, ['repaired: above-whole']],
    [{ paidOn: '2026-04-01', forYear: 2026, bornOn: '2026-04-02' }, ['bornOn: in-the-future']],
    [{ paidOn: '2025-05-10', forYear: 2026, bornOn: '2026-11-20' }, ['forYear: another-year', 'bornOn: in-the-future']],
    [
      { paidOn: '2026-04-01', forYear: 2026, leftEmployees: { on: '' } },
      ['leftEmployees.on: blank', 'leftEmployees.months: required'],
    ],
  ])('%j', (input, faults) => {
    expect(faultsOf(waitingOf(input as unknown as WaitingInput))).toEqual(faults)
  })

  test('of the years before 2025 nothing is known here', () => {
    expect(refusalOf(waitingOf({ paidOn: '2024-03-02', forYear: 2024 }))).toMatchObject({
      kind: 'outside-coverage',
      on: '2024-01-01',
    })
  })
})
