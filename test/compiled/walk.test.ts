import { DEEP } from '../deep'
import { randomOf } from '../random'
import { allPages, type Device, openDevice, type NodeHandle, tabs } from './harness/device'
import { FULL_NOW, fullStorage } from './harness/full'

/**
 * Somebody who taps and types at random. To walk the same way again: `WALK_SEED=… npx jest walk`, and further with
 * `WALK_TAPS`. CI goes the same way every time.
 */
const seed = Number(process.env['WALK_SEED'] ?? (process.env['CI'] ? 1 : Date.now() % 1_000_000))
const taps = Number(process.env['WALK_TAPS'] ?? (DEEP ? 2000 : 200))

jest.setTimeout(taps * 500)

const texts = ['', '0', '45', '6000', '１２３', '-1', '1.005', '99999999999', '看牙', '<b>', 'NaN', '{"app":1}']

const random = randomOf(seed)
const chance = (share: number) => random() < share
const oneOf = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item

async function answerDialog(device: Device, { kind, options }: NonNullable<Device['dialog']>): Promise<string> {
  if (kind === 'modal') {
    const confirm = chance(0.5)
    await device.answerModal(confirm)
    return `modal ${String(confirm)}`
  }
  const text = oneOf([undefined, ...(options['itemList'] as string[])])
  await device.chooseAction(text)
  return `action ${String(text)}`
}

async function fillIn(field: NodeHandle): Promise<string> {
  const text = oneOf(texts)
  const name = `${field.name} ← ${text}`
  await field.paste(text)
  if (chance(0.5)) await field.blur()
  return name
}

async function choose(picker: NodeHandle): Promise<string> {
  const value = oneOf(['2024-02-29', '2025-12-31', '2026-11-21'])
  const name = `${picker.name} ← ${value}`
  await picker.change({ value })
  return name
}

/** One thing that a person may do now; tells what it was. */
async function act(device: Device): Promise<string> {
  if (device.dialog) return answerDialog(device, device.dialog)
  const { page } = device
  if (chance(0.05)) return device.back().then(() => 'back')
  if (chance(0.02)) return device.switchTab(oneOf(tabs).pagePath).then(({ path }) => `tab ${path}`)
  if (chance(0.02)) return device.open(oneOf(allPages())).then(({ path }) => `open ${path}`)
  if (chance(0.02)) return device.advance(5000).then(() => 'wait')
  const nodes = [...page.tappable(), ...page.findAll({ tag: 'picker' })]
  if (nodes.length === 0) return device.back().then(() => 'back')
  const node = oneOf(nodes)
  if (node.tag === 'picker') return choose(node)
  if (node.role === 'textbox') return fillIn(node)
  const name = `${String(node.role)} ${node.name}`
  await node.tap()
  return name
}

test(`a walk of ${String(taps)} taps leaves no error and no empty page (WALK_SEED=${String(seed)})`, async () => {
  process.stdout.write(`WALK_SEED=${String(seed)} WALK_TAPS=${String(taps)}\n`)
  const device = openDevice({ storage: fullStorage(4, 4), now: FULL_NOW })
  await device.open()
  const steps: string[] = []
  for (let count = 0; count < taps; count += 1) {
    steps.push(`${device.page.path}: ${await act(device)}`)
    const { errors, violations, page } = device
    if (errors.length + violations.length === 0 && page.text() !== '') continue
    throw new Error(
      [`WALK_SEED=${String(seed)}`, ...steps.slice(-20), ...errors, ...violations, page.text()].join('\n'),
    )
  }
})
