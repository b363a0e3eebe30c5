import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const load = () =>
  require('../../src/pages/policy/help/parameters') as typeof import('../../src/pages/policy/help/parameters')
const text = () => document.body.textContent
const search = async (query: string) => {
  await userEvent.clear(screen.getByLabelText('查找'))
  await userEvent.type(screen.getByLabelText('查找'), query)
}

describe('the guide 参数表', () => {
  beforeEach(() =>
    jest.useFakeTimers({
      now: new Date('2025-11-17T09:00:00+08:00'),
      doNotFake: ['setTimeout', 'nextTick', 'queueMicrotask'],
    }),
  )
  afterEach(() => jest.useRealTimers())

  test('is grouped by topic, one group at a time', async () => {
    await open(load)
    expect(text()).toContain('退休人员每月定额')
    await userEvent.click(screen.getByRole('radio', { name: '缴费基数' }))
    expect(text()).not.toContain('退休人员每月定额')
    expect(text()).toContain('22,164.00 元/月')
    expect(text()).toContain('2023年7月1日 至 2024年6月30日')
    expect(text()).toContain('核对到 2026年11月25日')
    expect(text()).toContain('闽医保〔2024〕53号')
    expect(text()).not.toContain('未核对')
  })

  test('after the last checked day everything is marked', async () => {
    jest.setSystemTime(new Date('2026-11-26T09:00:00+08:00'))
    await open(load)
    expect(text()).toContain('全部核对到 2026年11月25日，之后有没有变，我们还没有核对。')
    await search('缴费基数下限')
    expect(text()).toContain('核对到 2026年11月25日，之后未核对')
  })

  test('is searched in Chinese, and says what it found', async () => {
    await open(load)
    await search('门槛费')
    expect(text()).toMatch(/找到 \d+ 条/)
    expect(text()).toContain('1,200.00 元/年')
    await search('汽车')
    expect(text()).toContain('没有找到')
  })

  test('what is too much to read is counted', async () => {
    await open(load)
    await search('政府文件')
    expect(text()).toMatch(/还有 \d+ 条没有列出来/)
  })

  test('a tap copies where a figure stands', async () => {
    const { phone } = await open(load)
    await search('每月代扣')
    await userEvent.click(screen.getByRole('button', { name: /^政府文件，7.00 元\/月，2025年/ }))
    expect(phone.calls).toMatchObject([
      { name: 'setClipboardData', options: { data: expect.stringContaining('t20241231_2909989.htm') as string } },
      { name: 'showToast', options: { title: '出处已复制' } },
    ])
  })

  test('a phone that does not copy is said', async () => {
    const { phone } = await open(load, { failing: new Set(['setClipboardData']) })
    await search('每月代扣')
    await userEvent.click(screen.getByRole('button', { name: /^政府文件，7.00 元\/月，2025年/ }))
    expect(phone.calls.at(-1)).toMatchObject({ name: 'showToast', options: { title: '没有复制成功，请再试一次' } })
  })

  test('lists the documents, with how long they hold', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '出自哪些文件' }))
    expect(text()).toContain('厦府规〔2022〕12号')
    expect(text()).toContain('有效期 2023年1月1日 至 2027年12月31日')
    await userEvent.click(screen.getByRole('button', { name: /2025 年缴费费率/ }))
    expect(phone.calls[0]).toMatchObject({ options: { data: '厦医保规〔2025〕1号 2025 年缴费费率' } })
  })
})
