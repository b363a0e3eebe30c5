import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { emptyBill, emptySingle } from '../../src/answer/bill/form'
import { claimUrl } from '../../src/answer/bill/link'
import { press, setToday, text } from './claims'
import { phoneWith, storedClaim, storedIn } from './stored'
import { leave, open } from './support'

const load = () => require('../../src/pages/claim/plan/new') as typeof import('../../src/pages/claim/plan/new')
const openNew = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const setDay = (name: string, day: string) => fireEvent.change(screen.getByLabelText(name), { target: { value: day } })
const heading = () => screen.getByRole('heading').textContent

const OUTPATIENT = '门诊：看病、检查、医院开的药'
const RETIRED = '职工医保，已经退休'

/** Taps through the questions up to the one about the day of payment. */
async function toPaidOn() {
  for (const answer of ['没有，全部自己先付了', OUTPATIENT, '父母', RETIRED]) await press(answer)
}

async function fromPaidOnOn() {
  setDay('付款日', '2025-09-05')
  await userEvent.type(screen.getByLabelText(/自己付的钱/), '1234.5')
  await press('下一题')
  for (const answer of ['厦门', '是定点的', '不是，没有受伤']) await press(answer)
}

beforeEach(() => setToday('2026-02-03'))

describe('a new claim', () => {
  test('is asked for one question at a time, and ends in its plan', async () => {
    const { phone } = await openNew()
    expect(heading()).toBe('看病付钱的时候，刷医保卡结算了吗？')
    expect(text()).toContain('第 1 题，共 8 题')
    await toPaidOn()
    expect(text()).toContain('第 5 题，共 8 题')
    await fromPaidOnOn()
    expect(phone.calls.filter(({ name }) => name === 'redirectTo')).toEqual([
      { name: 'redirectTo', options: { url: '/pages/claim/plan/index?id=1' } },
    ])
    const { createdOn, ...claim } = storedClaim('1', { title: '', premiumArrived: '' })
    expect(createdOn).toBe('2025-09-06')
    expect(storedIn(phone.storage).claims).toMatchObject([{ ...claim, createdOn: '2026-02-03' }])
  })

  test('going back loses nothing, and shows what was chosen', async () => {
    await openNew()
    await toPaidOn()
    setDay('付款日', '2025-09-05')
    await press('上一题')
    expect(screen.getByRole('button', { name: `${RETIRED}，已选` })).toBeTruthy()
    await press('上一题')
    expect(screen.getByRole('button', { name: '父母，已选' })).toBeTruthy()
    for (let times = 0; times < 2; times += 1) await press('下一题')
    expect(screen.getByLabelText('付款日')).toHaveProperty('value', '2025-09-05')
  })

  test('a draft survives closing the app, and goes on where it was left', async () => {
    const { phone } = await openNew()
    await toPaidOn()
    setDay('付款日', '2025-09-05')
    await press('下一题')
    expect(heading()).toBe('在哪里看的病？')
    await openNew({ storage: phone.storage, params: { id: '1' } })
    expect(heading()).toBe('在哪里看的病？')
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
    expect(heading()).toBe('这是哪一种账？')
  })

  test('only what matters is asked', async () => {
    await openNew()
    for (const answer of ['没有，全部自己先付了', '住院', '已经去世的家人']) await press(answer)
    expect(heading()).toBe('家人是哪天去世的？')
    setDay('去世的日子', '2026-01-20')
    await press('下一题')
    expect(heading()).toBe('看病的人参加的是哪种医保？')
    await press('居民医保，学生、儿童')
    expect(heading()).toBe('孩子是新生儿，或者今年刚入学吗？')
    await press('新生儿')
    setDay('出生的日子', '2025-12-20')
    await press('下一题')
    setDay('付款日', '2026-01-10')
    await press('下一题')
    expect(heading()).toBe('是去年住进去、今年才出院的吗？')
    await press('不是')
    await press('外省')
    await press('是定点的')
    expect(heading()).toBe('是急诊或抢救吗？')
    await press('是')
    expect(heading()).toBe('去外省之前，办过异地备案吗？')
  })
})

describe('what is no claim is said before anything else is asked', () => {
  test.each([
    [['生孩子、产检'], '生孩子的钱，不走这里', '要在 24 个月内申请'],
    [['在药店买药', '不是，自己去买的'], '药店的账，统筹基金不付', '用个人账户或家庭共济账户付'],
    [['120 救护车', '没有，只有车费'], '救护车的车费不报', '车上的治疗、用药能报'],
    [['体检、健身、保养'], '这一类不报', '医保不付'],
  ])('%j', async (answers, title, line) => {
    const { phone } = await openNew()
    for (const answer of ['没有，全部自己先付了', ...answers]) await press(answer)
    expect(heading()).toBe(title)
    expect(text()).toContain(line)
    await waitFor(() => expect(storedIn(phone.storage).claims).toEqual([]))
    await press('上一题')
    await press('上一题')
  })

  test('a card that paid without the fund: first the reversal, and the way on where that is refused', async () => {
    await openNew()
    await press('刷了卡，但医保一分没付')
    expect(text()).toContain('先去医院把这笔冲销，再重新刷卡结算。')
    await press('医院办不了，接着申请')
    expect(heading()).toBe('这是哪一种账？')
  })
})

test('under the day of payment stands by when to act, and whose day that is', async () => {
  await openNew()
  await toPaidOn()
  setDay('付款日', '2025-09-05')
  expect(text()).toContain('还有 30 天最晚 2026年3月5日（星期四）去办。')
  expect(text()).toContain('这一天两种都不误。政府文件到 2026年3月31日，以它为准；网上攻略到 2026年3月5日。')
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
    expect(heading()).toBe('在哪里看的病？')
  })

  test('a death still to come is said', async () => {
    await openNew()
    for (const answer of ['没有，全部自己先付了', OUTPATIENT, '已经去世的家人']) await press(answer)
    setDay('去世的日子', '2026-12-01')
    await press('下一题')
    expect(screen.getByRole('alert').textContent).toContain('去世的日子还没到')
  })

  test('a sum that is no number is said; a blank one is left out', async () => {
    await openNew({ storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'amount' } })
    const field = screen.getByLabelText(/自己付的钱/)
    await userEvent.clear(field)
    await userEvent.type(field, '一千')
    await leave(field)
    await press('改好了')
    expect(screen.getByRole('alert').textContent).toContain('自己付的钱要填数字')
    await userEvent.clear(field)
    await leave(field)
    expect(screen.getByRole('button', { name: '改好了' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a single answer to change', () => {
  test('goes back to the plan it came from', async () => {
    const { phone } = await openNew({ storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'designated' } })
    expect(text()).not.toContain('共')
    await press('不清楚')
    // Where it may not be designated, an emergency decides.
    expect(heading()).toBe('是急诊或抢救吗？')
    await press('不是')
    await waitFor(() => expect(phone.calls.map(({ name }) => name)).toContain('navigateBack'))
    expect(storedIn(phone.storage).claims[0]?.answers.designated).toBe('unsure')
  })

  test('asks on where the change opens a question, and never twice', async () => {
    const { phone } = await openNew({ storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'injury' } })
    await press('受伤了，没有别人要负责')
    expect(heading()).toBe('是交通事故吗？')
    await press('不是')
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
    expect(text()).toContain('第 1 题，共 8 题')
  })
})

describe('carried over from a bill', () => {
  const single = { ...emptySingle, patient: 'adult' as const, outpatientDeductible: '500' }
  const params = (url: string) => Object.fromEntries(new URLSearchParams(url.split('?')[1]))

  test('what is known is told, and not asked again', async () => {
    const bill = { ...emptyBill, total: '3000', place: 'other-province' as const, emergency: true }
    const url = claimUrl({ ...single, bill }, '2025-11-03')
    const { phone } = await openNew({ params: params(url) })
    expect(text()).toContain('第 1 题，共 3 题')
    expect(text()).toContain(
      '已经知道的，不再问：门诊：看病、检查、医院开的药 · 居民医保，成年人 · 外省 · 2025年11月3日 · 3,000.00 元',
    )
    for (const answer of ['没有，全部自己先付了', '我自己', '不是，没有受伤']) await press(answer)
    expect(phone.calls.map(({ name }) => name)).toContain('redirectTo')
    const [claim] = storedIn(phone.storage).claims
    expect(claim?.answers).toMatchObject({
      place: 'other-province',
      filed: 'none',
      emergency: 'yes',
      designated: 'yes',
    })
    expect(claim?.single).toMatchObject({ patient: 'adult', outpatientDeductible: '500', bill })
  })

  test('a stay is told as one before the first question', async () => {
    const bill = { ...emptyBill, care: 'inpatient' as const, eligible: '60000' }
    await openNew({ params: params(claimUrl({ ...single, bill })) })
    expect(text()).toContain('这是住院，按住院费用报销来办。材料和门诊不同，窗口一样。')
    for (const answer of ['没有，全部自己先付了', '我自己']) await press(answer)
    expect(heading()).toBe('哪天付的钱？')
    expect(screen.queryByLabelText(/自己付的钱/)).toBeNull()
  })

  const filled = {
    ...{ settledByCard: 'no', care: 'outpatient', whom: 'self', patient: 'in-service', amount: '3000' },
    ...{ place: 'xiamen', designated: 'yes', injury: 'none' },
  }

  test.each([
    ['2026-02-04', '付款日还没到。请选发票上的日期。'],
    ['2025-02-30', '付款日不是一个日期。请选发票上的日期。'],
    ['2022-12-31', '2022年12月31日的标准我们没有查到，不拿别的年份代替。'],
  ])('a day of payment that cannot be (%s) is told at its question, and goes no further', async (paidOn, sentence) => {
    const { phone } = await openNew({ params: { ...filled, paidOn } })
    expect(heading()).toBe('哪天付的钱？')
    expect(screen.getByRole('alert').textContent).toBe(sentence)
    await press('看看怎么办')
    expect(heading()).toBe('哪天付的钱？')
    expect(phone.calls.map(({ name }) => name)).not.toContain('redirectTo')
    setDay('付款日', '2025-09-05')
    await press('看看怎么办')
    await waitFor(() => expect(phone.calls.map(({ name }) => name)).toContain('redirectTo'))
  })

  test('a second tap begins no second claim, and where the plan does not open a tap tries again', async () => {
    // All is known, so that the plan opens by itself; here the phone refuses that.
    const params = { ...filled, paidOn: '2025-09-05' }
    const { phone } = await openNew({ params, failing: new Set(['redirectTo']) })
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
    await openNew({ params: { patient: 'none', whom: '<b>', paidOn: 'x'.repeat(99) } })
    expect(heading()).toBe('看病付钱的时候，刷医保卡结算了吗？')
    await press('没有，全部自己先付了')
    expect(screen.queryByRole('button', { name: /已选/ })).toBeNull()
  })
})

test('on a full phone the questions go on, and it is said that nothing is kept', async () => {
  const { phone } = await openNew({ storageFails: true })
  await press('没有，全部自己先付了')
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('没有保存'))
  await press(OUTPATIENT)
  expect(heading()).toBe('这次是给谁报？')
  expect(phone.storage.get('claims')).toBeUndefined()
})
