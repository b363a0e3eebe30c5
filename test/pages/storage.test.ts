import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { everyGood, keep } from '../../src/phone/storage'
import { asideOf } from './stored'
import { newPhone, phone } from './host/taro'

/** What is kept while the phone takes its time: what is in force and what is stored must not part. */

const list = z.object({ items: everyGood(z.string()) })
type List = z.infer<typeof list>

const keptList = (version = 1) => keep<List>({ key: 'list', version, schema: list as z.ZodMiniType<List> })
const adding = (item: string) => (value: List) => ({ items: [...value.items, item] })
const stored = () => (phone.storage.get('list') as { data: List } | undefined)?.data

/** A phone that stores what it is given only when it is let go, in any order. */
function slowPhone(): (() => void)[] {
  const held: (() => void)[] = []
  const store = Taro.setStorage.bind(Taro)
  jest
    .spyOn(Taro, 'setStorage')
    .mockImplementation(
      (given) => new Promise((resolve) => held.push(() => resolve(store(given as never) as never))) as never,
    )
  return held
}

const turns = () => new Promise((resolve) => setTimeout(resolve))

/** Lets the last that came go first, until nothing is held. */
async function letGo(held: (() => void)[]) {
  for (await turns(); held.length > 0; await turns()) held.pop()?.()
}

beforeEach(() => newPhone())
afterEach(() => jest.restoreAllMocks())

test('what is set while a change is being saved is stored with it', async () => {
  const kept = keptList()
  const held = slowPhone()
  const saved = kept.save(adding('saved'))
  await turns()
  const set = kept.set({ items: ['set'] })
  await letGo(held)
  expect([await saved, await set]).toEqual([true, true])
  expect(kept.get()).toEqual({ items: ['set', 'saved'] })
  expect(stored()).toEqual(kept.get())
})

test('of two values set one after the other the later stays, however the phone stores them', async () => {
  const kept = keptList()
  const held = slowPhone()
  void kept.set({ items: ['one'] })
  void kept.set({ items: ['two'] })
  expect(kept.get()).toEqual({ items: ['two'] })
  await letGo(held)
  expect(stored()).toEqual({ items: ['two'] })
})

test('what is cleared while a change is being saved stays cleared', async () => {
  const kept = keptList()
  await kept.set({ items: ['one'] })
  const held = slowPhone()
  void kept.save(adding('two'))
  await turns()
  void kept.save(adding('three'))
  const cleared = kept.clear()
  expect(kept.get()).toEqual({ items: [] })
  await letGo(held)
  expect(await cleared).toBe(true)
  expect(kept.get()).toEqual({ items: [] })
  expect(stored()).toBeUndefined()
})

test('what is set after clearing stays', async () => {
  const kept = keptList()
  await kept.set({ items: ['one'] })
  const held = slowPhone()
  void kept.save(adding('two'))
  await turns()
  void kept.clear()
  void kept.set({ items: ['three'] })
  await letGo(held)
  expect(kept.get()).toEqual({ items: ['three'] })
  expect(stored()).toEqual({ items: ['three'] })
})

test('what could not be removed is still there', async () => {
  const kept = keptList()
  await kept.set({ items: ['one'] })
  jest.spyOn(Taro, 'removeStorage').mockRejectedValue(new Error('removeStorage:fail'))
  expect(await kept.clear()).toBe(false)
  expect(kept.get()).toEqual({ items: ['one'] })
})

test('what a newer version of the app wrote is set aside, and read as far as it can be', async () => {
  const newer = { version: 3, data: { items: ['one'], more: true } }
  phone.storage.set('list', newer)
  const kept = keptList(2)
  expect(kept.get()).toEqual({ items: ['one'] })
  await kept.set({ items: [] })
  expect(kept.state()).toBe('set-aside')
  expect(asideOf(phone.storage, 'list')).toEqual([newer])
})
