import { DEEP } from '../deep'
import { type DeviceOptions, openDevice } from './harness/device'
import { expectFine } from './harness/fine'
import { FULL_NOW, fullStorage, LINKS, openFolds } from './harness/full'

const hardTimes: [string, DeviceOptions][] = [
  ['storage that cannot be read', { failing: ['getStorageSync', 'getStorage'] }],
  ['storage that cannot be written', { failing: ['setStorageSync', 'setStorage', 'removeStorage', 'clearStorage'] }],
  ['the last minute of 2026', { now: '2026-12-31T23:59' }],
  ['a day after the published holidays', { now: '2027-03-01T09:00' }],
]

/** In a short run every page meets one or two of the hard times, and every hard time a third of the pages. */
const linksAt = (time: number) => LINKS.filter((_, page) => DEEP || (page - time) % 3 === 0)

describe.each(hardTimes.map((time, index) => [...time, index] as const))('with %s', (_, options, time) => {
  test.each(linksAt(time))('%s opens', async (link) => {
    const device = openDevice({ storage: fullStorage(), now: FULL_NOW, ...options })
    await openFolds(await device.open(link))
    await device.advance(120_000)
    expectFine(device)
  })
})
