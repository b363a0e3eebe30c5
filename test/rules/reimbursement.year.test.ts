import { estimateReimbursement } from '../../src/rules'
import { billNotes } from '../../src/answer/bill/notes'
import { noteText } from '../../src/answer/notes'
import {
  admission,
  adult,
  bill,
  fundOf,
  inService,
  minor,
  paid,
  type Person,
  refusal,
  retired,
  settle,
  settlementsOf,
  yearOf,
} from './bills'
import { exactly, valueOf, written } from './support'

/** Expected values are worked out by hand from the two editions' texts, never read from the tables under test. */

describe('continuous insurance', () => {
  test.each([
    // months, 50 / 75 / 100 % of 750 for 1,000 above the deductible, the note
    [0, '375.00', 'months-reduced'],
    [10, '375.00', 'months-reduced'],
    [11, '375.00', 'months-reduced months-of-visit'],
    [12, '562.50', 'months-reduced months-of-visit'],
    [13, '562.50', 'months-reduced'],
    [22, '562.50', 'months-reduced'],
    [23, '562.50', 'months-reduced months-of-visit'],
    ['24', '750.00', 'months-of-visit'],
    [25, '750.00', ''],
    [600, '750.00', ''],
    [undefined, '750.00', 'months-assumed'],
  ])('%s months', (monthsInsured, fund, note) => {
    const person = {
      scheme: 'employee',
      status: 'in-service',
      ...(monthsInsured === undefined ? {} : { monthsInsured }),
    }
    const settlement = settle(person as typeof inService, bill('2200'))
    expect(exactly(settlement.fund)).toBe(fund)
    expect(settlement.notes.filter((key) => key.startsWith('months-')).join(' ')).toBe(note)
  })

  test.each([
    // months at the first visit, its day, the next one's day, what of 750.00 the next one gets
    [20, '2025-01-31', '2025-04-30', '562.50'],
    [20, '2025-01-31', '2025-05-01', '750.00'],
    [6, '2025-01-01', '2025-06-30', '375.00'],
    [6, '2025-01-01', '2025-07-01', '562.50'],
    [0, '2025-01-01', '2025-12-31', '375.00'],
    [1, '2025-01-01', '2025-12-31', '562.50'],
    [23, '2025-12-01', '2025-12-31', '562.50'],
  ])('%s months on %s grow by the calendar month until %s', (monthsInsured, first, date, fund) => {
    const person = { scheme: 'employee', status: 'in-service', monthsInsured } as const
    const [, next] = settlementsOf(yearOf(person, [bill('1200', { date: first }), bill('1000', { date })]))
    expect(exactly(next?.fund)).toBe(fund)
  })

  test('where the month of the visit decides, it says from how many months on', () => {
    const at = (monthsInsured: number) => {
      const settlement = settle({ scheme: 'employee', status: 'in-service', monthsInsured }, bill('2200'))
      return noteText(settlement, 'months-of-visit', billNotes)
    }
    expect([at(11), at(12)].every((text) => text.includes('刚好在 12 个月上下'))).toBe(true)
    expect([at(23), at(24)].every((text) => text.includes('刚好在 24 个月上下'))).toBe(true)
  })

  test('is asked of employees in service only', () => {
    expect(fundOf({ scheme: 'employee', status: 'retired', monthsInsured: 1 }, bill('1800'))).toBe('850.00')
    expect(settle(adult, bill('1500')).notes).toEqual(['resident-waiting-period'])
  })

  test.each([
    // the day, months, what of (1,500 − 500) × 45 % an adult resident gets
    ['2023-01-01', 0, '225.00'],
    ['2024-12-31', 11, '225.00'],
    ['2024-12-31', 12, '337.50'],
    ['2023-01-01', 23, '337.50'],
    ['2024-12-31', 24, '450.00'],
    ['2024-12-31', undefined, '450.00'],
    ['2025-01-01', 0, '450.00'],
    ['2026-01-01', 0, '450.00'],
  ])('of an adult resident on %s, %s months', (date, monthsInsured, fund) => {
    const person: Person = {
      scheme: 'resident',
      group: 'adult',
      ...(monthsInsured === undefined ? {} : { monthsInsured }),
    }
    const settlement = settle(person, bill('1500', { date }))
    expect(exactly(settlement.fund)).toBe(fund)
    expect(settlement.notes.includes('resident-waiting-period')).toBe(date >= '2025-01-01')
    expect(settlement.notes.includes('months-reduced')).toBe(fund !== '450.00')
    expect(settlement.notes.includes('months-assumed')).toBe(monthsInsured === undefined)
  })

  test.each([
    ['2023-01-01', []],
    ['2024-12-31', []],
    ['2025-01-01', ['resident-waiting-period']],
  ])('students and children are exempt on %s', (date, notes) => {
    const settlement = settle({ ...minor, monthsInsured: 0 } as Person, bill('1000', { date }))
    expect(exactly(settlement.fund)).toBe('450.00')
    expect(settlement.notes).toEqual(notes)
  })

  test('reduces critical illness of residents too, until 2024', () => {
    const newly = { ...adult, monthsInsured: 6 } as Person
    const stay = (date: string) => settle(newly, admission('101000', { date }), { ownCost: '20000' })
    // 100,000 × 73 % halved; own cost 20,000 + 1,000 + 27,000: 18,000 × 60 % halved
    expect(paid(stay('2024-12-31'))).toEqual(['36500.00', '5400.00', '59100.00'])
    expect(paid(stay('2025-01-01'))).toEqual(['73000.00', '10800.00', '17200.00'])
  })

  test('reduces both bands, then critical illness', () => {
    const newly = { scheme: 'employee', status: 'in-service', monthsInsured: 6 } as const
    // 10,000 × 75 % and 1,000 × 90 %, half of it
    expect(fundOf(newly, bill('12200'))).toBe('4200.00')
    // Own cost of 20,000: half of 10,000 × 75 %
    expect(paid(settle(newly, bill('20000'), { pooledPaid: '100000' }))).toEqual(['0.00', '3750.00', '16250.00'])
    // 1,000.01 × 75 % × 50 % is 375.00375: rounded once, at the end
    expect(fundOf(newly, bill('2200.01'))).toBe('375.00')
    const later = { ...newly, monthsInsured: 18 }
    expect(paid(settle(later, bill('20000'), { pooledPaid: '100000' }))).toEqual(['0.00', '5625.00', '14375.00'])
  })
})

describe('the yearly ceiling of 100,000', () => {
  test.each([
    // paid before, the bill (a first admission: 1,000 off, 90 %), the fund, above the ceiling
    ['99100', '2000', '900.00', '0.00'],
    ['99100', '2000.01', '900.00', '0.01'],
    ['99099.99', '2000', '900.00', '0.00'],
    ['99100.01', '2000', '899.99', '0.01'],
    ['99999.99', '2000', '0.01', '899.99'],
    ['100000', '2000', '0.00', '900.00'],
    ['250000', '2000', '0.00', '900.00'],
  ])('%s paid before, a bill of %s', (pooledPaid, eligible, fund, above) => {
    const settlement = settle(inService, admission(eligible), { pooledPaid })
    expect([exactly(settlement.fund), settlement.aboveCeiling.toFixed(2)]).toEqual([fund, above])
    expect(settlement.notes.includes('ceiling-reached')).toBe(above !== '0.00')
  })

  test('holds for outpatient and inpatient together, for residents too', () => {
    const year = yearOf(adult, [admission('136000'), bill('10500'), bill('100')])
    // 135,000 × 73 % = 98,550; 10,000 × 45 % = 4,500, of which 1,450 are left
    expect(settlementsOf(year).map(({ fund }) => exactly(fund))).toEqual(['98550.00', '1450.00', '0.00'])
    expect(exactly(year.total.fund)).toBe('100000.00')
  })
})

describe('critical illness', () => {
  // With the ceiling used up, all that is eligible is own cost.
  const exhausted = { pooledPaid: '100000' }

  test.each([
    // own cost, 75 % from 10,000, 85 % from 100,000, 95 % from 200,000, at most 1,100,000
    ['9999.99', '0.00'],
    ['10000', '0.00'],
    ['10000.01', '0.01'],
    ['10001', '0.75'],
    ['99999', '67499.25'],
    ['100000', '67500.00'],
    ['100001', '67500.85'],
    ['199999', '152499.15'],
    ['200000', '152500.00'],
    ['200001', '152500.95'],
    ['1197368.41', '1099999.99'],
    ['1197368.42', '1100000.00'],
    ['1197369', '1100000.00'],
    ['1000000000', '1100000.00'],
  ])('employees: own cost of %s', (eligible, critical) => {
    for (const person of [inService, retired]) {
      const settlement = settle(person, bill(eligible), exhausted)
      expect(exactly(settlement.critical)).toBe(critical)
      expect(settlement.notes.includes('critical-maximum-reached')).toBe(Number(eligible) > 1_197_368.42)
    }
  })

  test.each([
    // own cost, 60 % from 30,000, 70 % from 100,000, 80 % from 200,000, at most 500,000
    ['29999.99', '0.00'],
    ['30000', '0.00'],
    ['30001', '0.60'],
    ['100000', '42000.00'],
    ['100001', '42000.70'],
    ['200000', '112000.00'],
    ['200001', '112000.80'],
    ['684999', '499999.20'],
    ['685000', '500000.00'],
    ['685001', '500000.00'],
    ['1000000000', '500000.00'],
  ])('residents: own cost of %s', (eligible, critical) => {
    for (const person of [adult, minor]) {
      const settlement = settle(person, bill(eligible), exhausted)
      expect(exactly(settlement.critical)).toBe(critical)
      expect(settlement.notes.includes('critical-maximum-reached')).toBe(Number(eligible) > 685_000)
    }
  })

  test.each([
    // own cost and critical illness before, the bill, what it adds
    [{ ownCost: '9900' }, '200', '75.00'],
    [{ ownCost: '10000' }, '200', '150.00'],
    [{ ownCost: '20000' }, '200', '150.00'],
    [{ ownCost: '20000', criticalPaid: '7500' }, '200', '150.00'],
    [{ ownCost: '20000', criticalPaid: '0' }, '200', '150.00'],
    [{ ownCost: '99900', criticalPaid: '67425' }, '200', '160.00'],
    [{ ownCost: '199900' }, '200', '180.00'],
    [{ ownCost: '500000', criticalPaid: '1099990' }, '200', '10.00'],
    [{ ownCost: '500000', criticalPaid: '1100000' }, '200', '0.00'],
    [{ ownCost: '500000', criticalPaid: '2000000' }, '200', '0.00'],
    [{ ownCost: '5000000' }, '200', '0.00'],
    [{ ownCost: '1197368' }, '200', '0.40'],
  ])('pays by how much the own cost of the year rises: %o before, %s', (before, eligible, critical) => {
    expect(exactly(settle(inService, bill(eligible), { ...exhausted, ...before }).critical)).toBe(critical)
  })

  test('counts deductibles and co-payments of earlier visits, and reaches into the tiers', () => {
    const year = yearOf(inService, [admission('90000'), admission('80000'), admission('200000'), bill('1000')])
    // 9,900; 60,100 more are 70,000; 200,000 more are 270,000; 1,000 more
    expect(settlementsOf(year).map(paid)).toEqual([
      ['80100.00', '0.00', '9900.00'],
      ['19900.00', '45000.00', '15100.00'],
      ['0.00', '174000.00', '26000.00'],
      ['0.00', '950.00', '50.00'],
    ])
    // 90,000 × 75 % + 100,000 × 85 % + 71,000 × 95 %
    expect(paid(year.total)).toEqual(['100000.00', '219950.00', '51050.00'])
  })

  test('does not look at what is outside the catalogue, nor at what is borne first outside the province', () => {
    const outside = settle(inService, bill('20000', { outside: '5000' }), exhausted)
    expect(paid(outside)).toEqual(['0.00', '7500.00', '17500.00'])
    const unfiled = settle(inService, bill('20000', { place: 'other-province' }), exhausted)
    // 2,000 first; 18,000 − 10,000 at 75 %
    expect([unfiled.prior.toFixed(2), ...paid(unfiled)]).toEqual(['2000.00', '0.00', '6000.00', '14000.00'])
  })
})

describe('outside the province, and where nothing is paid', () => {
  const used = { outpatientDeductible: '1200' }

  test.each([
    // filing, emergency, prior share, fund, own, note
    ['none', false, '500.00', '3375.00', '1625.00', 'unfiled-prior-share'],
    ['none', true, '0.00', '3750.00', '1250.00', 'unfiled-emergency'],
    ['long-stay', false, '0.00', '3750.00', '1250.00', 'filed-as-home'],
    ['temporary', false, '0.00', '3750.00', '1250.00', 'filed-as-home'],
    ['referral', true, '0.00', '3750.00', '1250.00', 'filed-as-home'],
  ] as const)('filed %s, emergency %s', (filed, emergency, prior, fund, own, note) => {
    const settlement = settle(inService, bill('5000', { place: 'other-province', filed, emergency }), used)
    expect([settlement.prior.toFixed(2), ...paid(settlement)]).toEqual([prior, fund, '0.00', own])
    expect([...settlement.notes].sort()).toEqual([note, 'pharmacy-elsewhere'].sort())
    expect(settlement.sources.some(({ source }) => source === 'Y81')).toBe(filed !== 'none')
  })

  test('the share is borne before the deductible, and rounded to the fen', () => {
    const settlement = settle(inService, admission('1234.56', { place: 'other-province' }))
    // 123.456; 1,234.56 − 123.46 − 1,000 = 111.10 at 90 %
    expect([settlement.prior.toFixed(2), exactly(settlement.fund)]).toEqual(['123.46', '99.99'])
    expect(settlement.notes).not.toContain('pharmacy-elsewhere')
  })

  test('inside Fujian nothing needs filing', () => {
    expect(fundOf(inService, bill('5000', { place: 'fujian' }), used)).toBe('3750.00')
    for (const place of ['xiamen', 'fujian'] as const) {
      expect(settle(inService, bill('5000', { place, filed: 'long-stay' }), used).notes).toEqual([])
    }
  })

  test('not designated: nothing is paid and nothing counts; an emergency is paid', () => {
    const refused = bill('5000', { designated: false, outside: '10' })
    const year = yearOf(inService, [refused, admission('5000', { designated: false }), admission('2000'), bill('2200')])
    expect(settlementsOf(year).map(paid)).toEqual([
      ['0.00', '0.00', '5010.00'],
      ['0.00', '0.00', '5000.00'],
      ['900.00', '0.00', '1100.00'],
      ['750.00', '0.00', '1450.00'],
    ])
    const [first] = settlementsOf(year)
    expect(first?.notes).toContain('not-designated')
    expect(first?.uncovered.toFixed(2)).toBe('5010.00')
    const emergency = settle(inService, bill('2200', { designated: false, emergency: true }))
    expect(exactly(emergency.fund)).toBe('750.00')
    expect(emergency.notes).toContain('not-designated-emergency')
  })
})

describe('the year', () => {
  test('one who is treated at home gets no more notes than needed', () => {
    expect(settle(inService, bill('3000')).notes).toEqual([])
    expect(settle(retired, admission('3000')).notes).toEqual([])
  })

  test('stands where its visits left it', () => {
    const visits = [
      bill('700', { date: '2025-01-10', level: 'primary' }),
      bill('900', { date: '2025-03-02' }),
      bill('9900', { date: '2025-06-20', level: 'secondary' }),
      bill('4000', { date: '2025-06-20' }),
    ]
    const { year, total, complete } = yearOf(inService, visits)
    expect(complete).toBe(true)
    const shown = (limit = year.deductible) => limit && [limit.used, limit.of, limit.left].map((sum) => sum.toFixed(2))
    expect(shown()).toEqual(['1200.00', '1200.00', '0.00'])
    expect(shown(year.firstBand)).toEqual(['10000.00', '10000.00', '0.00'])
    expect(shown(year.ceiling)).toEqual(['12339.00', '100000.00', '87661.00'])
    expect(shown(year.critical)).toEqual(['3161.00', '10000.00', '6839.00'])
    expect(shown(year.criticalMaximum)).toEqual(['0.00', '1100000.00', '1100000.00'])
    expect([year.ownCost.toFixed(2), year.admissions]).toEqual(['3161.00', 0])
    expect(year.months.map(({ month, ...sums }) => [month, ...paid(sums)])).toEqual([
      ['2025-01', '0.00', '0.00', '700.00'],
      ['2025-03', '300.00', '0.00', '600.00'],
      ['2025-06', '12039.00', '0.00', '1861.00'],
    ])
    expect([total.eligible.toFixed(2), total.deductible.toFixed(2), exactly(total.coPayment)]).toEqual([
      '15500.00',
      '1200.00',
      '1961.00',
    ])
  })

  test('half used: what is left of the deductible and of the way to critical illness', () => {
    const { year } = yearOf(inService, [bill('900')])
    expect(year.deductible?.left.toFixed(2)).toBe('300.00')
    expect(year.critical?.left.toFixed(2)).toBe('9100.00')
    const { year: guide } = yearOf(retired, [bill('500'), admission('5000')], {}, 'guide')
    expect(guide.deductible?.left.toFixed(2)).toBe('300.00')
    expect([guide.firstBand, guide.ceiling, guide.critical]).toEqual([undefined, undefined, undefined])
    expect(yearOf(adult, [bill('500')], {}, 'guide').year.deductible).toBeUndefined()
  })

  test('what critical illness paid before counts, also while the own cost has not reached it', () => {
    const { year } = yearOf(inService, [bill('3000')], { criticalPaid: '500' })
    expect([year.criticalMaximum?.used.toFixed(2), year.criticalMaximum?.left.toFixed(2)]).toEqual([
      '500.00',
      '1099500.00',
    ])
  })

  test('no visit: an empty total of exact zeros', () => {
    for (const edition of ['guide', 'official'] as const) {
      const { visits, total, complete, year, notes, standing } = yearOf(inService, [], {}, edition)
      expect([visits, complete, year.months, notes]).toEqual([[], true, [], []])
      expect(paid(total)).toEqual(['0.00', '0.00', '0.00'])
      expect(standing).toEqual([])
    }
  })

  test('a visit without a figure counts nothing, and the total says that it was left out', () => {
    const visits = [bill('1200'), bill('3000', { level: 'secondary' }), bill('1000', { level: 'primary' })]
    const { visits: outcomes, total, complete, notes } = yearOf(inService, visits, {}, 'guide')
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(complete).toBe(false)
    expect(notes).toContain('visits-left-out')
    expect(written(total.fund)).toEqual({ low: '700.00', high: '700.00', reading: 'about' })
    expect(total.eligible.toFixed(2)).toBe('2200.00')
  })

  test('a total of different readings tells its bounds', () => {
    const { total } = yearOf(inService, [bill('2200'), admission('1659'), bill('100')], {}, 'guide')
    // 500 and 700 to 750, and 50
    expect(written(total.fund)).toEqual({ low: '1250.00', high: '1300.00', reading: 'between' })
    expect(written(total.own)).toEqual({ low: '2659.00', high: '2709.00', reading: 'between' })
  })

  test('each visit is settled by the figures of its day', () => {
    expect(refusal(adult, bill('3000', { date: '2022-12-31' }))).toMatchObject({ kind: 'outside-coverage' })
    expect(refusal(inService, bill('3000', { date: '2022-12-31' }))).toMatchObject({ kind: 'outside-coverage' })
    expect(refusal(inService, bill('3000', { date: '2024-12-31' }), 'guide')).toMatchObject({
      kind: 'outside-coverage',
    })
    // (3,000 − 500) × 45 %
    expect(fundOf(adult, bill('3000', { date: '2023-01-01' }))).toBe('1125.00')
    // (2,200 − 1,200) × 75 %, by a rule in force since 2023, critical illness too
    expect(fundOf(inService, bill('2200', { date: '2023-01-01' }))).toBe('750.00')
    expect(fundOf(inService, bill('2200', { date: '2024-12-31' }))).toBe('750.00')
    const unpaid = yearOf(inService, [bill('3000', { date: '2024-05-06', designated: false })])
    expect([paid(unpaid.total), unpaid.year.ceiling?.left.toFixed(2)]).toEqual([
      ['0.00', '0.00', '3000.00'],
      '100000.00',
    ])
  })

  test('rests on the documents of all its visits', () => {
    const later = yearOf(inService, [bill('3000', { date: '2026-01-01' }), bill('3000', { date: '2026-11-26' })])
    expect(later.standing).toEqual([{ source: 'R12', state: 'in-force', until: '2027-12-31', lookedAt: '2026-11-25' }])
    expect(later.sources.map(({ place }) => place)).toEqual([
      '职工细则 第二十四条',
      '职工细则 第三十条；居民细则 第二十五条',
      '职工细则 第二十九条',
      '职工细则 第四十五条',
    ])
  })

  test('a year of 500 visits adds up', () => {
    const visits = Array.from({ length: 500 }, () => bill('100'))
    // 50,000 − 1,200 is 48,800: 10,000 × 75 % and 38,800 × 90 %
    expect(paid(yearOf(inService, visits).total)).toEqual(['42420.00', '0.00', '7580.00'])
  })

  test('does not change what it was given', () => {
    const input = { person: inService, visits: [bill('3000')], before: { ownCost: '1' } }
    const copy = structuredClone(input)
    valueOf(estimateReimbursement(input, { edition: 'official' }))
    expect(input).toEqual(copy)
  })
})

describe('the explanation', () => {
  const lines = (...[person, visit, before]: Parameters<typeof settle>) =>
    settle(person, visit, before).trace.steps.map(({ line, value }) => `${line} ${value.toString()}`)

  test('takes no step that a plain bill does not need', () => {
    expect(lines(inService, bill('3000'))).toEqual([
      'deductible 1200',
      'above-deductible 1800',
      'fund 1350',
      'own-cost 1650',
      'critical-not-reached 0',
    ])
    expect(lines(minor, admission('1000'))).toEqual(['fund 730', 'own-cost 270', 'critical-not-reached 0'])
  })

  test('shows the bands where they are crossed, and only what is left of them', () => {
    const used = { outpatientDeductible: '1200' }
    // Exactly 10,000 above the deductible is still the first band.
    expect(lines(inService, bill('11200')).slice(2, 4)).toEqual(['fund 7500', 'own-cost 3700'])
    expect(lines(inService, bill('11200.01')).slice(2, 6)).toEqual([
      'beyond-band 0.01',
      'fund-part 7500',
      'fund-part 0.009',
      'fund 7500.01',
    ])
    expect(lines(inService, bill('100'), { ...used, outpatientAboveDeductible: '10000' })).toEqual([
      'deductible-left 0',
      'band-left 0',
      'fund 90',
      'own-cost 10',
      'critical-not-reached 0',
    ])
  })

  test('works critical illness out from the tiers that the own cost reaches', () => {
    const exhausted = { outpatientDeductible: '1200', outpatientAboveDeductible: '10000', pooledPaid: '100000' }
    const critical = (eligible: string) =>
      lines(inService, bill(eligible), exhausted).filter((line) => line.startsWith('critical'))
    expect(critical('10000')).toEqual(['critical-not-reached 0'])
    expect(critical('100000')).toEqual(['critical-due-tier 90000', 'critical-due 67500'])
    expect(critical('200000')).toEqual([
      'critical-due-tier 90000',
      'critical-due-tier 100000',
      'critical-due-part 67500',
      'critical-due-part 85000',
      'critical-due 152500',
    ])
  })
})
