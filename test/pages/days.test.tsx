import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setToday, text } from './claims'
import { phoneWith, storedClaim } from './stored'
import { open } from './support'

/**
 * What must be said on six days, worked out by hand from docs/facts.md: in the year of the tables, before and after the
 * base limits of July 2026, when the premium of 2026 is over, on the last day of R12 and R14, and after it.
 */
const days = ['2025-11-17', '2026-06-30', '2026-11-25', '2027-01-02', '2027-12-31', '2028-01-02'] as const
type Day = (typeof days)[number]

/** What stands on each of the days, in their order; what does not is left empty. */
type Six<T> = readonly [T, T, T, T, T, T]

/** From one of the six days to another nothing changes. */
const on = <T,>(day: Day, six: Six<T>): T => six[days.indexOf(day)] as T

const OF_2025 = '2025 年的数'
const OF_2026 = '2026 年的数'
const OF_2027 = '2027 年的数'
const LIMITS_OF_2025 = '2025 年 6 月的数'
const LIMITS_OF_2027 = '2027 年 6 月的数'

const credit = () => require('../../src/pages/credit') as typeof import('../../src/pages/credit')
const openCredit = (params: Record<string, string>) => open(credit, { params: { v: '1', ...params } })
const billLoad = () => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement')
const yearLoad = () =>
  require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year')
const planLoad = () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan')
const parametersLoad = () =>
  require('../../src/pages/policy/help/parameters') as typeof import('../../src/pages/policy/help/parameters')
const questionsLoad = () =>
  require('../../src/pages/policy/questions') as typeof import('../../src/pages/policy/questions')
const aidLoad = () => require('../../src/pages/policy/help/aid') as typeof import('../../src/pages/policy/help/aid')

/** A mark that stands or, where there is none, no mark anywhere on the page. */
function expectMarks(...marks: readonly string[]) {
  const shown = screen.queryAllByRole('button', { name: /年.*的数，点开看说明$/ }).map(({ textContent }) => textContent)
  expect([...new Set(shown)].sort()).toEqual([...new Set(marks.filter((mark) => mark !== ''))].sort())
}

const R12 = '“厦门市职工医疗保险实施细则、厦门市城乡居民医疗保险实施细则”'
const R12_IN_FORCE = /依据的文件有效期[^。]*到 2027年12月31日[^。]*，之后有没有调整，没有查到通知。/
const R12_OVER = `${R12}管到 2027年12月31日为止，新的没有查到，先按它算。`

describe.each(days)('on %s', (day) => {
  beforeEach(() => setToday(day))

  const expectFootOfR12 = () => {
    const over = day > '2027-12-31'
    expect([text()?.includes(R12_OVER), R12_IN_FORCE.test(text() ?? '')]).toEqual([over, !over])
  }

  test('划入 of a retired person: 145 and 138 of 2025, since no later sum was found', async () => {
    await openCredit({ who: 'retiree', age: '65', pension: '3000' })
    expect(text()).toContain(`145.00元政府文件${on(day, ['', OF_2025, OF_2025, OF_2025, OF_2025, OF_2025])}固定数`)
    expect(text()).toContain('扣大病保险费后到账138.00元')
    expectMarks(...on<string[]>(day, [[], [OF_2025], [OF_2025], [OF_2025], [OF_2025], [OF_2025]]))
    const over = '退休划入、扣的大病保险费：“职工医疗保险待遇简明表（2025 年）”管到 2025年12月31日为止'
    expect(text()?.includes(over)).toBe(day > '2025-12-31')
  })

  test('划入 of an employee: 2 % by R12, 7 withheld as in 2025, and who pays in', async () => {
    await openCredit({ who: 'employee', age: '45', base: '6000' })
    expect(text()).toContain(`120.00元政府文件${on(day, ['', '', '', '', '', OF_2027])}6,000.00 × 2%`)
    expect(text()).toContain(`到账113.00元${on(day, ['', OF_2025, OF_2025, OF_2025, OF_2025, OF_2025])}一年划入`)
    // 6.5 % by L1 in 2025; from 2026 on 7.5 % by R12, article 6.
    expect(text()).toContain(
      on<string>(day, [
        '单位缴 390.00 元，合计 510.00 元',
        ...(Array.from({ length: 5 }, () => '单位缴 450.00 元，合计 570.00 元') as [
          string,
          string,
          string,
          string,
          string,
        ]),
      ]),
    )
    expect(text()?.includes('新的通知没有查到。按 2025 年的通知是单位缴 390.00 元。')).toBe(day > '2025-12-31')
    expectMarks(...on<string[]>(day, [[], [OF_2025], [OF_2025], [OF_2025], [OF_2025], [OF_2025, OF_2027]]))
    expectFootOfR12()
  })

  test('划入 of a low base: the limit of its time, marked once its year is over', async () => {
    await openCredit({ who: 'flexible', age: '30', base: '3000' })
    // 4433 × 2 % to June 2026, 4579 × 2 % after it
    const figure = on(day, ['88.66', '88.66', '91.58', '91.58', '91.58', '91.58'])
    const limit = on(day, ['4,433', '4,433', '4,579', '4,579', '4,579', '4,579'])
    expect(text()).toContain(`你填的基数低于下限 ${limit} 元，已按下限计算。`)
    const mark = on(day, [LIMITS_OF_2025, LIMITS_OF_2025, '', '', LIMITS_OF_2027, LIMITS_OF_2027])
    expect(text()).toContain(`${figure}元政府文件${mark}`)
    // 4433 × 8.5 %, then × 9.5 %; 4579 × 9.5 %
    const own = on(day, ['376.81', '421.14', '435.01', '435.01', '435.01', '435.01'])
    expect(text()).toContain(`${own}元政府文件${mark}`)
  })

  test('划入 of a resident: the premium, of which year it is, and until when to pay', async () => {
    await openCredit({ who: 'resident', age: '40' })
    expect(text()).toContain('450.00元')
    const subsidy = on(day, ['800.00', '830.00', '830.00', '830.00', '830.00', '830.00'])
    expect(text()).toContain(`另有财政补助 ${subsidy} 元`)
    const mark = on(day, ['', '', '', OF_2026, OF_2026, OF_2026])
    expectMarks(mark, on(day, ['', '', '', '', '', OF_2027]))
    const pay = on(day, [
      '2025年12月31日前缴 2026 年的保费，1 月 1 日起能报；1 月、2 月补缴，从缴的那天起能报。',
      '',
      '2026年12月31日前缴 2027 年的保费，1 月 1 日起能报；1 月、2 月补缴，从缴的那天起能报。',
      '2027年2月28日前还能补缴 2027 年的保费，从缴的那天起能报。',
      '2027年12月31日前缴 2028 年的保费，1 月 1 日起能报；1 月、2 月补缴，从缴的那天起能报。',
      '2028年2月29日前还能补缴 2028 年的保费，从缴的那天起能报。',
    ])
    const of = on(day, [
      '2026 年自己缴 450.00 元。',
      '',
      '上面的保费是 2026 年的数，2027 年的没有查到通知。',
      '上面的保费是 2026 年的数，2027 年的没有查到通知。',
      '上面的保费是 2026 年的数，2028 年的没有查到通知。',
      '上面的保费是 2026 年的数，2028 年的没有查到通知。',
    ])
    const late = '3 月以后才缴，要等 3 个月，这期间看病全部自己付。'
    if (pay === '') expect(text()).not.toContain(late)
    else expect(text()).toContain(pay + late + of)
  })

  test('报销: by R12, in force to the end of 2027', async () => {
    const params = {
      v: '1',
      scheme: 'employee',
      status: 'retired',
      care: 'outpatient',
      level: 'tertiary',
      eligible: '3000',
    }
    await open(billLoad, { params })
    // (3,000 − 800) × 85 %
    expect(text()).toContain(`1,870.00元政府文件${on(day, ['', '', '', '', '', OF_2027])}`)
    expectMarks(on(day, ['', '', '', '', '', OF_2027]))
    expectFootOfR12()
  })

  test('算全年: the total as old as its visits', async () => {
    const visit = (id: string, date: string) => ({ id, date, note: '', bill: { care: 'outpatient', eligible: '3000' } })
    const person = { id: '0', patient: 'retired', visits: [visit('1', day)] }
    const storage = new Map<string, unknown>([['visits', { version: 1, data: { people: [person] } }]])
    const { phone } = await open(yearLoad, { storage })
    expect(text()).toContain(`1,870.00元政府文件${on(day, ['', '', '', '', '', OF_2027])}`)
    expectMarks(on(day, ['', '', '', '', '', OF_2027]))
    expectFootOfR12()
    await userEvent.click(screen.getByRole('button', { name: /复制/ }))
    const [{ options } = { options: {} }] = phone.calls.filter(({ name }) => name === 'setClipboardData')
    expect((options as { data: string }).data).toContain(
      `自己付 1,130.00 元${on(day, ['', '', '', '', '', `（${OF_2027}）`])}。`,
    )
  })

  test('a claim: the estimate and the day of R12', async () => {
    const claim = storedClaim('1', { paidOn: day, amount: '3000' })
    await open(planLoad, { storage: phoneWith(claim), params: { id: '1' } })
    // 31 March of the next year, article 65
    const year = on(day, ['2026', '2027', '2027', '2028', '2028', '2029'])
    expect(text()).toContain(`${year}年3月31日`)
    expectMarks(on(day, ['', '', '', '', '', OF_2027]))
    expectFootOfR12()
  })

  test('参数表: what holds on as the last that is known is marked, and says so where it is copied', async () => {
    const { phone } = await open(parametersLoad)
    // Of these R12 holds the rates of the credit, and T1 the sum and what is withheld.
    expectMarks(on(day, ['', OF_2025, OF_2025, OF_2025, OF_2025, OF_2025]), on(day, ['', '', '', '', '', OF_2027]))
    await userEvent.click(screen.getByRole('button', { name: /^政府文件，145.00 元\/月/ }))
    const [{ options } = { options: {} }] = phone.calls
    const clause = on(day, [
      '',
      ...(Array.from({ length: 5 }, () => `（${OF_2025}）`) as [string, string, string, string, string]),
    ])
    expect((options as { data: string }).data).toContain(`退休人员每月定额：145.00 元/月${clause}（政府文件）`)
    await userEvent.click(screen.getByRole('radio', { name: '缴费基数' }))
    expectMarks(on(day, [LIMITS_OF_2025, LIMITS_OF_2025, '', '', LIMITS_OF_2027, LIMITS_OF_2027]))
  })

  test.each<[string, string, Six<string>]>([
    ['retiree-credit', '固定一笔，每月 145 元', ['', OF_2025, OF_2025, OF_2025, OF_2025, OF_2025]],
    ['when-to-pay', '一个人一年自己缴 450 元。', ['', '', '', OF_2026, OF_2026, OF_2026]],
    ['deductible', '在职 1,200 元，退休 800 元，成年居民 500 元', ['', '', '', '', '', OF_2027]],
    ['aided-premium', '低保等第三类：政府出 90%。', ['', '', '', '', '', OF_2027]],
    ['missed', '2025 年以后断过的，等 3 个月。', ['', '', '', '', '', '']],
  ])('常见问题, %s', async (id, answer, marks) => {
    await open(questionsLoad, { params: { id } })
    expect(text()).toContain(answer)
    expectMarks(on(day, marks))
  })

  test('医疗救助与参保缴费: premium, rates and classes, each as old as its document', async () => {
    await open(aidLoad)
    const [subsidy, total] = day < '2026-01-01' ? ['800.00', '1,250.00'] : ['830.00', '1,280.00']
    expect(text()).toContain(`自己缴 450.00 元，加上财政补助 ${subsidy} 元，每人一年一共 ${total} 元。`)
    const premium = on(day, ['', '', '', OF_2026, OF_2026, OF_2026])
    expect(text()).toContain(`居民医保，自己一年缴多少${premium}没有资助`)
    const limits = on(day, [LIMITS_OF_2025, LIMITS_OF_2025, '', '', LIMITS_OF_2027, LIMITS_OF_2027])
    const upper = on(day, ['22,164.00', '22,164.00', '22,893.00', '22,893.00', '22,893.00', '22,893.00'])
    expect(text()).toContain(`${upper} 元/月${limits}职工，单位缴`)
    const rules = on(day, ['', '', '', '', '', OF_2027])
    expect(text()).toContain(`${on(day, ['8.5%', '9.5%', '9.5%', '9.5%', '9.5%', '9.5%'])}${rules}两种`)
    expect(text()).toContain(`问医保。${rules}第一类救助 100%`)
    expectMarks(premium, limits, rules)
    expect(text()?.includes('年的保费，1 月 1 日起能报')).toBe(/^(2025-11|2026-11|2027-12)/.test(day))
    expect(text()?.includes('前还能补缴')).toBe(/-01-/.test(day))
  })
})
