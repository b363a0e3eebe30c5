import { phoneWith, storedClaim } from '../pages/stored'
import { openDevice, type Device } from './harness/device'

/** A family in ten years: 20 people, 2,000 visits, 200 claims. It opens, takes what is typed, and is exported. */

const NOW = '2035-12-20T09:00'
const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10)
const bill = { care: 'outpatient', level: 'tertiary', total: '1280.50', eligible: '960.40' }

/** A hundred visits each, ten a year. */
const people = Array.from({ length: 20 }, (_, person) => ({
  id: String(person),
  name: person === 0 ? '' : `家人${String(person)}`,
  visits: Array.from({ length: 100 }, (_, index) => ({
    id: String(person * 100 + index + 1),
    date: day(36 * index + person),
    note: '中山医院心内科',
    bill,
  })),
}))
const claims = Array.from({ length: 200 }, (_, index) =>
  storedClaim(
    String(index + 1),
    { paidOn: day(18 * index), title: `第 ${String(index + 1)} 笔` },
    { note: '备注'.repeat(50) },
  ),
)
const stored = () =>
  new Map<string, unknown>([
    ['visits', { version: 1, data: { people, chosen: { person: '0', year: '2035' } } }],
    ...phoneWith(...claims),
  ])
const bytesOf = (device: Device, key: string) => Buffer.byteLength(JSON.stringify(device.storage.get(key)))

test.each([
  ['算全年', 'pages/reimbursement/year/index'],
  ['one visit', 'pages/reimbursement/year/visit/index?person=0&id=100'],
  ['a family member', 'pages/reimbursement/year/person/index?id=19'],
  ['办理', 'pages/claim/index'],
  ['a plan', 'pages/claim/plan/index?id=200'],
  ['设置', 'pages/policy/settings/index'],
])('%s opens within the first screen’s budget', async (_, link) => {
  const device = openDevice({ storage: stored(), now: NOW })
  const page = await device.open(link)
  expect(page.text()).not.toBe('')
  expect(page.log.bytes).toBeLessThan(30_000)
  expect(page.nodeCount).toBeLessThan(500)
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
})

test('of 200 claims the most urgent are shown, and one tap shows more', async () => {
  const device = openDevice({ storage: stored(), now: NOW })
  const page = await device.open('pages/claim/index')
  const rows = () => page.findAll({ role: 'link', name: /^第 \d+ 笔/ })
  expect(rows()).toHaveLength(20)
  await page.find({ role: 'button', name: '显示更多（还有 180 笔）' }).tap()
  expect(rows()).toHaveLength(40)
  expect(device.errors).toEqual([])
})

test.each([
  ['a visit', 'pages/reimbursement/year/visit/index?person=0&id=100', /医院或备注/],
  ['a family member', 'pages/reimbursement/year/person/index?id=19', /^(称呼|怎么叫|名字)/],
  ['a claim’s note', 'pages/claim/plan/index?id=200', /备注/],
])('a key press in %s sends little', async (_, link, name) => {
  const device = openDevice({ storage: stored(), now: NOW })
  const page = await device.open(link)
  for (const { calls, bytes } of await page.find({ role: 'textbox', name }).type('十年')) {
    expect(calls).toBeLessThanOrEqual(2)
    expect(bytes).toBeLessThanOrEqual(1500)
  }
  await device.settle()
  expect(device.errors).toEqual([])
})

test('all of it is exported, and no key comes near to what WeChat takes without a word', async () => {
  const device = openDevice({ storage: stored(), now: NOW })
  const page = await device.open('pages/policy/settings/index')
  await page.find({ role: 'button', name: /^导出/ }).tap()
  await device.settle()
  const [{ options } = { options: {} }] = device.calls.filter(({ name }) => name === 'setClipboardData')
  const { parts } = JSON.parse((options as { data: string }).data) as {
    parts: { visits: { data: { people: { visits: unknown[] }[] } }; claims: { data: { claims: unknown[] } } }
  }
  expect(parts.visits.data.people.flatMap(({ visits }) => visits)).toHaveLength(2000)
  expect(parts.claims.data.claims).toHaveLength(200)
  for (const key of ['visits', 'claims']) expect(bytesOf(device, key)).toBeLessThan(1_000_000)
})

test('before a key is full that is said, and the visit is saved all the same', async () => {
  const [reader] = people
  const visits = Array.from({ length: 3400 }, (_, index) => ({
    ...{ id: String(index + 1), date: day(index % 3600), note: '中山医院心内科门诊', bill },
  }))
  const storage = new Map<string, unknown>([
    ['visits', { version: 1, data: { people: [{ ...reader, visits }], chosen: { person: '0', year: '2030' } } }],
  ])
  const device = openDevice({ storage, now: NOW })
  const page = await device.open('pages/reimbursement/year/index')
  await page.findAll({ class: 'visit-row' })[0]?.tap()
  await page.find({ role: 'button', name: '删除这一笔' }).tap()
  await device.settle()
  expect(page.text()).toContain('手机给这里留的地方快满了')
  expect(bytesOf(device, 'visits')).toBeGreaterThan(800_000)
})
