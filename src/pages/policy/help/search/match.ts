import { readings } from './pinyin'

/**
 * How well something that can be found fits what was typed: in its words, with one character wrong, missing or too
 * many, by the first letters of the pinyin or by all of it. Everything is worked out when the search is first used.
 */

/** What is looked through: a title, and the words that people use for it. */
export interface Target {
  readonly title: string
  readonly also: string
}

/** A target made ready to be compared. */
export interface Prepared {
  readonly title: string
  /** The title and each of the other words, apart. */
  readonly texts: readonly string[]
  readonly initials: string
  readonly full: string
}

let table: ReadonlyMap<string, string> | undefined

/** The pinyin of each character of the table: `qi起期fu付…`. */
function pinyin(): ReadonlyMap<string, string> {
  table ??= new Map(
    (readings.match(/[a-z]+[^a-z]+/g) ?? []).flatMap((part) => {
      const [syllable = ''] = /^[a-z]+/.exec(part) ?? []
      return [...part.slice(syllable.length)].map((character): [string, string] => [character, syllable])
    }),
  )
  return table
}

/** What makes no difference to what is meant: case, spaces, marks, and the words of asking. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]|[吗呢啊吧了]|请问/g, '')
}

export function prepare({ title, also }: Target): Prepared {
  const texts = [title, ...also.split(' ')].map(plain).filter((text) => text !== '')
  const read = texts.map((text) => [...text].map((character) => pinyin().get(character) ?? character))
  return {
    title: texts[0] ?? '',
    texts,
    initials: read.map((syllables) => syllables.map((syllable) => syllable.charAt(0)).join('')).join(' '),
    full: read.map((syllables) => syllables.join('')).join(' '),
  }
}

/** From 0, nothing in common, to 100, the title itself. */
export function fit(query: string, { title, texts, initials, full }: Prepared): number {
  const asked = plain(query)
  if (asked === '') return 0
  if (title.includes(asked)) return 90 + (title.startsWith(asked) ? 4 : 0) + (6 * asked.length) / title.length
  if (texts.includes(asked)) return 94
  if (texts.some((text) => text.includes(asked))) return 85
  if (/^[a-z]{2,}$/.test(asked)) return initials.includes(asked) || full.includes(asked) ? 75 : 0
  if (asked.length > 2 && texts.some((text) => isNear(asked, text))) return 78
  return Math.max(60 * shared(asked, texts.join(' ')), covered(asked, texts))
}

/** Whether a stretch of the text is what was asked but for one character wrong, missing, too many or with its neighbour changed. */
function isNear(asked: string, text: string): boolean {
  for (let start = 0; start < text.length; start += 1) if (isNearAt(asked, text, start)) return true
  return false
}

function isNearAt(asked: string, text: string, start: number): boolean {
  let same = 0
  while (same < asked.length && asked[same] === text[start + same]) same += 1
  const goesOn = (from: number, to: number) => text.startsWith(asked.slice(from), start + to)
  const swapped = asked[same] === text[start + same + 1] && asked[same + 1] === text[start + same]
  return (
    goesOn(same + 1, same + 1) ||
    goesOn(same + 1, same) ||
    goesOn(same, same + 1) ||
    (swapped && goesOn(same + 2, same + 2))
  )
}

/** How much of what was asked is made up of words that people use for it. */
function covered(asked: string, texts: readonly string[]): number {
  const within = texts.filter((text) => text.length > 1 && asked.includes(text))
  if (within.length === 0) return 0
  const places = new Set(within.flatMap((text) => Array.from(text, (_, index) => asked.indexOf(text) + index)))
  return 30 + (50 * places.size) / asked.length
}

/** Which part of the pairs of neighbours that were asked for stands in the text: a quarter and less is chance. */
function shared(asked: string, text: string): number {
  const pairs = Array.from({ length: asked.length - 1 }, (_, index) => asked.slice(index, index + 2))
  const part = pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length
  return part > 0.25 ? part : 0
}
