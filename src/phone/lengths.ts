/** How much a field takes, and how much is kept of it: in UTF-16 units, as WeChat's `maxlength` counts. */
export const LINE = 40
export const NOTE = 500

/** A text of so many UTF-16 units, as WeChat counts them; the rest, which some keyboards hand over, is cut off. */
export function upTo(longest: number, text: string): string {
  // Half a character at the end could be neither shown nor sent.
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}
