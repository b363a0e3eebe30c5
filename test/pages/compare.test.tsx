import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const load = () =>
  require('../../src/pages/credit/many/compare') as typeof import('../../src/pages/credit/many/compare')
const openCompare = (params: Record<string, string>) => open(load, { params })
const text = () => document.body.textContent

describe('the page 两个人比一比', () => {
  test('33 and 46 get the same by the document, not by the guide, and why', async () => {
    const { phone } = await openCompare({ v: '1', who: 'employee', age: '33', base: '6000', age2: '46' })
    expect(text()).toContain(
      '政府文件为准一个 划入 120.00，到账 113.00（2025 年的数）另一个 划入 120.00，到账 113.00（2025 年的数）',
    )
    expect(text()).toContain('网上攻略一个 划入 120.00另一个 划入 180.00')
    expect(text()).toContain('为什么一样多：政府文件只看基数，都按 2% 划入，几岁都一样。')
    expect(text()).toContain('网上攻略按年龄分档，一个按 2%，一个按 3%。政府文件不分档。')
    await userEvent.click(screen.getByRole('button', { name: '复制这个比较' }))
    const [{ options } = { options: {} }] = phone.calls.filter(({ name }) => name === 'setClipboardData')
    const { data } = options as { data: string }
    expect(data.split('\n').slice(0, 5)).toEqual([
      '厦门医保每月划入（元），两个人比一比，2026年11月21日算',
      '一个：在职，年龄 33 周岁，月缴费基数 6000 元/月',
      '另一个：在职，年龄 46 周岁，月缴费基数 6000 元/月',
      '政府文件（为准）：一个 划入 120.00，到账 113.00（2025 年的数）；另一个 划入 120.00，到账 113.00（2025 年的数）',
      '网上攻略：一个 划入 120.00；另一个 划入 180.00',
    ])
    expect(data).toContain('仅供参考')
  })

  test.each([
    [{ who: 'retiree', age: '61', pension: '3000', age2: '75' }, '政府文件给退休的人同一个数，不看年龄和养老金。'],
    [{ who: 'employee', age: '33', base: '1000', base2: '3000' }, '政府文件都按 2% 划入，这两个基数都到了上限或下限。'],
  ])('%j: %s', async (params, reason) => {
    await openCompare({ v: '1', ...params })
    expect(text()).toContain(`为什么一样多：${reason}`)
  })

  test('who gets more for a higher base is told no reason', async () => {
    await openCompare({ v: '1', who: 'employee', age: '33', base: '6000', base2: '8000' })
    expect(text()).toContain('另一个 划入 160.00，到账 153.00')
    expect(text()).not.toContain('为什么一样多')
  })

  test('without a link there is nothing to compare', async () => {
    await openCompare({})
    expect(text()).toContain('没有可以比的。')
  })
})
