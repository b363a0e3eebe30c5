import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { leave, open } from './support'

const load = () =>
  require('../../src/pages/policy/help/regions') as typeof import('../../src/pages/policy/help/regions')
const openRegions = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const text = () => document.body.textContent
async function enter(age: string) {
  await userEvent.clear(screen.getByLabelText(/年龄/))
  await userEvent.type(screen.getByLabelText(/年龄/), age)
}

describe('the page 其他地区', () => {
  test('an empty page shows an example, and says that it is not for Xiamen', async () => {
    await openRegions()
    expect(text()).toContain('这些不是厦门的标准')
    expect(text()).toContain('示例：72 岁')
    expect(text()).toContain('一年 1,680.00 元')
  })

  test('each region by age, on both sides of a boundary', async () => {
    await openRegions()
    await enter('74')
    expect(text()).toContain('每月 140.00 元')
    await enter('75')
    expect(text()).toContain('每月 157.50 元')
    expect(text()).toContain('一年 1,890.00 元')
    await enter('69')
    expect(text()).toContain('每月 105.00 元')
    expect(text()).toContain('每月 100.00 元')
    await enter('71')
    expect(text()).toContain('每月 115.00 元')
    expect(text()).toContain('每月 125.00 元')
    expect(text()).toContain('每月 约 250.00 元')
    expect(text()).not.toContain('示例')
  })

  test('Shandong at 70 is said to be unclear', async () => {
    await openRegions()
    await enter('70')
    expect(text()).toContain('每月 100.00 或 125.00 元')
    expect(text()).toContain('没有说清刚满 70 岁算哪一边')
  })

  test('regions without a sum say why', async () => {
    await openRegions()
    expect(text()).toContain('北京固定一笔，和养老金多少无关。')
    expect(text()).toContain('当地人均养老金的 2% 到 3%。')
    expect(text()).toContain('办过职工医保退休手续')
  })

  test('a wrong age is said when leaving the field', async () => {
    await openRegions()
    await enter('七十')
    await leave(screen.getByLabelText(/年龄/))
    expect(screen.getByRole('alert').textContent).toBe('年龄要填数字。请填周岁，例如 72。')
    expect(text()).toContain('这些不是厦门的标准')
  })

  test('the card', async () => {
    const { phone } = await openRegions()
    expect(phone.share?.({})).toEqual({
      title: '别的地方退休人员每月划入多少',
      path: '/pages/policy/help/regions/index',
    })
  })
})
