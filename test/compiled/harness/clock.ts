/** Waits up to this long are part of drawing (React, Taro, the phone's own answers); longer ones are the app's. */
const frame = 32
/** More turns than any page needs; beyond, something waits for itself. */
const endless = 5000

interface Timer {
  callback: () => void
  delay: number
  due: number
  repeats: boolean
}

/** Ends once every promise that could go on has gone on. Jest's fake timers do not reach it. */
const realSetImmediate = setImmediate
export function turn(): Promise<void> {
  return new Promise((resolve) => realSetImmediate(resolve))
}

/**
 * The phone's time. It moves only when a test lets it: nothing sleeps, and a debounce ends when the test says so.
 */
export class Clock {
  private readonly timers = new Map<number, Timer>()
  private lastId = 0

  constructor(public now: number) {}

  set(callback: () => void, delay: unknown, repeats = false): number {
    const wait = Math.max(1, Number(delay) || 0)
    this.lastId += 1
    this.timers.set(this.lastId, { callback, delay: wait, due: this.now + wait, repeats })
    return this.lastId
  }

  clear(id: unknown): void {
    this.timers.delete(Number(id))
  }

  /**
   * Lets everything happen that happens by itself at once: promises, React's and Taro's short timers.
   * `afterwards` may start more work, and says so by returning true. A longer wait stays, unless time passes it.
   */
  async settle(afterwards: () => boolean): Promise<void> {
    for (let count = 0; count < endless; count += 1) {
      await turn()
      const short = [...this.timers.values()].filter((timer) => timer.delay <= frame)
      const until = Math.min(...short.map((timer) => timer.due), short.length > 0 ? Infinity : this.now)
      if (!this.runNext(until) && !afterwards()) return
    }
    throw new Error('The page never comes to rest: a short timer or a render starts itself again and again.')
  }

  /** Lets so much time pass, each timer at its time. */
  async advance(milliseconds: number, afterwards: () => boolean): Promise<void> {
    const until = this.now + milliseconds
    await this.settle(afterwards)
    for (let count = 0; count < endless && this.runNext(until); count += 1) await turn()
    this.now = Math.max(this.now, until)
    await this.settle(afterwards)
  }

  /** Runs the timer that is due first, if it is due by then. */
  private runNext(until: number): boolean {
    let next: [number, Timer] | undefined
    for (const entry of this.timers) if (!next || entry[1].due < next[1].due) next = entry
    if (!next || next[1].due > until) return false
    const [id, timer] = next
    this.now = Math.max(this.now, timer.due)
    if (timer.repeats) timer.due = this.now + timer.delay
    else this.timers.delete(id)
    timer.callback()
    return true
  }
}
