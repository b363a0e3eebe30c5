import type { IsoDate } from '../kernel/dates'
import type { Edition } from '../sources'
import type { State } from './settlement'

/** Where a year stands for whoever goes on with it: what its visits leave, by which edition, and the day of the last. */
interface Carried {
  readonly state: State
  readonly edition: Edition
  readonly lastDay: IsoDate | undefined
}

/** The same for the outside: to be handed in as `before` of the next call, and not to be looked into, copied or kept. */
export class Carry {
  /** A JSON copy keeps this and loses the class: by it a copied carry is refused, and not read as sums that were entered. */
  readonly carried = true

  constructor(private readonly year: Carried) {}

  /** What stands in for `before`, where it is one. */
  static in(before: unknown): Carried | undefined {
    return before instanceof Carry ? before.year : undefined
  }

  static isCopy(before: unknown): boolean {
    return typeof before === 'object' && before !== null && 'carried' in before && !(before instanceof Carry)
  }
}
