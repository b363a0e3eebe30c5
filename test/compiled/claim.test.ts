import { asideOf, phoneWith, storedClaim } from '../pages/stored'
import { openDevice, type Device, type Page } from './harness/device'

const now = '2026-02-03T09:00'

function expectClean(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
}

const tap = (device: Device, name: string | RegExp, role = 'button') => device.page.find({ role, name }).tap()
const tick = (page: Page, name: RegExp) => page.find({ role: 'checkbox', name })

/** Creates a claim as a person would, from the list to its plan. */
async function createClaim(device: Device): Promise<Page> {
  await device.open('pages/claim/index')
  await tap(device, '新建')
  const known = ['没有，全部自己先付了', '门诊：看病、检查、医院开的药', '父母', '职工医保，已经退休']
  for (const answer of known) await tap(device, answer)
  await device.page.find({ tag: 'picker' }).change({ value: '2025-09-05' })
  expect(device.page.find({ role: 'button', name: '付款日，2025年9月5日' }).exists).toBe(true)
  expect(device.page.text()).toContain('最晚 2026年3月5日（星期四）去办。')
  await device.page.find({ role: 'textbox', name: /自己付的钱/ }).type('1234.5')
  await tap(device, '下一题')
  for (const answer of ['厦门', '是定点的', '不是，没有受伤']) await tap(device, answer)
  expect(device.page.path).toBe('pages/claim/plan/index')
  return device.page
}

describe('办理, compiled', () => {
  test('a claim is created by tapping through, ticked, and still ticked after the app was killed', async () => {
    const device = openDevice({ now })
    const plan = await createClaim(device)
    expect(plan.text()).toContain('最晚 2026年3月5日（星期四）去办。')
    await tick(plan, /^发票/).tap()
    await tick(plan, /^去医保窗口交材料/).tap()
    expect(tick(plan, /^发票/).attributes.ariaChecked).toBe(true)
    expectClean(device)

    const again = openDevice({ now, storage: device.storage })
    const list = await again.open('pages/claim/index')
    await list.find({ role: 'link', name: /^父母 2025年9月5日的医药费，还有 30 天/ }).tap()
    expect(tick(again.page, /^发票.*已备好$/).attributes.ariaChecked).toBe(true)
    expect(tick(again.page, /^去医保窗口交材料.*已办好$/).attributes.ariaChecked).toBe(true)
    expect(tick(again.page, /^费用清单.*还没备$/).attributes.ariaChecked).toBe(false)
    expectClean(again)
  })

  test('the plan keeps within the budget of a page', async () => {
    const device = openDevice({ now, storage: phoneWith(storedClaim('1')) })
    const page = await device.open('pages/claim/plan/index?id=1')
    expect(page.nodeCount).toBeLessThan(700)
    expect(page.depth).toBeLessThan(15)
    expect(page.log.bytes).toBeLessThan(60_000)
    await page.find({ role: 'button', name: '到哪里办' }).tap()
    await page.find({ role: 'button', name: '我填的内容' }).tap()
    expect(page.nodeCount).toBeLessThan(1000)
    expectClean(device)
  })

  test('a tick with twenty claims on the phone sends little', async () => {
    const claims = Array.from({ length: 20 }, (_, index) => storedClaim(String(index + 1)))
    const device = openDevice({ now, storage: phoneWith(...claims) })
    await device.open('pages/claim/index')
    await device.page.findAll({ role: 'link', name: /^妈妈的眼科/ })[0]?.tap()
    const page = device.page
    for (const name of [/^发票/, /^处方/, /^去医保窗口交材料/, /^发票/]) {
      page.resetLog()
      await tick(page, name).tap()
      expect(page.log.calls).toBeLessThanOrEqual(2)
      expect(page.log.bytes).toBeLessThanOrEqual(1500)
    }
    expect(tick(page, /^发票/).attributes.ariaChecked).toBe(false)
    expectClean(device)
  })

  test('storage of version 1 is brought up to date', async () => {
    const claims = [{ id: '3', name: '爸爸的牙', scheme: 'employee', paidOn: '2025-09-05', done: ['invoice'] }]
    const storage = new Map<string, unknown>([['claims', { version: 1, data: { claims } }]])
    const device = openDevice({ now, storage })
    const page = await device.open('pages/claim/plan/index?id=3')
    expect(page.text()).toContain('爸爸的牙')
    expect(tick(page, /^发票/).attributes.ariaChecked).toBe(true)
    await tick(page, /^费用清单/).tap()
    expect(storage.get('claims')).toMatchObject({
      version: 3,
      data: { claims: [{ id: '3', ticks: ['invoice', 'itemised-list'] }] },
    })
    expectClean(device)
  })

  test('damaged storage is set aside and said, good claims stay', async () => {
    const storage = phoneWith(storedClaim('1'), { id: 'broken' })
    const stored = storage.get('claims')
    const device = openDevice({ now, storage })
    const page = await device.open('pages/claim/index')
    expect(page.find({ role: 'alert' }).text).toContain('已经放到一边')
    expect(page.find({ role: 'link', name: /^妈妈的眼科/ }).exists).toBe(true)
    expect(asideOf(storage, 'claims')).toEqual([stored])
    expectClean(device)
  })

  test('a full phone is said, and nothing shows as saved', async () => {
    const device = openDevice({ now, storage: phoneWith(storedClaim('1')) })
    const page = await device.open('pages/claim/plan/index?id=1')
    device.failing.add('setStorage')
    await tick(page, /^发票/).tap()
    expect(tick(page, /^发票/).attributes.ariaChecked).toBe(false)
    expect(page.find({ role: 'alert' }).text).toContain('手机存不下了')
    expect(device.toast).toBe('没有保存：手机存不下了')
    await page.find({ role: 'radio', name: '已提交' }).tap()
    expect(page.find({ role: 'radio', name: '还在准备' }).attributes.ariaChecked).toBe(true)
    device.failing.delete('setStorage')
    await tick(page, /^发票/).tap()
    expect(tick(page, /^发票/).attributes.ariaChecked).toBe(true)
    expect(page.findAll({ role: 'alert' })).toHaveLength(0)
    expectClean(device)
  })

  test('claims are read only where they are shown', async () => {
    const device = openDevice({ now, storage: phoneWith(storedClaim('1')) })
    await device.open('pages/credit/index')
    expect(device.callsOf('getStorageSync')).not.toContain('claims')
    await device.switchTab('pages/claim/index')
    expect(device.callsOf('getStorageSync')).toContain('claims')
    expectClean(device)
  })

  test('the calendar is asked for at the tap, and a refusal is handled', async () => {
    const device = openDevice({ now, storage: phoneWith(storedClaim('1')), failing: ['addPhoneCalendar'] })
    const page = await device.open('pages/claim/plan/index?id=1')
    expect(device.callsOf('addPhoneCalendar')).toEqual([])
    await tap(device, '放进手机日历')
    expect(page.find({ role: 'alert' }).text).toContain('最晚 2026年3月5日（星期四）')
    device.failing.delete('addPhoneCalendar')
    await tap(device, '放进手机日历')
    expect(page.find({ role: 'alert' }).text).toContain('请打开日历看一眼')
    expectClean(device)
  })

  test('days left are counted anew when the page is shown on another day', async () => {
    const device = openDevice({ now, storage: phoneWith(storedClaim('1')) })
    const page = await device.open('pages/claim/index')
    expect(page.text()).toContain('还有 30 天')
    await device.leaveFor(48 * 60 * 60 * 1000)
    expect(page.text()).toContain('还有 28 天')
    expectClean(device)
  })

  test.each([
    'pages/claim/index',
    'pages/claim/plan/index?id=1',
    'pages/claim/plan/new/index',
    'pages/claim/plan/checklist/index',
  ])('a card of %s carries no claim', async (path) => {
    const device = openDevice({ now, storage: phoneWith(storedClaim('1')) })
    await device.open(path)
    expect(device.share()).toEqual({ title: '厦门医保：自己先付的钱怎么报', path: '/pages/claim/index' })
  })
})
