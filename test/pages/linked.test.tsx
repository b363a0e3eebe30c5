import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { open } from './support'

/** What a link does to a page, topic by topic: it costs nobody their own figures, and what is not read is said, not answered. */

const pages: Readonly<Record<string, () => { default: ComponentType }>> = {
  credit: () => require('../../src/pages/credit') as { default: ComponentType },
  reimbursement: () => require('../../src/pages/reimbursement') as { default: ComponentType },
  waiting: () => require('../../src/pages/policy/questions/waiting') as { default: ComponentType },
  retirement: () => require('../../src/pages/policy/questions/retirement') as { default: ComponentType },
  remote: () => require('../../src/pages/policy/remote') as { default: ComponentType },
  year: () => require('../../src/pages/reimbursement/year') as { default: ComponentType },
  claim: () => require('../../src/pages/claim/plan/new') as { default: ComponentType },
  compare: () => require('../../src/pages/credit/many/compare') as { default: ComponentType },
  picture: () => require('../../src/pages/picture') as { default: ComponentType },
}

const text = () => document.body.textContent
const chosen = (name: string) => screen.getByRole('radio', { name }).getAttribute('aria-checked') === 'true'
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const queryOf = (query: string) => Object.fromEntries(new URLSearchParams(query))

type Storage = Map<string, unknown>
const app = (data: object) => new Map<string, unknown>([['app', { version: 2, data }]])
const guides = (data: object) => new Map<string, unknown>([['guides', { version: 1, data }]])

const openPage = (name: string, query: string, storage: Storage = new Map()) =>
  open(pages[name] ?? (() => ({ default: () => null })), { storage, params: queryOf(query) })

/** A topic: what the reader filled in, how that shows, a friend's link, and an edit of it that shows too. */
interface Topic {
  readonly page: string
  readonly storage: () => Storage
  readonly link: string
  readonly edit: () => Promise<unknown> | boolean
  readonly isEdited: () => boolean
  readonly isMine: () => boolean
}

const shows = (value: string) => screen.queryAllByDisplayValue(value).length > 0
const type = (from: string, to: string) => fireEvent.input(screen.getByDisplayValue(from), { target: { value: to } })

const topics: Topic[] = [
  {
    page: 'credit',
    storage: () => app({ credit: { insured: 'flexible', age: '38', base: '7100' } }),
    link: 'v=1&who=retiree&age=66&pension=2345',
    edit: () => type('2345', '2346'),
    isEdited: () => shows('2346'),
    isMine: () => shows('38') && shows('7100') && chosen('灵活就业'),
  },
  {
    page: 'reimbursement',
    storage: () =>
      app({ single: { patient: 'adult', bill: { care: 'inpatient', level: 'secondary', eligible: '8123' } } }),
    link: 'v=1&scheme=employee&status=retired&care=outpatient&level=primary&eligible=412',
    edit: () => type('412', '413'),
    isEdited: () => shows('413'),
    isMine: () => shows('8123') && chosen('成年居民') && chosen('住院'),
  },
  {
    page: 'waiting',
    storage: () => guides({ waiting: { who: 'newborn', bornOn: '2025-10-03', paidOn: '2026-01-05' } }),
    link: 'v=1&who=employee&leftOn=2025-06-30&leftMonths=31',
    edit: () => type('31', '32'),
    isEdited: () => shows('32'),
    isMine: () => chosen('新生儿') && shows('2025-10-03') && shows('2026-01-05'),
  },
  {
    page: 'retirement',
    storage: () => guides({ retirement: { sex: 'female', yearsHere: '9', yearsInAll: '19' } }),
    link: 'v=1&sex=male&yearsHere=11&yearsInAll=27',
    edit: () => type('27', '28'),
    isEdited: () => shows('28'),
    isMine: () => chosen('女') && shows('9') && shows('19'),
  },
  {
    page: 'remote',
    storage: () => guides({ remote: { place: 'fujian', reason: 'referral', stage: 'away' } }),
    link: 'v=1&place=other-province&filed=yes&reason=long-stay&stage=settled',
    edit: () => userEvent.click(screen.getByRole('radio', { name: '旅游出差' })),
    isEdited: () => chosen('旅游出差'),
    isMine: () => chosen('福建其他市') && chosen('转诊') && chosen('已在外地'),
  },
]

const KEPT_APART = '你自己填的没有动，在这里改的不会存。'

describe.each(topics)('a link to $page', ({ page, storage, link, edit, isEdited, isMine }) => {
  test('opened, edited, the app started again: one’s own is there as it was', async () => {
    const stored = storage()
    const before = JSON.stringify([...stored])
    const first = await openPage(page, link, stored)
    expect(isMine()).toBe(false)
    expect(text()).toContain(KEPT_APART)
    await edit()
    expect(isEdited()).toBe(true)
    first.unmount()
    expect(JSON.stringify([...stored])).toBe(before)
    await openPage(page, '', stored)
    expect(isMine()).toBe(true)
    expect(text()).not.toContain('链接')
  })

  test('one tap goes back to one’s own, another keeps the link’s in its place', async () => {
    const stored = storage()
    await openPage(page, link, stored)
    await press('回到我自己填的')
    expect(isMine()).toBe(true)
    expect(text()).not.toContain('链接')
    await openPage(page, link, stored)
    await edit()
    await press('存成我的，换掉原来的')
    expect(text()).not.toContain('链接')
    const again = await openPage(page, '', stored)
    expect([isMine(), isEdited()]).toEqual([false, true])
    again.unmount()
  })

  test('who has nothing of their own keeps what they make of it, and opening alone keeps nothing', async () => {
    const stored: Storage = new Map()
    const first = await openPage(page, link, stored)
    expect(screen.queryByRole('button', { name: '回到我自己填的' })).toBeNull()
    expect([...stored]).toEqual([])
    await edit()
    await waitFor(() => expect(stored.size).toBe(1))
    first.unmount()
    await openPage(page, '', stored)
    expect(isEdited()).toBe(true)
  })

  test('a link of another version is not read, and that is said', async () => {
    await openPage(page, link.replace('v=1', 'v=2'), storage())
    expect(text()).toContain('这个链接或者小程序码不是这一版做的')
    expect(isMine()).toBe(true)
  })

  test('what a printed code brings along is said beside what the link says', async () => {
    await openPage(page, `${link}&scene=who%3Dretiree`)
    expect(text()).toContain('这个链接或者小程序码不是这一版做的')
    expect(isMine()).toBe(false)
    expect(text()).toContain('这些数是从链接或别的页面带来的')
  })
})

test('what is ticked under a link’s journey is the reader’s own all the same', async () => {
  const stored = guides({ remote: { place: 'fujian', reason: 'referral' } })
  await openPage('remote', 'v=1&place=other-province&filed=no', stored)
  await userEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
  const { data } = stored.get('guides') as { data: { remote: { place: string; ticked: string[] } } }
  expect([data.remote.place, data.remote.ticked.length]).toEqual(['fujian', 1])
})

test('a choice of the other role in a link’s form is not taken for the reader’s on another page', async () => {
  const stored = app({ credit: { insured: 'flexible', age: '38', base: '7100' } })
  await openPage('credit', 'v=1&who=employee&age=45&base=6000', stored)
  await userEvent.click(screen.getByRole('radio', { name: '退休' }))
  expect(JSON.stringify([...stored])).not.toContain('retired')
})

describe('what a link says and nobody can read', () => {
  const bill = 'scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000'

  test.each([
    ['credit', 'who=老板&age=45&base=6000', '老板', '我是'],
    ['credit', 'who=resident&age=45&assistance=rich', 'rich', '保费资助'],
    ['credit', 'who=employee&age=45&base=6000&maternity=yes', 'yes', '单位缴的生育保险'],
    ['reimbursement', `${bill}&care=住院`, '住院', '看病方式'],
    ['reimbursement', bill.replace('level=tertiary', 'level=三甲'), '三甲', '医院等级'],
    ['reimbursement', bill.replace('status=retired', 'status=退休'), '退休', '看病的人'],
    ['reimbursement', `${bill}&place=上海`, '上海', '在哪里看的'],
    ['reimbursement', `${bill}&place=other-province&filed=maybe`, 'maybe', '办过异地备案吗'],
    ['reimbursement', `${bill}&emergency=1`, '1', '是急诊抢救吗'],
    ['reimbursement', `${bill}&designated=true`, 'true', '是医保定点机构吗'],
    ['reimbursement', `${bill}&aid=9`, '9', '是医疗救助对象吗'],
    ['reimbursement', `${bill.replace('outpatient', 'inpatient')}&admitted=once`, 'once', '今年住过院吗'],
  ])(
    '%s?%s: it is left open, nothing is answered and nothing kept until it is chosen',
    async (page, query, said, name) => {
      const stored: Storage = new Map()
      await openPage(page, `v=1&${query}`, stored)
      expect(text()).toContain(`链接里的“${said}”没有采用：「${name}`)
      expect(screen.getByRole('alert').textContent).toBe('这一项还没选，选了才能算。')
      expect(text()).not.toMatch(/政府文件为准|分享这次计算|示例/)
      expect(text()).not.toMatch(/\d\.\d\d/)
      const group = screen.getAllByRole('radiogroup').find((one) => one.getAttribute('aria-label')?.startsWith(name))
      if (!group) throw new Error(name)
      expect(group.querySelectorAll('[aria-checked=true]')).toHaveLength(0)
      expect([...stored]).toEqual([])
      await userEvent.click(group.querySelector('[role=radio]') as HTMLElement)
      expect(screen.queryByText('这一项还没选，选了才能算。')).toBeNull()
      expect(text()).toContain('分享这次计算')
      expect(stored.size).toBe(1)
    },
  )

  test('an edit beside a choice that stands open is not kept yet, and is once it is made', async () => {
    const stored: Storage = new Map()
    await openPage('credit', 'v=1&who=boss&age=45', stored)
    type('45', '46')
    expect([...stored]).toEqual([])
    await userEvent.click(screen.getByRole('radio', { name: '居民' }))
    expect(stored.get('app')).toMatchObject({ data: { credit: { insured: 'resident', age: '46' } } })
  })

  test('what stands open does not take the place of one’s own', async () => {
    const stored = app({ credit: { insured: 'flexible', age: '38', base: '7100' } })
    const before = JSON.stringify([...stored])
    await openPage('credit', 'v=1&who=boss&age=45', stored)
    await press('存成我的，换掉原来的')
    expect(JSON.stringify([...stored])).toBe(before)
    expect(text()).toContain('这一项还没选')
  })

  test.each([
    ['waiting', 'who=dragon', 'dragon', '我的情况'],
    ['waiting', 'paidOn=昨天', '昨天', '哪天缴费'],
    ['waiting', 'paidOn=2026-01-05&forYear=明年', '明年', '缴的是哪一年'],
    ['waiting', 'paidOn=2026-01-05&missed=1.5', '1.5', '断了几年'],
    ['retirement', 'sex=x&yearsHere=11&yearsInAll=27', 'x', '我是'],
    ['remote', 'place=火星', '火星', '在哪里看病'],
    ['remote', 'place=fujian&stage=over', 'over', '到哪一步了'],
    ['year', 'patient=retired&date0=2025-03-05&care0=手术&level0=primary&eligible0=1800', '手术', '看病方式'],
    [
      'year',
      'patient=retired&date0=2025-02-30&care0=outpatient&level0=primary&eligible0=1800',
      '2025-02-30',
      '就诊日期',
    ],
    ['year', 'patient=nobody&date0=2025-03-05&care0=outpatient&level0=primary&eligible0=1800', 'nobody', '看病的人'],
  ])('%s?%s: it is said, and the link fills in nothing', async (page, query, said, name) => {
    await openPage(page, `v=1&${query}`)
    expect(text()).toContain(`链接里的“${said}”没有采用：「`)
    expect(text()).toContain(name)
    expect(text()).not.toContain('这些数是从链接')
    expect(text()).not.toMatch(/1,?800|yearsHere/)
  })

  test('a new claim asks what did not come, and says so', async () => {
    const { phone } = await openPage('claim', `${bill}&place=外星&paidOn=2025-09-05&whom=狗&settledByCard=no`)
    expect(text()).toContain('带来的“外星”看不懂')
    expect(text()).toContain('带来的“狗”看不懂')
    await userEvent.click(screen.getByRole('button', { name: '父母' }))
    expect(screen.getAllByRole('heading').map((one) => one.textContent)).toContain('在哪里看的病？')
    expect(phone.calls.map(({ name }) => name)).not.toContain('redirectTo')
  })

  test.each(['compare', 'picture'])('%s shows nothing of a person of whom a choice stands open', async (page) => {
    await openPage(page, 'of=credit&v=1&who=boss&age=45&base=6000&base2=7000')
    expect(text()).not.toMatch(/\d\.\d\d/)
    expect(text()).toContain('没有可以')
  })
})

describe('what a link says in two ways', () => {
  test.each([
    [
      'reimbursement',
      'scheme=resident&status=retired&care=outpatient&level=tertiary&eligible=3000',
      ['resident', 'retired'],
    ],
    ['reimbursement', 'status=retired&group=adult&care=outpatient&level=tertiary&eligible=3000', ['retired', 'adult']],
    ['reimbursement', 'scheme=employee&group=minor-or-student&eligible=3000', ['employee', 'minor-or-student']],
  ])('%s?%s: who it is stands open', async (page, query, said) => {
    await openPage(page, `v=1&${query}`)
    for (const one of said) expect(text()).toContain(`链接里的“${one}”没有采用：「看病的人」和链接里别的话对不上。`)
    expect(text()).toContain('这一项还没选')
    expect(text()).not.toContain('分享这次计算')
  })

  test.each([
    ['credit', 'who=retiree&age=66&base=6000', '6000', '月缴费基数'],
    ['credit', 'who=employee&age=45&base=6000&assistance=low-income', 'low-income', '保费资助'],
    ['reimbursement', 'scheme=employee&status=retired&months=12&eligible=3000', '12', '连续参保几个月'],
    ['reimbursement', 'scheme=employee&status=retired&eligible=3000&filed=referral', 'referral', '办过异地备案吗'],
    [
      'reimbursement',
      'scheme=employee&status=retired&care=inpatient&eligible=3000&used=100',
      '100',
      '今年门诊起付已付',
    ],
    [
      'reimbursement',
      'scheme=employee&status=retired&level=tertiary&eligible=3000&essentialDrugs=100',
      '100',
      '国家基本药物',
    ],
  ])('%s?%s: what the rest rules out is said and left out', async (page, query, said, name) => {
    await openPage(page, `v=1&${query}`)
    expect(text()).toMatch(new RegExp(`链接里的“${said}”没有采用：「[^」]*${name}[^」]*」和链接里别的话对不上。`))
    expect(shows(said)).toBe(false)
    expect(text()).toContain('分享这次计算')
  })

  test.each([
    ['credit', { who: 'employee', age: ['45', '55'], base: '6000' }, '45 55'],
    [
      'reimbursement',
      { status: 'retired', care: ['outpatient', 'inpatient'], eligible: '3000' },
      'outpatient inpatient',
    ],
    ['retirement', { sex: 'male', yearsHere: ['9', '11'] }, '9 11'],
    ['remote', { place: ['fujian', 'other-province'] }, 'fujian other-province'],
    ['waiting', { who: ['newborn', 'aided'] }, 'newborn aided'],
  ])('%s, the same name twice: neither is taken', async (page, params, said) => {
    await open(pages[page] ?? (() => ({ default: () => null })), { params: { v: '1', ...params } as never })
    expect(text()).toContain(`链接里的“${said}”没有采用：`)
    expect(text()).not.toMatch(/180\.00|1,870\.00/)
  })

  test.each([
    ['who=usual&bornOn=2025-10-03', '2025-10-03'],
    ['who=newborn&bornOn=2025-10-03&leftMonths=30', '30'],
    ['paidOn=2026-01-05&forYear=2031', '2031'],
    ['paidOn=2026-01-05&forYear=2026&missed=4', '4'],
  ])('waiting?%s: no answer is made of it', async (query, said) => {
    await openPage('waiting', `v=1&${query}`)
    expect(text()).toContain(`链接里的“${said}”没有采用：`)
    expect(text()).not.toContain('这些数是从链接')
  })
})

test('looking for and pointing to a place on a page is no answer, whatever the version', async () => {
  await open(() => require('../../src/pages/policy/help/search') as { default: ComponentType }, {
    params: { q: '退休' },
  })
  expect(screen.getByDisplayValue('退休')).toBeTruthy()
})
