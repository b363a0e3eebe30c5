import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const text = () => document.body.textContent

describe('the guide 两种口径差在哪', () => {
  const load = () => require('../../src/guides/differences') as typeof import('../../src/guides/differences')

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
  const load = () => require('../../src/guides/scope') as typeof import('../../src/guides/scope')

  test('names what is worked out, what in part, what not', async () => {
    await open(load)
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      '算得出来的',
      '只算一部分的',
      '没有算的',
    ])
    expect(text()).toContain('医疗救助')
    expect(text()).toContain('等 3 个月')
    expect(text()).toContain('缴满 10 年，累计男满 25 年、女满 20 年')
  })
})

describe('the guide 例题', () => {
  const load = () => require('../../src/guides/cases') as typeof import('../../src/guides/cases')

  test('a case is read in both editions and opens the calculator filled in', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('button', { name: /^每月划入（/ }))
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
    await userEvent.click(screen.getByRole('button', { name: /^报销（/ }))
    await userEvent.click(screen.getByRole('link', { name: /外省，异地备案没办，急诊/ }))
    await userEvent.click(screen.getByRole('link', { name: /连续参保 6 个月/ }))
    await userEvent.click(screen.getByRole('link', { name: /非定点/ }))
    const urls = phone.calls.map(({ options }) => (options as { url: string }).url)
    expect(urls[0]).toContain('place=other-province')
    expect(urls[0]).toContain('used=1200')
    expect(urls[1]).toContain('months=6')
    expect(urls[2]).toContain('designated=no')
    expect(text()).toContain('没有写，不估算')
    expect(text()).toContain('多于 1,530.00 元')
  })

  test('aid with the premium goes along in the link', async () => {
    const { phone } = await open(load)
    await userEvent.click(screen.getByRole('button', { name: /^要缴多少（/ }))
    await userEvent.click(screen.getByRole('link', { name: /低保对象/ }))
    expect(phone.calls).toMatchObject([
      { options: { url: '/pages/credit/index?v=1&who=resident&assistance=low-income' } },
    ])
  })
})

describe('every guide', () => {
  const load = () => require('../../src/guides/scope') as typeof import('../../src/guides/scope')

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
    expect(phone.share?.({})).toMatchObject({ path: '/guides/scope/index' })
  })
})
