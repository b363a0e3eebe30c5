import { openDevice, type Device, type Page } from './harness/device'

/** What WeChat asks of a page and of a message to it. */
const MOST_NODES = 1000
const MOST_BYTES = 256_000

function expectClean(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
}

/** Opens every fold of the page, as someone does who reads it all. */
async function openFolds(page: Page) {
  for (const fold of page.findAll({ role: 'button' })) if (fold.attributes.ariaExpanded === false) await fold.tap()
}

describe('政策 and its guides, compiled', () => {
  test('the directory leads to a guide of the sub-package and back', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/index')
    await page.find({ role: 'link', name: /参数表/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/policy/help/parameters/index')
    expect(device.page.text()).toContain('缴费基数')
    expectClean(device)
  })

  test('the type size that the settings take is every page’s', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/settings/index')
    await page.find({ role: 'radio', name: '特大' }).tap()
    expect(page.findAll({ class: 'size-largest' })).toHaveLength(1)
    const credit = await device.open('pages/credit/index')
    expect(credit.findAll({ class: 'size-largest' })).toHaveLength(1)
    expectClean(device)
  })

  test('a worked case opens the calculator filled in', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/help/cases/index')
    await page.find({ role: 'radio', name: '每月划入' }).tap()
    await page.find({ role: 'link', name: /^在职，45 岁/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/credit/index')
    expect(device.page.text()).toContain('180.00')
    expect(device.page.find({ role: 'textbox', name: /月缴费基数/ }).value).toBe('6000')
    expectClean(device)
  })

  test('a worked year and a worked deadline open what can be gone back from', async () => {
    const device = openDevice({ now: '2026-02-03T09:00' })
    const page = await device.open('pages/policy/help/cases/index')
    await page.find({ role: 'radio', name: '报销全年' }).tap()
    await page.find({ role: 'link', name: /看病 4 次/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/reimbursement/year/index')
    expect(device.page.text()).toContain('12,339.00')
    await device.back()
    await page.find({ role: 'radio', name: '最晚哪天申请' }).tap()
    await page.find({ role: 'link', name: /^2025年8月31日/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/claim/plan/index')
    expect(device.page.text()).toContain('例题')
    expectClean(device)
  })

  test('the table is searched within the budget of a key press', async () => {
    const device = openDevice()
    const page = await device.open('pages/policy/help/parameters/index')
    page.resetLog()
    await page.find({ role: 'textbox', name: '查找' }).type('退休')
    await device.advance(1000)
    expect(page.text()).toMatch(/找到 \d+ 条/)
    expect(page.nodeCount).toBeLessThan(MOST_NODES)
    expect(page.log.bytes).toBeLessThan(MOST_BYTES)
    expectClean(device)
  })

  test.each(['parameters', 'differences', 'scope', 'cases', 'settings'])(
    '%s, read whole, stays light',
    async (name) => {
      const device = openDevice()
      const page = await device.open(`pages/policy/help/${name}/index`)
      expect(page.log.bytes).toBeLessThan(64_000)
      await openFolds(page)
      for (const part of page.findAll({ role: 'radio' })) {
        await part.tap()
        await openFolds(page)
        expect(page.nodeCount).toBeLessThan(MOST_NODES)
      }
      expect(page.nodeCount).toBeLessThan(MOST_NODES)
      expect(page.depth).toBeLessThan(15)
      expectClean(device)
    },
    60_000,
  )
})
