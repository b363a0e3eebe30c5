import { openDevice, type Device } from './harness/device'

const LIST = 'pages/reimbursement/year/index'
const EDIT = 'pages/reimbursement/year/visit/index?person=0'

function expectClean(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
}

/** Fifty visits over a whole year, of all kinds, that come to all limits. */
const visits = Array.from({ length: 50 }, (_, index) => ({
  id: String(index + 1),
  date: `2025-${String((index % 12) + 1).padStart(2, '0')}-1${String(index % 10)}`,
  note: '中山医院',
  bill: {
    care: index % 7 === 0 ? 'inpatient' : 'outpatient',
    level: (['primary', 'secondary', 'tertiary'] as const)[index % 3],
    eligible: String(1000 + index * 200),
    total: String(1100 + index * 200),
  },
}))

const fifty = () => new Map<string, unknown>([['visits', { version: 1, data: { people: [{ id: '0', visits }] } }]])

const keptVisits = (storage: Map<string, unknown>) =>
  (storage.get('visits') as { data: { people: { visits: { date: string }[] }[] } }).data.people[0]?.visits ?? []

describe('算全年, compiled', () => {
  test('a list of fifty visits opens within the first screen’s budget', async () => {
    const device = openDevice({ storage: fifty() })
    const page = await device.open(LIST)
    expect(page.text()).toContain('2025 年统筹基金一共最多付')
    expect(page.text()).toContain('显示更多（还有 35 笔）')
    expect(page.log.bytes).toBeLessThan(30_000)
    expect(page.nodeCount).toBeLessThan(500)
    expect(page.depth).toBeLessThan(15)
    expectClean(device)
  })

  test.each([
    ['into a new visit', EDIT],
    ['into one in the middle of the year', `${EDIT}&id=26`],
  ])('a key press sends little with fifty visits stored, typed %s', async (_, path) => {
    const device = openDevice({ storage: fifty(), now: '2025-12-31T09:00' })
    await device.open(LIST)
    const page = await device.open(path)
    const field = page.find({ role: 'textbox', name: /医保范围内费用/ })
    await field.clear()
    const note = page.find({ role: 'textbox', name: /医院或备注/ })
    const keys = [...(await field.type('15000')), ...(await note.type('心内科'))]
    for (const { calls, bytes } of keys) {
      expect(calls).toBeLessThanOrEqual(2)
      expect(bytes).toBeLessThanOrEqual(1500)
    }
    expectClean(device)
  })

  test('a visit is filled in, survives the app being closed, and is saved into the list', async () => {
    const storage = new Map<string, unknown>()
    const first = await openDevice({ storage, now: '2025-06-10T09:00' }).open(EDIT)
    await first.find({ role: 'textbox', name: /医保范围内费用/ }).type('3000')
    const device = openDevice({ storage, now: '2025-06-11T09:00' })
    await device.open(LIST)
    await device.page.find({ role: 'button', name: '记一笔就诊' }).tap()
    expect(device.page.text()).toContain('上次没记完的还在这里')
    expect(device.page.find({ role: 'textbox', name: /医保范围内费用/ }).value).toBe('3000')
    await device.page.find({ tag: 'picker' }).change({ value: '2025-06-09' })
    await device.page.find({ role: 'radio', name: '三级' }).tap()
    await device.page.find({ role: 'button', name: '记下这一笔' }).tap()
    expect(device.page.path).toBe(LIST)
    expect(device.page.text()).toContain('1,350.00') // 1800 × 75 %
    expect(keptVisits(storage)).toMatchObject([{ date: '2025-06-09' }])
    const again = await openDevice({ storage }).open(LIST)
    expect(again.text()).toContain('1,350.00')
    expectClean(device)
  })

  test('the calculators do not wait for the visits: nothing of them is read at launch', async () => {
    const device = openDevice({ storage: fifty() })
    await device.open('pages/credit/index')
    expect(device.callsOf('getStorageSync')).toHaveLength(1)
    expectClean(device)
  })

  test('names and roles arrive in the tree', async () => {
    const device = openDevice({ storage: fifty() })
    const page = await device.open(LIST)
    expect(page.find({ role: 'radiogroup', name: '谁的账' }).exists).toBe(true)
    expect(page.find({ role: 'radio', name: '我' }).attributes.ariaChecked).toBe(true)
    expect(page.find({ role: 'link', name: /^情况：在职、灵活就业/ }).exists).toBe(true)
    expect(page.find({ role: 'heading', name: '就诊 50 笔，最近的在前' }).exists).toBe(true)
    const [row] = page.findAll({ class: 'visit-row' })
    expect(row?.name).toMatch(/^12月.+，中山医院，账单 .+ 元，统筹基金最多付 .+ 元，自己至少付 .+ 元$/)
    expect(row?.attributes.ariaExpanded).toBe(false)
    await row?.tap()
    expect(row?.attributes.ariaExpanded).toBe(true)
    expect(page.find({ role: 'button', name: '删除这一笔' }).exists).toBe(true)
    const edit = await device.open(EDIT)
    expect(edit.find({ role: 'button', name: /^就诊日期，/ }).exists).toBe(true)
    expect(edit.find({ role: 'textbox', name: /医保范围内费用，元/ }).exists).toBe(true)
    expectClean(device)
  })

  test('a visit goes, comes back, and goes on to a claim', async () => {
    const storage = fifty()
    const device = openDevice({ storage })
    const page = await device.open(LIST)
    await page.findAll({ class: 'visit-row' })[2]?.tap()
    await page.find({ role: 'button', name: '删除这一笔' }).tap()
    expect(keptVisits(storage)).toHaveLength(49)
    await page.find({ role: 'button', name: '放回来' }).tap()
    expect(keptVisits(storage)).toHaveLength(50)
    await page.findAll({ class: 'visit-row' })[0]?.tap()
    await page.find({ role: 'button', name: '钱是自己先付的，去办报销' }).tap()
    expect(device.page.path).toBe('pages/claim/plan/new/index')
    expect(device.page.query).toMatchObject({ paidOn: '2025-12-17', total: '10500', care: 'outpatient' })
    expectClean(device)
  })
})
