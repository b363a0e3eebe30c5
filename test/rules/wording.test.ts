import fc from 'fast-check'
import {
  calculateContribution,
  calculateCredit,
  estimateReimbursement,
  type Edition,
  type Explained,
  type NoteKey,
} from '../../src/rules'
import { billFields, billWords } from '../../src/answer/bill/words'
import { faultText } from '../../src/answer/faults'
import { claimNotes } from '../../src/pages/claim/plan/noteWords'
import { questionOptions } from '../../src/pages/claim/plan/questionWords'
import { remoteWords } from '../../src/pages/policy/remote/words'
import { saidFigure, sayOn } from '../../src/answer/format'
import { billNotes } from '../../src/answer/bill/notes'
import { noteText } from '../../src/answer/notes'
import { lineName, stepTexts } from '../../src/answer/steps'
import { admission, adult, bill, inService, minor, retired, settle, yearOf, type Person, type Visit } from './bills'
import { planOf } from './claims'
import { faultsOf, valueOf } from './support'

/** A note of a credit, or of a bill. */
const noteOf = (explained: Pick<Explained, 'figures'>, key: NoteKey) =>
  noteText(explained, key) || noteText(explained, key, billNotes)

/** Explanations must read: every step named, every reason named, every note worded, no key left standing. */
function expectReadable(explained: Pick<Explained, 'trace' | 'notes' | 'figures'>) {
  const { trace, notes } = explained
  for (const { line } of trace.steps) expect([line, typeof lineName[line]]).toEqual([line, 'string'])
  for (const text of stepTexts(trace)) {
    const said = [text.name, text.expression, ...text.reasons, text.value].join(' ')
    expect(said).not.toMatch(/undefined|NaN|[a-z]{3,}/)
  }
  for (const key of notes) expect(noteOf(explained, key)).not.toMatch(/undefined|NaN|[a-z]{3,}/)
}

const edition = fc.constantFrom<Edition>('guide', 'official')

test('credit and contributions', () => {
  fc.assert(
    fc.property(edition, fc.nat(120), fc.nat(30_000), (of, age, base) => {
      const asked = { edition: of, on: '2026-01-01' }
      for (const insured of ['employee', 'flexible'] as const) {
        expectReadable(valueOf(calculateCredit({ insured, age, base: String(base) }, asked)))
        expectReadable(valueOf(calculateContribution({ insured, base: String(base) }, asked)))
      }
      expectReadable(valueOf(calculateCredit({ insured: 'retiree', age, pension: String(base) }, asked)))
      expectReadable(valueOf(calculateCredit({ insured: 'resident', age }, asked)))
      for (const assistance of ['none', 'low-income', 'disabled', 'severely-disabled'] as const) {
        expectReadable(valueOf(calculateContribution({ insured: 'resident', assistance }, asked)))
      }
    }),
    { numRuns: 40 },
  )
})

test('reimbursement, through every kind of step', () => {
  const visits: Visit[] = [
    bill('900', { level: 'primary', essentialDrugs: '100', outside: '50' }),
    bill('20000', { level: 'primary' }),
    bill('3000', { place: 'other-province', filed: 'none', level: 'primary', essentialDrugs: '100' }),
    bill('3000', { place: 'other-province', filed: 'referral' }),
    bill('3000', { designated: false }),
    bill('3000', { designated: false, emergency: true }),
    admission('90000'),
    admission('400000'),
    admission('3000000', { level: 'secondary' }),
    bill('3000', { classB: '200', person: { ...adult, aid: { class: 4 } } }),
    admission('300000', { place: 'fujian' }),
    bill('3000', { person: { scheme: 'resident', group: 'adult', benefitFrom: '2025-12-01' } }),
    admission('100000', { designated: false, emergency: true, person: { ...adult, aid: { class: 5 } } }),
  ]
  const lines = new Set<string>()
  const read = (explained: Pick<Explained, 'trace' | 'notes' | 'figures'>) => {
    expectReadable(explained)
    explained.trace.steps.forEach(({ line }) => lines.add(line))
  }
  for (const of of ['guide', 'official'] as const) {
    for (const person of [
      { ...inService, monthsInsured: 6 },
      { ...inService, monthsInsured: 18 },
      inService,
      retired,
      adult,
      minor,
      ...([1, 2, 3, 4, 5] as const).map((level): Person => ({ ...adult, aid: { class: level } })),
    ]) {
      for (const before of [{}, { outpatientDeductible: '300', ownCost: '50000', pooledPaid: '1000' }]) {
        const year = yearOf(person, visits, before, of)
        read(year)
        for (const outcome of year.visits) if (outcome.ok) read(outcome.value)
      }
    }
  }
  expect(lines.size).toBeGreaterThan(50)
})

describe('notes say their figures, by the day and the person', () => {
  const textsOf = (explained: Pick<Explained, 'notes' | 'figures'>) =>
    explained.notes.map((key) => noteOf(explained, key)).join('')
  const creditOf = (base: string, on: string) =>
    textsOf(valueOf(calculateCredit({ insured: 'employee', age: 40, base }, { edition: 'official', on })))

  test.each([
    ['2024-06-30', '下限 4,212 元', '上限 21,060 元'],
    ['2024-07-01', '下限 4,433 元', '上限 22,164 元'],
  ])('the limits of the base on %s', (on, lower, upper) => {
    expect(creditOf('100', on)).toContain(`你填的基数低于${lower}，已按下限计算。`)
    expect(creditOf('99999', on)).toContain(`你填的基数高于${upper}，已按上限计算。`)
  })

  test.each([
    [
      { ...inService, monthsInsured: 6 } as Person,
      bill('3000'),
      '还没满 12 个月，政府文件规定只报应报的 50%。医疗救助对象不打折。',
    ],
    [
      { ...inService, monthsInsured: 18 } as Person,
      bill('3000'),
      '还没满 24 个月，政府文件规定只报应报的 75%。医疗救助对象不打折。',
    ],
    [{ scheme: 'employee', status: 'in-service' } as Person, bill('3000'), '按连续参保满 24 个月、不打折算'],
    [inService, bill('3000', { place: 'other-province' }), '先自己付 10%，'],
    [inService, admission('200000'), '一年的限额 10 万元，'],
    [adult, admission('2000000'), '大病保险已到一年的限额 50 万元，'],
  ])('%j: %j', (person, visit, sentence) => {
    expect(textsOf(settle(person, visit))).toContain(sentence)
    // A year says them of its visits.
    expect(textsOf(yearOf(person, [bill('10'), visit]))).toContain(sentence)
  })

  test.each([
    ['24', 'months', '24 个月'],
    ['0.75', 'ratio', '75%'],
    ['100000', 'yuan-per-year', '10 万元'],
    ['15000', 'yuan', '15,000 元'],
    ['1200', 'yuan-per-year', '1,200 元'],
    ['376.81', 'yuan-per-month', '376.81 元'],
    ['0', 'yuan', '0 元'],
    ['03-31', 'day-of-next-year', '3 月 31 日'],
    ['10', 'working-days', '10 个工作日'],
  ] as const)('%s in %s is said as %s', (text, unit, said) => {
    expect(saidFigure(text, unit)).toBe(said)
  })

  test('a sentence is given the figure of its day and its edition', () => {
    // The sum of retirees: 110 until March 2024, 145 in 2025, nothing known in between (facts, section 1).
    expect(sayOn('2024-03-31')('credit.retiree.sum')).toBe('110 元')
    expect(sayOn('2025-01-01')('credit.retiree.sum')).toBe('145 元')
    expect(sayOn('2024-04-01')('credit.retiree.sum')).toBe('—')
    expect(sayOn('2025-11-17', 'guide')('claim.answer')).toBe('15 个工作日')
    expect(sayOn('2025-11-17')('claim.answer')).toBe('10 个工作日')
  })

  test('of the guide’s own contradictions', () => {
    const asked = { edition: 'guide', on: '2025-11-17' } as const
    expect(textsOf(valueOf(calculateCredit({ insured: 'flexible', age: 40, base: '6000' }, asked)))).toContain(
      '一律 2%，或者 35 岁起按 2.2%、45 岁起按 3%。',
    )
    expect(textsOf(valueOf(calculateCredit({ insured: 'employee', age: 40, base: '6000' }, asked)))).toContain(
      '个人缴的 2%，和它自己写的 2.2%、3% 对不上。',
    )
  })

  test('of a claim', () => {
    const told = claimNotes(planOf('2025-11-03', { place: 'other-province', trafficAccident: 'with-paper' })).join('')
    expect(told).toContain('自己先付 10%，')
    expect(told).toContain('二类卡一次最多收 1 万元')
    expect(told).toContain('主责算 60%，同责 40%，次责 20%，')
    expect(told).toContain('主责 70%，同责 50%，次责 30%，')
    expect(told).toContain('2 个工作日内先看一遍。接到通知后，3 个工作日内')
  })
})

test('a place and a filing are called the same wherever somebody is asked', () => {
  const { places, filings } = billWords
  expect(places.fujian).toBe('福建其他市')
  expect(questionOptions.place).toMatchObject(places)
  expect(remoteWords.places).toMatchObject(places)
  expect(questionOptions.filed).toEqual({
    none: '没办',
    'long-stay': '办了，长期居住',
    temporary: '办了，临时外出',
    referral: '办了，转诊',
  })
  expect(filings).toMatchObject({ none: '没办', 'long-stay': '长期居住' })
})

test('a number of months that cannot be is not told in yuan', () => {
  const estimate = estimateReimbursement(
    { person: { scheme: 'employee', status: 'in-service', monthsInsured: '1300' }, visits: [] },
    { edition: 'official' },
  )
  expect(faultsOf(estimate)).toEqual(['person.monthsInsured: too-many'])
  expect(faultText('too-many', billFields.monthsInsured)).toBe('连续参保几个月太大了，请看看是不是多打了几位。')
})

describe('steps that come more than once are told apart', () => {
  const namesOf = ({ trace }: Explained) => stepTexts(trace).map(({ name }) => name)

  test('each tier of critical illness is named by its bounds', () => {
    const critical = namesOf(settle(inService, admission('600000'))).filter((name) => name.includes('这一段'))
    expect(critical).toEqual([
      '1 万至 10 万元这一段，费用',
      '10 万至 20 万元这一段，费用',
      '20 万元以上这一段，费用',
      '1 万至 10 万元这一段，大病保险付',
      '10 万至 20 万元这一段，大病保险付',
      '20 万元以上这一段，大病保险付',
    ])
    const residents = namesOf(settle(adult, admission('300000'), { ownCost: '50000' }))
    expect(residents).toContain('3 万至 10 万元这一段，费用')
    expect(residents).toContain('3 万至 10 万元这一段，以前的费用')
    expect(new Set(residents).size).toBe(residents.length)
  })

  test('the two readings of a flexible worker each have their year', () => {
    const asked = { edition: 'guide', on: '2025-11-17' } as const
    const names = namesOf(valueOf(calculateCredit({ insured: 'flexible', age: 40, base: '6000' }, asked)))
    expect(names).toEqual(['计算用的缴费基数', '每月划入', '按年龄档每月划入', '一年划入', '按年龄档一年划入'])
  })
})
