import { estimateReimbursement, readings, type Carry, type ReimbursementInput } from '../../src/rules'
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
  retired,
  settle,
  settlementsOf,
  yearOf,
  type Before,
  type Person,
  type Visit,
} from './bills'
import { exactly, valueOf } from './support'

/** Expected values are worked out by hand from the articles, never read from the tables under test. */

const insuredFor = (monthsInsured: number): Person => ({ scheme: 'employee', status: 'in-service', monthsInsured })
const aided = (person: Person, level: 1 | 2 | 3 | 4 | 5, listed?: boolean): Person => ({
  ...person,
  aid: { class: level, ...(listed === undefined ? {} : { listed }) },
})

/** Fund, critical illness, medical aid and own cost. */
const payers = (one: Parameters<typeof paid>[0] & { aid: Parameters<typeof exactly>[0] }) => {
  const [fund, critical, own] = paid(one)
  return [fund, critical, exactly(one.aid), own]
}
const each = (...given: Parameters<typeof yearOf>) => settlementsOf(yearOf(...given)).map(payers)

describe('what counts as own cost', () => {
  test.each([
    // months, the stay (1,000 off, 90 %), what counts, fund, critical illness, own
    [5, '41000', '5000.00', '18000.00', '0.00', '23000.00'],
    [11, '20000', '2900.00', '8550.00', '0.00', '11450.00'],
    [5, '91000', '10000.00', '40500.00', '0.00', '50500.00'],
    // 101,000: 90,000 normal, 45,000; 11,000 count, 1,000 × 75 % × 50 %
    [5, '101000', '11000.00', '45000.00', '375.00', '55625.00'],
    // the same at 75 %: 67,500; 1,000 × 75 % × 75 %
    [18, '101000', '11000.00', '67500.00', '562.50', '32937.50'],
    [36, '101000', '11000.00', '90000.00', '750.00', '10250.00'],
  ])('%s months insured, a stay of %s: what short insurance leaves unpaid is none', (months, eligible, ...expected) => {
    const year = yearOf(insuredFor(months), [admission(eligible)])
    expect([year.year.ownCost.toFixed(2), ...paid(year.total)]).toEqual(expected)
  })

  test('each part has its reason', () => {
    const { deductible, coPayment, shortInsurance, aboveCeiling } = settle(insuredFor(5), admission('251000'))
    expect([deductible, coPayment.low, shortInsurance, aboveCeiling].map((sum) => sum.toFixed(2))).toEqual([
      '1000.00',
      '25000.00',
      '100000.00',
      '25000.00',
    ])
  })

  test('the class-B share comes first, is not paid by the fund and counts', () => {
    const stay = settle(inService, admission('91000', { classB: '10000' }))
    expect(payers(stay)).toEqual(['81000.00', '7500.00', '0.00', '12500.00'])
    expect([stay.eligible, stay.classB, stay.deductible].map((sum) => sum.toFixed(2))).toEqual([
      '91000.00',
      '10000.00',
      '1000.00',
    ])
    // It is no part of the deductible, nor of what is borne first outside the province.
    const away = settle(inService, bill('1000', { classB: '500', outside: '20', place: 'other-province' }))
    expect([away.prior, away.deductible, away.uncovered].map((sum) => sum.toFixed(2))).toEqual([
      '100.00',
      '900.00',
      '20.00',
    ])
    expect(payers(away)).toEqual(['0.00', '0.00', '0.00', '1520.00'])
    const unpaid = settle(inService, bill('1000', { classB: '500', designated: false }))
    expect([unpaid.uncovered.toFixed(2), ...payers(unpaid)]).toEqual(['1500.00', '0.00', '0.00', '0.00', '1500.00'])
    const guide = settle(inService, bill('2200', { classB: '500' }), {}, 'guide')
    expect([guide.fund.low, guide.own.low].map((sum) => sum.toFixed(2))).toEqual(['500.00', '2200.00'])
  })
})

describe('the ceiling and short insurance', () => {
  test('100,000 are money paid; the other reading stands beside it, and the year goes on with the first', () => {
    const [first, next] = settlementsOf(yearOf(insuredFor(5), [admission('251000'), bill('1000')]))
    expect(first && payers(first)).toEqual(['100000.00', '15375.00', '0.00', '135625.00'])
    const [other] = first?.others ?? []
    expect(other && [other.point, ...payers(other)]).toEqual([
      'ceiling-and-share',
      '50000.00',
      '55425.00',
      '0.00',
      '145575.00',
    ])
    expect(first?.figures?.['open-ceiling-and-share']).toHaveLength(4)
    expect(first && noteText(first, 'open-ceiling-and-share', billNotes)).toContain(
      '统筹基金付 50,000.00 元，大病保险付 55,425.00 元，自己付 145,575.00 元。',
    )
    // 51,000 before; 1,000 more above the ceiling at 75 % × 50 %
    expect(next && payers(next)).toEqual(['0.00', '375.00', '0.00', '625.00'])
  })

  test.each([
    // a stay of which the normal benefit is 100,000: half of it is not above half the ceiling
    ['112111.11', false],
    // a fen more of it is
    ['112111.14', true],
  ])('the readings part where half the ceiling is passed: %s', (eligible, parts) => {
    const settlement = settle(insuredFor(5), admission(eligible))
    expect([settlement.others !== undefined, settlement.notes.includes('open-ceiling-and-share')]).toEqual([
      parts,
      parts,
    ])
  })

  test('what was paid at half before uses up as much money, and the rest of the normal benefit counts in full', () => {
    // 80,000 before: 20,000 left are 40,000 of the 90,000; 1,000 + 10,000 + 50,000 count: 51,000 × 75 % × 50 %
    expect(payers(settle(insuredFor(5), admission('101000'), { pooledPaid: '80000' }))).toEqual([
      '20000.00',
      '19125.00',
      '0.00',
      '61875.00',
    ])
  })
})

describe('somebody who changes within the year', () => {
  const from = (date: string, person: Person, eligible: string, more: Partial<Visit> = {}) =>
    bill(eligible, { date, person, ...more })
  const spent = (eligible: string) => bill(eligible, { date: '2025-03-05' })

  test.each([
    // who first, what they bore, who then, a bill with 1,000 above what is left of the deductible, the fund
    ['adult, then employee', adult, '300', inService, '1900', '750.00'],
    ['adult who bore all of it, then employee', adult, '500', inService, '1700', '750.00'],
    ['student, then employee', minor, '300', inService, '2200', '750.00'],
    ['employee, then retired', inService, '300', retired, '1500', '850.00'],
    ['employee, then adult', inService, '700', adult, '1000', '450.00'],
  ])('%s: what was borne carries on', (_, first, bore, then, eligible, fund) => {
    const [, after] = settlementsOf(yearOf(first, [spent(bore), from('2025-06-05', then, eligible)]))
    expect(exactly(after?.fund)).toBe(fund)
    expect(after?.notes).toContain('person-changed')
  })

  test('retired in July', () => {
    expect(each(inService, [spent('2000'), from('2025-08-05', retired, '2000')])).toEqual([
      ['600.00', '0.00', '0.00', '1400.00'],
      ['1700.00', '0.00', '0.00', '300.00'],
    ])
  })

  test('the first band, stays and what the fund paid carry on', () => {
    // 10,000 above the deductible of 500 as a resident; then 90 % of all, as beyond the band
    expect(each(adult, [spent('10500'), from('2025-06-05', { ...inService }, '1700')])[1]).toEqual([
      // 700 of the deductible are left
      '900.00',
      '0.00',
      '0.00',
      '800.00',
    ])
    const stays = [
      admission('2000', { date: '2025-03-05' }),
      admission('2000', { date: '2025-06-05', person: retired }),
    ]
    // the second one of the year, half of 500 off, 95 %
    expect(each(inService, stays)[1]?.[0]).toBe('1662.50')
    const large = [
      admission('136000', { date: '2025-03-05' }),
      admission('2000', { date: '2025-06-05', person: inService }),
    ]
    // 98,550 of the ceiling are used; 1,500 × 90 % = 1,350 fit
    expect(each(adult, large)[1]?.[0]).toBe('1350.00')
    expect(each(adult, [...large, admission('2000', { date: '2025-07-05' })])[2]?.[0]).toBe('100.00')
  })

  test('a visit gets by how much it raises what its own scheme’s table owes', () => {
    const exhausted = { pooledPaid: '100000' }
    const first = bill('20000', { date: '2025-03-05' })
    const change = (person: Person, then: Person) =>
      each(person, [first, bill('20000', { date: '2025-06-05', person: then })], exhausted).map((one) => one[1])
    // residents: nothing up to 30,000, then 10,000 × 60 %; employees: 10,000 × 75 %, then 20,000 × 75 %
    expect(change(adult, inService)).toEqual(['0.00', '15000.00'])
    expect(change(inService, adult)).toEqual(['7500.00', '6000.00'])
  })

  test('months of a new employee count from the first visit as one', () => {
    const change = from('2025-06-30', insuredFor(11), '1200')
    const year = yearOf(adult, [spent('500'), change, bill('1000', { date: '2025-07-01' })])
    // 700 left of 1,200, 500 × 75 % × 50 %; then 1,000 × 75 % × 75 %
    expect(settlementsOf(year).map(({ fund }) => exactly(fund))).toEqual(['0.00', '187.50', '562.50'])
  })

  test('months that grow raise what is owed from then on only', () => {
    const bills = [bill('20000', { date: '2025-01-31' }), bill('10000', { date: '2025-02-01' })]
    // 10,000 × 75 % × 50 %, then 10,000 × 75 % × 75 %
    expect(each(insuredFor(11), bills, { pooledPaid: '100000' }).map((one) => one[1])).toEqual(['3750.00', '5625.00'])
  })

  test('a carry goes on with the last person', () => {
    const visits = [spent('2000'), from('2025-08-05', retired, '2000')]
    const later = bill('2000', { date: '2025-09-05' })
    const carry = (before: Carry, person: Person) => {
      const input: ReimbursementInput = { person, visits: [later] }
      return exactly(valueOf(estimateReimbursement({ ...input, before }, { edition: 'official' })).total.fund)
    }
    const year = yearOf(inService, visits)
    // 2,000 × 85 %
    expect([carry(year.carry, inService), carry(year.carry, retired)]).toEqual(['1700.00', '1700.00'])
    expect(each(inService, [...visits, later])[2]?.[0]).toBe('1700.00')
  })

  test('the limits of the year are those of the last person', () => {
    const { year } = yearOf(adult, [spent('300'), from('2025-06-05', inService, '100')])
    expect([year.deductible?.left.toFixed(2), year.critical?.of.toFixed(2)]).toEqual(['800.00', '10000.00'])
  })

  test('the guide goes on with its own figures', () => {
    const year = yearOf(inService, [spent('800'), from('2025-08-05', retired, '1000')], {}, 'guide')
    expect(settlementsOf(year).map(({ fund }) => fund.low.toFixed(2))).toEqual(['0.00', '500.00'])
  })
})

describe('medical aid', () => {
  const stay = admission('101000')

  test.each([
    // 100,000 × 73 %, own cost 28,000; listed: 13,000 × 65 % = 8,450 of it, 19,550 left
    ['class 1, listed', aided(adult, 1), ['73000.00', '8450.00', '19550.00', '0.00']],
    ['class 3, listed', aided(adult, 3), ['73000.00', '8450.00', '18572.50', '977.50']],
    ['class 3, not listed', aided(adult, 3, false), ['73000.00', '0.00', '26600.00', '1400.00']],
    ['class 2', aided(adult, 2), ['73000.00', '0.00', '26600.00', '1400.00']],
    ['class 2 of a listed group', aided(adult, 2, true), ['73000.00', '8450.00', '18572.50', '977.50']],
    // 22,000 × 85 %
    ['class 4', aided(adult, 4), ['73000.00', '0.00', '18700.00', '9300.00']],
    ['class 5', aided(adult, 5), ['73000.00', '0.00', '0.00', '28000.00']],
    // employees: 90,000; 11,000, of it 1,000 × 75 %; 10,250 left, and no better critical illness
    ['an employee of class 3', aided(inService, 3), ['90000.00', '750.00', '9737.50', '512.50']],
    ['an employee of class 4', aided(inService, 4), ['90000.00', '750.00', '3612.50', '6637.50']],
    // exempt from the share of the newly insured
    ['newly insured, of class 3', aided(insuredFor(5), 3), ['90000.00', '750.00', '9737.50', '512.50']],
  ] as const)('%s', (_, person, expected) => {
    expect(payers(settle(person, stay))).toEqual(expected)
  })

  test('class 5 applies once, on the total of the year', () => {
    const year = yearOf(aided(adult, 5), [stay, admission('10500', { date: '2025-06-05' })])
    // 28,000, then 500 + 2,700: 31,200, of it 1,200 × 60 %; 30,480 − 16,000, halved
    expect(settlementsOf(year).map(payers)).toEqual([
      ['73000.00', '0.00', '0.00', '28000.00'],
      ['7300.00', '720.00', '0.00', '2480.00'],
    ])
    expect(payers(year.total)).toEqual(['80300.00', '720.00', '7240.00', '23240.00'])
    expect(year.notes).toEqual(expect.arrayContaining(['aid-fifth-once', 'aid-threshold']))
    expect([year.year.aid?.left.toFixed(2), year.year.aidMaximum?.used.toFixed(2)]).toEqual(['0.00', '7240.00'])
    const newly = yearOf(aided(insuredFor(5), 5), [admission('251000')])
    expect(payers(newly.total)).toEqual(['100000.00', '15375.00', '0.00', '135625.00'])
    expect(newly.notes).toContain('aid-fifth-short-insurance')
  })

  test('class 5 is not worked out for a year in which one visit was cut by short insurance', () => {
    // The first in the 23rd month, cut to 75 %; the second in the 24th, whole.
    const year = yearOf(aided(insuredFor(23), 5), [bill('3000'), admission('100000', { date: '2025-06-06' })])
    expect(year.notes).toContain('aid-fifth-short-insurance')
    expect(exactly(year.total.aid)).toBe('0.00')
  })

  test('class 5 with nothing to apply for', () => {
    const unpaid = yearOf(aided(adult, 5), [bill('3000', { designated: false })])
    expect(payers(unpaid.total)).toEqual(['0.00', '0.00', '0.00', '3000.00'])
    expect(yearOf(aided(adult, 5), []).notes).toEqual([])
    expect(yearOf(aided(inService, 5), [bill('30000')], {}, 'guide').notes).not.toContain('aid-fifth-once')
  })

  test('class 5 after another class in the year applies for what that has left too', () => {
    const visits = [
      bill('20000', { date: '2025-03-05' }),
      bill('30000', { date: '2025-06-05', person: aided(adult, 5) }),
    ]
    const year = yearOf(aided(adult, 2), visits, { pooledPaid: '100000' })
    // 95 % of 20,000; 50,000 in the year, of it 20,000 × 60 %
    expect(settlementsOf(year).map(payers)).toEqual([
      ['0.00', '0.00', '19000.00', '1000.00'],
      ['0.00', '12000.00', '0.00', '18000.00'],
    ])
    // 19,000 are left: 3,000 above the threshold, halved
    expect(payers(year.total)).toEqual(['0.00', '12000.00', '20500.00', '17500.00'])
    // 20,000 were borne before: 45,000, of it 15,000 × 60 %; 4,750 for class 2; 31,250 are left, which owe 7,625, and
    // the 20,000 alone owed 2,000.
    const earlier = yearOf(
      aided(adult, 2),
      [bill('5000', { date: '2025-03-05' }), bill('20000', { date: '2025-06-05', person: aided(adult, 5) })],
      { pooledPaid: '100000', ownCost: '20000' },
    )
    expect(payers(earlier.total)).toEqual(['0.00', '9000.00', '10375.00', '5625.00'])
    for (const { trace } of [year, earlier]) {
      expect(trace.steps.filter(({ value }) => value.isNegative())).toEqual([])
    }
  })

  test('class 5 too gets no more than the maximum leaves of what the year was paid', () => {
    // 60,500 left and 55,500 before: 2,500 more, of the 500 that are left of 130,000
    const before = { pooledPaid: '100000', ownCost: '685000', criticalPaid: '500000', aidPaid: '129500' }
    expect(payers(yearOf(aided(adult, 5), [bill('5000')], before).total)).toEqual(['0.00', '0.00', '500.00', '4500.00'])
  })

  test('how far class 5 is from its threshold, after critical illness; by the documents of its day', () => {
    // 12,000 of own cost, less 2,000 × 75 %
    const { year } = yearOf(aided(inService, 5), [bill('12000')], { pooledPaid: '100000' })
    expect([year.aid?.used, year.aid?.left].map((sum) => sum?.toFixed(2))).toEqual(['10500.00', '5500.00'])
    const later = yearOf(aided(adult, 5), [admission('101000', { date: '2028-03-05' })])
    expect(later.standing).toContainEqual(expect.objectContaining({ source: 'R14', state: 'last-known' }))
  })

  test('that a threshold is compared after critical illness is said only where there is one and that paid', () => {
    expect(yearOf(aided(adult, 5), [bill('3000')]).notes).not.toContain('aid-threshold')
    const said = (person: Person) => settle(person, stay).notes.includes('aid-threshold')
    expect([aided(inService, 4), aided(adult, 4), aided(inService, 3)].map(said)).toEqual([true, false, false])
  })

  test('class 5 over several calls is class 5 in one', () => {
    const [first, second] = [stay, admission('10500', { date: '2025-06-05' })]
    const person = aided(adult, 5)
    const before = yearOf(person, [first])
    const after = valueOf(
      estimateReimbursement({ person, visits: [second], before: before.carry }, { edition: 'official' }),
    )
    // 12,000 halved; then 14,480 halved less that
    expect([before, after].map(({ total }) => exactly(total.aid))).toEqual(['6000.00', '1240.00'])
  })

  test.each([
    // aided own cost before, class, what 1,000 of own cost more gets (a bill within the deductible)
    [{}, 4, '0.00'],
    [{ aidedOwnCost: '5500' }, 4, '425.00'],
    [{ aidedOwnCost: '6000' }, 4, '850.00'],
    [{ aidedOwnCost: '6000', aidPaid: '129500' }, 4, '500.00'],
    [{ aidedOwnCost: '200000', aidPaid: '130000' }, 2, '0.00'],
    [{ aidedOwnCost: '200000', aidPaid: '129999.99' }, 3, '0.01'],
    [{ aidedOwnCost: '200000', aidPaid: '200000' }, 1, '1000.00'],
    [{}, 1, '1000.00'],
    [{}, 2, '950.00'],
  ] as const)('with %o, class %s', (before: Before, level, aid) => {
    const settlement = settle(aided(adult, level), bill('1000'), { ...before, pooledPaid: '100000' })
    expect(exactly(settlement.aid)).toBe(aid)
    expect(settlement.notes.includes('aid-maximum-reached')).toBe(
      ['500.00', '0.01'].includes(aid) || before.aidPaid === '130000',
    )
  })

  test('begins with who is aided, and what class 4 bore before is left out and said', () => {
    const later = (level: 3 | 4) => {
      const visits = [
        bill('10000', { date: '2025-03-05' }),
        bill('10000', { date: '2025-06-05', person: aided(adult, level) }),
      ]
      return yearOf(adult, visits, { pooledPaid: '100000' })
    }
    // 10,000 of the second bill; listed: 5,000 × 65 % are paid, 6,750 left
    expect(settlementsOf(later(3)).map(payers)[1]).toEqual(['0.00', '3250.00', '6412.50', '337.50'])
    expect(payers(later(3).total)).toEqual(['0.00', '3250.00', '6412.50', '10337.50'])
    const [before, after] = settlementsOf(later(4))
    expect([before, after].map((one) => one && exactly(one.aid))).toEqual(['0.00', '3400.00'])
    expect(after?.notes).toContain('aid-fourth-earlier')
    expect(settle(aided(adult, 4), stay).notes).not.toContain('aid-fourth-earlier')
  })

  test('where the list of groups is open, the other reading is said', () => {
    const [other] = settle(aided(adult, 2), stay).others ?? []
    expect(other && [other.point, ...payers(other)]).toEqual([
      'unlisted-aid',
      '73000.00',
      '8450.00',
      '18572.50',
      '977.50',
    ])
    expect(settle(aided(adult, 3), stay).others).toBeUndefined()
    expect(settle(aided(adult, 2), bill('3000')).others).toBeUndefined()
  })

  test('the year shows how far it has come', () => {
    const { year } = yearOf(aided(adult, 4), [stay])
    const shown = [year.aid, year.aidMaximum].map(
      (limit) => limit && [limit.used, limit.of].map((sum) => sum.toFixed(2)),
    )
    expect(shown).toEqual([
      ['6000.00', '6000.00'],
      ['18700.00', '130000.00'],
    ])
    expect(year.months.map(({ aid }) => exactly(aid))).toEqual(['18700.00'])
    const listed = yearOf(aided(adult, 1), [stay]).year
    expect([listed.critical?.of.toFixed(2), listed.criticalMaximum, listed.aid, listed.aidMaximum]).toEqual([
      '15000.00',
      undefined,
      undefined,
      undefined,
    ])
    expect(yearOf(adult, [stay]).year.aidMaximum).toBeUndefined()
  })

  test('listed groups have no maximum of critical illness', () => {
    // 65 % of 85,000, 75 % of 100,000, 85 % of 1,800,000
    const settlement = settle(aided(minor, 1), bill('2000000'), { pooledPaid: '100000' })
    expect(exactly(settlement.critical)).toBe('1660250.00')
  })

  test('residents who are aided do not wait, nor are their months asked before 2025', () => {
    expect(settle(aided(adult, 3), bill('1500')).notes).toEqual([])
    const newly = aided({ ...adult, monthsInsured: 0 } as Person, 3)
    expect(fundOf(newly, bill('1500', { date: '2024-05-06' }))).toBe('450.00')
  })
})

describe('the first day that a resident is paid for', () => {
  const waiting: Person = { scheme: 'resident', group: 'adult', benefitFrom: '2025-06-02' }

  test('a cost before it counts for nothing', () => {
    const visits = [
      bill('3000', { date: '2025-06-01', classB: '5' }),
      admission('3000', { date: '2025-06-01' }),
      bill('1500', { date: '2025-06-02' }),
      admission('2000', { date: '2025-06-03' }),
    ]
    const year = yearOf(waiting, visits)
    // (1,500 − 500) × 45 %; the first stay of the year: (2,000 − 1,000) × 73 %
    expect(settlementsOf(year).map(payers)).toEqual([
      ['0.00', '0.00', '0.00', '3005.00'],
      ['0.00', '0.00', '0.00', '3000.00'],
      ['450.00', '0.00', '0.00', '1050.00'],
      ['730.00', '0.00', '0.00', '1270.00'],
    ])
    const [before, , after] = settlementsOf(year)
    expect([before?.notes, after?.notes]).toEqual([['before-benefit'], []])
    expect(before?.sources).toEqual([{ source: 'R12', place: '居民细则 第三十三条' }])
  })

  test('of a year in which no limit is known yet none is shown', () => {
    const { year } = yearOf({ ...adult, benefitFrom: '2023-01-01' } as Person, [bill('3000', { date: '2022-12-31' })])
    expect(Object.keys(year).sort()).toEqual(['admissions', 'aidedOwnCost', 'months', 'ownCost'])
  })
})

test.each([
  [admission('3000', { date: '2025-01-31' }), true],
  [admission('3000', { date: '2025-02-01' }), false],
  [bill('3000', { date: '2025-01-31' }), false],
])('a stay that may have begun in the old year: %j', (visit, said) => {
  expect(settle(inService, visit).notes).toEqual(said ? ['stay-over-new-year'] : [])
})

describe('points that the texts leave open', () => {
  test('each has its place in the list of readings', () => {
    const shown = readings.filter((reading) => reading.shown === 'other-sums').map(({ point }) => point)
    expect(shown).toEqual(['ceiling-and-share', 'unfiled-share', 'emergency', 'unlisted-aid', 'paid-by-case'])
    for (const { readings: both, taken } of readings) if (taken !== undefined) expect(both[0]).toBe(taken)
  })

  const pointsOf = (...given: Parameters<typeof settle>) => (settle(...given).others ?? []).map(({ point }) => point)

  test('what is borne first without filing, where it would reach critical illness', () => {
    const away = { place: 'other-province' } as const
    // 10,000 first, 80,100 paid; 9,900 count; with the 10,000: 9,900 × 75 %
    const [other] = settle(inService, admission('100000', away)).others ?? []
    expect(other && [other.point, ...payers(other)]).toEqual([
      'unfiled-share',
      '80100.00',
      '7425.00',
      '0.00',
      '12475.00',
    ])
    expect(pointsOf(inService, admission('5000', away))).toEqual([])
  })

  test('each is taken alone: another reading goes with the first of all others', () => {
    // 10,000 first, 89,000 × 73 %, 25,030 count; class 2 gets 95 % of what critical illness leaves
    const settlement = settle(aided(adult, 2), admission('100000', { place: 'other-province' }))
    expect(payers(settlement)).toEqual(['64970.00', '0.00', '23778.50', '11251.50'])
    expect(settlement.others?.map((other) => [other.point, ...payers(other)])).toEqual([
      // 35,030: 5,030 × 60 %, and 95 % of 32,012
      ['unfiled-share', '64970.00', '3018.00', '30411.40', '1600.60'],
      // 10,030 × 65 %, and 95 % of 18,510.50
      ['unlisted-aid', '64970.00', '6519.50', '17584.98', '10925.52'],
    ])
  })

  test('an emergency at an institution that is not designated', () => {
    const emergency = { designated: false, emergency: true } as const
    const [other] = settle(inService, admission('101000', emergency)).others ?? []
    expect(other && [other.point, ...payers(other)]).toEqual(['emergency', '90000.00', '0.00', '0.00', '11000.00'])
    expect(pointsOf(inService, admission('20000', emergency))).toEqual([])
  })

  test.each([
    ['2023-05-01', 'fujian', 'tertiary', true],
    ['2023-04-30', 'fujian', 'tertiary', false],
    ['2025-05-01', 'fujian', 'secondary', false],
    ['2025-05-01', 'xiamen', 'tertiary', false],
    ['2025-05-01', 'other-province', 'tertiary', false],
  ] as const)('stays of residents paid by case: on %s, %s, %s', (date, place, level, open) => {
    const visit = admission('11000', { date, place, level, filed: 'long-stay' })
    expect(pointsOf(adult, visit)).toEqual(open ? ['paid-by-case'] : [])
    expect(pointsOf(inService, visit)).toEqual([])
    expect(pointsOf(adult, { ...visit, care: 'outpatient' })).toEqual([])
    if (!open) return
    const settlement = settle(adult, visit)
    // 10,000 × 73 %, or × 53 %
    expect(exactly(settlement.fund)).toBe('7300.00')
    expect(settlement.others?.map(payers)).toEqual([['5300.00', '0.00', '0.00', '5700.00']])
    expect(noteText(settlement, 'open-paid-by-case', billNotes)).toContain('居民报 53%。')
    expect(settlement.sources.map(({ source }) => source)).toContain('HK')
  })
})
