import fs from 'node:fs'
import path from 'node:path'
import { builtFiles, outputRoot, readBuilt } from './harness/compiler'
import { DEEP } from '../deep'
import { type NodeHandle, openDevice, type Page, tabs } from './harness/device'
import { FULL_LINKS, FULL_NOW, fullStorage, LINKS, openFolds } from './harness/full'

/** A KB is 1,000 bytes here, the stricter of the two. WeChat itself allows 2 MB a package. */
const MAIN_PACKAGE = 560_000
const SUB_PACKAGE = 200_000
const STYLES = 60_000

/** The first screen: what is sent to draw it, and what it is made of. */
const FIRST_BYTES = 30_000
const FIRST_NODES = 500
const FIRST_DEPTH = 15

/** A key press; with more, typing lags behind on an old phone. */
const KEY_CALLS = 2
const KEY_BYTES = 1500

const phones: [string, () => Map<string, unknown>][] = [
  ['a new phone', () => new Map()],
  ['a phone in long use', fullStorage],
]

describe('what is downloaded', () => {
  const { subPackages } = JSON.parse(readBuilt('app.json')) as { subPackages: { root: string }[] }
  const roots = subPackages.map(({ root }) => `${root}/`)
  // The tool sends neither its own settings nor the licences.
  const files = builtFiles('').filter((file) => /\.(js|json|wxml|wxs|wxss|png)$/.test(file) && !/^project\./.test(file))
  const sizeOf = (some: string[]) => some.reduce((sum, file) => sum + fs.statSync(path.join(outputRoot, file)).size, 0)

  test('the main package', () => {
    const main = files.filter((file) => !roots.some((root) => file.startsWith(root)))
    expect(sizeOf(main)).toBeLessThan(MAIN_PACKAGE)
  })

  test.each(roots)('the sub-package %s', (root) => {
    const own = files.filter((file) => file.startsWith(root))
    expect(own).not.toEqual([])
    expect(sizeOf(own)).toBeLessThan(SUB_PACKAGE)
  })

  test('all styles', () => {
    expect(sizeOf(files.filter((file) => file.endsWith('.wxss')))).toBeLessThan(STYLES)
  })
})

test.each(tabs)('at launch the tab $text reads one key of storage before its first screen', async ({ pagePath }) => {
  const device = openDevice({ storage: fullStorage(), now: FULL_NOW })
  const page = await device.open(pagePath)
  const before = device.calls.slice(0, page.callsBeforeDrawn)
  expect(before.filter(({ name }) => name === 'getStorageSync')).toHaveLength(1)
})

describe.each(phones)('on %s', (_, storage) => {
  test.each(FULL_LINKS)('the first screen of %s is light', async (link) => {
    const page = await openDevice({ storage: storage(), now: FULL_NOW }).open(link)
    expect(page.log.bytes).toBeLessThan(FIRST_BYTES)
    expect(page.nodeCount).toBeLessThan(FIRST_NODES)
    expect(page.depth).toBeLessThan(FIRST_DEPTH)
  })
})

test.each(LINKS)('a key press on %s sends little, with everything unfolded', async (link) => {
  const page = await openDevice({ storage: fullStorage(), now: FULL_NOW }).open(link)
  await openFolds(page)
  const heavy: string[] = []
  // A short run types into the first fields of a page.
  const fields = page.findAll({ role: 'textbox' }).slice(0, DEEP ? undefined : 3)
  for (const field of fields) heavy.push(...(await heavyKeys(page, field)))
  expect(heavy).toEqual([])
})

/** Types into a field and out of it, and tells of the keys that sent too much, with the longest part of it. */
async function heavyKeys(page: Page, field: NodeHandle): Promise<string[]> {
  await field.clear()
  const heavy: string[] = []
  for (const key of ['4', '5', '6', '.', '5', 'back']) {
    page.resetLog()
    await (key === 'back' ? field.backspace() : field.type(key))
    const { calls, bytes } = page.log
    if (calls <= KEY_CALLS && bytes <= KEY_BYTES) continue
    const parts = page.payloads.flatMap((payload) => Object.entries(JSON.parse(payload) as object))
    const [longest = ''] = parts.map((part) => JSON.stringify(part)).sort((one, other) => other.length - one.length)
    heavy.push(`${field.name}, key ${key}: ${calls} calls, ${bytes} bytes, most of all ${longest.slice(0, 200)}`)
  }
  return heavy
}
