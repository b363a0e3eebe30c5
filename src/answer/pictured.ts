import type { DocumentState } from '../rules'
import { editionWords } from './words'
import type { Side } from './Editions'
import type { Comparison } from './sides'

/** One answer of both editions, as a card shows it. */
export interface Part extends Comparison {
  readonly title: string
  readonly guide: Side
  readonly official: Side
}

/** What a picture of an answer says, from top to bottom. */
export interface Pictured {
  /** What was asked, a sentence for each answer that changes it. */
  readonly asked: readonly string[]
  readonly parts: readonly Part[]
  /** What makes the answer less than sure. */
  readonly caveats: readonly string[]
  readonly standing: readonly DocumentState[]
}

let onItsWay: Pictured | undefined

/** Hands an answer to the page that draws it, where no link could say it; it is gone when the app is closed. */
export function handPicture(pictured: Pictured): void {
  onItsWay = pictured
}

export function handedPicture(): Pictured | undefined {
  return onItsWay
}

/** How the two compare, in a sentence. */
export function comparisonText({ agree, difference, said }: Comparison): string {
  if (said !== undefined) return said
  if (agree) return editionWords.agree
  return difference === undefined ? editionWords.differLoosely : editionWords.differ(difference)
}
