import { openDevice } from './harness/device'

/** Links in chats name pages by where they lay when they were sent. */
const moved: readonly (readonly [string, string])[] = [
  ['claims/new/index', 'pages/claim/plan/new/index'],
  ['claims/plan/index', 'pages/claim/plan/index'],
  ['claims/visit/index', 'pages/claim/plan/checklist/index'],
  ['visits/index/index', 'pages/reimbursement/year/index'],
  ['visits/edit/index', 'pages/reimbursement/year/visit/index'],
  ['visits/person/index', 'pages/reimbursement/year/person/index'],
  ['guides/settings/index', 'pages/policy/settings/index'],
  ['pages/policy/help/settings/index', 'pages/policy/settings/index'],
  ...['parameters', 'differences', 'scope', 'cases', 'balance', 'regions', 'aid'].map(
    (name) => [`guides/${name}/index`, `pages/policy/help/${name}/index`] as const,
  ),
  ['guides/remote/index', 'pages/policy/remote/index'],
  ['pages/policy/help/remote/index', 'pages/policy/remote/index'],
]

describe('a link to a page that has moved', () => {
  test.each(moved)('%s opens %s', async (old, now) => {
    const device = openDevice()
    const page = await device.open(old)
    expect(page.path).toBe(now)
    expect(page.text()).not.toBe('')
    expect(device.toast).toBeUndefined()
    expect(device.errors).toEqual([])
  })

  test('carries on what the link says', async () => {
    const device = openDevice()
    await device.open('pages/credit/index')
    const page = await device.open(
      `visits/index/index?v=1&patient=retired&date0=2025-03-05&care0=outpatient&level0=primary&eligible0=${encodeURIComponent('1,800')}`,
    )
    expect(page.path).toBe('pages/reimbursement/year/index')
    expect(page.text()).toContain('3月5日')
    expect(page.text()).toContain('1,800.00')
    expect(device.errors).toEqual([])
  })
})

describe('a link to a page that never was', () => {
  test.each(['pages/nothing/index', 'guides/nothing/index', 'index', 'visits'])('%s leads home', async (path) => {
    const device = openDevice()
    const page = await device.open(`${path}?v=1&who=retiree`)
    expect(page.path).toBe('pages/credit/index')
    expect(device.toast).toContain('找不到')
    expect(device.errors).toEqual([])
  })
})
