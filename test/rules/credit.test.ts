import {
  calculateContribution,
  calculateCredit,
  findBaseForCredit,
  readMoney,
  type CreditInput,
  type Edition,
} from '../../src/rules'
import { exactly, expectHonest, faultsOf, refusalOf, valueOf, written } from './support'

/** Expected values are worked out by hand from the two editions' texts, never read from the tables under test. */

const ON = '2025-11-17'
const creditOf = (input: CreditInput, edition: Edition, on = ON) => valueOf(calculateCredit(input, { edition, on }))
const monthly = (input: CreditInput, edition: Edition, on = ON) => exactly(creditOf(input, edition, on).monthly)

describe('credit of employees', () => {
  test.each([
    // age, guide (2 / 2.2 / 3 %), document (2 % at any age)
    [34, '200.00', '200.00'],
    [35, '220.00', '200.00'],
    [44, '220.00', '200.00'],
    [45, '300.00', '200.00'],
    [59, '300.00', '200.00'],
    [0, '200.00', '200.00'],
    [120, '300.00', '200.00'],
  ])('aged %i with a base of 10,000', (age, guide, official) => {
    const input: CreditInput = { insured: 'employee', age, base: '10000' }
    expect([monthly(input, 'guide'), monthly(input, 'official')]).toEqual([guide, official])
  })

  test.each([
    // base, 2 % of what counts, which note
    ['4432.99', '88.66', ['base-raised']],
    ['4433', '88.66', []],
    ['4433.24', '88.66', []],
    ['4433.25', '88.67', []],
    ['22164', '443.28', []],
    ['22164.01', '443.28', ['base-lowered']],
    ['0', '88.66', ['base-raised']],
    ['1000000000', '443.28', ['base-lowered']],
  ])('base %s is brought to the limits and said', (base, expected, notes) => {
    const credit = creditOf({ insured: 'employee', age: 30, base }, 'official')
    expect(exactly(credit.monthly)).toBe(expected)
    expect(credit.notes.filter((key) => key.startsWith('base-'))).toEqual(notes)
  })

  test('the limits and the rate of the document change with the day', () => {
    const low: CreditInput = { insured: 'employee', age: 30, base: '1' }
    const high: CreditInput = { insured: 'employee', age: 30, base: '99999' }
    // 3992 and 19962 from 2022-07-01, 4212 and 21060 from 2023-07-01, 4433 and 22164 from 2024-07-01 and, no new notice
    // having come, until 2026-06-30, then 4579 and 22893; 2 % of them, by a rule in force from 2023-01-01
    expect(monthly(low, 'official', '2023-01-01')).toBe('79.84')
    expect(monthly(high, 'official', '2023-06-30')).toBe('399.24')
    expect(monthly(low, 'official', '2023-07-01')).toBe('84.24')
    expect(monthly(high, 'official', '2023-07-01')).toBe('421.20')
    expect(monthly(low, 'official', '2024-06-30')).toBe('84.24')
    expect(monthly(high, 'official', '2024-06-30')).toBe('421.20')
    expect(monthly(low, 'official', '2024-07-01')).toBe('88.66')
    expect(monthly(high, 'official', '2024-07-01')).toBe('443.28')
    expect(monthly(low, 'official', '2026-06-30')).toBe('88.66')
    expect(monthly(high, 'official', '2026-06-30')).toBe('443.28')
    expect(monthly(low, 'official', '2026-07-01')).toBe('91.58')
    expect(monthly(high, 'official', '2026-07-01')).toBe('457.86')
    expect(monthly(low, 'official', '2028-01-02')).toBe('91.58')
    expect(refusalOf(calculateCredit(low, { edition: 'official', on: '2022-12-31' }))).toEqual({
      kind: 'outside-coverage',
      parameter: 'official.credit.employee.rate',
      on: '2022-12-31',
    })
  })

  test('seven yuan are withheld, since 2023 as far as is known', () => {
    const input: CreditInput = { insured: 'employee', age: 45, base: '6000' }
    expect(exactly(creditOf(input, 'official').net)).toBe('113.00')
    expect(exactly(creditOf(input, 'official').netYearly)).toBe('1356.00')
    expect(exactly(creditOf(input, 'official', '2025-01-01').net)).toBe('113.00')
    const source = (on: string) => creditOf(input, 'official', on).sources.map((citation) => citation.source)
    expect(exactly(creditOf(input, 'official', '2024-12-31').net)).toBe('113.00')
    expect(exactly(creditOf(input, 'official', '2023-01-01').net)).toBe('113.00')
    expect([source('2024-12-31').includes('HK'), source('2025-01-01').includes('HK')]).toEqual([true, false])
    expect(creditOf(input, 'guide').net).toBeUndefined()
  })

  test('the guide says nothing of days before 2025', () => {
    const outcome = calculateCredit(
      { insured: 'employee', age: 45, base: '6000' },
      { edition: 'guide', on: '2024-12-31' },
    )
    expect(refusalOf(outcome).kind).toBe('outside-coverage')
  })

  test('after its documents have lapsed it answers, and names them', () => {
    const input: CreditInput = { insured: 'employee', age: 45, base: '6000' }
    const lapsed = (on: string) =>
      creditOf(input, 'official', on)
        .standing.filter(({ state }) => state === 'last-known')
        .map(({ source }) => source)
    // The limits of July 2024 went on beyond their year; those of July 2026 are in force.
    expect(lapsed('2025-06-30')).toEqual([])
    expect(lapsed('2025-12-31')).toEqual(['B53'])
    expect(lapsed('2026-01-01')).toEqual(['B53', 'T1'])
    expect(exactly(creditOf(input, 'official', '2026-11-26').monthly)).toBe('120.00')
    expect(lapsed('2026-11-26')).toEqual(['T1'])
  })
})

describe('credit of flexible workers', () => {
  test.each([
    [34, { low: '200.00', high: '200.00', reading: 'exact' }],
    [35, { low: '200.00', high: '220.00', reading: 'between' }],
    [44, { low: '200.00', high: '220.00', reading: 'between' }],
    [45, { low: '200.00', high: '300.00', reading: 'between' }],
  ])('aged %i: the guide can be read in two ways', (age, expected) => {
    const credit = creditOf({ insured: 'flexible', age, base: '10000' }, 'guide')
    expect(written(credit.monthly)).toEqual(expected)
    expect(credit.notes.includes('credit-flexible-two-readings')).toBe(age >= 35)
    expect(monthly({ insured: 'flexible', age, base: '10000' }, 'official')).toBe('200.00')
  })
})

describe('credit of retirees', () => {
  test.each([
    // 4.5 % with a floor of 80 under 70 and of 90 from 70
    [69, '1777', '80.00', true],
    [69, '1777.66', '80.00', true],
    [69, '1778', '80.01', false],
    [70, '1999', '90.00', true],
    [70, '2000', '90.00', false],
    [70, '2001', '90.05', false],
    [69, '0', '80.00', true],
  ])('aged %i with a pension of %s', (age, pension, expected, floored) => {
    const credit = creditOf({ insured: 'retiree', age, pension }, 'guide')
    expect(exactly(credit.monthly)).toBe(expected)
    expect(credit.notes.includes('credit-retiree-floor')).toBe(floored)
    expect(credit.notes).toContain('credit-retiree-procedure')
  })

  test('the document gives a fixed sum: 110 until March 2024, 145 in 2025, and in between it is not known', () => {
    const input: CreditInput = { insured: 'retiree', age: 70 }
    expect(monthly(input, 'official', '2023-01-01')).toBe('110.00')
    expect(monthly(input, 'official', '2024-03-31')).toBe('110.00')
    // 110 came to 103
    expect(exactly(creditOf(input, 'official', '2023-12-31').net)).toBe('103.00')
    expect(monthly(input, 'official', '2025-01-01')).toBe('145.00')
    expect(exactly(creditOf(input, 'official').net)).toBe('138.00')
    expect(exactly(creditOf(input, 'official').yearly)).toBe('1740.00')
    expect(exactly(creditOf(input, 'official').netYearly)).toBe('1656.00')
    for (const on of ['2024-04-01', '2024-12-31', '2022-12-31']) {
      expect(refusalOf(calculateCredit(input, { edition: 'official', on }))).toEqual({
        kind: 'outside-coverage',
        parameter: 'official.credit.retiree.sum',
        on,
      })
    }
  })

  test('only the guide needs the pension', () => {
    expect(faultsOf(calculateCredit({ insured: 'retiree', age: 70 }, { edition: 'guide', on: ON }))).toEqual([
      'pension: required',
    ])
  })
})

describe('credit of residents', () => {
  test.each([
    [17, '600.00', 'yearly-in-advance', 'credit-minor-disputed'],
    [18, '0.00', 'none', 'credit-resident-none'],
  ])('aged %i, by the guide', (age, yearly, schedule, note) => {
    const credit = creditOf({ insured: 'resident', age }, 'guide')
    expect([exactly(credit.yearly), credit.schedule]).toEqual([yearly, schedule])
    expect(credit.notes).toContain(note)
  })

  test('none by the document, whatever the age', () => {
    const credit = creditOf({ insured: 'resident', age: 17 }, 'official')
    expect([exactly(credit.monthly), credit.schedule]).toEqual(['0.00', 'none'])
  })
})

describe('contributions', () => {
  const of = (base: string, insured: 'employee' | 'flexible', edition: Edition, on = ON) =>
    valueOf(calculateContribution({ insured, base }, { edition, on }))

  test.each(['guide', 'official'] as const)('%s: 6.5 and 2 %% of 6000, 8.5 %% for flexible workers', (edition) => {
    const employee = of('6000', 'employee', edition)
    expect([employee.employer, employee.own, employee.total].map(exactly)).toEqual(['390.00', '120.00', '510.00'])
    const flexible = of('6000', 'flexible', edition)
    expect([exactly(flexible.own), exactly(flexible.total), flexible.employer]).toEqual(['510.00', '510.00', undefined])
  })

  test('the printed parts add up where each is rounded', () => {
    // 288.145 and 88.66 at the lower limit
    const { employer, own, total } = of('1', 'employee', 'official')
    expect([employer, own, total].map(exactly)).toEqual(['288.15', '88.66', '376.81'])
  })

  test('rates were lowered for 2023, 2024 and 2025; before and after, the standing ones', () => {
    for (const on of ['2023-01-01', '2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', '2025-12-31']) {
      const employee = of('6000', 'employee', 'official', on)
      expect([employee.employer, employee.own, employee.total].map(exactly)).toEqual(['390.00', '120.00', '510.00'])
      expect([exactly(of('6000', 'flexible', 'official', on).own), employee.byFormerNotice]).toEqual([
        '510.00',
        undefined,
      ])
    }
    expect(
      refusalOf(calculateContribution({ insured: 'employee', base: '6000' }, { edition: 'official', on: '2022-12-31' }))
        .kind,
    ).toBe('outside-coverage')
  })

  test.each(['2026-01-01', '2026-11-25', '2028-01-02'])('on %s the reduction is over: both sums are told', (on) => {
    // 7.5 % and 2 % of 6000, and by the notice of 2025 6.5 %; 9.5 %, and by that notice 8.5 %
    const employee = of('6000', 'employee', 'official', on)
    expect([employee.employer, employee.own, employee.total].map(exactly)).toEqual(['450.00', '120.00', '570.00'])
    expect([
      employee.byFormerNotice?.of,
      exactly(employee.byFormerNotice?.amount),
      employee.byFormerNotice?.until,
    ]).toEqual(['employer', '390.00', '2025-12-31'])
    const flexible = of('6000', 'flexible', 'official', on)
    expect([exactly(flexible.own), flexible.byFormerNotice?.of, exactly(flexible.byFormerNotice?.amount)]).toEqual([
      '570.00',
      'own',
      '510.00',
    ])
    expect(flexible.notes).toContain('rate-reduction-over')
    expect(flexible.standing).toContainEqual(
      expect.objectContaining({ source: 'L1', state: 'gave-way', until: '2025-12-31' }),
    )
    expect(of('6000', 'flexible', 'guide', on).byFormerNotice).toBeUndefined()
  })

  test.each([
    // 0.7 % of 6000, of the lower limit 4579 (32.053) and of the upper limit 22893; 0.35 % of 6000
    ['employer', '6000', '450.00', '42.00', '612.00'],
    ['employer', '1000', '343.43', '32.05', '467.06'],
    ['employer', '30000', '1716.98', '160.25', '2335.09'],
    ['public-funds', '6000', '450.00', '21.00', '591.00'],
    ['none', '6000', '450.00', 'no amount', '570.00'],
  ] as const)('maternity, of the %s on %s', (maternity, base, employer, more, total) => {
    const ask = (edition: Edition) =>
      valueOf(calculateContribution({ insured: 'employee', base, maternity }, { edition, on: '2026-11-25' }))
    const paid = ask('official')
    expect([paid.employer, paid.maternity, paid.total].map(exactly)).toEqual([employer, more, total])
    expectHonest({ ...paid })
    // The guide is silent.
    expect([exactly(ask('guide').maternity), ask('guide').standing]).toEqual([
      'no amount',
      valueOf(calculateContribution({ insured: 'employee', base }, { edition: 'guide', on: '2026-11-25' })).standing,
    ])
  })

  test('flexible workers pay nothing for maternity, whatever is asked', () => {
    const asked = { insured: 'flexible', base: '6000', maternity: 'employer' } as const
    const paid = valueOf(calculateContribution(asked, { edition: 'official', on: '2026-11-25' }))
    expect([exactly(paid.maternity), exactly(paid.total)]).toEqual(['no amount', '570.00'])
  })

  test('from when on the premium is paid for somebody is said, and by whom', () => {
    const asked = { insured: 'resident', assistance: 'low-income' } as const
    const { sources } = valueOf(calculateContribution(asked, { edition: 'official', on: ON }))
    expect(sources).toEqual(
      expect.arrayContaining([
        { source: 'R14', place: '第十二条' },
        { source: 'HK', place: '保费资助' },
      ]),
    )
  })

  test.each([
    // 430 and 770 in 2024, 450 and 800 in 2025, 450 and 830 for 2026, and no later one is known
    ['2024-01-01', '430.00', '770.00', '1200.00', 'P24', 'in-force'],
    ['2024-12-31', '430.00', '770.00', '1200.00', 'P24', 'in-force'],
    ['2025-01-01', '450.00', '800.00', '1250.00', 'P24', 'in-force'],
    ['2025-12-31', '450.00', '800.00', '1250.00', 'P24', 'in-force'],
    ['2026-01-01', '450.00', '830.00', '1280.00', 'HK', 'undated'],
    ['2026-12-31', '450.00', '830.00', '1280.00', 'HK', 'undated'],
    ['2027-01-01', '450.00', '830.00', '1280.00', 'HK', 'last-known'],
  ])('premium of residents on %s', (on, own, subsidy, total, source, state) => {
    const premium = valueOf(calculateContribution({ insured: 'resident' }, { edition: 'official', on }))
    expect([premium.own, premium.subsidy, premium.total].map(exactly)).toEqual([own, subsidy, total])
    expect(premium.standing).toEqual([expect.objectContaining({ source, state })])
  })

  test('of the premium before 2024 nothing is known', () => {
    const asked = calculateContribution({ insured: 'resident' }, { edition: 'official', on: '2023-12-31' })
    expect(refusalOf(asked).kind).toBe('outside-coverage')
  })

  test.each([
    // who is helped, own share by the guide, own share by the document, aid by the document
    ['none', '450.00', '450.00', 'no amount'],
    ['low-income', '0.00', '45.00', '405.00'],
    ['disabled', '0.00', '450.00', '0.00'],
    ['severely-disabled', '0.00', '0.00', '450.00'],
  ] as const)('premium of residents, %s', (assistance, guide, official, aid) => {
    const ask = (edition: Edition) =>
      valueOf(calculateContribution({ insured: 'resident', assistance }, { edition, on: ON }))
    const byDocument = ask('official')
    expect([exactly(ask('guide').own), exactly(byDocument.own), exactly(byDocument.aid)]).toEqual([
      guide,
      official,
      aid,
    ])
    // 450 and a public subsidy of 800
    expect([exactly(byDocument.subsidy), exactly(byDocument.total), byDocument.period]).toEqual([
      '800.00',
      '1250.00',
      'year',
    ])
  })
})

describe('the base for a wished-for credit', () => {
  const find = (insured: 'employee' | 'flexible', age: number, credit: string, edition: Edition) =>
    findBaseForCredit({ insured, age, credit }, { edition, on: ON })

  test('the least base whose rounded credit reaches the wish', () => {
    // 150 / 2 % = 7500, and 149.995 already rounds to 150.00: 7499.75
    const { base, credit } = valueOf(find('employee', 30, '150', 'official'))
    expect([base.toFixed(2), exactly(credit.monthly)]).toEqual(['7499.75', '150.00'])
    expect(monthly({ insured: 'employee', age: 30, base: '7499.74' }, 'official')).toBe('149.99')
    // 3 %: 149.995 / 0.03 = 4999.8333…
    expect(valueOf(find('employee', 45, '150', 'guide')).base.toFixed(2)).toBe('4999.84')
    expect(valueOf(find('flexible', 45, '150', 'guide')).base.toFixed(2)).toBe('7499.75')
  })

  test('both ends', () => {
    expect(valueOf(find('employee', 30, '88.66', 'official')).base.toFixed(2)).toBe('4433.00')
    expect(refusalOf(find('employee', 30, '88.65', 'official'))).toEqual({
      kind: 'not-eligible',
      reasons: ['credit-below-least'],
    })
    expect(valueOf(find('employee', 30, '443.28', 'official')).base.toFixed(2)).toBe('22163.75')
    expect(refusalOf(find('employee', 30, '443.29', 'official'))).toEqual({
      kind: 'not-eligible',
      reasons: ['credit-above-most'],
    })
  })
})

describe('beside the figures', () => {
  const employee = { insured: 'employee', age: 40, base: '6000' } as const
  const flexible = { ...employee, insured: 'flexible' } as const
  const retiree = { insured: 'retiree', age: 70, pension: '1000' } as const

  test.each([
    ['guide', employee, ['credit-regional-average', 'credit-reform-contradiction']],
    ['guide', flexible, ['credit-regional-average', 'credit-flexible-two-readings']],
    ['guide', { ...flexible, age: 34 }, ['credit-regional-average']],
    ['guide', retiree, ['credit-regional-average', 'credit-retiree-procedure', 'credit-retiree-floor']],
    ['guide', { ...retiree, pension: '2000' }, ['credit-regional-average', 'credit-retiree-procedure']],
    ['guide', { insured: 'resident', age: 40 }, ['credit-resident-none']],
    ['guide', { insured: 'resident', age: 4 }, ['credit-minor-disputed']],
    ['official', employee, ['credit-withheld']],
    ['official', flexible, ['credit-withheld']],
    ['official', retiree, ['credit-retiree-procedure', 'credit-withheld']],
    ['official', { insured: 'resident', age: 4 }, ['credit-resident-none']],
  ] as const)('%s: credit notes of %j', (edition, input, notes) => {
    expect(creditOf(input, edition).notes).toEqual(notes)
  })

  test('what the guide’s notes on rates speak of', () => {
    const figures = (input: CreditInput, note: 'credit-reform-contradiction' | 'credit-flexible-two-readings') =>
      creditOf(input, 'guide').figures?.[note]?.map((figure) => 'dated' in figure && figure.dated.value)
    expect(figures(employee, 'credit-reform-contradiction')).toEqual(['0.02', '0.022', '0.03'])
    expect(figures(flexible, 'credit-flexible-two-readings')).toEqual(['0.02', '0.022', '0.03', '35', '45'])
  })

  test.each([
    ['none', [], []],
    ['low-income', ['premium-assisted-by-guide'], ['premium-aid-partly', 'premium-aid-start']],
    ['disabled', ['premium-assisted-by-guide'], ['premium-disabled-not-listed']],
    ['severely-disabled', ['premium-assisted'], ['premium-assisted', 'premium-aid-start']],
  ] as const)('premium notes, %s', (assistance, guide, official) => {
    const notes = (edition: Edition) =>
      valueOf(calculateContribution({ insured: 'resident', assistance }, { edition, on: ON })).notes
    expect([notes('guide'), notes('official')]).toEqual([guide, official])
  })

  test('every figure is of the edition that is asked', () => {
    const from = (input: CreditInput, edition: Edition) =>
      [...new Set(creditOf(input, edition).sources.map(({ source }) => source))].sort()
    for (const input of [employee, flexible, retiree]) expect(from(input, 'guide')).toEqual(['S4'])
    expect(from(employee, 'official')).toEqual(['B53', 'R12', 'T1'])
    expect(from(retiree, 'official')).toEqual(['T1'])
  })

  test('by the month, or by the year', () => {
    const period = (input: Parameters<typeof calculateContribution>[0]) =>
      valueOf(calculateContribution(input, { edition: 'guide', on: ON })).period
    expect([period({ insured: 'employee', base: '6000' }), period({ insured: 'flexible', base: '6000' })]).toEqual([
      'month',
      'month',
    ])
    expect(period({ insured: 'resident' })).toBe('year')
    expect(creditOf(employee, 'guide').schedule).toBe('monthly')
  })
})

describe('faults', () => {
  const faults = (input: object, options: object = { edition: 'guide', on: ON }) =>
    faultsOf(calculateCredit(input as never, options as never))

  test.each([
    ['', 'blank'],
    ['   ', 'blank'],
    ['abc', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['.', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['1234,567', 'not-a-number'],
    ['1,234,5', 'not-a-number'],
    ['6.五', 'not-a-number'],
    ['6000-', 'not-a-number'],
    ['5000-6000', 'not-a-number'],
    ['-abc', 'not-a-number'],
    ['6¥000', 'not-a-number'],
    ['6元5', 'not-a-number'],
    ['-1', 'negative'],
    ['-60.5', 'negative'],
    ['－５', 'negative'],
    ['6000.005', 'too-many-decimals'],
    ['10000000000.005', 'too-large'],
    ['1000000000.01', 'too-large'],
    ['1000000000000000', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('base %j', (base, code) => {
    expect(faults({ insured: 'employee', age: 40, base })).toEqual([`base: ${code}`])
  })

  test.each([
    ['６０００', '120.00'],
    ['６０００．５０', '120.01'],
    [' 6000 ', '120.00'],
    ['6,000', '120.00'],
    ['６，０００．５', '120.01'],
    ['６0００', '120.00'],
    ['6０００', '120.00'],
    ['６０００.50', '120.01'],
    ['16,000', '320.00'],
    ['6000.', '120.00'],
    ['06000', '120.00'],
    ['000000006000', '120.00'],
    ['00000000006000.00', '120.00'],
    ['￥6,000.00元', '120.00'],
    ['¥ 6000 元', '120.00'],
  ])('base %j is understood', (base, expected) => {
    expect(monthly({ insured: 'employee', age: 30, base }, 'official')).toBe(expected)
  })

  test.each([
    ['', 'blank'],
    ['四十', 'not-a-number'],
    [40.5, 'not-whole'],
    ['40.5', 'not-whole'],
    ['40.25', 'not-whole'],
    ['约40.5', 'not-a-number'],
    ['40.5岁', 'not-whole'],
    ['40-45', 'not-a-number'],
    [-1, 'negative'],
    ['-1', 'negative'],
    [121, 'too-old'],
    [1e21, 'not-a-number'],
    [NaN, 'not-understood'],
    [null, 'not-understood'],
    [undefined, 'required'],
  ])('age %j', (age, code) => {
    expect(faults({ insured: 'resident', age })).toEqual([`age: ${code}`])
  })

  test('a sum read by itself', () => {
    const read = (text: string) => valueOf(readMoney(text)).toFixed(2)
    expect(['.5', '5.', '1,234,567.89', '1000000000'].map(read)).toEqual([
      '0.50',
      '5.00',
      '1234567.89',
      '1000000000.00',
    ])
    expect(refusalOf(readMoney('-1'))).toEqual({ kind: 'invalid', issues: [{ path: '', code: 'negative' }] })
  })

  test('ages as typed, also full-width', () => {
    expect(monthly({ insured: 'employee', age: '４５', base: '6000' }, 'guide')).toBe('180.00')
    expect(monthly({ insured: 'employee', age: 120, base: '6000' }, 'guide')).toBe('180.00')
  })

  test('every fault at once, of the input and of what is asked', () => {
    expect(faults({ insured: 'employee', age: 'x', base: '-3' }, { edition: 'web', on: '2025-02-29' })).toEqual([
      'age: not-a-number',
      'base: negative',
      'edition: not-understood',
      'on: not-a-date',
    ])
    expect(faults({ insured: 'emperor', age: 30 })).toEqual(['insured: not-understood'])
    expect(faultsOf(calculateCredit(undefined as never, undefined as never))).toEqual([': required', ': required'])
  })
})
