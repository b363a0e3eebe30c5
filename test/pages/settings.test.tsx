import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compare, reportsIn } from '../correction/reported'
import { leave, open } from './support'

const load = () => require('../../src/pages/policy/settings') as typeof import('../../src/pages/policy/settings')
const text = () => document.body.textContent
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const app = (data: object) => new Map<string, unknown>([['app', { version: 1, data }]])
const filled = { credit: { insured: 'employee', age: '45', base: '6000' } }

/** What the settings put on the clipboard last. */
const copied = ({ calls }: Awaited<ReturnType<typeof open>>['phone']) =>
  (calls.filter(({ name }) => name === 'setClipboardData').at(-1)?.options as { data: string }).data

async function bringIn(exported: string) {
  await press('导入')
  fireEvent.change(screen.getByLabelText('导出的文字'), { target: { value: exported } })
  await userEvent.click(screen.getAllByRole('button', { name: '导入' }).at(-1) as HTMLElement)
}

describe('the page 设置', () => {
  test('the type size changes at once, and is kept', async () => {
    const { phone, container } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '特大' }))
    expect(container.querySelector('.frame')?.className).toContain('size-largest')
    expect(phone.storage.get('app')).toMatchObject({ data: { settings: { textSize: 'largest' } } })
  })

  test('the edition that stands first is kept', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '政府文件' }))
    expect(phone.storage.get('app')).toMatchObject({ data: { settings: { edition: 'official' } } })
  })

  test('tells the versions and what changed', async () => {
    await open(load)
    expect(text()).toContain('程序版本 1.0.0')
    expect(text()).toContain('规则数据核对到 2026年11月25日')
    await press('最近改了什么')
    expect(text()).toContain('第一版')
  })
})

describe('clearing', () => {
  const keys = ['app', 'app.aside', 'claims', 'guides']
  const storage = () => new Map<string, unknown>(keys.map((key) => [key, { version: 1, data: {} }]))

  test('asks once, says what goes, and removes every key of ours', async () => {
    const { phone } = await open(load, { storage: storage() })
    await press('清除我的内容')
    const [asked, ...rest] = phone.calls
    expect(asked).toMatchObject({
      name: 'showModal',
      options: { content: expect.stringContaining('计算时填的数') as string },
    })
    expect(rest).toMatchObject([{ name: 'showToast', options: { title: '已清除' } }])
    expect([...phone.storage.keys()]).toEqual([])
  })

  test('what was on the screen is gone as well', async () => {
    await open(load, { storage: app({ ...filled, settings: { textSize: 'largest' } }) })
    expect(text()).toContain('180.00')
    await press('清除我的内容')
    expect(text()).not.toContain('180.00')
    expect(screen.getByRole('radio', { name: '跟随手机' }).getAttribute('aria-checked')).toBe('true')
  })

  test('no key that anything keeps is forgotten', () => {
    const folder = path.join(__dirname, '..', '..', 'src')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8'))
    const kept = text.flatMap((file) => [...file.matchAll(/= keep<.*?key: '(\w+)'/gs)].map(([, key]) => key))
    const { everything } =
      require('../../src/pages/policy/settings/everything') as typeof import('../../src/pages/policy/settings/everything')
    expect(everything.map(({ key }) => key).sort()).toEqual(kept.sort())
  })

  test('what goes of the guides is named, each of them', async () => {
    const { phone } = await open(load, { storage: storage() })
    await press('清除我的内容')
    const { keptGuides } = require('../../src/pages/policy/kept') as typeof import('../../src/pages/policy/kept')
    // A further part is named too: add it to `partName` in src/pages/policy/settings/words.ts, and here.
    const named = { remote: '异地就医', waiting: '居民参保', retirement: '退休', paid: '实际付的' }
    expect(Object.keys(keptGuides.get()).sort()).toEqual(Object.keys(named).sort())
    const { content } = phone.calls[0]?.options as { content: string }
    expect(Object.values(named).filter((name) => !content.includes(name))).toEqual([])
  })

  test('does nothing where the answer is no', async () => {
    const { phone } = await open(load, { storage: storage(), modalConfirms: false })
    await press('清除我的内容')
    expect([...phone.storage.keys()].sort()).toEqual([...keys].sort())
  })
})

describe('taking along', () => {
  test('what one phone exports another imports, whole', async () => {
    const one = await open(load, { storage: app({ ...filled, settings: { textSize: 'large' } }) })
    await press(/^导出/)
    const exported = copied(one.phone)
    const other = await open(load)
    await bringIn(exported)
    expect(screen.getByRole('alert').textContent).toContain('已导入：设置和计算时填的数')
    expect(other.phone.storage.get('app')).toMatchObject({
      data: { credit: filled.credit, settings: { textSize: 'large' } },
    })
    expect(other.container.querySelector('.frame')?.className).toContain('size-large')
  })

  test.each([
    ['nothing', ''],
    ['something else', '你好'],
    ['another program', '{"app":"other","format":1,"parts":{}}'],
    ['a part cut off', '{"app":"xiamen-yibao","format":1,"parts":{"app":{"version":1,"da'],
    ['parts of no name', '{"app":"xiamen-yibao","format":1,"parts":{"other":{"version":1,"data":{}}}}'],
  ])('%s is refused politely, and nothing is lost', async (_, exported) => {
    const { phone } = await open(load, { storage: app(filled) })
    await bringIn(exported)
    expect(screen.getByRole('alert').textContent).toContain('手机上的内容没有动')
    expect(phone.storage.get('app')).toMatchObject({ data: filled })
  })

  test.each([
    ['a value that cannot be', { version: 1, data: { credit: { insured: 'nobody' } } }],
    ['a newer version', { version: 99, data: {} }],
    ['no envelope', 5],
  ])('one damaged part, %s, refuses the whole', async (_, damaged) => {
    const { phone } = await open(load, { storage: app(filled) })
    const parts = { guides: { version: 1, data: {} }, app: damaged }
    await bringIn(JSON.stringify({ app: 'xiamen-yibao', format: 1, parts }))
    expect(screen.getByRole('alert').textContent).toContain('这几部分读不出来：设置和计算时填的数')
    expect(phone.storage.get('app')).toMatchObject({ data: filled })
    expect(phone.storage.has('guides')).toBe(false)
  })

  test('a phone without room says so and goes on with what it had', async () => {
    await open(load, { storage: app(filled), storageFails: true })
    const parts = { app: { version: 1, data: { settings: { textSize: 'largest' } } } }
    await bringIn(JSON.stringify({ app: 'xiamen-yibao', format: 1, parts }))
    await waitFor(() => expect(text()).toContain('手机存不下，没有导入'))
    expect(text()).toContain('180.00')
  })
})

describe('与实际结算不一致？', () => {
  test('the text to copy holds the case, what we made of it, and nothing of the person', async () => {
    const { phone } = await open(load, {
      storage: app({ ...filled, single: { bill: { eligible: '3000' } } }),
    })
    expect(text()).toContain('没有姓名、证件号、卡号')
    await press('复制这段话')
    const report = copied(phone)
    for (const line of [
      '年龄 45 周岁',
      '月缴费基数 6000 元/月',
      '网上攻略算出来，每月划入个人账户 180.00 元',
      '医保范围内费用 3000 元',
      '程序版本 1.0.0',
      '实际是：（还没有填）',
    ]) {
      expect(report).toContain(line)
    }
  })

  test('the case is whole, so that it can be worked out again', async () => {
    const bill = { care: 'outpatient', level: 'primary', eligible: '3000', essentialDrugs: '200' }
    const before = { used: '900', aboveDeductible: '5000', admitted: true, pooledPaid: '20000', ownCost: '8000' }
    const credit = { insured: 'resident', age: '40', assistance: 'low-income' }
    await open(load, { storage: app({ credit, single: { patient: 'in-service', months: '18', bill, ...before } }) })
    for (const line of [
      '其中国家基本药物 200 元',
      '今年门诊起付已付 900 元',
      '今年门诊超过起付线的费用 5000 元',
      '今年统筹基金已付 20000 元',
      '今年自己已负担 8000 元',
      '连续参保几个月 18 个月',
      '要缴多少：居民，年龄 40 周岁，保费资助：低保对象',
      '政府文件算出来，自己缴 45.00 元',
    ]) {
      expect(text()).toContain(line)
    }
    expect(text()).toMatch(/政府文件算出来，统筹基金付 [\d,.]+ 元，自己付 [\d,.]+ 元/)
  })

  test('what was really paid is asked of what was calculated, kept, and stands in the text', async () => {
    const { phone } = await open(load, { storage: app({ ...filled, single: { bill: { eligible: '3000' } } }) })
    const field = (name: string) => screen.getByRole('textbox', { name })
    await userEvent.type(field('实际每月划入，元'), '１50')
    await userEvent.type(field('实际自己付，元'), '1,325.5 元')
    await userEvent.type(field('实际统筹基金付，元'), '很多')
    await leave(field('实际统筹基金付，元'))
    expect(text()).toContain('实际统筹基金付要填数字。请填多少元')
    await press('复制这段话')
    const report = copied(phone)
    expect(report).toContain('实际每月划入 150.00 元（2026年11月21日）')
    expect(report).toContain('实际自己付 1325.50 元（2026年11月21日）')
    expect(phone.storage.get('guides')).toMatchObject({ data: { paid: { own: '1325.5', fund: '很多' } } })
    const { reports, unread } = reportsIn(report)
    expect(unread).toEqual([])
    expect(reports).toMatchObject([
      {
        function: 'calculateCredit',
        on: '2026-11-21',
        input: { insured: 'employee', age: '45', base: '6000' },
        paid: { monthly: '150.00' },
      },
      {
        function: 'estimateReimbursement',
        input: {
          person: { scheme: 'employee', status: 'in-service' },
          visits: [{ care: 'outpatient', eligible: '3000' }],
        },
        paid: { own: '1325.50' },
      },
    ])
    // By hand: 2 % of 6,000 go into the account; of what is above the deductible of 1,200 the fund pays 75 %: 1,350.
    expect(reports.flatMap(compare).filter(({ edition }) => edition === 'official')).toMatchObject([
      { sum: 'monthly', answer: '120.00', agrees: false },
      { sum: 'own', answer: '1650.00', agrees: false },
    ])
  })

  test('what was not calculated is not asked for', async () => {
    await open(load, { storage: app(filled) })
    expect(screen.queryByRole('textbox', { name: '实际自己付，元' })).toBeNull()
    expect(screen.getByRole('textbox', { name: '实际每月划入，元' })).toBeTruthy()
  })

  test('with nothing filled in there is no case, and that is said', async () => {
    await open(load)
    expect(text()).toContain('你还没有填过数')
  })

  test('calls the hotline', async () => {
    const { phone } = await open(load)
    await press('拨打 0592-12345')
    expect(phone.calls).toEqual([{ name: 'makePhoneCall', options: { phoneNumber: '0592-12345' } }])
  })
})

describe('when WeChat has a newer version', () => {
  const environment = process.env.TARO_ENV
  beforeEach(() => (process.env.TARO_ENV = 'weapp'))
  afterEach(() => (process.env.TARO_ENV = environment))

  async function start(given: Parameters<typeof open>[1] = {}) {
    const opened = await open(() => require('../../src/app') as typeof import('../../src/app'), given)
    const happens = (what: 'ready' | 'failed') =>
      act(async () => {
        opened.phone.update[what]?.()
        await Promise.resolve()
      })
    return { ...opened, happens, calls: () => opened.phone.calls.map(({ name }) => name) }
  }

  test('it asks, and applies it only with a yes', async () => {
    const { happens, calls } = await start()
    await happens('ready')
    expect(calls()).toEqual(['showModal', 'applyUpdate'])
  })

  test('a no leaves everything as it is', async () => {
    const { happens, calls } = await start({ modalConfirms: false })
    await happens('ready')
    expect(calls()).toEqual(['showModal'])
  })

  test('a question that cannot be asked is no yes', async () => {
    const { happens, calls } = await start({ failing: new Set(['showModal']) })
    await happens('ready')
    expect(calls()).toEqual(['showModal'])
  })

  test('a download that failed is said, and nothing else', async () => {
    const { happens, phone } = await start()
    await happens('failed')
    expect(phone.calls).toMatchObject([
      { name: 'showToast', options: { title: '新版本没有下载好，下次打开再试。现在照常能用。' } },
    ])
  })
})
