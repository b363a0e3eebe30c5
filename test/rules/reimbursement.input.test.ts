import { estimateReimbursement, type Carry, type ReimbursementInput } from '../../src/rules'
import { admission, bill, fundOf, inService, minor, settle } from './bills'
import { exactly, faultsOf, valueOf } from './support'

const faults = (input: unknown, options: unknown = { edition: 'official' }) =>
  faultsOf(estimateReimbursement(input as ReimbursementInput, options as { edition: 'official' }))
const faultsOfVisit = (visit: unknown) => faults({ person: inService, visits: [visit] })

describe('faults', () => {
  test.each([
    ['', 'blank'],
    ['abc', 'not-a-number'],
    ['-1', 'negative'],
    ['1.234', 'too-many-decimals'],
    ['1000000000.01', 'too-large'],
    [3000, 'not-understood'],
    [undefined, 'required'],
  ])('an eligible cost of %p', (eligible, code) => {
    expect(faultsOfVisit({ ...bill('1'), eligible })).toEqual([`visits.0.eligible: ${code}`])
  })

  test.each([
    ['date', '2025-02-29', 'not-a-date'],
    ['date', undefined, 'required'],
    ['care', 'dental', 'not-understood'],
    ['level', undefined, 'required'],
    ['place', 'abroad', 'not-understood'],
    ['filed', 'yes', 'not-understood'],
    ['emergency', 'no', 'not-understood'],
    ['designated', 1, 'not-understood'],
    ['outside', '-0.01', 'negative'],
    ['essentialDrugs', '3000.01', 'above-eligible'],
  ])('a visit with %s %p', (name, value, code) => {
    expect(faultsOfVisit({ ...bill('3000'), [name]: value })).toEqual([`visits.0.${name}: ${code}`])
  })

  test.each([
    [{ ...inService, monthsInsured: '-1' }, 'person.monthsInsured: negative'],
    [{ ...inService, monthsInsured: 1.5 }, 'person.monthsInsured: not-whole'],
    [{ ...inService, monthsInsured: '1201' }, 'person.monthsInsured: too-many'],
    [{ ...inService, status: 'student' }, 'person.status: not-understood'],
    [{ scheme: 'resident' }, 'person.group: required'],
    [{ scheme: 'none' }, 'person.scheme: not-understood'],
    [{}, 'person.scheme: required'],
    [undefined, 'person: required'],
  ])('a person %o', (person, fault) => {
    expect(faults({ person, visits: [] })).toEqual([fault])
  })

  test.each([
    ['outpatientDeductible', 'x', 'not-a-number'],
    ['outpatientAboveDeductible', '-1', 'negative'],
    ['pooledPaid', '', 'blank'],
    ['admissions', '0.5', 'not-whole'],
    ['ownCost', '0.001', 'too-many-decimals'],
    ['criticalPaid', '9999999999', 'too-large'],
  ])('before with %s %p', (name, value, code) => {
    expect(faults({ person: inService, visits: [], before: { [name]: value } })).toEqual([`before.${name}: ${code}`])
  })

  test('visits of two years, and out of order, at their dates', () => {
    const on = (...dates: string[]) => faults({ person: inService, visits: dates.map((date) => bill('1', { date })) })
    expect(on('2025-12-31', '2026-01-01')).toEqual(['visits.1.date: another-year'])
    expect(on('2025-01-01', '2024-12-31', '2025-01-02')).toEqual(['visits.1.date: another-year'])
    expect(on('2025-05-06', '2025-05-05', '2025-05-06')).toEqual(['visits.1.date: out-of-order'])
    expect(on('2025-05-06', '2025-05-05', '2025-05-05')).toEqual([
      'visits.1.date: out-of-order',
      'visits.2.date: out-of-order',
    ])
  })

  test('a part that is more than the whole is named among other faults', () => {
    expect(faultsOfVisit({ ...bill('3000'), date: 'x', essentialDrugs: '9999' })).toEqual([
      'visits.0.date: not-a-date',
      'visits.0.essentialDrugs: above-eligible',
    ])
    expect(faultsOfVisit({ ...bill('x'), essentialDrugs: '9999' })).toEqual(['visits.0.eligible: not-a-number'])
    expect(faults({ person: undefined, visits: [bill('1'), bill('0', { essentialDrugs: '0.01' })] })).toEqual([
      'person: required',
      'visits.1.essentialDrugs: above-eligible',
    ])
  })

  test('are all named, the order of dates among other faults too', () => {
    const visits = [bill(''), null, bill('1', { date: '2024-05-06', level: 'moon' as never }), bill('1', { date: '' })]
    expect(faults({ person: {}, visits, before: { ownCost: '-3' } }, { edition: 'mine' })).toEqual([
      'person.scheme: required',
      'visits.0.eligible: blank',
      'visits.1: not-understood',
      'visits.2.level: not-understood',
      'visits.3.date: blank',
      'before.ownCost: negative',
      'edition: not-understood',
      'visits.2.date: another-year',
    ])
  })

  test.each([[undefined], [null], [0], ['x'], [[]], [{ visits: 'many' }]])('%p is refused, never thrown', (input) => {
    expect(estimateReimbursement(input as never, undefined as never).ok).toBe(false)
  })
})

describe('what is read', () => {
  test('full-width digits and grouping commas', () => {
    expect(fundOf(inService, bill('２，２００'))).toBe('750.00')
    expect(fundOf(inService, admission('2,000.00'))).toBe('900.00')
  })

  test('from a fen to a thousand million', () => {
    expect(fundOf(minor, bill('0.01', { level: 'primary' }))).toBe('0.01')
    const settlement = settle(minor, bill('1000000000'))
    expect([settlement.fund, settlement.critical, settlement.own].map(exactly)).toEqual([
      '100000.00',
      '500000.00',
      '999400000.00',
    ])
    const guide = settle(minor, bill('1000000000'), {}, 'guide')
    expect(guide.fund.high.toFixed(2)).toBe('500000000.00')
  })

  test('visits of one day keep their order', () => {
    const visits = [bill('1200', { outside: '1' }), bill('100', { outside: '2' })]
    const { visits: outcomes } = valueOf(estimateReimbursement({ person: inService, visits }, { edition: 'official' }))
    expect(outcomes.map((outcome) => exactly(valueOf(outcome).fund))).toEqual(['0.00', '75.00'])
  })
})

describe('a year that is gone on with', () => {
  const june = bill('3000', { date: '2025-06-01' })
  const year = settledYear([june])
  const faultsAfter = (before: unknown, visits = [june], edition = 'official') =>
    faults({ person: inService, visits, before }, { edition })

  function settledYear(visits: (typeof june)[], before?: Carry) {
    return valueOf(
      estimateReimbursement({ person: inService, visits, ...(before ? { before } : {}) }, { edition: 'official' }),
    )
  }

  test('goes on on the same day, and after a call without visits', () => {
    // 1,800 × 75 % above the deductible; then all of it at 75 %
    expect([year, settledYear([june], year.carry)].map(({ total }) => exactly(total.fund))).toEqual([
      '1350.00',
      '2250.00',
    ])
    const earlier = bill('1', { date: '2025-05-31' })
    expect(faultsAfter(settledYear([], year.carry).carry, [earlier])).toEqual(['visits.0.date: out-of-order'])
  })

  test('counts the months insured from its first visit', () => {
    const newly = { ...inService, monthsInsured: 20 }
    const after = (visits: (typeof june)[], before?: Carry) =>
      valueOf(estimateReimbursement({ person: newly, visits, ...(before ? { before } : {}) }, { edition: 'official' }))
    const october = bill('1000', { date: '2025-10-01' })
    const empty = after([]).carry
    // 20 months in October: all of it within the deductible; 24 of them by then after 20 in June
    expect(after([october], empty).notes).toContain('months-reduced')
    expect(exactly(after([october], after([june], empty).carry).total.fund)).toBe('750.00')
  })

  test.each([
    ['2025-05-31', 'out-of-order'],
    ['2026-01-01', 'another-year'],
    ['2024-12-31', 'another-year'],
  ])('not on %s: %s', (date, code) => {
    expect(faultsAfter(year.carry, [bill('3000', { date })])).toEqual([`visits.0.date: ${code}`])
  })

  test('not by the other edition, and not from a copy', () => {
    expect(faultsAfter(year.carry, [june], 'guide')).toEqual(['before: not-understood'])
    expect(faultsAfter({ ...year.carry })).toEqual(['before: not-understood'])
    expect(faultsAfter(JSON.parse(JSON.stringify(year.carry)))).toEqual(['before: not-understood'])
    expect(faultsAfter(null)).toEqual(['before: not-understood'])
  })
})
