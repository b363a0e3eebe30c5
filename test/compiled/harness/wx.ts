import { copyOut, Failure, type Guest, type GuestFunction, isGuestFunction } from './sandbox'
import type { Logic } from './logic'

/** One call that the app made of the phone. */
export interface Call {
  name: string
  options: unknown
}

/** Answers a call that waits for a person. */
export type Answer = (result: Guest | Failure) => void

/**
 * The `wx` of one phone: how its functions are called, recorded, answered and made to fail. What they do is in
 * `services.ts`. Every function is an own property, because Taro takes over only those.
 */
export class Wx {
  readonly object: Guest
  readonly calls: Call[] = []
  private readonly listeners = new Map<string, Set<GuestFunction>>()

  constructor(
    private readonly logic: Logic,
    /** Names of functions that fail; may change at any time. */
    private readonly failing: Set<string>,
  ) {
    this.object = logic.sandbox.guest.object()
  }

  /** A function whose result is handed over as it is. */
  add(name: string, work: GuestFunction): void {
    this.object[name] = this.logic.sandbox.wrap((...values) => {
      this.calls.push({ name, options: copyOut(values.length > 1 ? values : values[0]) })
      return work(...values)
    })
  }

  /** A function that gives plain data at once. */
  synchronous(name: string, work: GuestFunction): void {
    this.add(name, (...values) => {
      if (this.failing.has(name)) throw new Failure(`${name}:fail`)
      return this.logic.sandbox.copyIn(work(...values))
    })
  }

  /** A call with callbacks: the work is done, and answered, a moment later. */
  asynchronous(name: string, work: (options: Guest) => unknown): void {
    this.waiting(name, (options, answer) => {
      this.logic.later(() => {
        try {
          answer((work(options) ?? {}) as Guest)
        } catch (error) {
          if (!(error instanceof Failure)) throw error
          answer(error)
        }
      })
    })
  }

  /** A call with callbacks that is answered whenever somebody does. */
  waiting(name: string, work: (options: Guest, answer: Answer) => unknown): void {
    this.add(name, (given) => {
      const options = (given ?? {}) as Guest
      const answer: Answer = (result) => this.answer(name, options, result)
      if (!this.failing.has(name)) return work(options, answer)
      return this.logic.later(() => answer(new Failure(`${name}:fail`)))
    })
  }

  /** Nothing leaves the device: the call fails, and stands among the violations. */
  forbidden(name: string): void {
    this.waiting(name, (options, answer) => {
      this.logic.violations.push(`wx.${name} ${JSON.stringify(options)}`)
      this.logic.later(() => answer(new Failure(`${name}:fail`)))
      return this.idle(['abort', 'onProgressUpdate', 'info', 'warn', 'error'])
    })
  }

  /** A pair of functions, `onThemeChange` and `offThemeChange`, for what the phone announces. */
  announcement(name: string): void {
    const listeners = new Set<GuestFunction>()
    this.listeners.set(name, listeners)
    this.add(`on${name}`, (listener) => void listeners.add(listener as GuestFunction))
    this.add(`off${name}`, (listener) => (listener ? listeners.delete(listener as GuestFunction) : listeners.clear()))
  }

  announce(name: string, value: unknown): void {
    for (const listener of this.listeners.get(name) ?? []) {
      this.logic.guard(`on${name}`, () => listener(this.logic.sandbox.copyIn(value)))
    }
  }

  /** An object whose methods do nothing and can be chained. */
  idle(names: string[]): Guest {
    const object = this.logic.sandbox.guest.object()
    for (const name of names) object[name] = () => object
    return object
  }

  private answer(name: string, options: Guest, result: Guest | Failure): void {
    const failed = result instanceof Failure
    const value = failed ? { errMsg: result.message } : { ...result, errMsg: `${name}:ok` }
    for (const callback of [options[failed ? 'fail' : 'success'], options['complete']]) {
      if (!isGuestFunction(callback)) continue
      this.logic.guard(`${name} callback`, () => callback(this.logic.sandbox.copyIn(value)))
    }
  }
}
