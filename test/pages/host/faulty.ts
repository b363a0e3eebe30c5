import Taro from '@tarojs/taro'
import { phone } from './taro'

/** A phone whose storage fails or takes its time, call by call, as it is told. */

/** `lost` is stored although the phone says that it failed. */
export type Fault = 'none' | 'fail' | 'slow' | 'slow-fail' | 'lost'
export type Judge = (call: string, key: string) => Fault

/** What the phone has not answered yet, to be let go in any order. */
export const held: (() => void)[] = []

export const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Puts a phone with faults in place of the good one, until jest's mocks are restored. */
export function makeFaulty(judge: Judge): void {
  held.length = 0
  const asynchronous = (name: 'getStorage' | 'setStorage' | 'removeStorage' | 'getStorageInfo') => {
    const work = (Taro[name] as (options: object) => Promise<unknown>).bind(Taro)
    const failure = () => Promise.reject(new Error(`${name}:fail`))
    const answer = (options: { key?: string } = {}): Promise<unknown> => {
      const fault = judge(name, options.key ?? '')
      if (fault === 'none') return work(options)
      if (fault === 'fail') return failure()
      if (fault === 'lost') return work(options).then(failure)
      const late = fault === 'slow' ? () => work(options) : failure
      return new Promise((resolve) => held.push(() => resolve(late())))
    }
    jest.spyOn(Taro, name).mockImplementation(answer as never)
  }
  for (const name of ['getStorage', 'setStorage', 'removeStorage', 'getStorageInfo'] as const) asynchronous(name)
  const read = Taro.getStorageSync.bind(Taro)
  jest.spyOn(Taro, 'getStorageSync').mockImplementation((key: string) => {
    if (!['none', 'slow', 'lost'].includes(judge('getStorageSync', key))) throw new Error('getStorageSync:fail')
    return read(key) as unknown
  })
}

/** Lets go all that is held, in the order that `pick` tells, until the phone is at rest. */
export async function rest(pick: (count: number) => number = (count) => count - 1): Promise<void> {
  for (let idle = 0; idle < 3; idle += 1) {
    await turn()
    while (held.length > 0) {
      held.splice(pick(held.length), 1)[0]?.()
      await turn()
      idle = 0
    }
  }
}

/** Everything that stands in the phone's storage, as one text. */
export const allStored = () => JSON.stringify([...phone.storage])
