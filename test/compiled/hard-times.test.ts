import { DEEP } from '../deep'
import { allPages, type DeviceOptions, openDevice } from './harness/device'
import { expectFine } from './harness/fine'
import { FULL_LINKS, FULL_NOW, fullStorage, openFolds } from './harness/full'

const hardTimes: [string, DeviceOptions][] = [
  ['storage that cannot be read', { failing: ['getStorageSync', 'getStorage'] }],
  ['storage that cannot be written', { failing: ['setStorageSync', 'setStorage', 'removeStorage', 'clearStorage'] }],
  ['the last minute of 2026', { now: '2026-12-31T23:59' }],
  ['a day after the published holidays', { now: '2027-03-01T09:00' }],
]

describe.each(hardTimes)('with %s', (_, options) => {
  test.each(DEEP ? FULL_LINKS : allPages())('%s opens', async (link) => {
    const device = openDevice({ storage: fullStorage(), now: FULL_NOW, ...options })
    await openFolds(await device.open(link))
    await device.advance(120_000)
    expectFine(device)
  })
})
