import type { Layout, Measure } from './layout'
import { WIDTH } from './layout'

/** What of a canvas is drawn with: WeChat's and a browser's have it in common. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText' | 'scale'
>

/** No phone draws more than this, in pixels a side. */
const LARGEST_SIDE = 4096

function fontOf(size: number, bold: boolean): string {
  return `${bold ? 'bold ' : ''}${String(size)}px sans-serif`
}

export function measureWith(pen: Pen): Measure {
  return (text, size, bold) => {
    pen.font = fontOf(size, bold)
    return pen.measureText(text).width
  }
}

/** How large a picture gets, in pixels: sharp on a phone, and never more than one can draw. */
export function sizeOf({ height }: Layout): { ratio: number; width: number; height: number } {
  const ratio = Math.min(3, LARGEST_SIDE / height)
  return { ratio, width: Math.floor(WIDTH * ratio), height: Math.floor(height * ratio) }
}

export function paint(pen: Pen, { boxes, lines }: Layout, ratio: number): void {
  pen.scale(ratio, ratio)
  pen.textBaseline = 'top'
  for (const { x, y, width, height, color } of boxes) {
    pen.fillStyle = color
    pen.fillRect(x, y, width, height)
  }
  for (const { text, x, y, size, bold, color } of lines) {
    pen.font = fontOf(size, bold)
    pen.fillStyle = color
    pen.fillText(text, x, y)
  }
}
