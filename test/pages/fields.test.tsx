import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { phoneWith, storedClaim } from './stored'
import { leave, open } from './support'

/** Whatever is typed into a field is kept as it is shown, key by key, and what is plain is read in every one of them. */

type Loaded = { default: ComponentType }
const credit = () => require('../../src/pages/credit') as Loaded
const reimbursement = () => require('../../src/pages/reimbursement') as Loaded
const waiting = () => require('../../src/pages/policy/questions/waiting') as Loaded
const retirement = () => require('../../src/pages/policy/questions/retirement') as Loaded
const visit = () => require('../../src/pages/reimbursement/year/visit') as Loaded
const person = () => require('../../src/pages/reimbursement/year/person') as Loaded
const year = () => require('../../src/pages/reimbursement/year') as Loaded
const newClaim = () => require('../../src/pages/claim/plan/new') as Loaded
const many = () => require('../../src/pages/credit/many') as Loaded
const regions = () => require('../../src/pages/policy/help/regions') as Loaded
const settings = () => require('../../src/pages/policy/settings') as Loaded

const text = () => document.body.textContent
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input' })
const type = (name: RegExp, value: string) => fireEvent.input(field(name), { target: { value } })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** What a keyboard may hand over: more than the field takes, half a character where it ends. */
const LONG = `1${'😀'.repeat(30)}`
const KEPT = `1${'😀'.repeat(19)}`

const guides = (data: object) => new Map<string, unknown>([['guides', { version: 1, data }]])
const ofEmployee = { waiting: { who: 'employee' } }
const app = new Map<string, unknown>([['app', { version: 2, data: { single: { bill: { eligible: '3000' } } } }]])

test.each<[string, () => Loaded, RegExp, Record<string, string>, Map<string, unknown>]>([
  ['划入', credit, /月缴费基数/, {}, new Map()],
  ['报销', reimbursement, /医保范围内费用/, {}, new Map()],
  ['居民参保', waiting, /连续参保/, {}, guides(ofEmployee)],
  ['退休', retirement, /在厦门缴了/, {}, new Map()],
  ['就诊', visit, /医院或备注/, { person: '0' }, new Map()],
  ['家人', person, /称呼|怎么叫|名字/, {}, new Map()],
  ['申请', newClaim, /名|备注/, { id: '1', at: 'title' }, phoneWith(storedClaim('1'))],
  ['实际', settings, /统筹基金/, {}, app],
])('%s: what stands in a field is what comes back, to the last unit', async (_, load, name, params, storage) => {
  const first = await open(load, { storage, params })
  type(name, LONG)
  expect(field(name).value).toBe(KEPT)
  await waitFor(() => expect(JSON.stringify([...storage])).toContain(KEPT))
  first.unmount()
  await open(load, { storage, params })
  expect(field(name).value).toBe(KEPT)
  expect(text()).not.toContain('读不出来')
})

test('an older version kept more of a field than it takes: the rest is cut, and set aside whole', async () => {
  const storage = guides({ retirement: { sex: 'female', yearsHere: LONG, yearsInAll: '20' } })
  const { phone } = await open(retirement, { storage })
  expect(field(/在厦门缴了/).value).toBe(KEPT)
  expect(field(/一共缴了/).value).toBe('20')
  await waitFor(() => expect([...phone.storage.keys()].some((key) => key.startsWith('guides.aside.'))).toBe(true))
})

describe('a table that is pasted', () => {
  test('is kept as it is typed, without leaving the field', async () => {
    const storage = new Map<string, unknown>()
    const first = await open(many, { storage })
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '张三 45 6000' } })
    await waitFor(() => expect(storage.get('many')).toMatchObject({ data: { text: '张三 45 6000' } }))
    first.unmount()
    await open(many, { storage })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('张三 45 6000')
  })

  test('longer than is kept: that is said while it is there, and what was kept stays', async () => {
    const storage = new Map<string, unknown>()
    await open(many, { storage })
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '张三 45 6000' } })
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '李四 36 8000\n'.repeat(6000) } })
    expect(text()).toContain('这张表有 66000 个字，超过 60000 个就不存在手机上。')
    await waitFor(() => expect(storage.get('many')).toMatchObject({ data: { text: '张三 45 6000' } }))
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '' } })
    expect(text()).not.toContain('超过 60000 个')
  })
})

describe('what was begun and not saved', () => {
  const people = [
    { id: '0', visits: [{ id: '4', date: '2026-03-05', bill: { eligible: '700' } }] },
    { id: '1', name: '妈妈', visits: [] },
  ]
  const storage = () => new Map<string, unknown>([['visits', { version: 1, data: { people } }]])

  test('one visit does not take the place of another', async () => {
    const stored = storage()
    const begun: [Record<string, string>, string][] = [
      [{ person: '0' }, '111'],
      [{ person: '0', id: '4' }, '222'],
      [{ person: '1' }, '333'],
    ]
    for (const [params, sum] of begun) {
      const page = await open(visit, { storage: stored, params })
      type(/医保范围内费用/, sum)
      await waitFor(() => expect(JSON.stringify([...stored])).toContain(`"${sum}"`))
      page.unmount()
    }
    for (const [params, sum] of begun) {
      await open(visit, { storage: stored, params })
      expect([field(/医保范围内费用/).value, text().includes('上次没记完的还在这里')]).toEqual([sum, true])
    }
    await press('不记了')
    await open(visit, { storage: stored, params: { person: '1' } })
    expect(field(/医保范围内费用/).value).toBe('')
    await open(visit, { storage: stored, params: { person: '0' } })
    expect(field(/医保范围内费用/).value).toBe('111')
  })

  test('what version 1 kept of one visit is there', async () => {
    const draft = { of: '1', id: '', date: '2026-05-06', note: '', bill: { eligible: '444' } }
    const stored = new Map([...storage(), ['visitDraft', { version: 1, data: { draft } }]])
    await open(visit, { storage: stored, params: { person: '1' } })
    expect(field(/医保范围内费用/).value).toBe('444')
  })

  test('a visit that is saved takes no id of one that was begun', async () => {
    const draft = { of: '0', id: '9', date: '2026-05-06', note: '', bill: { eligible: '444' } }
    const stored = new Map([...storage(), ['visitDraft', { version: 2, data: { drafts: [draft] } }]])
    await open(visit, { storage: stored, params: { person: '0' } })
    fireEvent.input(screen.getByLabelText('就诊日期'), { target: { value: '2026-06-01' } })
    type(/医保范围内费用/, '555')
    await userEvent.click(screen.getByRole('radio', { name: '三级' }))
    await press('记下这一笔')
    await waitFor(() => expect(JSON.stringify(stored.get('visits'))).toContain('"555"'))
    const { data } = stored.get('visits') as { data: { people: { visits: { id: string }[] }[] } }
    expect(data.people[0]?.visits.map(({ id }) => id)).toEqual(['4', '10'])
  })

  test('a family member is there again, is begun anew, or is gone once saved', async () => {
    const stored = storage()
    const first = await open(person, { storage: stored })
    type(/称呼|怎么叫|名字/, '外婆')
    await userEvent.click(screen.getByRole('radio', { name: '成年居民' }))
    first.unmount()
    const again = await open(person, { storage: stored })
    expect(field(/称呼|怎么叫|名字/).value).toBe('外婆')
    expect(screen.getByRole('radio', { name: '成年居民' }).getAttribute('aria-checked')).toBe('true')
    expect(text()).toContain('上次没填完的还在这里')
    again.unmount()
    const other = await open(person, { storage: stored, params: { id: '1' } })
    expect(field(/称呼|怎么叫|名字/).value).toBe('妈妈')
    other.unmount()
    await open(person, { storage: stored })
    await press('不要了，重新填')
    expect(field(/称呼|怎么叫|名字/).value).toBe('')
    type(/称呼|怎么叫|名字/, '舅舅')
    await press(/^记下|^保存/)
    await waitFor(() => expect(JSON.stringify(stored.get('visits'))).toContain('舅舅'))
    await open(person, { storage: stored })
    expect([field(/称呼|怎么叫|名字/).value, text().includes('上次没填完的')]).toEqual(['', false])
  })
})

describe('names', () => {
  const people = [{ id: '0' }, { id: '1', name: '妈妈' }]
  const storage = () => new Map<string, unknown>([['visits', { version: 1, data: { people } }]])

  test.each(['我', ' 我 ', '\u200b我', '妈妈', '妈\u200b妈', '妈 妈', '　妈妈'])('%j is taken', async (name) => {
    await open(person, { storage: storage() })
    type(/称呼|怎么叫|名字/, name)
    await press(/^记下|^保存/)
    expect(text()).toContain('已经有')
  })

  test.each(['\u200b', '\u2060 \ufeff', '　'])('%j is no name, and that is said', async (name) => {
    const stored = storage()
    await open(person, { storage: stored })
    type(/称呼|怎么叫|名字/, name)
    await press(/^记下|^保存/)
    expect(screen.getAllByRole('alert').length).toBeGreaterThan(0)
    expect(JSON.stringify(stored.get('visits'))).not.toContain('"2"')
  })

  test('of two who have one name already each can be chosen by a name of its own', async () => {
    const twins = [{ id: '0' }, { id: '1', name: '我' }, { id: '2', name: '妈妈' }, { id: '3', name: '妈 妈' }]
    await open(year, { storage: new Map([['visits', { version: 1, data: { people: twins } }]]) })
    const group = screen.getByRole('radiogroup', { name: '谁的账' })
    const names = Array.from(group.querySelectorAll('[role=radio]')).map((one) => one.textContent)
    expect(names).toEqual(['我', '我 1', '妈妈', '妈 妈 3'])
  })
})

describe('what people write is read in every field, and shown back as the number when it is left', () => {
  const rewritten = async (name: RegExp, written: string) => {
    const input = field(name)
    fireEvent.focus(input)
    fireEvent.input(input, { target: { value: written } })
    fireEvent.blur(input)
    await waitFor(() => expect(field(name).value).not.toBe(written))
    return field(name).value
  }

  test('划入: another base, another age, a wish', async () => {
    await open(credit, { params: { who: 'employee', age: '45', base: '6000' } })
    await press('换个数比一比')
    expect(await rewritten(/另一个基数/, '0.8万元/月')).toBe('8000')
    expect(text()).toContain('240.00') // 8000 × 3 %
    expect(await rewritten(/另一个年龄/, '５０ 周岁')).toBe('50')
    await press('想每月划入多少，基数要多少')
    expect(await rewritten(/每月划入/, '０．１６千')).toBe('160')
    expect(text()).toContain('8,000.00') // 160 / 2 %
  })

  test('其他地区: an age', async () => {
    await open(regions)
    expect(await rewritten(/年龄/, '72岁')).toBe('72')
  })

  test('申请: the sum paid', async () => {
    await open(newClaim, { storage: phoneWith(storedClaim('1')), params: { id: '1', at: 'amount' } })
    expect(await rewritten(/自己付的钱/, '¥1.2万')).toBe('12000')
  })

  test('居民参保: months', async () => {
    await open(waiting, { storage: guides(ofEmployee) })
    expect(await rewritten(/连续参保/, '３０个月')).toBe('30')
  })

  test.each<[() => Loaded, RegExp, Record<string, string>, string]>([
    [credit, /年龄/, { who: 'employee', base: '6000', age: '1' }, '还没填年龄'],
    [reimbursement, /医保范围内费用/, { eligible: '1' }, '还没填医保范围内费用'],
    [regions, /年龄/, {}, '还没填年龄'],
    [newClaim, /自己付的钱/, { id: '1', at: 'amount' }, '还没填'],
  ])('a field with only invisible marks says what it wants', async (load, name, params, said) => {
    await open(load, { params, storage: phoneWith(storedClaim('1')) })
    fireEvent.focus(field(name))
    type(name, '\u200b\u2060')
    await leave(field(name))
    expect(
      screen
        .getAllByRole('alert')
        .map((one) => one.textContent)
        .join(),
    ).toContain(said)
  })
})
