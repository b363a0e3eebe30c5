import { openDevice, type Device } from './harness/device'

const LINK = 'pages/credit/index?v=1&who=employee&age=45&base=6000'

function expectClean(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
}

describe('划入, compiled', () => {
  test('a link shows the answer of both editions, within the first screen’s budget', async () => {
    const device = openDevice()
    const page = await device.open(LINK)
    expect(page.text()).toContain('180.00')
    expect(page.text()).toContain('120.00')
    expect(page.text()).toContain('相差 60.00 元')
    expect(page.log.bytes).toBeLessThan(30_000)
    expect(page.nodeCount).toBeLessThan(500)
    expect(page.depth).toBeLessThan(15)
    expectClean(device)
  })

  test.each([
    ['over the link’s', LINK],
    ['into an empty form', 'pages/credit/index'],
  ])('a key press sends little, typed %s', async (_, path) => {
    const device = openDevice()
    const page = await device.open(path)
    const age = page.find({ role: 'textbox', name: /年龄/ })
    await age.clear()
    const base = page.find({ role: 'textbox', name: /月缴费基数/ })
    await base.clear()
    const keys = [...(await age.type('45')), ...(await base.type('8000'))]
    expect(page.text()).toContain('240.00')
    for (const { calls, bytes } of keys) {
      expect(calls).toBeLessThanOrEqual(2)
      expect(bytes).toBeLessThanOrEqual(1500)
    }
    expectClean(device)
  })

  test('names and roles arrive in the tree', async () => {
    const page = await openDevice().open(LINK)
    expect(page.find({ role: 'radiogroup', name: '我是' }).exists).toBe(true)
    expect(page.find({ role: 'radio', name: '在职' }).attributes.ariaChecked).toBe(true)
    expect(page.find({ role: 'radio', name: '退休' }).attributes.ariaChecked).toBe(false)
    expect(page.find({ role: 'textbox', name: '年龄，周岁' }).value).toBe('45')
    expect(page.find({ role: 'button', name: '怎么算出来的' }).attributes.ariaExpanded).toBe(false)
    expect(page.findAll({ class: 'said' })[0]?.attributes.ariaLive).toBe('assertive')
  })

  test('a fault is said, mended and forgotten; the rest of the page stays', async () => {
    const device = openDevice()
    const page = await device.open(LINK)
    const field = page.find({ role: 'textbox', name: /月缴费基数/ })
    await field.clear()
    await field.type('-1')
    await field.blur()
    await device.advance(350)
    expect(page.find({ role: 'alert' }).text).toContain('不能小于 0')
    await field.clear()
    await field.type('6000')
    await field.blur()
    await device.advance(350)
    expect(page.findAll({ role: 'alert' })).toHaveLength(0)
    expect(page.text()).toContain('180.00')
    expectClean(device)
  })

  test('what was typed is there when the app is opened again', async () => {
    const storage = new Map<string, unknown>()
    const first = await openDevice({ storage }).open('pages/credit/index')
    await first.find({ role: 'textbox', name: /年龄/ }).type('50')
    await first.find({ role: 'textbox', name: /月缴费基数/ }).type('7000')
    const again = openDevice({ storage })
    const page = await again.open('pages/credit/index')
    expect(page.find({ role: 'textbox', name: /月缴费基数/ }).value).toBe('7000')
    expect(page.text()).toContain('210.00')
    expect(again.callsOf('getStorageSync')).toHaveLength(1)
    expectClean(again)
  })

  test('the menu shares no figures, the button that says so does', async () => {
    const device = openDevice()
    const page = await device.open(LINK)
    expect(device.share()).toMatchObject({ path: '/pages/credit/index' })
    await page.find({ tag: 'button', text: /分享这次计算/ }).tap()
    expect(device.callsOf('share')).toEqual([expect.objectContaining({ path: `/${LINK}` })])
    expectClean(device)
  })

  test('in 朋友圈 the page answers, and says what it cannot do there and where to go on', async () => {
    const device = openDevice()
    const page = await device.open(LINK, 1154)
    expect(page.text()).toContain('120.00')
    expect(page.text()).toContain('请点最下面的“前往小程序”')
    expectClean(device)
    expect((await openDevice().open(LINK)).text()).not.toContain('前往小程序')
  })

  test.each(['2.25.0', '3.3.4'])('the type size follows the phone, base library %s', async (baseLibrary) => {
    const device = openDevice({ fontSizeSetting: 23, baseLibrary, window: { width: 320, height: 640 }, theme: 'dark' })
    const page = await device.open(LINK)
    expect(page.findAll({ class: 'size-largest' })).toHaveLength(1)
    expectClean(device)
  })
})

describe('the line above the keyboard, compiled', () => {
  test.each([
    [LINK, '每月划入'],
    [
      'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000',
      '医保报销',
    ],
  ])('each field of %s has its line, and the room that keeps it in view', async (path, name) => {
    const device = openDevice()
    const page = await device.open(path)
    const fields = page.findAll({ role: 'textbox' })
    expect(fields.length).toBeGreaterThan(1)
    for (const field of fields) {
      expect(Number(field.attributes.cursorSpacing)).toBe(130)
      await field.focus()
      expect(page.findAll({ class: 'line-in-view' }).map(({ text }) => text.slice(0, name.length))).toEqual([name])
      await field.blur()
      await device.advance(350)
    }
    expectClean(device)
  })
})
