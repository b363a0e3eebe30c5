import { openDevice, type DeviceOptions } from './harness/device'

const LINK = 'pages/picture/index?of=credit&v=1&who=employee&age=45&base=6000'

interface Options {
  readonly success?: (answer: object) => void
  readonly fail?: (answer: object) => void
  readonly [name: string]: unknown
}

/** A phone with a canvas that stands on no page; what is named in `refusing` fails on it. */
function phoneWithCanvas(...refusing: string[]) {
  const drawn: string[] = []
  const given: { name: string; file: unknown }[] = []
  const pen = {
    scale: () => undefined,
    fillRect: () => undefined,
    measureText: (text: string) => ({ width: text.length * 14 }),
    fillText: (text: string) => drawn.push(text),
  }
  const canvas = { getContext: () => pen, toDataURL: () => 'data:image/png;base64,cGljdHVyZQ==' }
  const answering = (name: string, file: (options: Options) => unknown, answer: object) => (given_: unknown) => {
    const options = given_ as Options
    if (refusing.includes(name)) return options.fail?.({ errMsg: `${name}:fail` })
    given.push({ name, file: file(options) })
    return options.success?.({ errMsg: `${name}:ok`, ...answer })
  }
  const writeFile = answering('writeFile', ({ filePath, data }) => `${String(filePath)} ${String(data)}`, {})
  const wx: DeviceOptions['wx'] = {
    createOffscreenCanvas: () => {
      if (refusing.includes('createOffscreenCanvas')) throw new Error('createOffscreenCanvas:fail')
      return canvas
    },
    canvasToTempFilePath: answering('canvasToTempFilePath', () => '', { tempFilePath: 'wxfile://tmp/1.png' }),
    getFileSystemManager: () => ({ writeFile }),
    showShareImageMenu: answering('showShareImageMenu', ({ path }) => path, {}),
    previewImage: answering('previewImage', ({ urls }) => (urls as string[])[0], {}),
  }
  return { device: openDevice({ wx }), drawn, given }
}

async function press(phone: ReturnType<typeof phoneWithCanvas>) {
  const page = await phone.device.open(LINK)
  await page.find({ role: 'button', name: '画成图片，发送或保存' }).tap()
  await phone.device.settle()
  expect(phone.device.errors).toEqual([])
  expect(phone.device.violations).toEqual([])
  return page
}

describe('存成图片, compiled', () => {
  test('is drawn, made a file, and offered to be sent or kept, without asking for the album', async () => {
    const phone = phoneWithCanvas()
    const page = await press(phone)
    for (const text of ['政府文件', '为准', '120.00 元', '网上攻略', '180.00 元']) expect(phone.drawn).toContain(text)
    expect(phone.given.slice(1)).toEqual([{ name: 'showShareImageMenu', file: 'wxfile://tmp/1.png' }])
    expect(page.find({ role: 'alert' }).text).toBe('图片画好了。')
    expect(phone.device.callsOf('authorize')).toEqual([])
  })

  test('where the canvas makes no file, the app writes it', async () => {
    const phone = phoneWithCanvas('canvasToTempFilePath')
    await press(phone)
    expect(phone.given).toEqual([
      { name: 'writeFile', file: 'wxfile://usr/picture.png cGljdHVyZQ==' },
      { name: 'showShareImageMenu', file: 'wxfile://usr/picture.png' },
    ])
  })

  test('where the menu is refused, the picture is shown, to be kept by a long press', async () => {
    const phone = phoneWithCanvas('showShareImageMenu')
    await press(phone)
    expect(phone.given.slice(1)).toEqual([{ name: 'previewImage', file: 'wxfile://tmp/1.png' }])
  })

  test.each([['createOffscreenCanvas'], ['canvasToTempFilePath writeFile'], ['showShareImageMenu previewImage']])(
    'a phone that refuses %s says so in words, and the answer stays',
    async (refusing) => {
      const page = await press(phoneWithCanvas(...refusing.split(' ')))
      expect(page.find({ role: 'alert' }).text).toBe('这里画不出图片。可以截屏，或者回去复制成文字。')
      expect(page.text()).toContain('120.00')
    },
  )

  test('a phone without any of it does too', async () => {
    const device = openDevice()
    const page = await device.open(LINK)
    await page.find({ role: 'button', name: '画成图片，发送或保存' }).tap()
    expect(page.find({ role: 'alert' }).text).toContain('这里画不出图片')
    expect(device.errors).toEqual([])
  })

  test.each([
    ['pages/credit/index?v=1&who=employee&age=45&base=6000', '120.00'],
    [
      'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000',
      '1,870.00',
    ],
  ])('from %s one tap leads there', async (link, figure) => {
    const device = openDevice()
    const page = await device.open(link)
    await page.find({ role: 'button', name: /存成图片/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/picture/index')
    expect(device.page.text()).toContain(figure)
    expect(device.errors).toEqual([])
  })

  test('the year hands its answer over', async () => {
    const bill = { care: 'outpatient', level: 'tertiary', total: '', eligible: '3000' }
    const visits = [{ id: '1', date: '2026-03-05', note: '', bill }]
    const people = [{ id: '0', name: '', patient: 'retired', months: '', earlier: [], visits }]
    const storage = new Map<string, unknown>([['visits', { version: 1, data: { people } }]])
    const device = openDevice({ storage, now: '2026-11-21T09:00' })
    const page = await device.open('pages/reimbursement/year/index')
    await page.find({ role: 'button', name: /存成图片/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/picture/index')
    expect(device.page.text()).toContain('1,870.00')
    expect(device.errors).toEqual([])
  })
})
