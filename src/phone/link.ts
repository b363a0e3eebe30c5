import type { Query } from './params'

/** Links carry `v`, the version of their own layout, so that an old link still means what it meant. */
const LINK_VERSION = '1'

/** A page's path with its answers, leaving out what is blank. */
export function linkTo(page: string, answers: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries({ v: LINK_VERSION, ...answers })
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(([key, value]) => `${key}=${encoded(value)}`)
    .join('&')
  return `${page}?${query}`
}

/** A text as a part of a link, without halves of characters, which a text cut to its length can end with. */
function encoded(text: string): string {
  return encodeURIComponent([...text].filter((character) => !/^[\uD800-\uDFFF]$/.test(character)).join(''))
}

/** The longest text of a link that is looked at or shown back. */
const LONGEST = 40

/** What a link says under a key: decoded where it can be, cut to a sane length, nothing where it is blank. */
export function linkText(query: Query, key: string): string | undefined {
  const given = query[key]
  if (typeof given !== 'string' || given === '' || !isOurs(query)) return undefined
  let text = given
  try {
    text = decodeURIComponent(given)
  } catch {
    // Not encoded, or broken on the way: taken as it stands.
  }
  return text.slice(0, LONGEST)
}

const isOurs = ({ v = LINK_VERSION }: Query) => v === LINK_VERSION

/** Whether a link has another layout than ours, or brings along what a printed code carries, which we never made. */
export const isUnread = (query: Query) => !isOurs(query) || query['scene'] !== undefined

/** What a link says and is not taken, to be said to the reader: which key, what stood there, and why. */
export interface Dropped {
  readonly key: string
  readonly text: string
  readonly code: 'not-understood' | 'contradicts'
}

/** What a link says under a key, if it says one thing alone. */
export function linkSaid(query: Query, key: string, dropped: Dropped[]): string | undefined {
  const given = query[key]
  if (Array.isArray(given) && isOurs(query)) {
    const text = given.filter((one) => typeof one === 'string').join(' ')
    dropped.push({ key, text: text.slice(0, LONGEST), code: 'contradicts' })
  }
  return linkText(query, key)
}

/** One of a few words in a link; anything else is dropped and said. */
export function linkChoice<Choice extends string>(
  query: Query,
  key: string,
  choices: readonly Choice[],
  dropped: Dropped[],
): Choice | undefined {
  const text = linkSaid(query, key, dropped)
  const choice = choices.find((one) => one === text)
  if (text !== undefined && choice === undefined) dropped.push({ key, text, code: 'not-understood' })
  return choice
}
