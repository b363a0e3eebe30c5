import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const load = () => require('../../src/pages/policy/help/aid') as typeof import('../../src/pages/policy/help/aid')
const openAid = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const text = () => document.body.textContent

describe('the page 医疗救助与参保缴费', () => {
  test('what a resident pays, by aid and edition, worked by hand', async () => {
    await openAid()
    expect(text()).toContain('没有资助网上攻略 450.00 元政府文件 450.00 元')
    expect(text()).toContain('低保对象网上攻略 0.00 元政府文件 45.00 元') // 450 − 90 %
    expect(text()).toContain('残疾人（不是重度）网上攻略 0.00 元政府文件 450.00 元')
    expect(text()).toContain('重度残疾人网上攻略 0.00 元政府文件 0.00 元')
    expect(text()).toContain('自己缴 450.00 元，加上财政补助 830.00 元，每人一年一共 1,280.00 元。')
  })

  test('rates and limits of employees and flexible workers', async () => {
    await openAid()
    const byGuide = ['4,433.00 元/月', '22,164.00 元/月', '6.5%', '2%', '8.5%']
    const byDocument = ['4,579.00 元/月', '22,893.00 元/月', '7.5%', '9.5%']
    for (const figure of [...byGuide, ...byDocument]) expect(text()).toContain(figure)
  })

  test('five classes of medical aid', async () => {
    await openAid()
    expect(text()).toContain('第一类救助 100%没有封顶居民保费资助 100%')
    expect(text()).toContain('第三类救助 95%最多 130,000.00 元居民保费资助 90%低保对象在这一类里')
    expect(text()).toContain('超过 6,000.00 元的部分，救助 85%')
    expect(text()).toContain('超过 16,000.00 元的部分，救助 50%')
  })

  test('where it stands, and the card', async () => {
    const { phone } = await openAid()
    await userEvent.click(screen.getByRole('button', { name: '这些数出自哪里' }))
    expect(text()).toContain('厦门市医疗救助办法')
    expect(text()).toContain('闽医保函〔2026〕65号')
    expect(text()).toContain('政策会变')
    expect(phone.share?.({})).toEqual({
      title: '厦门医保：谁能得到资助，要缴多少',
      path: '/pages/policy/help/aid/index',
    })
  })
})
