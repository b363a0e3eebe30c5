import { act, fireEvent, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { open } from './support'
import { phoneWith, storedClaim } from './stored'

/** A phone that refuses whatever it is asked for: every tap that asks for something is answered in words. */

Object.assign(globalThis, { defineAppConfig: (given: unknown) => given })
const { default: app } = require('../../src/app.config') as {
  default: { pages: string[]; subPackages: { root: string; pages: string[] }[] }
}
const paths = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]

const asking = ['navigateTo', 'navigateBack', 'redirectTo', 'switchTab', 'reLaunch']
const all = [...asking, 'setClipboardData', 'makePhoneCall', 'addPhoneCalendar', 'showModal', 'pageScrollTo']

const visit = { id: '1', date: '2026-05-06', note: '', bill: { eligible: '3000' } }
const storage = () =>
  new Map<string, unknown>([
    ...phoneWith(storedClaim('1'), storedClaim('2', {}, { archived: true })),
    [
      'app',
      { version: 2, data: { credit: { insured: 'retiree', age: '70' }, single: { bill: { eligible: '3000' } } } },
    ],
    ['app.aside.2026-10-03.20.abc', 'not read'],
    [
      'visits',
      {
        version: 1,
        data: {
          people: [
            { id: '0', visits: [visit] },
            { id: '1', name: '妈妈' },
          ],
        },
      },
    ],
  ])
const params = { id: '1', person: '0', v: '1', who: 'employee', age: '45', base: '6000', base2: '7000', of: 'credit' }

/** What the page says that it did not say before, at the finger or in the page. */
const said = () =>
  screen
    .queryAllByRole('alert')
    .map((one) => one.textContent)
    .join()

const loadPage = (path: string) => () => require(`../../src/${path}`) as { default: ComponentType }
const pressable = () => [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')]
const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? ''

/** Whatever the phone answers at once has been answered. */
const answered = () => act(() => new Promise((resolve) => setTimeout(resolve)))

test.each(paths)('%s', async (path) => {
  const silent: string[] = []
  const unhandled = jest.fn()
  process.on('unhandledRejection', unhandled)
  // The canvas, which this browser does not have, is refused too.
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const { phone } = await open(loadPage(path), { storage: storage(), params, pages: [{}], failing: new Set(all) })
  const tapped = new Set<string>()
  const next = () => pressable().find((one) => !tapped.has(nameOf(one)))
  for (let target = next(); target && tapped.size < 60; target = next()) {
    tapped.add(nameOf(target))
    const before = said()
    phone.calls.length = 0
    fireEvent.click(target)
    await answered()
    const calls = phone.calls.map(({ name }) => name)
    const refused = calls.filter((call) => all.includes(call) && call !== 'pageScrollTo')
    if (refused.length > 0 && !calls.includes('showToast') && said() === before)
      silent.push(`${nameOf(target)}: ${refused.join()}`)
  }
  expect(tapped.size).toBeGreaterThan(0)
  expect(silent).toEqual([])
  expect(unhandled).not.toHaveBeenCalled()
  process.off('unhandledRejection', unhandled)
  errors.mockRestore()
})
