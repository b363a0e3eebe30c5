import { Clock } from './harness/clock'
import { builtFiles, compileStyles, compileTemplates, readBuilt } from './harness/compiler'
import { allPages, type DeviceOptions, openDevice, tabs } from './harness/device'
import { Failure } from './harness/sandbox'
import { PhoneStorage } from './harness/storage'
import { search, type ViewNode, visibleText } from './harness/tree'
import { put } from './harness/view'

/** Phones as different as our readers'. */
const phones: [string, DeviceOptions][] = [
  ['an old Android', { baseLibrary: '2.25.0', window: { width: 320, height: 640 } }],
  ['a dark iPhone with the largest type', { platform: 'ios', theme: 'dark', fontSizeSetting: 23.5 }],
]

describe('the compiled mini-program', () => {
  test('its templates and styles are accepted by the official compilers', () => {
    expect(compileTemplates()).toEqual({ code: expect.stringContaining('$gwx') as string, complaints: '' })
    expect(compileStyles().complaints).toBe('')
  })

  test.each(builtFiles('.js'))('%s needs nothing that a phone may lack', (file) => {
    const code = readBuilt(file).replace('new Function("return this")()', '')
    const lacking = [/\beval\(/, /\bFunction\(/, /\(\?<[=!]/, /\\p\{/, /\bBigInt\(/, /\bIntl\./]
    expect(lacking.filter((pattern) => pattern.test(code))).toEqual([])
    // Taro's own file lists every function of `wx` by name; nothing of ours names one that reaches the network.
    const network = /\b(request|uploadFile|downloadFile|connectSocket|XMLHttpRequest|WebSocket|fetch)\b/
    if (file !== 'taro.js') expect(code).not.toMatch(network)
  })

  describe.each(phones)('on %s', (_, options) => {
    test.each(allPages())('%s opens and shows something', async (path) => {
      const device = openDevice(options)
      const page = await device.open(path)
      expect(device.errors).toEqual([])
      expect(device.violations).toEqual([])
      expect(page.text()).not.toBe('')
      expect(page.log.calls).toBeGreaterThan(0)
      expect(page.nodeCount).toBeGreaterThan(0)
    })
  })

  test('goes from tab to tab and back', async () => {
    const device = openDevice()
    await device.open()
    for (const { pagePath } of [...tabs, ...tabs]) {
      await device.switchTab(pagePath)
      expect(device.pages.map((page) => page.path)).toEqual([pagePath])
      expect(device.page.text()).not.toBe('')
    }
    expect(device.errors).toEqual([])
  })
})

describe('the harness', () => {
  test('has no code from text: `Function` gives a dummy, which is told', () => {
    const device = openDevice()
    expect(device.run('typeof eval')).toBe('undefined')
    expect(device.run('typeof new Function("return 1")()')).toBe('undefined')
    expect(device.run('(function () {}).constructor("return 2")()')).toBeUndefined()
    expect(device.violations).toEqual(['Function("return 1")', 'Function("return 2")'])
    expect(device.run('(function () {}) instanceof Function && new Function("return this")() === globalThis')).toBe(
      true,
    )
  })

  test('lacks what an old phone lacks', () => {
    const android = openDevice({ absent: ['Array.prototype.flat'] })
    expect(android.run('[typeof Intl, typeof BigInt, typeof [].flat, typeof [].at].join()')).toBe(
      'undefined,undefined,undefined,undefined',
    )
    expect(android.run('(1234.5).toLocaleString()')).toBe('1234.5')
    expect(openDevice({ platform: 'ios' }).run('typeof Intl')).toBe('object')
  })

  test('on an iPhone a timer comes before a promise', async () => {
    for (const [platform, order] of [
      ['android', 'promise,timer'],
      ['ios', 'timer,promise'],
    ] as const) {
      const device = openDevice({ platform })
      device.run(
        'order = []; setTimeout(() => order.push("timer")); Promise.resolve().then(() => order.push("promise"))',
      )
      await device.settle()
      expect(device.run('order.join()')).toBe(order)
    }
  })

  test('reads a query as WeChat does', async () => {
    const link = `${allPages()[0] ?? ''}?v=1&name=%E5%8E%A6&cut=a=b&none`
    const raw = await openDevice().open(link)
    expect(raw.query).toEqual({ v: '1', name: '%E5%8E%A6', cut: 'a', none: '' })
    const decoded = await openDevice({ queries: 'decoded' }).open(link)
    expect(decoded.query['name']).toBe('厦')
  })

  test('its time starts where the test says, and passes only when it says so', async () => {
    const device = openDevice({ now: '2025-12-31T23:59' })
    expect(device.run('new Date().getFullYear() + " " + (new Date() instanceof Date)')).toBe('2025 true')
    device.run('setTimeout(() => { globalThis.rung = Date.now() }, 60000)')
    await device.settle()
    expect(device.run('typeof rung')).toBe('undefined')
    await device.advance(60_000)
    expect(device.run('new Date(rung).getFullYear()')).toBe(2026)
  })

  test('keeps errors, and tells of calls to the network', async () => {
    const device = openDevice()
    device.run('setTimeout(() => { throw new Error("lost") })')
    device.run('console.error("bad", { a: 1 }); wx.request({ url: "https://example.com" })')
    await device.settle()
    expect(device.errors).toEqual(['console.error: bad {"a":1}', expect.stringMatching(/^timer: lost/)])
    expect(device.violations).toEqual(['wx.request {"url":"https://example.com"}'])
  })

  test('keeps what the app stores, in the way of the phone, and fails when told', async () => {
    const device = openDevice({ storage: new Map([['damaged', '{"half']]), failing: ['getStorageSync'] })
    expect(() => device.run('wx.getStorageSync("damaged")')).toThrow('getStorageSync:fail')
    device.failing.clear()
    expect(device.run('wx.getStorageSync("damaged") + wx.getStorageSync("none")')).toBe('{"half')
    device.run('wx.setStorage({ key: "list", data: [1], success: () => { globalThis.kept = true } })')
    await device.settle()
    expect(openDevice({ storage: device.storage }).run('wx.getStorageSync("list") instanceof Array')).toBe(true)
    expect(() => new PhoneStorage(new Map()).set('big', 'x'.repeat(1024 * 1024))).toThrow(Failure)
  })

  test('puts dialogs in front, for the person to answer', async () => {
    const device = openDevice()
    await device.open()
    device.run('wx.showModal({ title: "Sure?", success: (answer) => { globalThis.sure = answer.confirm } })')
    expect(device.dialog).toMatchObject({ kind: 'modal', options: { title: 'Sure?' } })
    await expect(device.back()).rejects.toThrow('Sure?')
    await device.answerModal(true)
    expect(device.run('sure')).toBe(true)
  })

  test('an endless short timer is an error of the test', async () => {
    const clock = new Clock(0)
    clock.set(() => undefined, 10, true)
    await expect(clock.settle(() => false)).rejects.toThrow('never comes to rest')
  })

  test('puts data where their path says', () => {
    const data = { root: { cn: [{ sid: 'a', cn: [] }] } }
    expect(put(data, 'root.cn.[0].cn.[0].v', 'new', JSON.parse)).toEqual({ v: 'new' })
    put(data, 'root.list[1]', 2, JSON.parse)
    expect(data).toEqual({ root: { cn: [{ sid: 'a', cn: [{ v: 'new' }] }], list: [undefined, 2] } })
  })

  test('reads and finds as a person and a screen reader do', () => {
    const node = (tag: string, attributes: object, ...children: (ViewNode | string)[]): ViewNode => {
      const made = { tag, attributes, children, parent: undefined, scope: undefined } as unknown as ViewNode
      for (const child of children) if (typeof child !== 'string') child.parent = made
      return made
    }
    const amount = node('view', { class: 'row' }, node('text', {}, '180.00'), node('text', {}, ' 元'))
    const button = node('view', { ariaRole: 'button', ariaLabel: '删除' }, 'x')
    const page = node('page', {}, amount, node('view', { ariaHidden: 'true' }, button), node('view', {}, '完'))
    expect(visibleText(page)).toBe('180.00 元\nx\n完')
    expect(search(page, { text: /180/ })).toEqual([amount.children[0]])
    expect(search(page, { class: 'row', text: '180.00 元' })).toEqual([amount])
    expect(search(page, { role: 'button' })).toEqual([])
    expect(search(page, { text: 'x' })).toEqual([button])
  })
})
