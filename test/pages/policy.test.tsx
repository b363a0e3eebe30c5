import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import path from 'node:path'
import type { ComponentType } from 'react'
import { directory, urlOf } from '../../src/pages/policy/directory'
import { guideWords } from '../../src/pages/policy/words'
import { open } from './support'

const source = path.join(__dirname, '..', '..', 'src')
const load = () => require('../../src/pages/policy') as typeof import('../../src/pages/policy')

/** The calculators of two questions lie beside the questions, the settings and 异地就医 alone, everything else among the help. */
function pageOf(name: string): string {
  if (['questions', 'settings', 'remote'].includes(name)) return `pages/policy/${name}/index`
  const isOfQuestions = ['waiting', 'retirement', 'readings'].includes(name)
  return `pages/policy/${isOfQuestions ? 'questions' : 'help'}/${name}/index`
}

describe('the page 政策', () => {
  test('leads to every guide and to the settings', async () => {
    const { phone } = await open(load)
    for (const { title, hint } of Object.values(guideWords)) {
      await userEvent.click(screen.getByRole('link', { name: `${title}，${hint}` }))
    }
    const urls = phone.calls.map(({ options }) => (options as { url: string }).url)
    expect(urls.sort()).toEqual(
      Object.keys(guideWords)
        .map((name) => `/${pageOf(name)}`)
        .sort(),
    )
  })

  test('says what the two editions are, which governs, and what the guides say of themselves', async () => {
    await open(load)
    for (const fact of [
      '没写日期',
      '2025 年 11 月 17 日',
      '政府网页没能打开',
      '以政府文件为准',
      '只作参考',
      '以当地的规定为准',
    ]) {
      expect(document.body.textContent).toContain(fact)
    }
  })

  test('is passed on as what it is', async () => {
    const { phone } = await open(load)
    expect(phone.share?.({})).toEqual({ title: '厦门医保：每个数字从哪来', path: '/pages/policy/index' })
  })
})

describe('every page', () => {
  const same = (config: unknown) => config
  Object.assign(globalThis, { defineAppConfig: same, definePageConfig: same })
  const configOf = (page: string) =>
    (require(path.join(source, `${page}.config`)) as { default: Record<string, unknown> }).default
  const { pages, subPackages } = configOf('app') as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]

  test.each(all)('%s has a title and a share card', (page) => {
    const { navigationBarTitleText, enableShareAppMessage } = configOf(page)
    expect(navigationBarTitleText).toBeTruthy()
    expect(enableShareAppMessage).toBe(true)
  })

  const beyondTabs = all.filter((page) => !pages.includes(page))
  test.each(beyondTabs)('%s, opened straight away, has a way home', async (page) => {
    const { phone } = await open(() => require(path.join(source, page)) as { default: ComponentType }, { pages: [{}] })
    await userEvent.click(screen.getByRole('button', { name: '回到首页' }))
    expect(phone.calls).toEqual([{ name: 'reLaunch', options: { url: '/pages/credit/index' } }])
    const full = await open(() => require(path.join(source, page)) as { default: ComponentType })
    expect(screen.queryByRole('button', { name: '回到首页' })).toBeNull()
    expect(full.phone.share?.({})).toMatchObject({ title: expect.stringMatching(/./) as string })
  })

  test('the sub-packages hold what the directory leads to', () => {
    for (const name of Object.keys(guideWords)) expect(all).toContain(pageOf(name))
  })

  describe('a page of 政策 can be reached (add it to src/pages/policy/directory.ts)', () => {
    const listed = Object.values(directory).flat()

    test('every one of the sub-packages stands in the directory', () => {
      const led = listed.map((page) => urlOf(page).slice(1))
      expect(beyondTabs.filter((page) => page.startsWith('pages/policy/') && !led.includes(page))).toEqual([])
    })

    test('the directory has a title for each, and leaves none out', () => {
      expect([...listed].sort()).toEqual(Object.keys(guideWords).sort())
    })
  })
})
