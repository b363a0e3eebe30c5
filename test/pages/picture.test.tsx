import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { open } from './support'

const load = () => require('../../src/pages/picture') as typeof import('../../src/pages/picture')

interface Written {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly font: string
  readonly width: number
}

const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1])

/** As wide as in most type: a Chinese character is a square, a digit half of one. */
const widthOf = (text: string, font: string) =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 256 ? 0.55 : 1) * sizeOf(font), 0)

/** A canvas that keeps what is drawn on it. */
function recordingCanvas() {
  const written: Written[] = []
  const pen = {
    fillStyle: '',
    font: '',
    textBaseline: '',
    scale: () => undefined,
    fillRect: () => undefined,
    measureText: (text: string) => ({ width: widthOf(text, pen.font) }),
    fillText: (text: string, x: number, y: number) =>
      written.push({ text, x, y, font: pen.font, width: widthOf(text, pen.font) }),
  }
  const files: string[] = []
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as never)
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['picture'])))
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download)
  })
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined })
  return { written, files }
}

/** Opens the page, presses the button, and gives back the lines of the picture. */
async function draw(params: Record<string, string>) {
  const canvas = recordingCanvas()
  await open(load, { params })
  await userEvent.click(screen.getByRole('button', { name: '画成图片，保存成文件' }))
  await act(() => Promise.resolve())
  return { ...canvas, lines: canvas.written.map(({ text }) => text) }
}

const EMPLOYEE = { of: 'credit', v: '1', who: 'employee', age: '45', base: '6000' }
const RETIREE = { of: 'credit', v: '1', who: 'retiree', age: '71', pension: '3850' }
const BILL = {
  ...{ of: 'reimbursement', v: '1', scheme: 'employee', status: 'retired', care: 'outpatient', level: 'tertiary' },
  ...{ eligible: '3000', used: '0' },
}

afterEach(() => jest.restoreAllMocks())

describe('the picture of an answer', () => {
  test('of a credit: what was asked, both editions by name, the difference, the day and whose tool it is', async () => {
    const { lines, files } = await draw(EMPLOYEE)
    expect(lines[0]).toBe('在职，年龄 45 周岁，月缴费基数 6000 元/月。')
    const text = lines.join('')
    expect(text).toContain(
      '每月划入个人账户政府文件为准120.00 元扣大病保险费后到账 113.00 元（2025 年的数）一年划入 1,440.00 元一年到账 1,356.00 元' +
        '网上攻略180.00 元一年划入 2,160.00 元相差 60.00 元，以政府文件为准。' +
        '每月自己缴政府文件为准120.00 元单位缴 450.00 元，合计 570.00 元' +
        '网上攻略120.00 元单位缴 390.00 元，合计 510.00 元两种口径一致' +
        '按实施细则的规定费率 7.5% 算。以前的通知把费率降到 6.5%，那个通知已经到期，新的通知没有查到。按 2025 年的通知是单位缴 390.00 元。',
    )
    expect(text).toContain('仅供参考，以医保部门核定为准。')
    expect(text).toContain('2026年11月21日，用微信小程序“厦门医保算一算”算的。个人做的小工具，不是医保部门的。')
    expect(files).toEqual(['厦门医保算一算-2026-11-21.png'])
    expect(screen.getByRole('alert').textContent).toBe('图片已经保存到下载的文件里。')
  })

  test('what the employer pays for maternity is drawn where it was asked for, and said to be', async () => {
    const { lines } = await draw({ ...EMPLOYEE, maternity: 'employer' })
    const text = lines.join('')
    expect(text).toContain('在职，年龄 45 周岁，月缴费基数 6000 元/月，单位缴的生育保险：一般单位。')
    expect(text).toContain('单位缴 450.00 元，另缴生育保险 42.00 元，合计 612.00 元') // 6,000 × 0.7 %
    expect(text).toContain('合计 510.00 元')
  })

  test('both figures have one size, and only the document’s is said to govern', async () => {
    const { written } = await draw(RETIREE)
    const figures = written.filter(({ text }) => /^[\d,.]+ 元$/.test(text))
    expect(figures.map(({ text }) => text)).toEqual(['145.00 元', '173.25 元']) // 3850 × 4.5 %
    expect(new Set(figures.map(({ font }) => font)).size).toBe(1)
    expect(written.filter(({ text }) => text === '为准')).toHaveLength(1)
  })

  test('a figure of which only an older one is known carries its year, and why', async () => {
    const { lines } = await draw(RETIREE)
    expect(lines[lines.indexOf('145.00 元') + 1]).toBe('2025 年的数')
    expect(lines.join('')).toContain('管到 2025年12月31日为止，新的没有查到')
    expect((await draw(EMPLOYEE)).lines).not.toContain('2025 年的数')
  })

  test('of a bill: who pays what', async () => {
    const { lines } = await draw(BILL)
    const text = lines.join('')
    expect(text).toContain('退休职工，门诊，三级医保范围内费用 3000 元今年门诊起付已付 0 元')
    expect(text).toContain('政府文件为准1,870.00 元自己付 1,130.00 元网上攻略约 1,100.00 元自己付 约 1,900.00 元')
  })

  test('of a bill: every answer that is not the usual one', async () => {
    const { lines } = await draw({
      ...BILL,
      ...{ care: 'inpatient', place: 'other-province', emergency: 'yes', designated: 'no', admitted: 'yes' },
      ...{ pooledPaid: '2万', eligible: '', total: '28400' },
    })
    const text = lines.join('')
    expect(text).toContain(
      '退休职工，住院，三级账单总额 28400 元在哪里看的：外省办过异地备案吗：没办是急诊抢救吗：是是医保定点机构吗：否' +
        '今年住过院吗：是今年统筹基金已付 2万 元',
    )
    expect(text).toContain('医保最多报销（上限估算）')
    expect(text).toContain('实际报销只会更少，不会更多。')
  })

  test('an empty form is an example and says so', async () => {
    const { lines } = await draw({ of: 'credit', v: '1', who: 'employee' })
    expect(lines[0]).toMatch(/^示例，不是谁的：在职/)
  })

  test.each([
    ['a credit', EMPLOYEE],
    ['a bill', { ...BILL, place: 'other-province', pooledPaid: '99000', ownCost: '12345.67' }],
  ])('nothing of %s runs over the edge, and no line into the next', async (_, params) => {
    const { written } = await draw(params)
    for (const { x, width } of written) expect(x + width).toBeLessThanOrEqual(375 - 20)
    const rows = written.filter(({ text }) => text !== '为准')
    rows.slice(1).forEach(({ y }, index) => {
      const { y: before = 0, font = '' } = rows[index] ?? {}
      expect(y).toBeGreaterThanOrEqual(before + sizeOf(font))
    })
  })

  test('a browser without a canvas: said in words', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await open(load, { params: EMPLOYEE })
    await userEvent.click(screen.getByRole('button', { name: '画成图片，保存成文件' }))
    expect((await screen.findByRole('alert')).textContent).toBe('这里画不出图片。可以截屏，或者回去复制成文字。')
  })

  test.each([[{}], [{ of: 'credit' }], [{ of: 'year' }]])(
    'without an answer there is nothing to draw: %j',
    async (params: Record<string, string>) => {
      await open(load, { params })
      expect(document.body.textContent).toContain('没有可以画的答案')
      expect(screen.queryByRole('button', { name: /画成图片/ })).toBeNull()
    },
  )

  test('a link that cannot be read is no answer of anybody', async () => {
    await open(load, { params: { of: 'reimbursement', v: '1', eligible: 'abc' } })
    expect(document.body.textContent).toContain('没有可以画的答案')
    expect(screen.queryByRole('button', { name: '画成图片，保存成文件' })).toBeNull()
  })

  test('the card of the page carries no figures', async () => {
    const { phone } = await open(load, { params: EMPLOYEE })
    expect(phone.share?.({ from: 'menu' })).toEqual({ title: '厦门医保算一算', path: '/pages/credit/index' })
  })
})
