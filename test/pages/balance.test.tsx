import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const load = () =>
  require('../../src/pages/policy/help/balance') as typeof import('../../src/pages/policy/help/balance')
const openBalance = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const text = () => document.body.textContent
const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent)

describe('the page 余额查询', () => {
  test("Xiamen's ways come first, each with its steps", async () => {
    await openBalance()
    expect(headings().slice(0, 2)).toEqual(['厦门的办法', '微信公众号'])
    expect(text()).toContain('1. 在微信里搜“厦门医疗保障”，打开这个公众号。')
    expect(text()).toContain('2. 依次点“医保个人账户查询”。')
    expect(text()).toContain('依次点“我”“服务”“城市服务”“社保”“查社保”。')
  })

  test('it never asks for a password and says so', async () => {
    await openBalance()
    expect(text()).toContain('密码、身份证号、医保卡号不要告诉别人。')
    expect(screen.queryAllByRole('textbox')).toHaveLength(0)
    expect(text()).toContain('先把初始密码改掉')
    expect(text()).toContain('认准正版')
    expect(text()).toContain('问来的数不一定准。')
  })

  test('who prefers help sees counters, terminals and telephones only', async () => {
    await openBalance()
    await userEvent.click(screen.getByRole('radio', { name: '有人帮着办' }))
    expect(text()).not.toContain('支付宝')
    expect(text()).toContain('医保窗口')
    await userEvent.click(screen.getByRole('radio', { name: '自己用手机' }))
    expect(text()).toContain('支付宝')
    expect(text()).not.toContain('医保窗口')
  })

  test('names are copied and numbers called', async () => {
    const { phone } = await openBalance()
    await userEvent.click(screen.getByRole('button', { name: '复制“闽政通”' }))
    await userEvent.click(screen.getByRole('button', { name: '打 0592-12345' }))
    await userEvent.click(screen.getByRole('button', { name: '打 12333' }))
    expect(phone.calls.map(({ name, options }) => [name, options])).toEqual([
      ['setClipboardData', { data: '闽政通' }],
      ['showToast', expect.anything()],
      ['makePhoneCall', { phoneNumber: '0592-12345' }],
      ['makePhoneCall', { phoneNumber: '12333' }],
    ])
  })

  test('where the phone cannot call, the number is told', async () => {
    const { phone } = await openBalance({ failing: new Set(['makePhoneCall']) })
    await userEvent.click(screen.getByRole('button', { name: '打 12333' }))
    expect(phone.calls.at(-1)).toMatchObject({ name: 'showToast', options: { title: '没有打出去。请自己拨 12333。' } })
  })

  test('where the ways come from, and the share card', async () => {
    const { phone } = await openBalance()
    await userEvent.click(screen.getByRole('button', { name: '这些办法出自哪里' }))
    expect(text()).toContain('医保划入账户金额查询渠道')
    expect(text()).toContain('市医疗保障局通知公告')
    expect(phone.share?.({})).toEqual({
      title: '厦门医保卡里还有多少钱，在哪里查',
      path: '/pages/policy/help/balance/index',
    })
    expect(within(document.body).getByText(/政策会变/)).toBeTruthy()
  })
})
