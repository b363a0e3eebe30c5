/** @jest-environment node */
import * as z from 'zod/mini'
import { everyGood, keep, type Kept, type StorageState } from '../../src/phone/storage'
import { DEEP } from '../deep'
import { randomOf } from '../random'
import { allStored, type Fault, held, makeFaulty, rest, turn } from './host/faulty'
import { newPhone, phone } from './host/taro'
import { asideOf } from './stored'

/**
 * A phone that fails, call by call, while two pages are open. Whatever was stored once is stored or set aside ever
 * after, unless it was cleared or replaced on purpose; and what the screen says of it is so.
 *
 * To run the same schedules again: `FAULTS_SEED=… FAULTS_RUNS=… npx jest faults`.
 */
const seed = Number(process.env['FAULTS_SEED'] ?? (process.env['CI'] ? 1 : Date.now() % 1_000_000_000))
const runs = Number(process.env['FAULTS_RUNS'] ?? (DEEP ? 6_000 : 300))

const list = z.object({ items: everyGood(z.string()) })
type List = z.infer<typeof list>

const start = (version = 1) => keep<List>({ key: 'list', version, schema: list as z.ZodMiniType<List> })
const adding = (item: string) => (value: List) => ({ items: [...value.items, item] })
const stored = () => (phone.storage.get('list') as { data?: Partial<List> } | undefined)?.data?.items ?? []

beforeEach(() => newPhone())
afterEach(() => jest.restoreAllMocks())

const times: [string, (count: number) => boolean][] = [
  ['once', (count) => count <= 1],
  ['twice', (count) => count <= 2],
  ['four times', (count) => count <= 4],
  ['always', () => true],
]
const contents: [string, unknown][] = [
  ['whole', { version: 1, data: { items: ['old'] } }],
  ['damaged in part', { version: 1, data: { items: ['old', 5] } }],
  ['damaged altogether', 'old'],
  ['of a newer version', { version: 9, data: { items: ['old'], more: 1 } }],
  ['nothing', undefined],
]
const calls = ['getStorageSync', 'getStorage', 'setStorage', 'removeStorage', 'getStorageInfo']
const faults: Fault[] = ['fail', 'slow', 'slow-fail', 'lost']

/** Every call that fails so often, whatever stood there: what follows is tried on all of them. */
describe.each(times)('a phone that fails %s', (_, fails) => {
  const cases = calls.flatMap((call) =>
    faults.flatMap((fault) => contents.map(([name, content]) => ({ call, fault, name, content }))),
  )
  test.each(cases)('$call, $fault, over what is $name: old and new are kept', async ({ call, fault, content }) => {
    if (content !== undefined) phone.storage.set('list', content)
    let count = 0
    // Both ways to read fail together, or the second would mend the first.
    const reads = ['getStorageSync', 'getStorage']
    const hit = (name: string) => name === call || (reads.includes(call) && reads.includes(name))
    makeFaulty((name) => (hit(name) && fails((count += 1)) ? fault : 'none'))
    const kept = start()
    const pages = [kept.subscribe(() => kept.get()), kept.subscribe(() => kept.get())]
    kept.get()
    const answers = [kept.set(adding('one')), kept.save(adding('two'))]
    await rest()
    const [set, saved] = await Promise.all(answers)
    if (content !== undefined) expect(allStored()).toContain('old')
    expectTruth(kept)
    if (set) expect(stored()).toContain('one')
    if (saved) expect(stored()).toContain('two')
    // Another page is opened on a phone that is well again.
    jest.restoreAllMocks()
    pages.forEach((leave) => leave())
    kept.subscribe(() => kept.get())
    await rest()
    expect(kept.get().items).toContain('one')
    expect(stored()).toEqual(kept.get().items)
    if (content !== undefined) expect(allStored()).toContain('old')
    expect(['fine', 'set-aside']).toContain(kept.state())
  })
})

test('two damages one after the other are both kept, and the same one only once', async () => {
  for (const damage of ['first', 'second', 'second']) {
    phone.storage.set('list', damage)
    const kept = start()
    await kept.set(adding('one'))
    expect(kept.state()).toBe('set-aside')
  }
  expect(asideOf(phone.storage, 'list')).toEqual(['first', 'second'])
})

test('reading one value does not forget the damage of another that it reads on the way', async () => {
  phone.storage.set('list', { version: 1, data: { items: ['old', 5] } })
  const inner = keep<object>({ key: 'inner', version: 1, schema: z.object({}) })
  const schema = z.pipe(
    list,
    z.transform((value: List) => ({ ...value, ...inner.get() })),
  )
  const kept = keep<List>({ key: 'list', version: 1, schema: schema as z.ZodMiniType<List> })
  await kept.set(adding('one'))
  expect(asideOf(phone.storage, 'list')).toEqual([{ version: 1, data: { items: ['old', 5] } }])
})

test('what an older version wrote and cannot be brought up to date is set aside', async () => {
  const before = { version: 1, data: { items: 3 } }
  phone.storage.set('list', before)
  const migrate = (data: unknown) => ({ items: (data as { items: string[] }).items.map((item) => item) })
  const kept = keep<List>({ key: 'list', version: 2, schema: list as z.ZodMiniType<List>, migrate })
  expect(kept.get()).toEqual({ items: [] })
  await kept.set(adding('one'))
  expect(kept.state()).toBe('set-aside')
  expect(asideOf(phone.storage, 'list')).toEqual([before])
})

test('a phone without room for what must be set aside keeps it where it is, and says so', async () => {
  phone.storage.set('list', 'damaged')
  phone.storageFails = true
  const kept = start()
  expect(await kept.set(adding('one'))).toBe(false)
  expect(kept.state()).toBe('damaged')
  phone.storageFails = false
  expect(await kept.set(adding('two'))).toBe(true)
  expect(kept.state()).toBe('set-aside')
  expect(stored()).toEqual(['one', 'two'])
  expect(asideOf(phone.storage, 'list')).toEqual(['damaged'])
})

test('what is put back from aside takes the place of what is kept, which is set aside in turn', async () => {
  phone.storage.set('list', { version: 1, data: { items: ['old', 5] } })
  const kept = start()
  await kept.set(() => ({ items: ['new'] }))
  expect(await kept.bringBack({ version: 1, data: { items: ['old', 5] } })).toBe(true)
  expect(stored()).toEqual(['old'])
  expect(asideOf(phone.storage, 'list')).toContainEqual({ version: 1, data: { items: ['new'] } })
})

test('before a key is full, that is said', async () => {
  const kept = start()
  await kept.set({ items: ['医'.repeat(260_000)] })
  expect(kept.state()).toBe('fine')
  await kept.set({ items: ['医'.repeat(270_000)] })
  expect(kept.state()).toBe('nearly-full')
  await kept.set({ items: ['😀'.repeat(201_000)] })
  expect(kept.state()).toBe('nearly-full')
  await kept.set({ items: [] })
  expect(kept.state()).toBe('fine')
})

/** What can be read of what is stored: what was set aside stands there until something new is written. */
const readable = () => (Array.isArray(stored()) ? stored().filter((item) => typeof item === 'string') : [])

/** What a page says must be so, once the phone has answered. */
function expectTruth(kept: Kept<List>, damages: readonly string[] = []) {
  const inForce = JSON.stringify(kept.get().items)
  const state: StorageState = kept.state()
  if (state === 'fine' || state === 'set-aside') expect(JSON.stringify(readable())).toBe(inForce)
  if (state === 'set-aside') expect(asideOf(phone.storage, 'list')).not.toEqual([])
  if (state === 'damaged') expect(phone.storage.has('list')).toBe(true)
  for (const damage of damages) expect(allStored()).toContain(damage)
}

test(`${String(runs)} random schedules (FAULTS_SEED=${String(seed)})`, async () => {
  process.stdout.write(`FAULTS_SEED=${String(seed)} FAULTS_RUNS=${String(runs)}\n`)
  for (let run = 0; run < runs; run += 1) await oneSchedule(seed + run)
})

/** A random life of one phone: two pages that change things, faults, restarts, damages, clearing and putting back. */
async function oneSchedule(own: number) {
  newPhone()
  const random = randomOf(own)
  const pick = (count: number) => Math.floor(random() * count)
  const chance = (share: number) => random() < share
  const steps: string[] = []
  let badness = random() * 0.8
  makeFaulty(() => (chance(badness) ? (faults[pick(faults.length)] ?? 'fail') : 'none'))
  /** What was on the phone at some time, and must be there ever after. */
  let seen = new Set<string>()
  let made = 0
  const fresh = (kind: string) => `<${kind}${String((made += 1))}>`
  /** What the reader was told is not saved; a phone may have stored it all the same. */
  const refused = new Set<string>()
  const demanded = () => [...seen].filter((item) => !item.startsWith('<save') || !refused.has(item))
  const look = () =>
    allStored()
      .match(/<\w+>/g)
      ?.forEach((item) => seen.add(item))
  let kept = start()
  let pages = [kept.subscribe(() => kept.get())]
  const promises: Promise<void>[] = []
  /** Whoever is told that it is saved finds it on the phone, unless all of it is cleared or replaced by then. */
  const promised = (item: string, saving: Promise<boolean>) => {
    const since = kept.replaced()
    const of = kept
    promises.push(
      saving.then((saved) => {
        if (!saved) refused.add(item)
        if (!saved || of !== kept || since !== of.replaced() || allStored().includes(item)) return
        throw new Error(`${item} was said to be saved`)
      }),
    )
  }
  const acts: Record<string, () => unknown> = {
    set: () => {
      const item = fresh('set')
      promised(item, kept.set(adding(item)))
    },
    whole: () => {
      const item = fresh('whole')
      promised(item, kept.set(adding(item)(kept.get())))
    },
    save: () => {
      const item = fresh('save')
      promised(item, kept.save(adding(item)))
    },
    page: () => pages.push(kept.subscribe(() => kept.get())),
    leave: () => pages.pop()?.(),
    answer: () => held.splice(pick(held.length || 1), 1)[0]?.(),
    wait: () => turn(),
    weather: () => (badness = random() * 0.9),
    restart: async () => {
      // What was under way is done at once, or never.
      if (chance(0.5)) await rest(pick)
      for (let turns = 0; turns < 8; turns += 1, held.length = 0) await turn()
      promises.length = 0
      kept = start(chance(0.1) ? 2 : 1)
      pages = [kept.subscribe(() => kept.get())]
      kept.get()
      if (chance(0.3)) return
      const damage = [fresh('damage'), { version: 1, data: { items: [fresh('damage'), 7] } }][pick(2)]
      await rest(pick)
      look()
      phone.storage.set('list', damage)
      kept = start()
      // What it took the place of is what the test threw away itself.
      seen = new Set(allStored().match(/<\w+>/g) ?? [])
    },
    back: () => {
      const aside = asideOf(phone.storage, 'list')
      return aside.length > 0 && kept.bringBack(aside[pick(aside.length)])
    },
    clear: async () => {
      if (!chance(0.2)) return
      const cleared = kept.clear()
      expect(kept.get().items).toEqual([])
      await rest(pick)
      await cleared
      seen = new Set()
    },
  }
  try {
    kept.get()
    for (let count = 3 + pick(25); count > 0; count -= 1) {
      const names = Object.keys(acts)
      const name = names[pick(names.length)] ?? 'wait'
      steps.push(name)
      const acting = acts[name]?.()
      if (name === 'clear' || name === 'restart') await acting
      if (chance(0.5)) await turn()
      look()
    }
    await rest(pick)
    await Promise.all(promises)
    expectTruth(kept, demanded())
    // The phone is well again, and another page is opened: what is in force is stored.
    badness = 0
    kept.get()
    kept.subscribe(() => kept.get())
    await rest()
    expectTruth(kept, demanded())
    // A change that was refused stays said until the next one is saved; the phone may have stored it all the same.
    expect(['fine', 'set-aside', 'not-saved']).toContain(kept.state())
    expect(readable()).toEqual(expect.arrayContaining(kept.get().items))
    look()
    expectTruth(start(), demanded())
  } catch (error) {
    throw new Error(`FAULTS_SEED=${String(own)} FAULTS_RUNS=1: ${steps.join(' ')}\n${String(error)}`)
  } finally {
    // Nothing of this life goes on in the next.
    await rest()
    jest.restoreAllMocks()
  }
}
