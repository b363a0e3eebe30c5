import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const text = () => document.body.textContent

const load = () => require('../../src/pages/policy/questions') as typeof import('../../src/pages/policy/questions')
const loadWaiting = () =>
  require('../../src/pages/policy/questions/waiting') as typeof import('../../src/pages/policy/questions/waiting')
const loadRetirement = () =>
  require('../../src/pages/policy/questions/retirement') as typeof import('../../src/pages/policy/questions/retirement')

describe('the page 常见问题', () => {
  const { questions } = jest.requireActual<typeof import('../../src/rules/statements/questions')>(
    '../../src/rules/statements/questions',
  )
  const { questionTitles } = jest.requireActual<typeof import('../../src/pages/policy/questions/titles')>(
    '../../src/pages/policy/questions/titles',
  )

  test.each(questions.map(({ id }) => id))('%s is answered, with its source and the next step', async (id) => {
    await open(load, { params: { id } })
    const [card] = screen.getAllByRole('button', { name: questionTitles[id].title })
    const content = card?.parentElement?.textContent ?? ''
    expect(content).toContain('出自')
    expect(content).not.toMatch(/undefined|NaN|[^-\d]\d\d-\d\d(?![-\d])/)
    // No figure without its unit, and no figure that the sentence leaves out.
    expect(content.length).toBeGreaterThan(60)
  })

  test('a card that somebody was led to stands open in front, as everybody reads it', async () => {
    await open(load, { params: { id: 'retiring' } })
    expect(text()).toContain('在厦门缴满 10 年，而且一共缴满：男 25 年，女 20 年。')
    expect(text()).toContain('职工细则 第三十四条、第三十五条')
  })

  test('what the telephone line answered is named so, and is said to be no document', async () => {
    await open(load, { params: { id: 'chronic' } })
    expect(text()).toContain('12345 热线答复（2025 年 12 月整理）')
    expect(text()).toContain('这是热线的答复，不是文件')
    await open(load, { params: { id: 'retiring' } })
    expect(text()).not.toContain('这是热线的答复，不是文件')
  })

  test('figures are those of the rules', async () => {
    await open(load, { params: { id: 'deductible' } })
    expect(text()).toContain('在职 1,200 元，退休 800 元，成年居民 500 元')
    await open(load, { params: { id: 'deadline' } })
    expect(text()).toContain('今年看病付的钱，最晚到第二年 3 月 31 日')
    await open(load, { params: { id: 'family-account' } })
    expect(text()).toContain('超过 2,000 元的部分')
    expect(text()).toContain('最多 8 个人')
    await open(load, { params: { id: 'traffic' } })
    expect(text()).toContain('自己没开机动车、对方开的：主责算 60%，同责 40%，次责 20%。')
    expect(text()).toContain('两边都开，或者都没开：主责算 70%，同责 50%，次责 30%。')
    await open(load, { params: { id: 'birth' } })
    expect(text()).toContain('缴满 12 个月全领，不满的领一半。24 个月内去办。')
    await open(load, { params: { id: 'changed' } })
    expect(text()).toContain('例如居民付过 300 元起付线，当年转成职工：职工要 1,200 元，还差 900 元。')
  })

  test.each([
    ['short-insurance', '按刚参保不久算一笔', 'reLaunch', /^\/pages\/reimbursement\/index\?.*months=6/],
    ['newborn', '算孩子哪天起能报', 'navigateTo', /^\/pages\/policy\/questions\/waiting\/index\?.*who=newborn/],
    ['retiring', '算还差几个月', 'navigateTo', /^\/pages\/policy\/questions\/retirement\/index/],
    ['elsewhere', '看异地就医怎么办', 'navigateTo', /^\/pages\/policy\/remote\/index/],
  ])('%s: %s', async (id, name, call, url) => {
    const { phone } = await open(load, { params: { id } })
    await userEvent.click(screen.getByRole('button', { name }))
    expect(phone.calls.map((one) => [one.name, (one.options as { url: string }).url])).toEqual([
      [call, expect.stringMatching(url)],
    ])
  })

  test('a name is copied, to be searched for where it is; a number is called', async () => {
    const { phone } = await open(load, { params: { id: 'where-totals' } })
    await userEvent.click(screen.getByRole('button', { name: '复制“厦门医疗保障”' }))
    expect(phone.calls[0]).toEqual({ name: 'setClipboardData', options: { data: '厦门医疗保障' } })
    const other = await open(load, { params: { id: 'care-and-commercial' } })
    await userEvent.click(screen.getByRole('button', { name: '打 400-007-1883 问惠厦保' }))
    expect(other.phone.calls[0]).toEqual({ name: 'makePhoneCall', options: { phoneNumber: '400-007-1883' } })
  })

  test('one situation can be looked at alone', async () => {
    await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '孩子' }))
    expect(screen.getByRole('button', { name: '大学新生从哪天起能报？' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '在药店买药报不报？' })).toBeNull()
  })
})

describe('the page 居民参保：哪天起能报', () => {
  test.each([
    [{ paidOn: '2025-03-02', forYear: '2025' }, '2025年6月2日', '要等满 3 个月'],
    [{ paidOn: '2025-11-30', forYear: '2025' }, '2026年2月28日', '算到月底。这是我们的理解'],
    [{ paidOn: '2026-11-20', forYear: '2027', missed: '1' }, '2027年4月1日', '以前断过，要等满 3 个月'],
    [{ paidOn: '2026-01-10', forYear: '2026', missed: '1' }, '2026年1月10日 或 2026年4月10日', '没有说还要不要等'],
    [{ who: 'newborn', paidOn: '2026-06-10', bornOn: '2026-03-11' }, '2026年3月11日', '从出生那天起能报'],
    [{ who: 'employee', paidOn: '2026-07-10', leftOn: '2026-05-31', leftMonths: '24' }, '2026年6月1日', '中间不算断'],
    [{ who: 'employee', paidOn: '2026-07-10' }, '—', '填好上面的日子'],
  ])('%j', async (params, day, sentence) => {
    await open(loadWaiting, { params })
    expect(text()).toContain(day)
    expect(text()).toContain(sentence)
  })

  test('the number of years missed is what can have been missed since 2025', async () => {
    await open(loadWaiting, { params: { paidOn: '2025-04-01' } })
    expect(screen.queryByRole('radiogroup', { name: '2025 年以后，断了几年没缴' })).toBeNull()
    await open(loadWaiting, { params: { paidOn: '2026-04-01' } })
    expect(screen.getByRole('radiogroup', { name: '2025 年以后，断了几年没缴' }).textContent).toBe('没有1 年')
  })

  test('what was chosen is there again', async () => {
    const { phone } = await open(loadWaiting)
    await userEvent.click(screen.getByRole('radio', { name: '新生儿' }))
    await act(() => Promise.resolve())
    await open(loadWaiting, { storage: phone.storage })
    expect(screen.getByRole('radio', { name: '新生儿', checked: true })).toBeTruthy()
  })
})

describe('the page 退休要缴满多少年', () => {
  test('an example, then one’s own', async () => {
    await open(loadRetirement)
    expect(text()).toContain('示例')
    expect(text()).toContain('36 个月')
    expect(text()).toContain('15,660.18')
    expect(text()).toContain('26,100.30')
    await userEvent.click(screen.getByRole('radio', { name: '女' }))
    await userEvent.type(screen.getByRole('textbox', { name: '在厦门缴了，年' }), '9年11个月')
    await userEvent.type(screen.getByRole('textbox', { name: '一共缴了，年' }), '20')
    expect(text()).toContain('1 个月')
    expect(text()).toContain('435.01')
    expect(text()).not.toContain('示例')
  })

  test('enough is enough, and what cannot be is said', async () => {
    await open(loadRetirement, { params: { sex: 'male', yearsHere: '10', yearsInAll: '25' } })
    expect(text()).toContain('够了')
    expect(text()).toContain('不用补缴')
    await open(loadRetirement, { params: { sex: 'male', yearsHere: '12', yearsInAll: '11' } })
    expect(text()).toContain('在厦门缴了不会比合计还多')
  })
})

describe('the page 搜一搜', () => {
  const loadSearch = () =>
    require('../../src/pages/policy/help/search') as typeof import('../../src/pages/policy/help/search')

  test('a result says what it is, and leads there', async () => {
    const { phone } = await open(loadSearch)
    await userEvent.type(screen.getByRole('textbox'), '门槛费')
    await userEvent.click(screen.getByRole('link', { name: '起付线是什么，一年付几次？，常见问题' }))
    expect(phone.calls).toEqual([
      { name: 'navigateTo', options: { url: '/pages/policy/questions/index?v=1&id=deductible' } },
    ])
  })

  test('a place is copied, nothing found is said', async () => {
    const { phone } = await open(loadSearch, { params: { q: '同安窗口' } })
    await userEvent.click(screen.getByRole('button', { name: /^同安的医保窗口/ }))
    expect(phone.calls[0]?.options).toEqual({ data: '同安的医保窗口 银湖路8号 一楼 17–18号' })
    await open(loadSearch, { params: { q: '股票行情' } })
    expect(text()).toContain('没有找到')
  })
})

test('what a note has a card for leads to it', async () => {
  const loadBill = () => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement')
  const { phone } = await open(loadBill, {
    params: {
      scheme: 'employee',
      status: 'in-service',
      months: '6',
      care: 'outpatient',
      level: 'tertiary',
      eligible: '3000',
    },
  })
  await userEvent.click(screen.getAllByRole('link').find((link) => /连续参保还没满/.test(link.textContent)) as Element)
  expect(phone.calls).toEqual([
    { name: 'navigateTo', options: { url: '/pages/policy/questions/index?id=short-insurance' } },
  ])
})
