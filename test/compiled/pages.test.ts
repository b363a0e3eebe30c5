import { DEEP } from '../deep'
import { allPages, type Device, type DeviceOptions, openDevice } from './device'
import { FULL_LINKS, FULL_NOW, fullStorage, openFolds } from './full'

const libraries = ['2.25.0', '3.3.4']
const platforms = ['android', 'ios'] as const
const themes = ['light', 'dark'] as const
const windows = [
  { width: 320, height: 568 },
  { width: 430, height: 932 },
]

/** Every phone that these make together. */
const phones: DeviceOptions[] = libraries.flatMap((baseLibrary) =>
  platforms.flatMap((platform) =>
    themes.flatMap((theme) => windows.map((window) => ({ baseLibrary, platform, theme, window }))),
  ),
)

/** Of the sixteen, a short run takes four, in which each setting is met twice. */
const tried = DEEP ? phones : phones.filter((_, index) => index % 5 === 0)

const hardTimes: [string, DeviceOptions][] = [
  ['storage that cannot be read', { failing: ['getStorageSync', 'getStorage'] }],
  ['storage that cannot be written', { failing: ['setStorageSync', 'setStorage', 'removeStorage', 'clearStorage'] }],
  ['the last minute of 2026', { now: '2026-12-31T23:59' }],
  ['a day after the published holidays', { now: '2027-03-01T09:00' }],
]

function expectFine(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
  expect(device.page.text()).not.toBe('')
}

test.each(allPages())('%s opens on every phone', async (page) => {
  for (const phone of tried) {
    const device = openDevice(phone)
    await device.open(page)
    expectFine(device)
  }
})

describe.each(hardTimes)('with %s', (_, options) => {
  test.each(DEEP ? FULL_LINKS : allPages())('%s opens', async (link) => {
    const device = openDevice({ storage: fullStorage(), now: FULL_NOW, ...options })
    await openFolds(await device.open(link))
    await device.advance(120_000)
    expectFine(device)
  })
})

test.each(FULL_LINKS)('%s gives a card that leads to a page and tells nothing of the reader', async (link) => {
  const empty = openDevice()
  await empty.open(link.split('?')[0])
  const full = openDevice({ storage: fullStorage(), now: FULL_NOW })
  await full.open(link)
  const card = full.share() as { title: string; path: string }
  expect(card).toEqual(empty.share())
  expect(card.title).not.toBe('')
  expect(allPages()).toContain(card.path.replace(/^\//, ''))
})

test.each(FULL_LINKS)('every title on %s is a heading to a screen reader', async (link) => {
  const device = openDevice({ storage: fullStorage(), now: FULL_NOW })
  const page = await device.open(link)
  await openFolds(page)
  const titles = ['card-title', 'answer-title'].flatMap((name) => page.findAll({ class: name }))
  expect(titles.filter(({ role }) => role !== 'heading').map(({ text }) => text)).toEqual([])
})
