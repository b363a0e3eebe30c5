import { openDevice, type Device, type Page } from './harness/device'

const MOST_NODES = 1000
const MOST_BYTES = 256_000

function expectClean(device: Device, page: Page) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
  expect(page.nodeCount).toBeLessThan(MOST_NODES)
  expect(page.log.bytes).toBeLessThan(MOST_BYTES)
}

describe('异地就医, 余额查询, 其他地区 and 医疗救助, compiled', () => {
  test('a journey is answered in both editions, and what is ticked stays on the phone', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/remote/index')
    expect(page.text()).toContain('要，出门之前办好。')
    await page.find({ role: 'radio', name: '已经结算' }).tap()
    expect(page.text()).toContain('没备案就结算了，不能报。')
    await page.find({ role: 'radio', name: '还没出发' }).tap()
    await page.find({ role: 'checkbox', name: /办好备案/ }).tap()
    expect(page.find({ role: 'checkbox', name: /办好备案/ }).attributes.ariaChecked).toBe(true)
    const again = await device.open('pages/policy/remote/index')
    expect(again.find({ role: 'checkbox', name: /办好备案/ }).attributes.ariaLabel).toContain('已办好')
    expectClean(device, page)
  })

  test('the ways to a balance, with what to copy and to call', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/help/balance/index')
    expect(page.text()).toContain('依次点“医保个人账户查询”。')
    await page.find({ role: 'radio', name: '有人帮着办' }).tap()
    expect(page.findAll({ role: 'button', name: '复制“闽政通”' })).toHaveLength(0)
    expect(page.findAll({ role: 'button', name: '打 12333' })).toHaveLength(1)
    expectClean(device, page)
  })

  test('other regions by age', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/help/regions/index')
    await page.find({ role: 'textbox', name: /年龄/ }).type('70')
    await device.advance(1000)
    expect(page.text()).toContain('每月 100.00 或 125.00 元')
    expect(page.text()).toContain('这些不是厦门的标准')
    expectClean(device, page)
  })

  test('medical aid and premiums', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/help/aid/index')
    expect(page.text()).toContain('每人一年一共 1,280.00 元。')
    expect(page.text()).toContain('最多 130,000.00 元')
    expectClean(device, page)
  })
})
