import { DEEP } from '../deep'
import { allPages, type DeviceOptions, openDevice } from './harness/device'
import { expectFine } from './harness/fine'
import { FULL_LINKS, FULL_NOW, fullStorage, openFolds } from './harness/full'

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

test.each(allPages())('%s opens on every phone', async (page) => {
  for (const phone of tried) {
    const device = openDevice(phone)
    await device.open(page)
    expectFine(device)
  }
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
