import Taro from '@tarojs/taro'
import type { IsoDate } from '../../rules'
import type { Pictured } from '../../answer/pictured'
import { layOut, type Layout } from './layout'
import { measureWith, paint, sizeOf, type Pen } from './paint'
import { pictureWords } from './words'

/** What came of a picture: it is with the reader, or the phone does not draw one. */
export type Given = 'given' | 'refused'

/** Draws the answer and hands it to the reader: to send or keep in WeChat, as a file in a browser. Nothing here throws. */
export async function givePicture(pictured: Pictured, on: IsoDate): Promise<Given> {
  try {
    await give(pictured, on)
    return 'given'
  } catch {
    return 'refused'
  }
}

const give = process.env.TARO_ENV === 'weapp' ? giveInWeChat : giveInBrowser

/** WeChat's canvas that stands on no page, as far as it is used here; Taro's types know of the one for 3D only. */
interface OffscreenCanvas {
  getContext: (type: '2d') => Pen
  toDataURL: (type: string) => string
}

/** Its menu offers sending, keeping and collecting; whoever closes it has seen the picture. */
async function giveInWeChat(pictured: Pictured, on: IsoDate): Promise<void> {
  const layout = layOut(pictured, on, measureWith(canvasOf(1, 1).getContext('2d')))
  const path = await fileOf(layout)
  try {
    // Taro does not turn this one into a promise.
    await new Promise((success, fail) => void Taro.showShareImageMenu({ path, success, fail }))
  } catch (error) {
    if (!isCancelled(error)) await Taro.previewImage({ urls: [path] })
  }
}

function canvasOf(width: number, height: number): OffscreenCanvas {
  return Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as OffscreenCanvas
}

/** On some phones, and on computers, the first way fails; the second writes the file itself. */
async function fileOf(layout: Layout): Promise<string> {
  const { ratio, width, height } = sizeOf(layout)
  const canvas = canvasOf(width, height)
  paint(canvas.getContext('2d'), layout, ratio)
  try {
    const option = { canvas, width, height, destWidth: width, destHeight: height, fileType: 'png' }
    return (await Taro.canvasToTempFilePath(option as unknown as Taro.canvasToTempFilePath.Option)).tempFilePath
  } catch {
    const [, data = ''] = canvas.toDataURL('image/png').split(',')
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/picture.png`
    await new Promise((success, fail) => {
      Taro.getFileSystemManager().writeFile({ filePath, data, encoding: 'base64', success, fail })
    })
    return filePath
  }
}

function isCancelled(error: unknown): boolean {
  return /cancel/.test((error as { errMsg?: string } | undefined)?.errMsg ?? '')
}

async function giveInBrowser(pictured: Pictured, on: IsoDate): Promise<void> {
  const layout = layOut(pictured, on, measureWith(penOf(document.createElement('canvas'))))
  const { ratio, width, height } = sizeOf(layout)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  paint(penOf(canvas), layout, ratio)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  if (file === null) throw new Error('The browser made no picture.')
  const address = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: address, download: pictureWords.file(on) }).click()
  // The download has begun by then; freed at once, some browsers save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('The browser has no canvas.')
  return pen
}
