import { DEEP } from '../deep'
import { listensToTaps } from './harness/controls'
import { allPages, type Device, type NodeHandle, openDevice, type Page } from './harness/device'
import { FULL_NOW, LINKS, fullStorage, openFolds } from './harness/full'
import { ancestors, type ViewNode } from './harness/tree'

/** More than a page offers; beyond, taps bring forth what is tapped for ever. */
const MOST = 400

/** Of what looks alike, such as the answers of a list of examples, a short run taps so many. */
const ALIKE = DEEP ? MOST : 3

const leaving = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch']

/**
 * What may stay silent here: the keyboard, the wheel and WeChat's own page for feedback belong to the phone, and to
 * choose again what is chosen changes nothing.
 */
function maySayNothing({ tag, role, attributes }: NodeHandle): boolean {
  if (role === 'textbox' || tag === 'picker' || attributes['openType'] === 'feedback') return true
  return role === 'radio' && attributes['ariaChecked'] === true
}

/** What a tap can bring about. Whatever a page shows anew goes through setData. */
function traces(device: Device, page: Page): number {
  return page.log.calls + device.calls.length + device.pages.length + (device.dialog ? 1 : 0)
}

async function putAway(device: Device) {
  if (device.dialog?.kind === 'modal') await device.answerModal(false)
  if (device.dialog?.kind === 'actionSheet') await device.chooseAction()
}

/** Goes back to a page that a tap left, or opens it anew. */
async function returnTo(device: Device, page: Page, link: string): Promise<Page> {
  if (device.page !== page && device.pages.includes(page)) await device.back()
  if (device.page === page) return page
  const again = await device.open(link)
  await openFolds(again)
  return again
}

const looks = ({ role, attributes }: NodeHandle) => `${role} ${String(attributes['class'])}`

/** Taps everything on a page once, also what taps bring forth; tells which did nothing. */
async function tapAll(device: Device, link: string) {
  let page = await device.open(link)
  await openFolds(page)
  const tapped = new Set<string>()
  const alike = new Map<string, number>()
  const silent: string[] = []
  // An open fold is closed only when everything in it was tapped.
  const next = () => {
    const left = page
      .tappable()
      .filter((node) => !maySayNothing(node) && !tapped.has(`${node.role} ${node.name}`))
      .filter((node) => (alike.get(looks(node)) ?? 0) < ALIKE)
    return left.find(({ attributes }) => attributes['ariaExpanded'] !== true) ?? left[0]
  }
  for (let node = next(); node && tapped.size < MOST; node = next()) {
    const name = `${node.role} ${node.name}`
    tapped.add(name)
    alike.set(looks(node), (alike.get(looks(node)) ?? 0) + 1)
    const before = traces(device, page)
    await node.tap()
    if (traces(device, page) === before) silent.push(name)
    await putAway(device)
    page = await returnTo(device, page, link)
  }
  expect(tapped.size).toBeLessThan(MOST)
  return silent
}

test.each(LINKS)('everything on %s answers a tap, and every way leads to a page', async (link) => {
  const device = openDevice({ storage: fullStorage(4, 4), now: FULL_NOW })
  expect(await tapAll(device, link)).toEqual([])
  const targets = device.calls.filter(({ name }) => leaving.includes(name)).map(({ options }) => targetOf(options))
  expect(targets.filter((target) => !allPages().includes(target))).toEqual([])
  expect(device.errors).toEqual([])
  expect(device.violations).toEqual([])
})

test.each(LINKS)('what is called a button on %s listens', async (link) => {
  const page = await openDevice({ storage: fullStorage(4, 4), now: FULL_NOW }).open(link)
  await openFolds(page)
  const called = ['button', 'link', 'radio', 'checkbox'].flatMap((role) => page.findAll({ role }))
  const deaf = called.filter(({ node }) => ![node, ...ancestors(node)].some(works))
  expect(deaf.map(({ name }) => name)).toEqual([])
})

/** Listens itself, or is WeChat's own. */
function works(node: ViewNode): boolean {
  return listensToTaps(node) || node.tag === 'picker'
}

function targetOf(options: unknown): string {
  return String((options as { url: string }).url.split('?')[0]).replace(/^\//, '')
}
