import { copyText, Failure } from './sandbox'

const keyLimit = 1024 * 1024
const wholeLimit = 10 * 1024 * 1024

/**
 * What the phone keeps. The map is the test's: handed to a second device, it is the same phone with the app killed
 * and opened again; a test may put anything into it, as an older or a broken version would have.
 */
export class PhoneStorage {
  constructor(private readonly kept: Map<string, unknown>) {}

  has(key: unknown): boolean {
    return this.kept.has(String(key))
  }

  get(key: unknown): unknown {
    if (!this.has(key)) throw new Failure('getStorage:fail data not found')
    return this.kept.get(String(key))
  }

  set(key: unknown, value: unknown): void {
    const size = Buffer.byteLength(copyText(value))
    if (size > keyLimit) throw new Failure('setStorage:fail entry size limit reached')
    if (this.size(String(key)) + size > wholeLimit) throw new Failure('setStorage:fail exceed storage max size 10Mb')
    this.kept.set(String(key), value)
  }

  remove(key: unknown): void {
    this.kept.delete(String(key))
  }

  clear(): void {
    this.kept.clear()
  }

  info(): Record<string, unknown> {
    return { keys: [...this.kept.keys()], currentSize: Math.ceil(this.size() / 1024), limitSize: wholeLimit / 1024 }
  }

  /** Bytes kept, leaving out one key. */
  private size(except?: string): number {
    let sum = 0
    for (const [key, value] of this.kept) if (key !== except) sum += Buffer.byteLength(copyText(value))
    return sum
  }
}
