import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { newClaimUrl } from '../../src/pages/claim/link'
import { press, setToday, text } from './claims'
import { phoneWith, storedClaim, storedIn } from './stored'
import { open } from './support'

const load = () => require('../../src/pages/claim/plan/new') as typeof import('../../src/pages/claim/plan/new')
const openNew = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const setDay = (name: string, day: string) => fireEvent.change(screen.getByLabelText(name), { target: { value: day } })
const heading = () => screen.getByRole('heading').textContent

/** Taps through the questions up to the one about the day of payment. */
async function toPaidOn() {
  for (const answer of ['没有，全部自己先付了', '父母', '别人替他去', '职工医保']) await press(answer)
}

async function fromPaidOnToTitle() {
  setDay('付款日', '2025-09-05')
  await press('下一题')
  await userEvent.type(screen.getByLabelText(/自己付的钱/), '1234.5')
  await press('下一题')
  const answers = ['厦门', '是定点的', '看病、检查、医院开的药', '不是', '不是，没有受伤', '交上了', '没有，原件在手上']
  for (const answer of answers) await press(answer)
}

beforeEach(() => setToday('2026-02-03'))

describe('a new claim', () => {
  test('is asked for one question at a time, and ends in its plan', async () => {
    const { phone } = await openNew()
    expect(heading()).toBe('看病付钱的时候，刷医保卡结算了吗？')
    expect(text()).toContain('第 1 题，共 14 题')
    await toPaidOn()
    expect(text()).toContain('第 5 题，共 14 题')
    await fromPaidOnToTitle()
    expect(text()).toContain('第 14 题，共 14 题')
    await userEvent.type(screen.getByLabelText('名字'), '妈妈的眼科')
    await press('看看怎么办')
    expect(phone.calls.filter(({ name }) => name === 'redirectTo')).toEqual([
      { name: 'redirectTo', options: { url: '/pages/claim/plan/index?id=1' } },
    ])
    const { createdOn, ...claim } = storedClaim('1')
    expect(createdOn).toBe('2025-09-06')
    expect(storedIn(phone.storage).claims).toMatchObject([{ ...claim, createdOn: '2026-02-03' }])
  })

  test('going back loses nothing, and shows what was chosen', async () => {
    await openNew()
    await toPaidOn()
    setDay('付款日', '2025-09-05')
    await press('上一题')
    expect(screen.getByRole('button', { name: '职工医保，已选' })).toBeTruthy()
    await press('上一题')
    await press('上一题')
    expect(screen.getByRole('button', { name: '父母，已选' })).toBeTruthy()
    for (let times = 0; times < 3; times += 1) await press('下一题')
    expect(screen.getByLabelText('付款日')).toHaveProperty('value', '2025-09-05')
  })

  test('a draft survives closing the app, and goes on where it was left', async () => {
    const { phone } = await openNew()
    await toPaidOn()
    setDay('付款日', '2025-09-05')
    await press('下一题')
    expect(heading()).toBe('自己一共付了多少钱？')
    await openNew({ storage: phone.storage, params: { id: '1' } })
    expect(heading()).toBe('自己一共付了多少钱？')
    await press('上一题')
    expect(screen.getByLabelText('付款日')).toHaveProperty('value', '2025-09-05')
  })

  test('settled by card: nothing to claim, nothing kept, and the way to do as well again', async () => {
    const { phone } = await openNew()
    await press('刷卡结算了')
    expect(text()).toContain('这次不用申请报销')
    expect(text()).toContain('医保该付的当场就扣了')
    expect(phone.storage.get('claims')).toBeUndefined()
    await press('下次看病带什么')
    expect(phone.calls).toContainEqual({ name: 'navigateTo', options: { url: '/pages/claim/plan/checklist/index' } })
    await press('上一题')
    await press('没有，全部自己先付了')
    expect(heading()).toBe('这次是谁看的病？')
  })

  test('only what matters is asked', async () => {
    await openNew()
    await press('没有，全部自己先付了')
    await press('已经去世的家人')
    expect(heading()).toBe('家人是哪天去世的？')
    setDay('去世的日子', '2026-01-20')
    await press('下一题')
    expect(heading()).toBe('看病的人参加的是哪种医保？')
    await press('居民医保')
    expect(heading()).toBe('看病的人是新生儿或新入学的学生吗？')
    await press('不是')
    setDay('付款日', '2026-01-10')
    await press('下一题')
    await press('下一题')
    await press('国外或港澳台')
    expect(heading()).toBe('这笔钱花在什么上面？')
    await press('上一题')
    await press('外省')
    expect(heading()).toBe('去外省之前，办过异地备案吗？')
  })
})

describe('days and sums that cannot be', () => {
  test.each([
    ['2026-02-04', '付款日还没到。请选发票上的日期。'],
    ['2022-12-31', '2022年12月31日的标准我们没有查到，不拿别的年份代替。'],
    ['', '还没填付款日。请选发票上的日期。'],
  ])('paid on “%s” is said, and the question stays', async (day, sentence) => {
    await openNew()
    await toPaidOn()
    if (day !== '') setDay('付款日', day)
    else expect(screen.queryByRole('alert')).toBeNull()
    await press('下一题')
    expect(screen.getByRole('alert').textContent).toBe(sentence)
    expect(heading()).toBe('哪天付的钱？')
    setDay('付款日', '2026-02-03')
    await press('下一题')
    expect(heading()).toBe('自己一共付了多少钱？')
  })

  test('a death still to come is said', async () => {
    await openNew()
    await press('没有，全部自己先付了')
    await press('已经去世的家人')
    setDay('去世的日子', '2026-12-01')
    await press('下一题')
    expect(screen.getByRole('alert').textContent).toContain('去世的日子还没到')
  })

  test('a sum that is no number is said; a blank one is left out', async () => {
    await openNew({ storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'amount' } })
    const field = screen.getByLabelText(/自己付的钱/)
    await userEvent.clear(field)
    await userEvent.type(field, '一千')
    fireEvent.blur(field)
    await press('改好了')
    expect(screen.getByRole('alert').textContent).toContain('自己付的钱要填数字')
    await userEvent.clear(field)
    fireEvent.blur(field)
    expect(screen.getByRole('button', { name: '改好了' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a single answer to change', () => {
  test('goes back to the plan it came from', async () => {
    const { phone } = await openNew({ storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'designated' } })
    expect(text()).not.toContain('共')
    await press('不清楚')
    expect(phone.calls.map(({ name }) => name)).toContain('navigateBack')
    expect(storedIn(phone.storage).claims[0]?.answers.designated).toBe('unsure')
  })

  test('asks on where the change opens a question, and never twice', async () => {
    const { phone } = await openNew({ storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'emergency' } })
    await press('是')
    expect(heading()).toBe('叫了救护车，车费也想报吗？')
    await press('没有，或者不报')
    await waitFor(() => expect(phone.calls.map(({ name }) => name)).toContain('navigateBack'))
  })

  test('finds the plan also where there is no page to go back to', async () => {
    const storage = phoneWith(storedClaim('1'))
    const { phone } = await openNew({ storage, params: { id: '1', at: 'agent' }, failing: new Set(['navigateBack']) })
    await press('看病的人自己去')
    await waitFor(() =>
      expect(phone.calls).toContainEqual({ name: 'redirectTo', options: { url: '/pages/claim/plan/index?id=1' } }),
    )
  })

  test('of a claim that is gone begins a new one', async () => {
    await openNew({ params: { id: '9', at: 'amount' } })
    expect(heading()).toBe('看病付钱的时候，刷医保卡结算了吗？')
    expect(text()).toContain('第 1 题，共 14 题')
  })
})

describe('carried over from a bill', () => {
  test('what is known comes along, and is asked for confirmation only', async () => {
    const url = newClaimUrl({ paidOn: '2025-11-03', amount: '3000', scheme: 'employee', place: 'other-province' })
    expect(url).toBe(
      '/pages/claim/plan/new/index?v=1&paidOn=2025-11-03&amount=3000&scheme=employee&place=other-province',
    )
    await openNew({ params: Object.fromEntries(new URLSearchParams(url.split('?')[1])) })
    expect(heading()).toBe('看病付钱的时候，刷医保卡结算了吗？')
    for (const answer of ['没有，全部自己先付了', '我自己', '看病的人自己去', '职工医保，已选']) await press(answer)
    expect(screen.getByLabelText('付款日')).toHaveProperty('value', '2025-11-03')
    await press('下一题')
    expect(screen.getByLabelText(/自己付的钱/)).toHaveProperty('value', '3000')
    await press('下一题')
    expect(screen.getByRole('button', { name: '外省，已选' })).toBeTruthy()
  })

  const filled = {
    ...{ settledByCard: 'no', whom: 'self', agent: 'no', scheme: 'employee', amount: '3000', place: 'xiamen' },
    ...{ designated: 'yes', spentOn: 'treatment', emergency: 'no', injury: 'none', premiumArrived: 'yes' },
    commercialInsurer: 'no',
  }

  test.each([
    ['2026-02-04', '付款日还没到。请选发票上的日期。'],
    ['2025-02-30', '付款日不是一个日期。请选发票上的日期。'],
    ['2022-12-31', '2022年12月31日的标准我们没有查到，不拿别的年份代替。'],
  ])('a day of payment that cannot be (%s) is told at its question, and goes no further', async (paidOn, sentence) => {
    const { phone } = await openNew({ params: { ...filled, paidOn } })
    expect(heading()).toBe('哪天付的钱？')
    expect(screen.getByRole('alert').textContent).toBe(sentence)
    await press('下一题')
    expect(heading()).toBe('哪天付的钱？')
    setDay('付款日', '2025-09-05')
    await press('下一题')
    expect(heading()).toBe('自己一共付了多少钱？')
    expect(phone.calls.map(({ name }) => name)).not.toContain('redirectTo')
  })

  test('a second tap begins no second claim, and where the plan does not open a tap tries again', async () => {
    const { phone } = await openNew({ params: { ...filled, paidOn: '2025-09-05' } })
    phone.failing.add('redirectTo')
    await press('看看怎么办')
    phone.failing.clear()
    await userEvent.dblClick(screen.getByRole('button', { name: '看看怎么办' }))
    expect(phone.calls.filter(({ name }) => name === 'redirectTo')).toHaveLength(2)
    expect(storedIn(phone.storage).claims.map(({ id }) => id)).toEqual(['1'])
  })

  test('a plan is made only once nothing is at fault', async () => {
    const claim = storedClaim('1', { paidOn: '2026-02-04' })
    const { phone } = await openNew({ storage: phoneWith(claim), params: { id: '1', at: 'title' } })
    await press('改好了')
    expect(heading()).toBe('哪天付的钱？')
    setDay('付款日', '2025-09-05')
    await press('改好了')
    await waitFor(() => expect(phone.calls.map(({ name }) => name)).toContain('navigateBack'))
  })

  test('what cannot stand in its place is asked as if it had not come', async () => {
    await openNew({ params: { scheme: 'none', whom: '<b>', paidOn: 'x'.repeat(99) } })
    expect(heading()).toBe('看病付钱的时候，刷医保卡结算了吗？')
    await press('没有，全部自己先付了')
    expect(screen.queryByRole('button', { name: /已选/ })).toBeNull()
  })
})

test('on a full phone the questions go on, and it is said that nothing is kept', async () => {
  const { phone } = await openNew({ storageFails: true })
  await press('没有，全部自己先付了')
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('没有保存'))
  await press('父母')
  expect(heading()).toBe('谁去交材料？')
  expect(phone.storage.get('claims')).toBeUndefined()
})
