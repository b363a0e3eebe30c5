import { admission, adult, bill, fundOf, inService, minor, paid, refusal, retired, settle } from './bills'
import { exactly, written } from './support'

/** Expected values are worked out by hand from the two editions' texts, never read from the tables under test. */

const LEVELS = ['primary', 'secondary', 'tertiary'] as const

describe('outpatient by the document', () => {
  test.each([
    // who, 1,000 above the deductible at a primary, secondary and tertiary institution; the same beyond 10,000
    ['in service', inService, ['900.00', '850.00', '750.00'], ['950.00', '930.00', '900.00']],
    ['retired', retired, ['950.00', '900.00', '850.00'], ['980.00', '970.00', '950.00']],
    ['adult', adult, ['650.00', '550.00', '450.00'], ['850.00', '750.00', '650.00']],
    ['minor', minor, ['650.00', '550.00', '450.00'], ['850.00', '750.00', '650.00']],
  ] as const)('every ratio: %s', (_, person, first, beyond) => {
    const used = { outpatientDeductible: '1200' }
    expect(LEVELS.map((level) => fundOf(person, bill('1000', { level }), used))).toEqual(first)
    const past = { ...used, outpatientAboveDeductible: '10000' }
    expect(LEVELS.map((level) => fundOf(person, bill('1000', { level }), past))).toEqual(beyond)
  })

  test.each([
    // who, used before, the bill, the deductible taken off it, what the fund pays
    ['in service', inService, '0', '1199.99', '1199.99', '0.00'],
    ['in service', inService, '0', '1200', '1200.00', '0.00'],
    ['in service', inService, '0', '1200.01', '1200.00', '0.01'],
    ['in service', inService, '0', '1201', '1200.00', '0.75'],
    ['in service', inService, '1199.99', '1', '0.01', '0.74'],
    ['in service', inService, '1200', '1', '0.00', '0.75'],
    ['in service', inService, '5000', '1', '0.00', '0.75'],
    ['retired', retired, '0', '799.99', '799.99', '0.00'],
    ['retired', retired, '0', '800', '800.00', '0.00'],
    ['retired', retired, '0', '801', '800.00', '0.85'],
    ['retired', retired, '300', '501', '500.00', '0.85'],
    ['adult', adult, '0', '499.99', '499.99', '0.00'],
    ['adult', adult, '0', '500', '500.00', '0.00'],
    ['adult', adult, '0', '501', '500.00', '0.45'],
    ['minor', minor, '0', '0.01', '0.00', '0.00'],
    ['minor', minor, '0', '1', '0.00', '0.45'],
    ['minor', minor, '0', '0', '0.00', '0.00'],
  ] as const)('deductible: %s with %s used, a bill of %s', (_, person, outpatientDeductible, eligible, taken, fund) => {
    const settlement = settle(person, bill(eligible), { outpatientDeductible })
    expect([settlement.deductible.toFixed(2), exactly(settlement.fund)]).toEqual([taken, fund])
  })

  test.each([
    // above the deductible before, the bill, 75 % up to 10,000 and 90 % beyond
    ['0', '9999.99', '7499.99'],
    ['0', '10000', '7500.00'],
    ['0', '10000.01', '7500.01'],
    ['0', '10100', '7590.00'],
    ['9999', '2', '1.65'],
    ['9999.99', '0.01', '0.01'],
    ['10000', '1', '0.90'],
    ['25000', '1', '0.90'],
  ])('band: %s above the deductible before, a bill of %s', (outpatientAboveDeductible, eligible, fund) => {
    expect(fundOf(inService, bill(eligible), { outpatientDeductible: '1200', outpatientAboveDeductible })).toBe(fund)
  })

  test('residents have the same band', () => {
    // 10,000 × 55 % and 100 × 75 %
    expect(fundOf(minor, bill('10100', { level: 'secondary' }))).toBe('5575.00')
  })

  test('essential drugs at a primary institution are free of the deductible and do not count towards it', () => {
    const drugs = settle(inService, bill('1000', { level: 'primary', essentialDrugs: '400' }))
    // 600 all within the deductible, 400 × 90 %
    expect([drugs.deductible.toFixed(2), ...paid(drugs)]).toEqual(['600.00', '360.00', '0.00', '640.00'])
    expect(drugs.notes).toContain('essential-drugs')
    const all = settle(inService, bill('400', { level: 'primary', essentialDrugs: '400' }))
    expect([all.deductible.toFixed(2), ...paid(all)]).toEqual(['0.00', '360.00', '0.00', '40.00'])
    // They fill the band: 9,800 before, 200 × 90 % and 200 × 95 %
    const before = { outpatientAboveDeductible: '9800' }
    expect(fundOf(inService, bill('400', { level: 'primary', essentialDrugs: '400' }), before)).toBe('370.00')
  })

  test('residents are free of the deductible too', () => {
    const drugs = settle(adult, bill('400', { level: 'primary', essentialDrugs: '300' }))
    // 100 within the deductible of 500, 300 × 65 %
    expect([drugs.deductible.toFixed(2), ...paid(drugs)]).toEqual(['100.00', '195.00', '0.00', '205.00'])
    expect(drugs.notes).toContain('essential-drugs')
  })

  const elsewhere = { level: 'primary', essentialDrugs: '400' } as const
  test.each([
    ['at another level', bill('400', { ...elsewhere, level: 'secondary' }), '0.00'],
    ['in an admission', admission('150', { ...elsewhere, essentialDrugs: '150' }), '0.00'],
    ['elsewhere in Fujian', bill('400', { ...elsewhere, place: 'fujian' }), '0.00'],
    ['in another province, filed', bill('400', { ...elsewhere, place: 'other-province', filed: 'long-stay' }), '0.00'],
    ['in another province, unfiled', bill('400', { ...elsewhere, place: 'other-province' }), '0.00'],
    ['in an emergency, not designated', bill('400', { ...elsewhere, designated: false, emergency: true }), '0.00'],
    // 1,400 − 1,200 at 90 %
    ['in an emergency elsewhere', bill('1400', { ...elsewhere, place: 'fujian', emergency: true }), '180.00'],
  ] as const)('essential drugs %s are an ordinary cost, and that is said', (_, visit, fund) => {
    const settlement = settle(inService, visit)
    expect(exactly(settlement.fund)).toBe(fund)
    expect(settlement.notes.filter((key) => key.startsWith('essential-drugs'))).toEqual(['essential-drugs-ignored'])
  })
})

describe('inpatient by the document', () => {
  test.each([
    // who, deductible of the first admission and of later ones, what 1,000 above it gets
    ['in service', inService, ['200', '600', '1000'], ['100', '300', '500'], ['950.00', '930.00', '900.00']],
    ['retired', retired, ['100', '300', '500'], ['50', '150', '250'], ['980.00', '970.00', '950.00']],
    ['adult', adult, ['200', '600', '1000'], ['100', '300', '500'], ['900.00', '800.00', '730.00']],
    ['minor', minor, ['0', '0', '0'], ['0', '0', '0'], ['900.00', '800.00', '730.00']],
  ] as const)('every deductible and ratio: %s', (_, person, first, later, funds) => {
    LEVELS.forEach((level, index) => {
      for (const [deductible, admissions] of [
        [first[index], 0],
        [later[index], 1],
        [later[index], '7'],
      ] as const) {
        const sum = Number(deductible)
        const stay = (more: number) => settle(person, admission((sum + more).toFixed(2), { level }), { admissions })
        expect([stay(1000).deductible.toString(), exactly(stay(1000).fund)]).toEqual([deductible, funds[index]])
        expect(exactly(stay(0).fund)).toBe('0.00')
        // A yuan above it: the ratio in fen.
        expect(exactly(stay(1).fund)).toBe(`0.${(funds[index] ?? '').slice(0, 2)}`)
      }
    })
  })

  test('the yearly outpatient deductible and an admission know nothing of each other', () => {
    expect(fundOf(inService, admission('2000'), { outpatientDeductible: '1200' })).toBe('900.00')
    expect(fundOf(inService, bill('2200'), { admissions: 2 })).toBe('750.00')
  })
})

describe('the guide', () => {
  const by = (...[person, visit, before]: Parameters<typeof settle>) => settle(person, visit, before, 'guide')

  test.each([
    // who, level, the bill, what the fund pays about, own
    ['in service', inService, 'primary', '2200', '700.00', '1500.00'],
    ['in service', inService, 'tertiary', '2200', '500.00', '1700.00'],
    ['retired', retired, 'primary', '1800', '700.00', '1100.00'],
    ['retired', retired, 'tertiary', '1800', '500.00', '1300.00'],
    ['in service', inService, 'tertiary', '1201', '0.50', '1200.50'],
    ['retired', retired, 'tertiary', '801', '0.50', '800.50'],
    ['in service', inService, 'primary', '101200', '70000.00', '31200.00'],
    ['adult', adult, 'primary', '1000', '500.00', '500.00'],
    ['adult', adult, 'secondary', '1000', '500.00', '500.00'],
    ['minor', minor, 'tertiary', '1000', '500.00', '500.00'],
  ] as const)('outpatient: %s, %o at %s', (_, person, level, eligible, fund, own) => {
    const settlement = by(person, bill(eligible, { level }))
    expect(written(settlement.fund)).toEqual({ low: fund, high: fund, reading: 'about' })
    expect(written(settlement.own)).toEqual({ low: own, high: own, reading: 'about' })
    expect(exactly(settlement.critical)).toBe('0.00')
    expect(settlement.notes).toContain('limits-silent')
  })

  test.each([
    ['in service', inService, '1200'],
    ['retired', retired, '800'],
  ] as const)('the deductible, %s: up to it nothing, and exactly so', (_, person, deductible) => {
    expect(paid(by(person, bill(deductible)))).toEqual(['0.00', '0.00', `${deductible}.00`])
    expect(by(person, bill(deductible)).notes).toContain('deductible-yearly-assumed')
  })

  test.each([
    // level, the bill with 1,000 above the deductible, low, high, reading of the fund and of own cost
    ['primary', '1300', '900.00', '1000.00', 'more-than', '300.00', '400.00', 'at-most'],
    ['secondary', '1500', '800.00', '850.00', 'between', '650.00', '700.00', 'between'],
    ['tertiary', '1659', '700.00', '750.00', 'between', '909.00', '959.00', 'between'],
  ] as const)('inpatient: %s', (level, eligible, low, high, reading, least, most, mirrored) => {
    for (const person of [inService, retired]) {
      const settlement = by(person, admission(eligible, { level }), { admissions: 3 })
      expect(written(settlement.fund)).toEqual({ low, high, reading })
      expect(written(settlement.own)).toEqual({ low: least, high: most, reading: mirrored })
      expect(settlement.notes.includes('retired-as-in-service')).toBe(person === retired)
      const at = by(person, admission((Number(eligible) - 1000).toFixed(2), { level }))
      expect(exactly(at.fund)).toBe('0.00')
    }
  })

  test('gives no figure for secondary outpatient care of employees, nor for residents in hospital', () => {
    for (const person of [inService, retired]) {
      expect(refusal(person, bill('3000', { level: 'secondary' }), 'guide')).toEqual({
        kind: 'not-stated',
        what: 'outpatient-secondary',
      })
    }
    for (const person of [adult, minor]) {
      expect(refusal(person, admission('3000'), 'guide')).toEqual({ kind: 'not-stated', what: 'resident-inpatient' })
    }
  })

  test('pays nothing at an institution that is not designated, nor unfiled in another province', () => {
    const away = { place: 'other-province', emergency: true } as const
    expect(refusal(inService, bill('3000', { designated: false, emergency: true }), 'guide')).toEqual({
      kind: 'not-eligible',
      reasons: ['not-designated'],
    })
    expect(refusal(inService, bill('3000', away), 'guide')).toEqual({
      kind: 'not-eligible',
      reasons: ['unfiled-elsewhere'],
    })
    expect(refusal(adult, admission('3000', { ...away, designated: false }), 'guide')).toEqual({
      kind: 'not-eligible',
      reasons: ['not-designated', 'unfiled-elsewhere'],
    })
  })

  test('says no more beside the figures than there is to say', () => {
    const notes = (...given: Parameters<typeof settle>) => by(...given).notes
    expect(notes(inService, bill('3000'))).toEqual(['limits-silent', 'deductible-yearly-assumed'])
    expect(notes(retired, bill('3000'))).toEqual([
      'limits-silent',
      'deductible-yearly-assumed',
      'retired-as-in-service',
    ])
    expect(notes(adult, bill('3000'))).toEqual(['limits-silent', 'resident-before-limits'])
    expect(notes(inService, admission('3000'))).toEqual(['limits-silent'])
    const drugs = { level: 'primary', essentialDrugs: '100' } as const
    expect(notes(adult, bill('3000', drugs))).toEqual(['limits-silent', 'resident-before-limits'])
    expect(notes(adult, bill('3000', { ...drugs, place: 'fujian' }))).toContain('essential-drugs-ignored')
  })

  test('is silent on essential drugs, and says so where the document frees them of the deductible', () => {
    const drugs = { level: 'primary', essentialDrugs: '400' } as const
    for (const [person, deductible] of [
      [inService, '1200.00'],
      [retired, '800.00'],
    ] as const) {
      const settlement = by(person, bill('3000', drugs))
      expect(settlement.deductible.toFixed(2)).toBe(deductible)
      expect(settlement.notes).toContain('essential-drugs-silent')
      expect(settlement.notes).not.toContain('essential-drugs-ignored')
      expect(settle(person, bill('3000', drugs)).notes).toContain('essential-drugs')
    }
    for (const [person, visit] of [
      [minor, bill('3000', { ...drugs, place: 'fujian' })],
      [inService, bill('3000', { ...drugs, level: 'tertiary' })],
      [inService, admission('3000', drugs)],
    ] as const) {
      expect(by(person, visit).notes).toContain('essential-drugs-ignored')
      expect(by(person, visit).notes).not.toContain('essential-drugs-silent')
    }
    expect(by(inService, bill('3000', { level: 'primary' })).notes).not.toContain('essential-drugs-silent')
  })

  test('away from home: long-stay as at home, the other kinds at most that', () => {
    const about = { low: '900.00', high: '900.00', reading: 'about' }
    const away = (filed: 'long-stay' | 'temporary' | 'referral', visit = bill('3000')) =>
      by(inService, { ...visit, place: 'other-province', filed })
    expect(written(away('long-stay').fund)).toEqual(about)
    expect(written(by(inService, bill('3000', { place: 'fujian' })).fund)).toEqual(about)
    expect(away('long-stay').notes).toContain('long-stay-as-home')
    expect(away('long-stay').sources.map(({ source }) => source)).toContain('S0')
    for (const filed of ['temporary', 'referral'] as const) {
      expect(written(away(filed).fund)).toEqual({ low: '0.00', high: '900.00', reading: 'at-most' })
      expect(written(away(filed).own)).toEqual({ low: '2100.00', high: '3000.00', reading: 'more-than' })
      // Of a range, its upper end: 1,000 × 75 %; of more than 90 %, all of it.
      expect(written(away(filed, admission('1659')).fund).high).toBe('750.00')
      expect(written(away(filed, admission('1300', { level: 'primary' })).fund).high).toBe('1000.00')
      expect(away(filed).notes).toContain(`${filed}-maybe-less`)
      expect(away(filed).sources.map(({ source }) => source)).toContain('S0')
      expect(exactly(away(filed, bill('1200')).fund)).toBe('0.00')
    }
  })
})
