import { openDevice, type Device, type NodeHandle } from './harness/device'

/**
 * What people come for the first time, as they would go, with every tap counted: a field that is filled in is one. A
 * change that asks them for more must say why.
 */
function reader() {
  const device = openDevice({ now: '2026-11-26T09:00' })
  let taps = 0
  const tapped = async (node: NodeHandle) => {
    taps += 1
    await node.tap()
    await device.settle()
  }
  return {
    device,
    taps: () => taps,
    tap: tapped,
    open: (path: string) => device.open(path),
    press: (name: string | RegExp, role = 'button') => tapped(device.page.find({ role, name })),
    choose: (name: string) => tapped(device.page.find({ role: 'radio', name })),
    fill: async (name: RegExp, text: string) => {
      taps += 1
      await device.page.find({ role: 'textbox', name }).type(text)
      // The line of the field before goes once the tap that left it is over.
      await device.advance(350)
    },
    day: async (value: string) => {
      taps += 1
      await device.page.find({ tag: 'picker' }).change({ value })
    },
  }
}

/** What the field being filled in shows above the keyboard. */
const line = ({ page }: Device) => page.find({ class: 'line-in-view' }).text.replace(/\u00a0/g, ' ')

function expectClean({ errors, violations }: Device) {
  expect([errors, violations]).toEqual([[], []])
}

describe('the first uses, compiled', () => {
  test('a retired person of seventy: what is put in and what arrives', async () => {
    const { device, open, choose, fill, taps } = reader()
    await open('pages/credit/index')
    await choose('退休')
    await fill(/^年龄/, '70')
    expect(line(device)).toBe('每月划入 为准 145.00 · 攻略 —')
    await fill(/^月养老金/, '3000')
    expect(line(device)).toBe('每月划入 为准 145.00 · 攻略 135.00')
    await device.advance(500)
    for (const said of ['138.00', '一年到账 1,656.00 元', '2025 年的数']) expect(device.page.text()).toContain(said)
    expect(taps()).toBe(3)
    expectClean(device)
  })

  test('from the web guide: its number stands beside the one that governs', async () => {
    const { device, open, fill, taps } = reader()
    await open('pages/credit/index')
    await fill(/^年龄/, '45')
    await fill(/^月缴费基数/, '6000')
    expect(line(device)).toBe('每月划入 为准 120.00 · 攻略 180.00')
    expect(taps()).toBe(2)
    expectClean(device)
  })

  test('HR: why 33 and 46 get the same', async () => {
    const { device, open, press, fill, taps } = reader()
    await open('pages/credit/index')
    await fill(/^年龄/, '33')
    await fill(/^月缴费基数/, '6000')
    await press('换个数比一比')
    await fill(/^另一个年龄/, '46')
    await device.advance(500)
    expect(device.page.text()).toContain('为什么一样多：政府文件只看基数，都按 2% 划入，几岁都一样。')
    expect(taps()).toBe(4)
    await press('复制给别人看')
    await press('复制这个比较')
    expect(taps()).toBe(6)
    expectClean(device)
  })

  test('a flexible worker insured for 14 months: three quarters, and not the best case', async () => {
    const { device, open, choose, fill, taps } = reader()
    await open('pages/reimbursement/index')
    await choose('不满')
    await fill(/^连续参保几个月/, '14')
    await choose('三级')
    await fill(/^医保范围内费用/, '9000')
    // (9,000 − 1,200) × 75 % × 75 %
    expect(line(device)).toContain('医保报销 为准 4,387.50')
    expect(taps()).toBe(4)
    expectClean(device)
  })

  test('an emergency stay in another province: one sum on 报销 and in the plan', async () => {
    const { device, open, press, choose, fill, day, tap, taps } = reader()
    const page = await open('pages/reimbursement/index')
    await choose('退休职工')
    await choose('住院')
    await choose('三级')
    await fill(/^医保范围内费用/, '24000')
    await fill(/^账单总额/, '28400')
    await press('更多情况')
    await choose('外省')
    await tap(page.find({ role: 'radiogroup', name: /急诊/ }).find({ role: 'radio', name: '是' }))
    // (24,000 − 500) × 95 %
    expect(page.text()).toContain('22,325.00')
    await press(/^钱已经自己付了/, 'link')
    await press('没有，全部自己先付了')
    await press('我自己')
    await day('2026-10-08')
    expect(device.page.text()).toContain('最晚 2027年3月31日（星期三）去办。')
    await press('下一题')
    await press('不是，没有受伤')
    expect(device.page.path).toBe('pages/claim/plan/index')
    expect(device.page.text()).toContain('22,325.00')
    expect(taps()).toBe(14)
    expectClean(device)
  })

  test('an ordinary bill to get back: the day after five questions, the plan after eight', async () => {
    const { device, open, press, fill, day, taps } = reader()
    await open('pages/claim/index')
    await press('新建')
    for (const answer of ['没有，全部自己先付了', '门诊：看病、检查、医院开的药', '父母', '职工医保，已经退休'])
      await press(answer)
    await day('2026-10-08')
    expect(device.page.text()).toContain('最晚 2027年3月31日（星期三）去办。')
    expect(taps()).toBe(6)
    await fill(/自己付的钱/, '1234.5')
    await press('下一题')
    for (const answer of ['厦门', '是定点的', '不是，没有受伤']) await press(answer)
    expect(device.page.path).toBe('pages/claim/plan/index')
    expect(taps()).toBe(11)
    expectClean(device)
  })
})
