import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

/** A year in which somebody retires, changes scheme, is aided, or is paid for from a day on. */

const loadList = () =>
  require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year')
const loadEdit = () =>
  require('../../src/pages/reimbursement/year/visit') as typeof import('../../src/pages/reimbursement/year/visit')
const loadPerson = () =>
  require('../../src/pages/reimbursement/year/person') as typeof import('../../src/pages/reimbursement/year/person')
const loadWaiting = () =>
  require('../../src/pages/policy/questions/waiting') as typeof import('../../src/pages/policy/questions/waiting')

const text = () => document.body.textContent
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const choose = (name: string, which = 0) =>
  userEvent.click(screen.getAllByRole('radio', { name })[which] as HTMLElement)
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name)
const fill = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } })

const visit = (id: string, date: string, eligible: string, more: object = {}) => ({
  id,
  date,
  note: '',
  bill: { care: 'outpatient', level: 'tertiary', eligible, ...more },
})
const of = (person: object, ...visits: object[]) =>
  new Map<string, unknown>([
    [
      'visits',
      { version: 1, data: { people: [{ id: '0', ...person, visits }], chosen: { person: '0', year: '2025' } } },
    ],
  ])
const longInsured = { patient: 'in-service', monthsInsured: '36' }
const rows = () =>
  screen
    .getAllByRole('button', { expanded: false })
    .filter(({ className }) => className.includes('visit-row'))
    .map(({ ariaLabel }) => ariaLabel?.split('，').slice(-2).join('，'))
const copied = (phone: { calls: readonly { name: string; options?: unknown }[] }) =>
  (phone.calls.find(({ name }) => name === 'setClipboardData')?.options as { data: string }).data

describe('who retires in July', () => {
  const storage = () => of(longInsured, visit('1', '2025-03-05', '2000'), visit('2', '2025-08-05', '2000'))

  test('says so once, sees what it changes, and March stays as it was settled', async () => {
    const kept = storage()
    await open(loadPerson, { storage: kept, params: { id: '0' } })
    expect(text()).toContain('记下以后，已经记的 2 笔都不变')
    await press('退休了')
    expect(text()).toContain('记下以后，已经记的 2 笔都不变')
    fill(/从哪天起/, '2025-07-01')
    expect(text()).toContain('记下以后，已经记的 2 笔里有 1 笔会变')
    // 2,000 × 75 %, then 2,000 × 85 %: the 1,200 that were borne are more than the 800 of the retired
    expect(text()).toContain(
      '2025 年 8月5日 门诊 三级' +
        '现在：统筹基金付 1,500.00 元，自己付 500.00 元' +
        '改后：统筹基金付 1,700.00 元，自己付 300.00 元',
    )
    await press('记下')
    const { phone } = await open(loadList, { storage: kept })
    expect(text()).toContain('情况：在职、灵活就业，连续参保 36 个月；7月1日起：退休职工')
    expect(rows()).toEqual(['统筹基金付 1,700.00 元，自己付 300.00 元', '统筹基金付 600.00 元，自己付 1,400.00 元'])
    expect(text()).toContain('2,300.00')
    await press('复制这一年，发给家人')
    expect(copied(phone)).toContain('在职、灵活就业，连续参保 36 个月\n7月1日起：退休职工\n')
    await press(/^8月5日/)
    expect(text()).toContain('从这次起按新的身份算')
    await press('钱是自己先付的，去办报销')
    // The claim is of a retired person who bore all that the retired bear.
    expect(phone.calls.at(-1)?.options).toEqual({ url: expect.stringMatching(/&status=retired&.*&used=1200&/) })
  })

  test('changed at the top instead, both visits are said to change', async () => {
    await open(loadPerson, { storage: storage(), params: { id: '0' } })
    await choose('退休职工')
    expect(text()).toContain('记下以后，已经记的 2 笔里有 2 笔会变')
    // (2,000 − 800) × 85 %
    expect(text()).toContain('改后：统筹基金付 1,020.00 元，自己付 980.00 元')
    expect(text()).toContain('上面填变之前的')
  })

  test('a change without a day, or two of one day, are said and not saved; one can be taken away again', async () => {
    const kept = storage()
    await open(loadPerson, { storage: kept, params: { id: '0' } })
    await press('退休了')
    await press('记下')
    expect(text()).toContain('还没有记下。请先改这几处，填的都还在：请选从哪天起变的。')
    fill(/从哪天起/, '2025-07-01')
    await press('换成居民医保')
    const [, second] = screen.getAllByLabelText(/从哪天起/)
    fireEvent.change(second as HTMLElement, { target: { value: '2025-07-01' } })
    expect(text()).toContain('两次不能是同一天。')
    await userEvent.click(screen.getAllByRole('button', { name: '没有这次，去掉' })[1] as HTMLElement)
    await press('记下')
    expect(kept.get('visits')).toMatchObject({
      data: { people: [{ patient: 'in-service', changes: [{ from: '2025-07-01', patient: 'retired', aid: 'none' }] }] },
    })
  })

  test('a new visit is of who it is on its day', async () => {
    const kept = storage()
    const { people } = (kept.get('visits') as { data: { people: object[] } }).data
    Object.assign(people[0] as object, { changes: [{ from: '2025-07-01', patient: 'retired' }] })
    await open(loadEdit, { storage: kept, params: { person: '0' } })
    fill(/就诊日期/, '2025-06-30')
    fill(/医保范围内费用/, '1000')
    expect(text()).toContain('给谁记：我（在职、灵活就业，连续参保 36 个月）')
    expect(text()).toContain('750.00') // 1,000 × 75 %
    fill(/就诊日期/, '2025-07-01')
    expect(text()).toContain('给谁记：我（退休职工）')
    expect(text()).toContain('850.00') // 1,000 × 85 %
  })

  test('the next year begins retired', async () => {
    const kept = of(
      { ...longInsured, changes: [{ from: '2025-07-01', patient: 'retired' }] },
      visit('1', '2026-03-05', '1800'),
    )
    await open(loadList, { storage: kept })
    await choose('2026 年')
    expect(text()).toContain('情况：退休职工')
    // (1,800 − 800) × 85 %
    expect(rows()).toEqual(['统筹基金付 850.00 元，自己付 950.00 元'])
    await press(/^3月5日/)
    expect(text()).not.toContain('从这次起按新的身份算')
  })
})

describe('who changes scheme', () => {
  test('a resident who bore 300 and becomes an employee has 900 left, and is asked for how long insured', async () => {
    const kept = of({ patient: 'adult' }, visit('1', '2025-03-05', '300'), visit('2', '2025-06-05', '1900'))
    await open(loadPerson, { storage: kept, params: { id: '0' } })
    await press('换成职工医保')
    fill(/从哪天起/, '2025-06-01')
    expect(text()).toContain('还没选：先按满 24 个月算')
    await choose('不满')
    fill(/连续参保几个月/, '11')
    // (1,900 − 900) × 75 % × 50 %
    expect(text()).toContain('改后：统筹基金付 375.00 元，自己付 1,525.00 元')
    await choose('满 24 个月')
    expect(text()).toContain('改后：统筹基金付 750.00 元，自己付 1,150.00 元')
    await press('记下')
    await open(loadList, { storage: kept })
    expect(rows()).toEqual(['统筹基金付 750.00 元，自己付 1,150.00 元', '统筹基金付 0.00 元，自己付 300.00 元'])
  })

  test('months that were told of the day of the change have grown by the visit', async () => {
    const changes = [{ from: '2025-05-01', patient: 'in-service', monthsInsured: '11' }]
    const kept = of({ patient: 'adult', changes }, visit('1', '2025-06-05', '2200'))
    await open(loadList, { storage: kept })
    // 12 months in June: (2,200 − 1,200) × 75 % × 75 %
    expect(rows()).toEqual(['统筹基金付 562.50 元，自己付 1,637.50 元'])
  })

  test('a faulty visit does not take the change along that comes with it', async () => {
    const changes = [{ from: '2025-06-01', patient: 'in-service', monthsInsured: '36' }]
    const kept = of({ patient: 'adult', changes }, visit('1', '2025-06-05', '一百'), visit('2', '2025-07-05', '2200'))
    await open(loadList, { storage: kept })
    // (2,200 − 1,200) × 75 %
    expect(rows()[0]).toBe('统筹基金付 750.00 元，自己付 1,450.00 元')
  })
})

test('who is aided from a month on gets aid from then on', async () => {
  const stay = { care: 'inpatient' }
  const kept = of(
    { patient: 'adult' },
    visit('1', '2025-03-05', '11000', stay),
    visit('2', '2025-08-05', '10500', stay),
  )
  await open(loadPerson, { storage: kept, params: { id: '0' } })
  await press('开始有医疗救助')
  fill(/从哪天起/, '2025-07-01')
  await choose('低保、易返贫、脱贫户', 0)
  // (10,500 − 500) × 73 %; 3,200 left, 95 % of it
  expect(text()).toContain('改后：统筹基金付 7,300.00 元，医疗救助付 3,040.00 元，自己付 160.00 元')
  expect(text()).toContain('记下以后，已经记的 2 笔里有 1 笔会变')
  await press('记下')
  await open(loadList, { storage: kept })
  expect(text()).toContain('情况：成年居民；7月1日起：成年居民，低保、易返贫、脱贫户')
})

describe('the months insured', () => {
  test('stand for the first visit of the year in which they are told, and have grown by the next year', async () => {
    const kept = of({ patient: 'in-service' }, visit('1', '2025-11-05', '2200'), visit('2', '2026-01-05', '2200'))
    await open(loadPerson, { storage: kept, params: { id: '0' } })
    await choose('不满')
    fill(/连续参保几个月/, '10')
    expect(text()).toContain('数到 2025 年 11 月，那个月也算。')
    await press('记下')
    await open(loadList, { storage: kept })
    // 10 months: 1,000 × 75 % × 50 %
    expect(rows()).toEqual(['统筹基金付 375.00 元，自己付 1,825.00 元'])
    await choose('2026 年')
    // 12 months by January: 1,000 × 75 % × 75 %
    expect(rows()).toEqual(['统筹基金付 562.50 元，自己付 1,637.50 元'])
  })

  test('a claim is told the months of its own visit', async () => {
    const kept = of(
      { patient: 'in-service', monthsInsured: '11' },
      visit('1', '2025-01-31', '2200'),
      visit('2', '2025-02-01', '1000'),
    )
    const { phone } = await open(loadList, { storage: kept })
    expect(rows()[0]).toBe('统筹基金付 562.50 元，自己付 437.50 元')
    await press(/^2月1日/)
    await press('钱是自己先付的，去办报销')
    expect(phone.calls.at(-1)?.options).toEqual({ url: expect.stringContaining('&months=12&') })
  })
})

describe('the day from which a resident is paid for', () => {
  const resident = { patient: 'adult' }
  const bills = [visit('1', '2025-06-01', '1500'), visit('2', '2025-06-02', '1500')]

  test('is asked of residents, counts for its year, and stands in the copied text', async () => {
    const kept = of(resident, ...bills)
    await open(loadPerson, { storage: kept, params: { id: '0' } })
    fill(/这天起能报/, '2025-06-02')
    // nothing of the first; (1,500 − 500) × 45 % of the second
    expect(text()).toContain('改后：统筹基金付 0.00 元，自己付 1,500.00 元')
    await press('记下')
    const { phone } = await open(loadList, { storage: kept })
    expect(rows()).toEqual(['统筹基金付 450.00 元，自己付 1,050.00 元', '统筹基金付 0.00 元，自己付 1,500.00 元'])
    await press('复制这一年，发给家人')
    expect(copied(phone)).toContain('成年居民\n2025年6月2日起能报，以前的不报\n')
    await press(/^6月1日/)
    expect(text()).toContain('还没到开始报销的日子')
    expect(screen.queryByRole('button', { name: '钱是自己先付的，去办报销' })).toBeNull()
  })

  test('can be taken away again; employees are not asked', async () => {
    const kept = of({ ...resident, earlier: [{ year: '2025', benefitFrom: '2025-06-02' }] }, ...bills)
    await open(loadPerson, { storage: kept, params: { id: '0' } })
    await press('不用等，去掉这一天')
    expect(field(/这天起能报/).value).toBe('')
    await choose('退休职工')
    expect(screen.queryByLabelText(/这天起能报/)).toBeNull()
  })

  test('comes along from the page that works it out', async () => {
    const paid = { v: '1', who: 'usual', paidOn: '2025-03-02', forYear: '2025' }
    const { phone } = await open(loadWaiting, { params: paid })
    await press('记到“算全年”里，从这天起算报销')
    expect(phone.calls.at(-1)?.options).toEqual({
      url: '/pages/reimbursement/year/person/index?v=1&benefitFrom=2025-06-02&forYear=2025',
    })
  })

  test.each([
    // whose year is in the list, whom it is filled in for
    ['a resident', resident, '0'],
    ['somebody who was not listed yet', {}, '0'],
  ])('brought along, it is filled in for %s', async (_, person, id) => {
    const kept = of(person, ...(person === resident ? bills : []))
    await open(loadPerson, { storage: kept, params: { v: '1', benefitFrom: '2025-06-02' } })
    expect(field(/这天起能报/).value).toBe('2025-06-02')
    await press('记下')
    expect(kept.get('visits')).toMatchObject({
      data: {
        people: [{ id, patient: 'adult', earlier: [{ year: '2025', benefitFrom: '2025-06-02' }] }],
        chosen: { person: '0', year: '2025' },
      },
    })
  })

  test('of a premium paid in December for the running year, it counts for both years', async () => {
    const kept = of(resident, visit('1', '2025-12-20', '1500'), visit('2', '2026-03-14', '1500'))
    const params = { v: '1', benefitFrom: '2026-03-15', forYear: '2025' }
    const { phone } = await open(loadPerson, { storage: kept, params })
    expect(text()).toContain('2026年3月15日起能报，已经填到“我”的 2025 年里。')
    expect(text()).toContain('记下以后，已经记的 2 笔里有 2 笔会变')
    await press('记下')
    expect(phone.calls).toMatchObject([{ name: 'redirectTo', options: { url: '/pages/reimbursement/year/index' } }])
    await open(loadList, { storage: kept })
    expect(text()).toContain('情况：成年居民；2026年3月15日起能报，以前的不报')
    expect(rows()).toEqual(['统筹基金付 0.00 元，自己付 1,500.00 元'])
    await choose('2026 年')
    expect(rows()).toEqual(['统筹基金付 0.00 元，自己付 1,500.00 元'])
  })

  test('brought along by who lists an employee’s year, it is for a new family member', async () => {
    const kept = of(longInsured, ...bills)
    await open(loadPerson, { storage: kept, params: { benefitFrom: '2025-06-02' } })
    fill(/称呼/, '妈妈')
    await press('记下')
    expect(kept.get('visits')).toMatchObject({
      data: { people: [{ patient: 'in-service' }, { name: '妈妈', patient: 'adult' }] },
    })
  })
})

test('what the year began with stands in the copied text', async () => {
  const earlier = [{ year: '2025', outpatientDeductible: '900', admitted: true }]
  const { phone } = await open(loadList, { storage: of({ ...longInsured, earlier }, visit('1', '2025-06-10', '3000')) })
  await press('复制这一年，发给家人')
  expect(copied(phone)).toContain('记第一笔以前：今年门诊起付已付 900 元\n记第一笔以前：今年住过院吗：是\n')
})

test('what medical aid had paid before is asked where it counts, and kept', async () => {
  const storage = of({ ...longInsured, aid: '1' }, visit('1', '2025-06-10', '3000'))
  await open(loadPerson, { storage, params: { id: '0' } })
  expect(screen.queryByLabelText(/今年医疗救助已付/)).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: '低保边缘家庭' }))
  fill(/认定救助后自己已负担/, '6900')
  fill(/今年医疗救助已付/, '765')
  await press('记下')
  const { people } = (storage.get('visits') as { data: { people: object[] } }).data
  expect(people[0]).toMatchObject({ aid: '4', earlier: [{ aidedOwnCost: '6900', aidPaid: '765' }] })
})

test('a change that cannot be read is left out, the others hold', async () => {
  const changes = [{ from: '2025-13-01', patient: 'adult' }, { from: '2025-07-01', patient: 'retired' }, 7]
  await open(loadList, { storage: of({ ...longInsured, changes }, visit('1', '2025-08-05', '1800')) })
  // (1,800 − 800) × 85 %
  expect(rows()).toEqual(['统筹基金付 850.00 元，自己付 950.00 元'])
  expect(text()).toContain('有一部分读不出来，已经放到一边')
})
