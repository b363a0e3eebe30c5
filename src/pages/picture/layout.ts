import type { IsoDate } from '../../rules'
import { NO_FIGURE, type Side } from '../../answer/Editions'
import { comparisonText, type Pictured } from '../../answer/pictured'
import { dayText } from '../../answer/format'
import { agedText, standingText } from '../../answer/standing'
import { editionName, editionWords, foot } from '../../answer/words'
import { pictureWords } from './words'

/** Where everything of a picture stands, in points. It is drawn light always: who gets it may read it in the sun. */

export const WIDTH = 375
const MARGIN = 20
const PADDING = 14

/** How text is set: its size, and the colours of WeChat's light theme. */
const STYLES = {
  title: { size: 20, bold: true, color: '#191919' },
  name: { size: 16, bold: true, color: '#191919' },
  governs: { size: 14, bold: true, color: '#00703a' },
  figure: { size: 30, bold: true, color: '#191919' },
  second: { size: 18, bold: true, color: '#191919' },
  text: { size: 15, bold: false, color: '#191919' },
  small: { size: 13, bold: false, color: '#5c5c5c' },
} as const
type StyleName = keyof typeof STYLES

export interface Line {
  readonly text: string
  readonly x: number
  /** The top of the line. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly color: string
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
}

export interface Layout {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly height: number
}

/** How wide a text is in a size. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** The picture of an answer: both editions by name, in one size, what was asked, how old the figures are, and the day. */
export function layOut({ asked, parts, caveats, standing }: Pictured, on: IsoDate, measure: Measure): Layout {
  const lines: Line[] = []
  const boxes: Box[] = []
  let y = MARGIN

  const write = (text: string, name: StyleName, inset = 0) => {
    const style = STYLES[name]
    const room = WIDTH - 2 * (MARGIN + inset)
    for (const part of wrapped(text, room, (some) => measure(some, style.size, style.bold))) {
      lines.push({ text: part, x: MARGIN + inset, y, ...style })
      y += style.size * 1.45
    }
  }
  const side = (edition: 'official' | 'guide', { figure, age, short, second, lines: details = [] }: Side) => {
    const top = y
    y += PADDING
    const before = y
    write(editionName[edition], 'name', PADDING)
    if (edition === 'official') {
      const { size, bold } = STYLES.name
      const x = MARGIN + PADDING + measure(editionName.official, size, bold) + 8
      lines.push({ text: editionWords.governs, x, y: before + 1, ...STYLES.governs })
    }
    write(figure === NO_FIGURE ? figure : pictureWords.yuan(figure), 'figure', PADDING)
    if (figure === NO_FIGURE && short !== undefined) write(short, 'text', PADDING)
    if (age) write(age.mark, 'text', PADDING)
    if (second) write(agedText(`${second.name} ${pictureWords.yuan(second.figure)}`, second.age), 'second', PADDING)
    for (const detail of details) write(detail, 'text', PADDING)
    y += PADDING - 4
    boxes.push({ x: MARGIN, y: top, width: WIDTH - 2 * MARGIN, height: y - top, color: '#f4f4f4' })
    y += 8
  }

  for (const sentence of asked) write(sentence, 'text')
  for (const part of parts) {
    y += 12
    write(part.title, 'title')
    y += 6
    side('official', part.official)
    side('guide', part.guide)
    write(comparisonText(part), 'text')
  }
  for (const caveat of caveats) write(caveat, 'text')
  y += 14
  for (const sentence of [standingText(standing), foot.reference, pictureWords.from(dayText(on))])
    write(sentence, 'small')
  const height = Math.ceil(y + MARGIN)
  return { boxes: [{ x: 0, y: 0, width: WIDTH, height, color: '#ffffff' }, ...boxes], lines, height }
}

/** A text in lines that are no wider than the room: a number stays whole, and no line begins with a closing mark. */
function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  const pieces = text.match(/(?:[\d][\d.,:%]*|[A-Za-z]+|[\s\S])[，。；：、）”%]*/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece) > room) {
      lines.push(line)
      line = piece.trim()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line]
}
