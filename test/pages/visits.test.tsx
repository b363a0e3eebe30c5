import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { asideOf } from './stored'
import { open } from './support'

const loadList = () =>
  require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year')
const loadEdit = () =>
  require('../../src/pages/reimbursement/year/visit') as typeof import('../../src/pages/reimbursement/year/visit')
const loadPerson = () =>
  require('../../src/pages/reimbursement/year/person') as typeof import('../../src/pages/reimbursement/year/person')

const text = () => document.body.textContent
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const pressTwice = (name: string) => userEvent.dblClick(screen.getByRole('button', { name }))
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name)

function fill(name: RegExp, value: string) {
  fireEvent.focus(field(name))
  fireEvent.change(field(name), { target: { value } })
  fireEvent.blur(field(name))
}

const bill = (eligible: string, more: object = {}) => ({ care: 'outpatient', level: 'tertiary', eligible, ...more })
const visit = (id: string, date: string, eligible: string, more: object = {}) => ({
  id,
  date,
  note: '',
  bill: bill(eligible, more),
})

interface Kept {
  people: { id: string; name: string; visits: { id: string; date: string; bill: { eligible: string } }[] }[]
  chosen: { person: string; year: string }
  removed?: object
}

const stored = (data: object) => new Map<string, unknown>([['visits', { version: 1, data }]])
const mine = (...visits: unknown[]) => stored({ people: [{ id: '0', visits }] })
const dataOf = (storage: Map<string, unknown>) => (storage.get('visits') as { data: Kept }).data
const datesOf = (storage: Map<string, unknown>, person = 0) =>
  dataOf(storage).people[person]?.visits.map(({ date, bill }) => `${date} ${bill.eligible}`)

const rows = () =>
  screen.getAllByRole('button', { expanded: false }).filter(({ className }) => /visit-row/.test(className))

async function addVisit(storage: Map<string, unknown>, date: string, eligible: string, person = '0') {
  const { phone } = await open(loadEdit, { storage, params: { person } })
  fill(/就诊日期/, date)
  await userEvent.click(screen.getByRole('radio', { name: '三级' }))
  fill(/医保范围内费用/, eligible)
  await press('记下这一笔')
  return phone
}

describe('the list of a year', () => {
  test('the reader is insured as they said in 报销, until they say it here', async () => {
    const single = { patient: 'retired', bill: { eligible: '3456' } }
    const app = ['app', { version: 1, data: { single } }] as const
    await open(loadList, { storage: new Map<string, unknown>([app]) })
    expect(text()).toContain('情况：退休职工')
    cleanup()
    await open(loadList, { storage: new Map<string, unknown>([app, ...mine()]) })
    expect(text()).toContain('情况：在职、灵活就业')
  })

  test('an empty one says what it is for and shows an example, marked as one', async () => {
    await open(loadList, { storage: stored({ people: [], chosen: { person: '0', year: '2025' } }) })
    expect(text()).toContain('还没有记。')
    expect(text()).toContain('示例：2025 年 3 月 5 日三级医院门诊 900 元')
    expect(text()).toContain('2,025.00') // 300 of the deductible is left, 2700 × 75 %
    expect(screen.queryByRole('button', { name: '改这一笔' })).toBeNull()
    expect(text()).toContain('最近一次查对')
  })

  test('the example is of the year in view, and says where its figures are from', async () => {
    await open(loadList, { storage: stored({ people: [], chosen: { person: '0', year: '2026' } }) })
    expect(text()).toContain('示例：2026 年 3 月 5 日三级医院门诊 900 元')
    expect(text()).toContain('示例 2026 年统筹基金一共最多付')
    expect(text()).toContain('示例 2026 年的起付和限额')
    expect(text()).toContain('最近一次查对：2026年11月25日')
    await open(loadList, { storage: stored({ people: [], chosen: { person: '0', year: '2022' } }) })
    expect(text()).toContain('2022 年的标准我们没有查到，所以用 2025 年的做示例。')
    expect(text()).toContain('示例 2025 年统筹基金一共最多付')
    expect(text()).toContain('2,025.00')
  })

  test('a bill of which only the total is known is said at its best', async () => {
    await open(loadList, { storage: mine(visit('1', '2025-03-05', '', { total: '3000' })) })
    expect(rows()[0]?.ariaLabel).toBe(
      '3月5日 门诊 三级，账单 3,000.00 元（只知道总额），统筹基金最多付 1,350.00 元，自己至少付 1,650.00 元',
    )
  })

  test('adds up both editions, says which governs, and follows the limits', async () => {
    await open(loadList, { storage: mine(visit('1', '2025-03-05', '900')) })
    expect(text()).toContain('已付 900.00 元，共 1,200.00 元，还差 300.00 元。')
    expect(text()).toContain('还能付 100,000.00 元')
    expect(text()).toContain('自己负担累计 900.00 元，起点 10,000.00 元，还差 9,100.00 元。')
    expect(text()).toContain('两种口径一致')
  })

  test('the deductible runs on from visit to visit', async () => {
    await open(loadList, { storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-06-10', '3000')) })
    expect(text()).toContain('共 1,200.00 元，付完了')
    expect(text()).toContain('2,025.00') // 2700 × 75 %
    expect(text()).toContain('约 1,350.00') // 2700 × 50 %
    expect(text()).toContain('相差约 675.00 元')
    expect(text()).toContain('以政府文件为准')
    expect(text()).toContain('3 月统筹基金付 0.00 元，自己付 900.00 元')
    expect(text()).toContain('6 月统筹基金最多付 2,025.00 元，自己至少付 975.00 元')
  })

  test('what an edition leaves out is said, with the visit and why; its total is no measure then', async () => {
    await open(loadList, {
      storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-06-10', '3000', { level: 'secondary' })),
    })
    expect(text()).toContain('网上攻略没有算这 1 笔（6月10日）：网上攻略没有写二级医院门诊报多少。')
    expect(text()).not.toContain('相差')
    expect(text()).toContain('2,295.00') // 2700 × 85 %
  })

  test('a visit opens with both editions, why, and its steps', async () => {
    await open(loadList, { storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-06-10', '3000')) })
    expect(rows().map(({ ariaLabel }) => ariaLabel)).toEqual([
      '6月10日 门诊 三级，账单 3,000.00 元，统筹基金最多付 2,025.00 元，自己至少付 975.00 元',
      '3月5日 门诊 三级，账单 900.00 元，统筹基金付 0.00 元，自己付 900.00 元',
    ])
    await press(/^6月10日/)
    expect(text()).toContain('约 1,350.00')
    await press('怎么算出来的')
    expect(text()).toContain('起付标准还差：1,200.00 − 900.00 = 300.00 元')
    expect(text()).toContain('厦府规〔2022〕12号')
  })

  test('years are apart, and the latest stands first', async () => {
    await open(loadList, { storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2026-01-10', '500')) })
    expect(rows()).toHaveLength(1)
    expect(text()).toContain('2026 年统筹基金一共付')
    await userEvent.click(screen.getByRole('radio', { name: '2025 年' }))
    expect(text()).toContain('2025 年统筹基金一共付')
    expect(text()).toContain('已付 900.00 元')
  })

  test('a year that nobody has figures for says so and takes no other year’s', async () => {
    await open(loadList, { storage: mine(visit('1', '2021-03-05', '900')) })
    expect(text()).toContain('政府文件没有算这 1 笔（3月5日）：2021年3月5日的标准我们没有查到，不拿别的年份代替。')
  })

  test('fifteen at first, the others on demand', async () => {
    const many = Array.from({ length: 45 }, (_, index) => visit(String(index + 1), '2025-03-05', '100'))
    await open(loadList, { storage: mine(...many) })
    expect(rows()).toHaveLength(15)
    await press('显示更多（还有 30 笔）')
    await press('显示更多（还有 15 笔）')
    expect(rows()).toHaveLength(45)
    expect(screen.queryByRole('button', { name: /^显示更多/ })).toBeNull()
  })

  test('is copied as text for the family', async () => {
    const { phone } = await open(loadList, {
      storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-06-10', '3000')),
    })
    await press('复制这一年，发给家人')
    const { data } = phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }
    expect(data).toContain('我的医保账，2025 年，就诊 2 笔')
    expect(data).toContain('政府文件（为准）：统筹基金最多付 2,025.00 元，自己至少付 1,875.00 元。')
    expect(data).toContain('网上攻略：统筹基金最多付 约 1,350.00 元，自己至少付 约 2,550.00 元。')
    expect(data).toContain('1. 3月5日 门诊 三级，账单 900.00 元，统筹基金付 0.00 元，自己付 900.00 元')
    expect(data).toContain('最近一次查对：2026年11月25日')
    expect(data).toContain('仅供参考')
  })

  test('a visit is carried over to 办理', async () => {
    const { phone } = await open(loadList, { storage: mine(visit('1', '2025-03-05', '900', { total: '1000' })) })
    await press(/^3月5日/)
    await press('钱是自己先付的，去办报销')
    expect(phone.calls.at(-1)?.options).toEqual({
      url: '/pages/claim/plan/new/index?v=1&paidOn=2025-03-05&scheme=employee&status=in-service&care=outpatient&level=tertiary&eligible=900&total=1000',
    })
  })

  test('with the year as it stood before it', async () => {
    const { phone } = await open(loadList, {
      storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-06-10', '3000')),
    })
    await press(/^6月10日/)
    await press('钱是自己先付的，去办报销')
    expect(phone.calls.at(-1)?.options).toEqual({ url: expect.stringContaining('&used=900&') })
  })

  test('and with what medical aid goes on with', async () => {
    const visits = [visit('1', '2025-03-05', '60000', { care: 'inpatient' }), visit('2', '2025-06-10', '3000')]
    const aided = { id: '0', patient: 'in-service', monthsInsured: '30', aid: '4', visits }
    const { phone } = await open(loadList, { storage: stored({ people: [aided] }) })
    await press(/^6月10日/)
    // 1650 × 85 %: with the 6900 of the stay, of which aid paid 900 × 85 %, all of it is above 6000.
    expect(text()).toContain('医疗救助付 1,402.50 元')
    await press('钱是自己先付的，去办报销')
    expect(phone.calls.at(-1)?.options).toEqual({
      url: expect.stringContaining('&ownCost=6900&aidedOwnCost=6900&aidPaid=765'),
    })
  })
})

describe('removing', () => {
  test('a visit can be put back where it stood, also after the app was closed', async () => {
    const storage = mine(
      visit('1', '2025-03-05', '100'),
      visit('2', '2025-03-05', '200'),
      visit('3', '2025-03-05', '300'),
    )
    await open(loadList, { storage })
    await press(/^3月5日.*200\.00/)
    await press('删除这一笔')
    expect(rows()).toHaveLength(2)
    expect(datesOf(storage)).toEqual(['2025-03-05 100', '2025-03-05 300'])
    await open(loadList, { storage })
    expect(within(screen.getByRole('alert')).getByText('已删除“3月5日 门诊 三级”。')).toBeTruthy()
    await press('放回来')
    expect(datesOf(storage)).toEqual(['2025-03-05 100', '2025-03-05 200', '2025-03-05 300'])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('the only visit can be put back into the empty list; let go, it stays away', async () => {
    const storage = mine(visit('1', '2025-03-05', '900'))
    await open(loadList, { storage })
    await press(/^3月5日/)
    await press('删除这一笔')
    await press('放回来')
    expect(datesOf(storage)).toEqual(['2025-03-05 900'])
    await press(/^3月5日/)
    await press('删除这一笔')
    await press('不用了')
    expect(dataOf(storage).removed).toBeUndefined()
    expect(text()).toContain('示例')
  })

  test('where it cannot be saved, it stays and that is said', async () => {
    const storage = mine(visit('1', '2025-03-05', '900'))
    const { phone } = await open(loadList, { storage, storageFails: true })
    await press(/^3月5日/)
    await press('删除这一笔')
    expect(text()).toContain('已付 900.00 元')
    expect(phone.calls).toMatchObject([{ name: 'showToast', options: { title: '没有保存：手机存不下了' } }])
    expect(text()).toContain('手机存不下了')
  })
})

describe('one visit', () => {
  test('is added, and the list shows its year; entered out of order it stands by its date', async () => {
    const storage = new Map<string, unknown>()
    const phone = await addVisit(storage, '2025-06-10', '3000')
    expect(phone.calls.at(-1)?.name).toBe('navigateBack')
    await addVisit(storage, '2025-03-05', '900')
    await addVisit(storage, '2025-06-10', '50')
    expect(datesOf(storage)).toEqual(['2025-03-05 900', '2025-06-10 3000', '2025-06-10 50'])
    expect(dataOf(storage).chosen).toEqual({ person: '0', year: '2025' })
    await open(loadList, { storage })
    expect(rows()[2]?.ariaLabel).toContain('统筹基金付 0.00 元，自己付 900.00 元')
  })

  test('shows with every key what it gets after the earlier ones of its year', async () => {
    await open(loadEdit, { storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-09-01', '100')) })
    expect(text()).toContain('示例：医保范围内 3,000 元。')
    fill(/就诊日期/, '2025-06-10')
    await userEvent.type(field(/医保范围内费用/), '3000')
    expect(text()).not.toContain('示例')
    expect(text()).toContain('2,025.00') // 300 of the deductible is left
    expect(text()).toContain('约 1,350.00')
    expect(text()).toContain('这一年的门诊起付标准 1,200.00 元已经付完。')
    expect(text()).toContain('后面还有 1 笔，会跟着重新算。')
    fill(/就诊日期/, '2025-03-01')
    expect(text()).toContain('1,350.00') // 1800 × 75 %
    expect(text()).toContain('后面还有 2 笔，会跟着重新算。')
    fill(/就诊日期/, '2024-06-10')
    expect(text()).toContain('没有查到')
  })

  test('an outpatient bill of the days before a discharge is said to belong to the stay', async () => {
    await open(loadEdit, { storage: mine(visit('1', '2025-06-30', '20000', { care: 'inpatient' })) })
    const belongs = '6月30日出院的那次，住院期间另开的门诊单子算在住院里'
    for (const [day, said] of [
      ['2025-05-30', false],
      ['2025-05-31', true],
      ['2025-06-30', true],
      ['2025-07-01', false],
    ] as const) {
      fill(/就诊日期/, day)
      expect([day, text()?.includes(belongs)]).toEqual([day, said])
    }
    fill(/就诊日期/, '2025-06-30')
    await userEvent.click(screen.getByRole('radio', { name: '住院' }))
    expect(text()).not.toContain(belongs)
  })

  test('a stay of January may have begun in the old year, and what that means is said', async () => {
    await open(loadEdit)
    await userEvent.click(screen.getByRole('radio', { name: '住院' }))
    fill(/就诊日期/, '2025-01-20')
    expect(text()).toContain('在厦门的从 12 月 31 日切开，各算各年，起付只在去年付一次（这里又扣了一次）')
    fill(/就诊日期/, '2025-02-20')
    expect(text()).not.toContain('切开')
  })

  test('is changed, and moves with its date', async () => {
    const storage = mine(visit('1', '2025-03-05', '900'), visit('2', '2025-06-10', '3000'))
    await open(loadEdit, { storage, params: { person: '0', id: '1' } })
    expect(field(/医保范围内费用/).value).toBe('900')
    fill(/就诊日期/, '2025-07-01')
    fill(/医保范围内费用/, '800')
    await press('保存修改')
    expect(datesOf(storage)).toEqual(['2025-06-10 3000', '2025-07-01 800'])
  })

  test('a faulty one is not saved; what is wrong is said at the button and under its field, and nothing is lost', async () => {
    const storage = new Map<string, unknown>()
    await open(loadEdit, { storage, params: { person: '0' } })
    fill(/就诊日期/, '')
    await press('记下这一笔')
    expect(screen.getAllByRole('alert').at(-1)?.textContent).toBe(
      '还没有记下。请先改这几处，填的都还在：' +
        '还没填就诊日期。请选看病那天，不能晚于今天。还没填医院等级。请选一个。' +
        '还没填医保范围内费用。请填多少元，例如 3000。',
    )
    fill(/就诊日期/, '2999-01-01')
    fill(/医保范围内费用/, '3000')
    fill(/账单总额/, '200')
    fill(/医院或备注/, '中山医院')
    await press('记下这一笔')
    expect(text()).toContain('就诊日期还没到。')
    expect(text()).toContain('账单总额和医保范围内费用对不上')
    expect(field(/医院或备注/).value).toBe('中山医院')
    expect(storage.has('visits')).toBe(false)
  })

  test('a full phone says so, keeps the page and what was typed', async () => {
    const { phone } = await open(loadEdit, { storageFails: true, params: { person: '0' } })
    fill(/就诊日期/, '2025-03-05')
    fill(/医保范围内费用/, '900')
    await userEvent.click(screen.getByRole('radio', { name: '三级' }))
    await press('记下这一笔')
    expect(phone.calls).toMatchObject([{ name: 'showToast', options: { title: '没有保存：手机存不下了' } }])
    expect(field(/医保范围内费用/).value).toBe('900')
    phone.storageFails = false
    await press('记下这一笔')
    expect(datesOf(phone.storage)).toEqual(['2025-03-05 900'])
    expect(phone.calls.at(-1)?.name).toBe('navigateBack')
  })

  test('what was begun is there the next time, until it is saved or dropped', async () => {
    const storage = mine(visit('1', '2025-03-05', '900'))
    await open(loadEdit, { storage, params: { person: '0' } })
    fill(/医保范围内费用/, '1234')
    await open(loadEdit, { storage, params: { person: '0', id: '1' } })
    expect(field(/医保范围内费用/).value).toBe('900')
    await open(loadEdit, { storage, params: { person: '0' } })
    expect(text()).toContain('上次没记完的还在这里')
    expect(field(/医保范围内费用/).value).toBe('1234')
    await press('不要了，重新填')
    expect(field(/医保范围内费用/).value).toBe('')
    fill(/医保范围内费用/, '55')
    await press('不记了')
    await open(loadEdit, { storage, params: { person: '0' } })
    expect(text()).not.toContain('上次没记完的')
  })

  test('with another year in view the day is not taken for granted', async () => {
    const storage = stored({ people: [], chosen: { person: '0', year: '2025' } })
    await open(loadEdit, { storage, params: { person: '0' } })
    expect(field(/就诊日期/).value).toBe('')
  })
})

describe('people', () => {
  async function addMother(storage: Map<string, unknown>) {
    await open(loadPerson, { storage })
    fill(/称呼/, '妈妈')
    await userEvent.click(screen.getByRole('radio', { name: '退休职工' }))
    await press('记下')
  }

  test('a family member has a list of their own', async () => {
    const storage = mine(visit('1', '2025-03-05', '900'))
    await addMother(storage)
    await addVisit(storage, '2025-04-01', '3000', '1')
    await open(loadList, { storage })
    expect(screen.getByRole('radio', { name: '妈妈' }).ariaChecked).toBe('true')
    expect(text()).toContain('情况：退休职工')
    expect(text()).toContain('1,870.00') // 2200 × 85 %
    await userEvent.click(screen.getByRole('radio', { name: '我' }))
    expect(text()).toContain('还差 300.00 元')
    expect(datesOf(storage)).toEqual(['2025-03-05 900'])
    expect(datesOf(storage, 1)).toEqual(['2025-04-01 3000'])
  })

  test('needs a name, and not one that is taken', async () => {
    const storage = new Map<string, unknown>()
    await open(loadPerson, { storage })
    await press('记下')
    expect(screen.getByRole('alert').textContent).toContain('请填一个称呼')
    await addMother(storage)
    await open(loadPerson, { storage })
    fill(/称呼/, ' 妈妈')
    await press('记下')
    expect(text()).toContain('已经有“妈妈”了，请换一个称呼。')
  })

  test('a second tap adds or removes nobody a second time, and goes back one page', async () => {
    const { phone } = await open(loadPerson)
    fill(/称呼/, '妈妈')
    await pressTwice('记下')
    expect(dataOf(phone.storage).people.map(({ name }) => name)).toEqual(['', '妈妈'])
    expect(phone.calls.map(({ name }) => name)).toEqual(['navigateBack'])
    const again = await open(loadPerson, { storage: phone.storage, params: { id: '1' } })
    await pressTwice('删除这位家人和所有就诊')
    expect(again.phone.calls.map(({ name }) => name)).toEqual(['navigateBack'])
  })

  test('is renamed, and removed with all visits until put back', async () => {
    const storage = new Map<string, unknown>()
    await addMother(storage)
    await addVisit(storage, '2025-04-01', '3000', '1')
    await open(loadPerson, { storage, params: { id: '1' } })
    fill(/称呼/, '母亲')
    await press('记下')
    expect(dataOf(storage).people.map(({ name }) => name)).toEqual(['', '母亲'])
    await open(loadPerson, { storage, params: { id: '1' } })
    await press('删除这位家人和所有就诊')
    await open(loadList, { storage })
    expect(screen.queryByRole('radio', { name: '母亲' })).toBeNull()
    expect(text()).toContain('已删除“母亲”和 1 笔就诊。')
    await press('放回来')
    expect(datesOf(storage, 1)).toEqual(['2025-04-01 3000'])
    expect(screen.getByRole('radio', { name: '母亲' }).ariaChecked).toBe('true')
  })

  test('what the year began with counts for that year alone', async () => {
    const storage = mine(visit('1', '2025-06-10', '3000'), visit('2', '2026-01-10', '100'))
    await open(loadList, { storage })
    await userEvent.click(screen.getByRole('radio', { name: '2025 年' }))
    await open(loadPerson, { storage, params: { id: '0' } })
    expect(text()).toContain('2025 年还有没记进来的（选填）')
    fill(/起付已付/, 'x')
    await press('记下')
    expect(text()).toContain('还没有记下。')
    fill(/起付已付/, '900')
    await userEvent.click(screen.getByRole('radio', { name: '不满' }))
    fill(/连续参保几个月/, '18')
    await press('记下')
    await open(loadList, { storage })
    expect(text()).toContain('1,518.75') // 2700 × 75 % × 75 %
    await userEvent.click(screen.getByRole('radio', { name: '2026 年' }))
    expect(text()).toContain('已付 100.00 元，共 1,200.00 元')
  })
})

describe('what is stored', () => {
  test('a damaged visit does not take the others along, and is set aside', async () => {
    const storage = mine(visit('1', '2025-03-05', '900'), visit('2', '2025-02-30', '1'), { id: 'x' }, 'y')
    const { phone } = await open(loadList, { storage })
    expect(rows()).toHaveLength(1)
    expect(text()).toContain('有一部分读不出来，已经放到一边')
    await waitFor(() => expect(asideOf(phone.storage, 'visits')).toHaveLength(1))
  })

  test('a visit whose sums cannot be read is left out and told; the others count', async () => {
    await open(loadList, { storage: mine(visit('1', '2025-03-05', '900'), visit('2', '2025-03-06', '一百')) })
    expect(text()).toContain('政府文件没有算这 1 笔（3月6日）：填的内容有问题')
    expect(text()).toContain('已付 900.00 元')
    expect(rows()[0]?.ariaLabel).toBe('3月6日 门诊 三级，账单 一百 元，填的内容有问题，点“改这一笔”看看。')
  })

  test.each<[string, unknown]>([
    ['nothing that is ours', 'rubbish'],
    ['no people', { version: 1, data: {} }],
    ['people that are none', { version: 1, data: { people: [1, {}], chosen: { person: '9', year: 'abc' } } }],
  ])('%s is an empty list', async (_, value) => {
    await open(loadList, { storage: new Map<string, unknown>([['visits', value]]) })
    expect(screen.getByRole('radio', { name: '我' }).ariaChecked).toBe('true')
    expect(text()).toContain('示例')
  })
})

describe('a worked year', () => {
  const params = {
    v: '1',
    patient: 'in-service',
    date0: '2025-02-01',
    care0: 'inpatient',
    level0: 'tertiary',
    eligible0: '10000',
    date1: '2025-08-01',
    care1: 'inpatient',
    level1: 'tertiary',
    eligible1: '10000',
  }

  test('is looked at, and leaves one’s own year alone', async () => {
    const { phone } = await open(loadList, { params, storage: mine(visit('1', '2025-05-06', '3000')) })
    expect(text()).toContain('例题：在职、灵活就业')
    expect(text()).toContain('看病 2 次')
    expect(text()).toContain('16,650.00') // 8,100 and, with half the deductible, 8,550
    expect(text()).not.toContain('1,350.00')
    expect(screen.queryByRole('button', { name: '改这一笔' })).toBeNull()
    expect(datesOf(phone.storage)).toEqual(['2025-05-06 3000'])
  })

  test('is gone on from as a year of its own, as often as wished', async () => {
    const { phone } = await open(loadList, { params, storage: mine(visit('1', '2025-05-06', '3000')) })
    await press('拿这道题改着算')
    expect(phone.calls).toMatchObject([{ name: 'redirectTo', options: { url: '/pages/reimbursement/year/index' } }])
    await open(loadList, { params, storage: phone.storage })
    await pressTwice('拿这道题改着算')
    const { people, chosen } = dataOf(phone.storage)
    expect(people.map(({ name }) => name)).toEqual(['', '例题', '例题 2'])
    expect(datesOf(phone.storage)).toEqual(['2025-05-06 3000'])
    expect(datesOf(phone.storage, 2)).toEqual(['2025-02-01 10000', '2025-08-01 10000'])
    expect(chosen).toEqual({ person: '2', year: '2025' })
    await open(loadList, { storage: phone.storage })
    expect(text()).toContain('16,650.00')
    expect(screen.getAllByRole('radio', { name: /例题/ })).toHaveLength(2)
  })

  test('on a full phone nothing is added, which is said', async () => {
    const { phone } = await open(loadList, { params, storageFails: true })
    await press('拿这道题改着算')
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(phone.calls.filter(({ name }) => name === 'redirectTo')).toEqual([])
  })

  test.each([
    [{ ...params, date0: '2025-02-30', date1: 'x' }, ['“2025-02-30”没有采用：「就诊日期」', '“x”没有采用']],
    [{ ...params, patient: 'nobody', level0: 'best' }, ['“nobody”没有采用：「看病的人」', '“best”没有采用']],
  ])('a damaged one is not worked out: every visit hangs on those before', async (damaged, words) => {
    await open(loadList, { params: damaged })
    for (const one of words) expect(text()).toContain(one)
    expect(text()).toContain('还没有记。')
    expect(text()).not.toContain('例题')
  })
})
