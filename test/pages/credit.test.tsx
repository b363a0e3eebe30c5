import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { asideOf } from './stored'
import { leave, open } from './support'

const load = () => require('../../src/pages/credit') as typeof import('../../src/pages/credit')
const openCredit = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const field = (name: RegExp) => screen.getByLabelText(name)
const text = () => document.body.textContent

async function fill(name: RegExp, value: string) {
  await userEvent.clear(field(name))
  if (value !== '') await userEvent.type(field(name), value)
  fireEvent.blur(field(name))
}

describe('the page 划入', () => {
  test('an empty form shows a worked example, marked as one', async () => {
    await openCredit()
    expect(text()).toContain('示例：45 岁，月缴费基数 6,000 元')
    expect(text()).toContain('180.00')
    expect(text()).toContain('120.00')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('answers with every key, in both editions, with the difference and which governs', async () => {
    await openCredit()
    await userEvent.type(field(/年龄/), '45')
    await userEvent.type(field(/月缴费基数/), '800')
    expect(text()).toContain('132.99') // 4433 × 3 %
    await userEvent.type(field(/月缴费基数/), '0')
    expect(text()).toContain('240.00')
    expect(text()).toContain('160.00')
    expect(text()).toContain('相差 80.00 元，以政府文件为准。')
    expect(text()).toContain('扣大病保险费后到账153.00元')
    expect(text()).toContain('一年划入 2,880.00 元')
    expect(text()).toContain('一年划入 1,920.00 元一年到账 1,836.00 元') // 12 × 160 and 12 × 153
    expect(text()).toContain('单位缴 520.00 元')
    expect(text()).not.toContain('示例')
  })

  const firstEdition = () => document.querySelector('.answer-edition')?.textContent

  test('the document stands first, the guide beside it; a link can ask for the other order', async () => {
    await openCredit()
    expect(firstEdition()).toBe('政府文件为准')
    expect(text()).toContain('网上攻略180.00')
    await openCredit({ params: { edition: 'guide' } })
    expect(firstEdition()).toBe('网上攻略')
    await openCredit({ params: { edition: 'nobody' } })
    expect(firstEdition()).toBe('政府文件为准')
  })

  test('who had the guide first, as everybody had who ever typed, is told once that the order changed', async () => {
    const storage = new Map<string, unknown>([
      ['app', { version: 1, data: { settings: { edition: 'guide', textSize: 'large' }, credit: { age: '45' } } }],
    ])
    const { phone } = await openCredit({ storage })
    expect(firstEdition()).toBe('政府文件为准')
    expect(text()).toContain('现在先列政府文件的数')
    expect((field(/年龄/) as HTMLInputElement).value).toBe('45')
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(text()).not.toContain('现在先列政府文件的数')
    await openCredit({ storage: phone.storage })
    expect(text()).not.toContain('现在先列政府文件的数')
    expect(firstEdition()).toBe('政府文件为准')
    // Who then chooses the guide keeps it.
    const chosen = new Map<string, unknown>([['app', { version: 2, data: { settings: { edition: 'guide' } } }]])
    await openCredit({ storage: chosen })
    expect(firstEdition()).toBe('网上攻略')
    expect(text()).not.toContain('现在先列政府文件的数')
  })

  test('who chose the document before is told nothing', async () => {
    await openCredit({
      storage: new Map<string, unknown>([['app', { version: 1, data: { settings: { edition: 'official' } } }]]),
    })
    expect(firstEdition()).toBe('政府文件为准')
    expect(text()).not.toContain('现在先列政府文件的数')
  })

  test('where the editions agree there is one figure', async () => {
    await openCredit()
    await fill(/年龄/, '30')
    await fill(/月缴费基数/, '6000')
    expect(screen.getAllByText('两种口径一致')).toHaveLength(2)
  })

  test('a figure of which only an older one is known is marked, and a tap says why and whom to ask', async () => {
    const { phone } = await openCredit({ modalConfirms: true })
    // 2 % is in force; what is withheld from it is known of 2025 only.
    expect(text()).toContain('120.00元政府文件6,000.00 × 2%扣大病保险费后到账113.00元2025 年的数')
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    // Said once of both figures.
    expect(text()).toContain('145.00元政府文件2025 年的数')
    expect(text()).toContain('扣大病保险费后到账138.00元一年划入')
    expect(text()).toContain(
      '退休划入、扣的大病保险费：“职工医疗保险待遇简明表（2025 年）”管到 2025年12月31日为止，新的没有查到，先按它算。',
    )
    await userEvent.click(screen.getByRole('button', { name: '2025 年的数，点开看说明' }))
    expect(phone.calls).toMatchObject([
      {
        name: 'showModal',
        options: { title: '2025 年的数', content: expect.stringContaining('请打 0592-12345 问') as string },
      },
      { name: 'makePhoneCall', options: { phoneNumber: '0592-12345' } },
    ])
  })

  test('in 2025 itself nothing is marked', async () => {
    jest.setSystemTime(new Date('2025-11-17T09:00:00+08:00'))
    await openCredit()
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    expect(text()).toContain('145.00')
    expect(text()).not.toContain('年的数')
  })

  test('where a lowered rate is over, the sum by its notice stands beside the standing one', async () => {
    await openCredit()
    await userEvent.click(screen.getByRole('radio', { name: '灵活就业' }))
    await fill(/年龄/, '40')
    await fill(/月缴费基数/, '6000')
    expect(text()).toContain('570.00') // 9.5 %
    expect(text()).toContain('规定费率 9.5% 算。以前的通知把费率降到 8.5%，那个通知已经到期，新的通知没有查到。')
    expect(text()).toContain('按 2025 年的通知是自己缴 510.00 元。')
    await userEvent.click(screen.getByRole('radio', { name: '在职' }))
    expect(text()).toContain('单位缴 450.00 元')
    expect(text()).toContain('按 2025 年的通知是单位缴 390.00 元')
    // Said once, beside the sum.
    expect(text().split('那个通知已经到期')).toHaveLength(2)
  })

  test('what the employer pays for maternity is told where it is asked for, by the document alone', async () => {
    const { phone } = await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    expect(text()).toContain('单位缴 450.00 元，合计 570.00 元') // 7.5 % and 9.5 %
    expect(screen.getByRole('radio', { name: '不算进去' }).getAttribute('aria-checked')).toBe('true')
    await userEvent.click(screen.getByRole('radio', { name: '一般单位' }))
    expect(text()).toContain('单位缴 450.00 元，另缴生育保险 42.00 元，合计 612.00 元') // 0.7 %
    expect(text()).toContain('单位缴 390.00 元，合计 510.00 元')
    await userEvent.click(screen.getByRole('radio', { name: '机关、财政供养单位' }))
    expect(text()).toContain('单位缴 450.00 元，另缴生育保险 21.00 元，合计 591.00 元') // 0.35 %
    await userEvent.click(screen.getByRole('button', { name: /^分享这次计算/ }))
    expect(phone.calls[0]).toMatchObject({
      options: { data: expect.stringContaining('&base=6000&maternity=public-funds') as string },
    })
    // Kept, and asked of nobody else.
    await openCredit({ storage: phone.storage })
    expect(text()).toContain('另缴生育保险 21.00 元')
    await userEvent.click(screen.getByRole('radio', { name: '灵活就业' }))
    expect(text()).not.toContain('生育保险')
  })

  test('a fault is said under its field when leaving it, and what was typed stays', async () => {
    await openCredit()
    await fill(/年龄/, '45')
    await userEvent.type(field(/月缴费基数/), '六千')
    expect(screen.queryByRole('alert')).toBeNull()
    await leave(field(/月缴费基数/))
    expect(screen.getByRole('alert').textContent).toBe('月缴费基数要填数字。请填每月多少元，例如 6000。')
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('六千')
    await fill(/月缴费基数/, '６０００')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(text()).toContain('180.00')
  })

  test('what is typed with units is read at once, and shown as the number when the field is left', async () => {
    const shown = (name: RegExp) => (field(name) as HTMLInputElement).value
    await openCredit()
    await userEvent.type(field(/年龄/), '45周岁')
    await userEvent.type(field(/月缴费基数/), '0.8万元/月')
    expect([shown(/年龄/), shown(/月缴费基数/)]).toEqual(['45', '0.8万元/月'])
    expect(text()).toContain('240.00') // 8000 × 3 %
    fireEvent.blur(field(/月缴费基数/))
    expect(shown(/月缴费基数/)).toBe('8000')
    expect(text()).toContain('240.00')
    await fill(/月缴费基数/, '1万2')
    expect(shown(/月缴费基数/)).toBe('1万2')
    expect((await screen.findByRole('alert')).textContent).toBe('月缴费基数要填数字。请填每月多少元，例如 6000。')
  })

  test('looking into a field that a link filled rewrites nothing', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '8千' } })
    fireEvent.focus(field(/月缴费基数/))
    fireEvent.blur(field(/月缴费基数/))
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('8千')
    expect(text()).toContain('240.00')
  })

  test('who I am decides which fields there are; what was typed comes back', async () => {
    await openCredit()
    await fill(/年龄/, '70')
    await fill(/月缴费基数/, '5000')
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    expect(screen.queryByLabelText(/月缴费基数/)).toBeNull()
    expect(text()).toContain('145.00') // the document's sum needs no pension
    await fill(/月养老金/, '1500')
    expect(text()).toContain('90.00')
    expect(text()).toContain('办过职工医保退休手续')
    await userEvent.click(screen.getByRole('radio', { name: '在职' }))
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('5000')
  })

  test('a retired person without a pension is told what it would bring, and is at no fault', async () => {
    await openCredit()
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    await fill(/年龄/, '70')
    fireEvent.focus(field(/月养老金/))
    await leave(field(/月养老金/))
    expect(text()).toContain('145.00')
    expect(text()).toContain('填上月养老金，就能和网上攻略比一比。现在按政府文件算。')
    expect(text()).not.toContain('网上攻略没有数字')
    expect(screen.queryByRole('alert')).toBeNull()
    await fill(/月养老金/, 'abc')
    expect((await screen.findByRole('alert')).textContent).toContain('月养老金要填数字')
    await fill(/月养老金/, '4000')
    expect(text()).toContain('180.00')
    expect(text()).not.toContain('填上月养老金')
  })

  test('residents: a minor is disputed, an adult has no account, aid changes the premium', async () => {
    await openCredit()
    await userEvent.click(screen.getByRole('radio', { name: '居民' }))
    await fill(/年龄/, '10')
    expect(text()).toContain('50.00')
    expect(text()).toContain('存疑')
    await fill(/年龄/, '40')
    expect(text()).toContain('居民医保没有个人账户')
    expect(text()).toContain('450.00')
    await userEvent.click(screen.getByRole('radio', { name: '低保对象' }))
    expect(text()).toContain('45.00')
    expect(text()).toContain('资助 405.00 元')
  })

  test('the steps carry the reader’s numbers and their sources', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '30000' } })
    await userEvent.click(screen.getByRole('button', { name: '怎么算出来的' }))
    expect(text()).toContain('30,000.00 高于上限，按上限 = 22,164.00 元')
    expect(text()).toContain('22,164.00 × 3% = 664.92 元')
    expect(text()).toContain('年龄 45 岁，已满 45 岁')
    expect(text()).toContain('厦府规〔2022〕12号')
    expect(screen.getByText('你填的基数高于上限 22,893 元，已按上限计算。').className).toBe('field-hint')
  })

  test('other values are tried beside mine, which stay', async () => {
    const { phone } = await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    await userEvent.click(screen.getByRole('button', { name: '换个数比一比' }))
    await fill(/另一个基数/, '10000')
    expect(text()).toContain(
      '政府文件为准我的 划入 120.00，到账 113.00（2025 年的数）另一个 划入 200.00，到账 193.00（2025 年的数）',
    )
    expect(text()).toContain('网上攻略我的 划入 180.00另一个 划入 300.00')
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('6000')
    await userEvent.clear(field(/另一个基数/))
    await fill(/另一个年龄/, '33')
    expect(text()).toContain('为什么一样多：政府文件只看基数，都按 2% 划入，几岁都一样。')
    expect(text()).toContain('网上攻略按年龄分档，一个按 3%，一个按 2%。政府文件不分档。')
    await userEvent.clear(field(/另一个年龄/))
    await fill(/另一个基数/, '10000')
    expect(text()).not.toContain('为什么一样多')
    await userEvent.click(screen.getByRole('button', { name: '复制给别人看' }))
    expect(phone.calls).toContainEqual({
      name: 'navigateTo',
      options: { url: '/pages/credit/many/compare/index?v=1&who=employee&age=45&base=6000&base2=10000' },
    })
    await userEvent.click(screen.getByRole('button', { name: '用这个数' }))
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('10000')
    await userEvent.click(screen.getByRole('button', { name: '换回原来的' }))
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('6000')
    expect(screen.queryByRole('button', { name: '换回原来的' })).toBeNull()
  })

  test('what is changed after another value was taken over is never put back', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    await userEvent.click(screen.getByRole('button', { name: '换个数比一比' }))
    await fill(/另一个基数/, '10000')
    await userEvent.click(screen.getByRole('button', { name: '用这个数' }))
    await fill(/^月缴费基数/, '11000')
    expect(screen.queryByRole('button', { name: '换回原来的' })).toBeNull()
  })

  test('which base gives a wished-for credit', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '30', base: '6000' } })
    await userEvent.click(screen.getByRole('button', { name: '想每月划入多少，基数要多少' }))
    await fill(/想要的每月划入/, '150')
    expect(text()).toContain('7,499.75')
    expect(text()).toContain('凑成整数是 7,500.00 元')
    await fill(/想要的每月划入/, '120')
    expect(text()).toContain('凑成整数是 6,000.00 元') // from 5999.75, which rounds up to 120
    await fill(/想要的每月划入/, '1')
    expect(text()).toContain('按最低基数划入的也比这多。')
  })

  test('on a new phone both ask for what is missing, or count with the example and say so', async () => {
    await openCredit()
    await userEvent.click(screen.getByRole('button', { name: '想每月划入多少，基数要多少' }))
    await fill(/想要的每月划入/, '300')
    expect(text()).toContain('还没填年龄。请填周岁，例如 45。')
    await userEvent.click(screen.getByRole('button', { name: '换个数比一比' }))
    await fill(/另一个基数/, '8000')
    expect(text()).toContain('示例 划入 180.00')
    expect(text()).toContain('另一个 划入 240.00')
    await fill(/另一个基数/, '')
    await fill(/^月缴费基数/, '6000')
    await fill(/另一个基数/, '8000')
    expect(text()).toContain('另一个 —')
    expect(screen.getAllByText('还没填年龄。请填周岁，例如 45。').length).toBeGreaterThan(1)
  })

  test('the example lends its values only to the fields that are asked', async () => {
    await openCredit()
    await userEvent.click(screen.getByRole('button', { name: '换个数比一比' }))
    await fill(/另一个基数/, '8000')
    await userEvent.click(screen.getByRole('button', { name: '用这个数' }))
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    expect((field(/^月养老金/) as HTMLInputElement).value).toBe('')
  })
})

describe('links', () => {
  test('opening one fills the form, answers, and says where it is from', async () => {
    await openCredit({ params: { v: '1', who: 'retiree', age: '70', pension: '1999' } })
    expect(screen.getByRole('radio', { name: '退休' }).getAttribute('aria-checked')).toBe('true')
    expect(text()).toContain('90.00')
    expect(text()).toContain('这些数是从链接或别的页面带来的')
  })

  test('bad values are said, the rest is used, unknown keys are ignored', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '%3Cb%3Eabc', base: '6000', utm: 'x' } })
    expect(screen.getByRole('alert').textContent).toBe('年龄要填数字。请填周岁，例如 45。')
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('6000')
    expect((field(/年龄/) as HTMLInputElement).value).toBe('<b>abc')
    expect(text()).not.toContain('180.00')
    await fill(/年龄/, '45')
    expect(text()).toContain('180.00')
  })

  test('a link without answers is the plain page', async () => {
    await openCredit({ params: { v: '1', foo: 'bar' } })
    expect(text()).not.toContain('链接')
    expect(text()).toContain('示例')
  })

  test('a link does not take away what I had typed', async () => {
    const storage = new Map<string, unknown>()
    const first = await openCredit({ storage })
    await fill(/年龄/, '50')
    await fill(/月缴费基数/, '7000')
    first.unmount()
    await openCredit({ storage, params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    await fill(/月缴费基数/, '6100')
    await userEvent.click(screen.getByRole('button', { name: '回到我自己填的' }))
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('7000')
    expect(text()).not.toContain('链接')
  })

  test('the menu shares the tool alone; only the button that says so shares figures', async () => {
    const { phone } = await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    expect(phone.share?.({ from: 'menu' })).toEqual({
      title: '厦门医保每月划入多少？算一算',
      path: '/pages/credit/index',
    })
    expect(phone.share?.({ from: 'button', target: { dataset: { figures: true } } })).toEqual({
      title: '厦门医保划入：这次计算',
      path: '/pages/credit/index?v=1&who=employee&age=45&base=6000',
    })
    expect(within(screen.getByRole('main')).getByText('会带上你填的数字')).toBeTruthy()
  })
})

describe('what is kept', () => {
  test('answers survive closing the app', async () => {
    const storage = new Map<string, unknown>()
    const first = await openCredit({ storage })
    await fill(/年龄/, '45')
    await fill(/月缴费基数/, '6000')
    first.unmount()
    await openCredit({ storage })
    expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('6000')
    expect(text()).toContain('180.00')
  })

  test.each([
    ['text that is no envelope', 'broken{'],
    ['a number', 7],
    ['another app’s data', { version: 1, data: [1, 2] }],
    [
      'a part of the wrong type',
      { version: 1, data: { settings: { textSize: 'huge' }, credit: { age: 5, base: '6000' } } },
    ],
  ])('damaged storage (%s) is set aside and said, and nothing good is lost', async (_, stored) => {
    const storage = new Map<string, unknown>([['app', stored]])
    const { phone } = await openCredit({ storage })
    expect(text()).toContain('读不出来，已经放到一边')
    await waitFor(() => expect(asideOf(phone.storage, 'app')).toEqual([stored]))
    if (typeof stored === 'object' && 'settings' in stored.data)
      expect((field(/月缴费基数/) as HTMLInputElement).value).toBe('6000')
  })

  test('a phone that is full says so, and the page goes on', async () => {
    await openCredit({ storageFails: true })
    await fill(/年龄/, '45')
    await fill(/月缴费基数/, '6000')
    expect(await screen.findByText(/手机存不下了/)).toBeTruthy()
    expect(text()).toContain('180.00')
  })
})

describe('type size', () => {
  const sizeOf = () => screen.getByRole('main').className

  test.each([
    [17, 'size-standard'],
    [19, 'size-large'],
    [23, 'size-largest'],
  ])('follows the phone: %i', async (fontSizeSetting, expected) => {
    await openCredit({ fontSizeSetting })
    expect(sizeOf()).toContain(expected)
  })

  test('the app’s own switch goes before the phone’s', async () => {
    const storage = new Map<string, unknown>([['app', { version: 1, data: { settings: { textSize: 'largest' } } }]])
    await openCredit({ storage })
    expect(sizeOf()).toContain('size-largest')
  })
})

describe('while a field is filled in anew', () => {
  test('the last answer stays, marked, and gives way to the next', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    await userEvent.clear(field(/月缴费基数/))
    expect(text()).toContain('180.00')
    expect(text()).toContain('还没填好。这里还是上一次的结果，填好就换。')
    await userEvent.type(field(/月缴费基数/), '7000')
    expect(text()).toContain('210.00')
    expect(text()).not.toContain('还没填好')
  })

  test('nothing is kept over to another kind of insured', async () => {
    await openCredit({ params: { v: '1', who: 'employee', age: '45', base: '6000' } })
    await userEvent.click(screen.getByRole('radio', { name: '退休' }))
    expect(text()).toContain('145.00')
    expect(text()).not.toContain('180.00')
    expect(text()).not.toContain('还没填好')
  })
})
