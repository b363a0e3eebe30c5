import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { creditPicture } from '../../src/pages/picture/credit'
import { layOut } from '../../src/pages/picture/layout'
import { reimbursementPicture } from '../../src/pages/picture/reimbursement'
import { setToday } from './claims'
import { phoneWith, storedClaim } from './stored'
import { open } from './support'

/**
 * Every text that leaves the app says how old its figures are, on the six days of `days.test.tsx`: whoever gets it has
 * no mark to tap. By hand from docs/facts.md: T1 ends with 2025, R12 with 2027, B53 in June 2025, B65 in June 2027.
 */
const days = ['2025-11-17', '2026-06-30', '2026-11-25', '2027-01-02', '2027-12-31', '2028-01-02'] as const
type Day = (typeof days)[number]

interface Copied {
  readonly load: Parameters<typeof open>[0]
  readonly given: (day: Day) => Parameters<typeof open>[1]
  readonly button: RegExp
  /** What must stand in it on each of the days. */
  readonly says: readonly string[]
}

const R12_OVER =
  '“厦门市职工医疗保险实施细则、厦门市城乡居民医疗保险实施细则”管到 2027年12月31日为止，新的没有查到，先按它算。'
const T1_OVER = '“职工医疗保险待遇简明表（2025 年）”管到 2025年12月31日为止，新的没有查到，先按它算。'

/** The same on every day but the first or the last; where nothing has lapsed yet, nothing is said. */
const onceOfT1 = (said: string) => ['', said, said, said, said, said]
const onceOfR12 = (said: string) => ['', '', '', '', '', said]

const stored = (key: string, version: number, data: object) => new Map<string, unknown>([[key, { version, data }]])
const many = (text: string) => ({
  load: () => require('../../src/pages/credit/many') as typeof import('../../src/pages/credit/many'),
  given: () => ({ storage: stored('many', 1, { text }) }),
  button: /^复制成表格$/,
})
const bill = { scheme: 'employee', status: 'retired', care: 'outpatient', level: 'tertiary', eligible: '3000' }

const texts: Record<string, Copied> = {
  'many people, one retired': {
    ...many('王五 65 退休 3000'),
    says: onceOfT1('划入、到账用的是 2025 年的数。'),
  },
  'many people, one with a low base': {
    ...many('张三 30 3000'),
    says: [
      '划入、到账、单位缴、自己缴用的是 2025 年 6 月的数。',
      '划入、到账、单位缴、自己缴用的是 2025 年 6 月的数。',
      '到账用的是 2025 年的数。',
      '到账用的是 2025 年的数。',
      '划入、单位缴、自己缴用的是 2027 年 6 月的数。到账用的是 2025 年的数。',
      '划入、单位缴、自己缴用的是 2027 年 6 月的数。到账用的是 2025 年的数。',
    ],
  },
  'two who are compared': {
    load: () => require('../../src/pages/credit/many/compare') as typeof import('../../src/pages/credit/many/compare'),
    given: () => ({ params: { v: '1', who: 'retiree', age: '61', age2: '75' } }),
    button: /^复制这个比较$/,
    says: onceOfT1('一个 划入 145.00（2025 年的数），到账 138.00（2025 年的数）'),
  },
  'a bill': {
    load: () => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement'),
    given: () => ({ params: { v: '1', ...bill } }),
    button: /^复制/,
    says: onceOfR12('统筹基金付 1,870.00 元，自己付 1,130.00 元（2027 年的数）。'), // (3,000 − 800) × 85 %
  },
  'a year': {
    load: () => require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year'),
    given: (day) => {
      const visit = { id: '1', date: day, note: '', bill: { care: 'outpatient', eligible: '3000' } }
      return { storage: stored('visits', 1, { people: [{ id: '0', patient: 'retired', visits: [visit] }] }) }
    },
    button: /^复制/,
    says: onceOfR12('统筹基金付 1,870.00 元，自己付 1,130.00 元（2027 年的数）。'),
  },
  'a plan': {
    load: () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan'),
    given: (day) => ({ storage: phoneWith(storedClaim('1', { paidOn: day })), params: { id: '1' } }),
    button: /^复制/,
    says: onceOfR12('2029年3月31日（星期六）（2027 年的数）'),
  },
  'what goes into the calendar': {
    load: () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan'),
    given: (day) => ({ storage: phoneWith(storedClaim('1', { paidOn: day })), params: { id: '1' } }),
    button: /日历/,
    says: onceOfR12('政府文件的期限 2029年3月31日（2027 年的数）'),
  },
  'what to do in another province': {
    load: () => require('../../src/pages/policy/remote') as typeof import('../../src/pages/policy/remote'),
    given: () => ({
      storage: stored('guides', 1, {
        remote: {
          ...{ place: 'other-province', reason: 'travel', stage: 'away', insured: 'yes', hospital: 'designated' },
          ...{ filed: 'none' },
        },
      }),
    }),
    button: /^复制/,
    says: onceOfR12(R12_OVER),
  },
  'a case that is reported': {
    load: () => require('../../src/pages/policy/settings') as typeof import('../../src/pages/policy/settings'),
    given: () => ({ storage: stored('app', 1, { credit: { insured: 'retiree', age: '65' } }) }),
    button: /^复制/,
    says: onceOfT1('每月划入个人账户 145.00 元（2025 年的数）'),
  },
}

describe.each(Object.entries(texts))('%s', (_, { load, given, button, says }) => {
  test.each(days)('on %s', async (day) => {
    setToday(day)
    const { phone } = await open(load, given(day))
    const [first] = screen.getAllByRole('button', { name: button })
    if (first) await userEvent.click(first)
    const text = phone.calls
      .flatMap(({ options }) => Object.values((options ?? {}) as Record<string, unknown>))
      .filter((value) => typeof value === 'string')
      .join('\n')
    expect(text.length).toBeGreaterThan(40)
    const expected = says[days.indexOf(day)] ?? ''
    if (expected === '') expect(text).not.toMatch(/年的数|月的数|管到/)
    else expect(text).toContain(expected)
  })
})

describe.each(days)('a picture on %s', (day) => {
  const drawn = (pictured: Parameters<typeof layOut>[0] | undefined) =>
    pictured &&
    layOut(pictured, day, (some) => some.length)
      .lines.map(({ text }) => text)
      .join('')
  const isAfter = (end: string, text: string) => (day > end ? text : '')

  test('of a credit', () => {
    const retiree = drawn(creditPicture({ v: '1', who: 'retiree', age: '65' }, day))
    expect(retiree).toContain(`145.00 元${isAfter('2025-12-31', '2025 年的数')}扣大病保险费后到账 138.00 元`)
    expect(retiree?.includes(T1_OVER)).toBe(day > '2025-12-31')
    const employee = drawn(creditPicture({ v: '1', who: 'employee', age: '45', base: '6000' }, day))
    expect(employee).toContain(
      `120.00 元${isAfter('2027-12-31', '2027 年的数')}扣大病保险费后到账 113.00 元${isAfter('2025-12-31', '（2025 年的数）')}一年划入`,
    )
    expect(employee).toContain(`每月自己缴政府文件为准120.00 元${isAfter('2027-12-31', '2027 年的数')}单位缴`)
  })

  test('of a bill', () => {
    const text = drawn(reimbursementPicture({ v: '1', ...bill }, day))
    expect(text).toContain(`1,870.00 元${isAfter('2027-12-31', '2027 年的数')}自己付 1,130.00 元`)
    expect(text?.includes(R12_OVER)).toBe(day > '2027-12-31')
  })
})
