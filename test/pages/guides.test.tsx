import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setToday } from './claims'
import { open } from './support'

const text = () => document.body.textContent

describe('the guide 两种口径差在哪', () => {
  const load = () =>
    require('../../src/pages/policy/help/differences') as typeof import('../../src/pages/policy/help/differences')

  test('a question opens with an example in yuan, what each says, which governs and why', async () => {
    await open(load)
    await userEvent.click(screen.getByRole('button', { name: '退休：按养老金算，还是固定一笔' }))
    expect(text()).toContain('69 岁，月养老金 4,000 元，每月划入')
    expect(text()).toContain('180.00 元')
    expect(text()).toContain('145.00 元')
    expect(text()).toContain('4.5%')
    expect(text()).toContain('为准')
    expect(text()).toContain('政府文件从 2023 年起是固定的一笔')
  })

  test('it is compared as of today', async () => {
    // 8.5 % of 6000, and 9.5 % once the measure for 2025 is over.
    setToday('2025-12-31')
    await open(load, { params: { section: 'contribution', id: 'rates' } })
    expect(text()).not.toContain('570.00 元')
    setToday('2026-01-01')
    await open(load, { params: { section: 'contribution', id: 'rates' } })
    expect(text()).toContain('570.00 元')
  })

  test('where one of them says nothing, that is said', async () => {
    await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '门诊报销' }))
    await userEvent.click(screen.getByRole('button', { name: '二级医院门诊：报多少' }))
    expect(text()).toContain('网上攻略没有写二级医院门诊报多少。')
    expect(text()).toContain('1,530.00 元')
    expect(text()).toContain('没有写')
  })
})

describe('the guide 算什么、不算什么', () => {
  const load = () => require('../../src/pages/policy/help/scope') as typeof import('../../src/pages/policy/help/scope')

  test('names what is worked out, what in part, what not', async () => {
    await open(load)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      '算得出来的',
      '只算一部分的',
      '没有算的',
    ])
    expect(text()).toContain('医疗救助')
    expect(text()).toContain('2025 年起有等待期（3 个月以上）')
    expect(text()).toContain('缴满 10 年，累计男满 25 年、女满 20 年')
  })
})

describe('the guide 文件没写清的地方', () => {
  const load = () =>
    require('../../src/pages/policy/questions/readings') as typeof import('../../src/pages/policy/questions/readings')

  test('says of each point which reading is taken, which is the other, and where to look', async () => {
    await open(load)
    expect(text()).toContain('这里按限额不打折，统筹基金实际付满 10 万元才算到头。')
    expect(text()).toContain('也可能是限额跟着打折')
    expect(text()).toContain('有两种可能算第一次，起付标准高。')
    expect(text()).not.toContain('undefined')
    await userEvent.click(screen.getAllByRole('button', { name: /看的是哪几条/ })[0] as HTMLElement)
    expect(text()).toContain('职工细则 第四十八条')
  })
})

describe('the guide 例题', () => {
  const load = () => require('../../src/pages/policy/help/cases') as typeof import('../../src/pages/policy/help/cases')
  const loadClaims = () => require('../../src/pages/claim') as typeof import('../../src/pages/claim')
  const loadNew = () => require('../../src/pages/claim/plan/new') as typeof import('../../src/pages/claim/plan/new')

  test('a case is read in both editions and opens the calculator filled in', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '每月划入' }))
    await userEvent.click(
      screen.getByRole('link', {
        name: '在职，45 岁，月缴费基数 6,000.00 元，网上攻略每月 180.00 元，政府文件每月 120.00 元，打开计算',
      }),
    )
    expect(phone.calls).toEqual([
      { name: 'reLaunch', options: { url: '/pages/credit/index?v=1&who=employee&age=45&base=6000' } },
    ])
  })

  test('so does a bill, with all that makes it unlike the usual one', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '报销一笔' }))
    await userEvent.click(screen.getByRole('link', { name: /外省，异地备案没办，急诊/ }))
    await userEvent.click(screen.getByRole('link', { name: /连续参保 6 个月/ }))
    await userEvent.click(screen.getByRole('link', { name: /非定点/ }))
    const urls = phone.calls.map(({ options }) => (options as { url: string }).url)
    expect(urls[0]).toContain('place=other-province')
    expect(urls[0]).toContain('used=1200')
    expect(urls[1]).toContain('months=6')
    expect(urls[2]).toContain('designated=no')
    expect(text()).toContain('没有写，不估算')
    // As firm as on the page 报销: what the fund pays more than, is left at most.
    expect(screen.getByRole('link', { name: /统筹基金付 多于 1,530.00 元，自己付 至多 470.00 元/ })).toBeTruthy()
  })

  test('a year tells each visit and what they come to, and opens to be looked at', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '报销全年' }))
    expect(screen.getByRole('heading', { name: '报销全年（8 题）' })).toBeTruthy()
    const year = screen.getByRole('link', { name: /^在职、灵活就业，2025 年看病 4 次，医保范围内一共 15,500.00 元/ })
    expect(year.textContent).toContain(
      '2. 3月2日 门诊 三级，900.00 元：统筹基金付 300.00 元，自己付 600.00 元3. 6月20日 门诊 二级',
    )
    expect(year.textContent).toContain('政府文件一共：统筹基金付 12,339.00 元自己付 3,161.00 元')
    expect(text()).toContain('一共：统筹基金付 100,000.00 元大病保险付 63,000.00 元自己付 67,000.00 元')
    await userEvent.click(year)
    const [{ name, options } = { name: '', options: {} }] = phone.calls
    const { url } = options as { url: string }
    expect(name).toBe('navigateTo')
    expect(url).toMatch(
      /^\/pages\/reimbursement\/year\/index\?v=1&patient=in-service&date0=2025-01-10&care0=outpatient&level0=primary/,
    )
    expect(url).toContain('date3=2025-11-30')
  })

  test('a year in which somebody retires opens with the day of it', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '报销全年' }))
    await userEvent.click(screen.getByRole('link', { name: /已是退休职工/ }))
    const { url } = phone.calls[0]?.options as { url: string }
    const params = Object.fromEntries(new URLSearchParams(url.split('?')[1]))
    await open(
      () => require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year'),
      {
        params,
      },
    )
    expect(text()).toContain('例题：在职、灵活就业，连续参保 36 个月；8月5日起：退休职工')
    expect(text()).toContain('2,300.00') // 600 and 1,700
  })

  test('a claim tells what is to be known beside its day, and opens; what is not claimed says why', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '申请报销，各种情况' }))
    expect(screen.getByRole('heading', { name: '申请报销，各种情况（14 题）' })).toBeTruthy()
    expect(screen.getByRole('link', { name: /^孩子，2025年11月10日出生/ }).textContent).toContain(
      '两种都不误，最晚 2026年6月18日去办网上攻略2026年6月20日为止政府文件2026年6月30日为止',
    )
    expect(text()).toContain('别人弄伤的，他会付，2025年5月6日自己先付的钱政府文件报不了：应该由别人负责的伤。')
    expect(text()).toContain('现在还报不了：看病那个月的医保费没有到账。补上再报。')
    await userEvent.click(screen.getByRole('link', { name: /^自己去药店买的药/ }))
    const { url } = phone.calls[0]?.options as { url: string }
    const params = Object.fromEntries(new URLSearchParams(url.split('?')[1]))
    const { storage } = (await open(loadNew, { params })).phone
    await waitFor(() => expect(JSON.stringify(storage.get('claims'))).toContain('"care":"pharmacy","prescribed":"no"'))
  })

  test('a deadline tells the days of both editions and opens a claim filled in', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '最晚哪天申请' }))
    expect(screen.getByRole('heading', { name: '最晚哪天申请（9 题）' })).toBeTruthy()
    const claim = screen.getByRole('link', { name: /^2025年4月1日自己先付的钱/ })
    expect(claim.textContent).toContain('最晚 2025年9月30日去办')
    expect(claim.textContent).toContain('网上攻略2025年10月1日为止政府文件2026年3月31日为止')
    await userEvent.click(claim)
    const [{ options } = { options: {} }] = phone.calls
    const { url } = options as { url: string }
    const params = Object.fromEntries(new URLSearchParams(url.split('?')[1]))
    const { storage } = (await open(loadNew, { params })).phone
    // Its plan opens at once; it is looked at, and does not stay among one's own.
    await waitFor(() => expect(JSON.stringify(storage.get('claims'))).toContain('"paidOn":"2025-04-01"'))
    expect(JSON.stringify(storage.get('claims'))).toContain('"example":true')
    await open(loadClaims, { storage })
    expect(screen.queryByRole('link', { name: /例题/ })).toBeNull()
  })

  test('the days of an answer are read only', async () => {
    await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '最晚哪天答复' }))
    expect(screen.getByRole('heading', { name: '最晚哪天答复（6 题）' })).toBeTruthy()
    expect(text()).toContain('2025年1月20日收下的材料网上攻略最晚 2025年2月14日政府文件最晚 2025年2月8日')
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('aid with the premium goes along in the link', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('radio', { name: '要缴多少' }))
    await userEvent.click(screen.getByRole('link', { name: /低保对象/ }))
    expect(phone.calls).toMatchObject([
      { options: { url: '/pages/credit/index?v=1&who=resident&assistance=low-income' } },
    ])
  })
})

describe('every guide', () => {
  const load = () => require('../../src/pages/policy/help/scope') as typeof import('../../src/pages/policy/help/scope')

  test('opened straight from a link, it offers the way home', async () => {
    const { phone } = await open(load, { pages: [{}] })
    await userEvent.click(screen.getByRole('button', { name: '回到首页' }))
    expect(phone.calls).toEqual([{ name: 'reLaunch', options: { url: '/pages/credit/index' } }])
  })

  test('opened from another page, it has the way back that WeChat gives', async () => {
    await open(load)
    expect(screen.queryByRole('button', { name: '回到首页' })).toBeNull()
  })

  test('is passed on without figures', async () => {
    const { phone } = await open(load)
    expect(phone.share?.({})).toMatchObject({ path: '/pages/policy/help/scope/index' })
  })
})
