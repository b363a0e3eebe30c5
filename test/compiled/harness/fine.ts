import type { Device } from './device'

/** A page that opened: it shows something, nothing went wrong, and nothing was done that an app of ours never does. */
export function expectFine(device: Device) {
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
  expect(device.page.text()).not.toBe('')
}
