import { openDevice, type Device } from './harness/device'

const LINK =
  'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000&used=0'

function expectClean(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
}

describe('报销, compiled', () => {
  test('a link shows the answer of both editions, within the first screen’s budget', async () => {
    const device = openDevice()
    const page = await device.open(LINK)
    expect(page.text()).toContain('1,100.00')
    expect(page.text()).toContain('1,870.00')
    expect(page.log.bytes).toBeLessThan(30_000)
    expect(page.nodeCount).toBeLessThan(500)
    expect(page.depth).toBeLessThan(15)
    expectClean(device)
  })

  test.each([
    // retired, above 800: 10000 × 85 % + 4200 × 95 %; in service, above 1200: 10000 × 75 % + 3800 × 90 %
    ['over the link’s', LINK, '12,490.00'],
    ['into an empty form', 'pages/reimbursement/index', '10,920.00'],
  ])('a key press sends little, typed %s', async (_, path, expected) => {
    const device = openDevice()
    const page = await device.open(path)
    const field = page.find({ role: 'textbox', name: /医保范围内费用/ })
    await field.clear()
    const keys = await field.type('15000')
    expect(page.text()).toContain(expected)
    for (const { calls, bytes } of keys) {
      expect(calls).toBeLessThanOrEqual(2)
      expect(bytes).toBeLessThanOrEqual(1500)
    }
    expectClean(device)
  })

  test('every choice answers', async () => {
    const device = openDevice()
    const page = await device.open(LINK)
    await page.find({ role: 'button', name: '更多情况' }).tap()
    for (const name of [
      '成年居民',
      '学生儿童',
      '在职、灵活就业',
      '住院',
      '二级',
      '社区、一级',
      '门诊',
      '外省',
      '转诊',
    ]) {
      await page.find({ role: 'radio', name }).tap()
      expect(page.find({ role: 'radio', name }).attributes.ariaChecked).toBe(true)
      expect(page.text()).toContain('政府文件')
    }
    expectClean(device)
  })

  test('what was typed is there when the app is opened again', async () => {
    const storage = new Map<string, unknown>()
    const first = await openDevice({ storage }).open('pages/reimbursement/index')
    await first.find({ role: 'textbox', name: /医保范围内费用/ }).type('4321')
    const page = await openDevice({ storage }).open('pages/reimbursement/index')
    expect(page.find({ role: 'textbox', name: /医保范围内费用/ }).value).toBe('4321')
  })
})
