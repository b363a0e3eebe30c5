import { openDevice } from './harness/device'

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `职工${String(index + 1)}\t45\t6000`).join('\n')

describe('几个人一起算, compiled', () => {
  test('from 划入 one tap leads to it', async () => {
    const device = openDevice()
    const page = await device.open('pages/credit/index')
    await page.find({ role: 'link', name: /几个人一起算/ }).tap()
    await device.settle()
    expect(device.page.path).toBe('pages/credit/many/index')
    expect(device.page.text()).toContain('示例：三个人。')
  })

  test('a table of three hundred is worked out when the field is left, and stays light', async () => {
    const device = openDevice()
    const page = await device.open('pages/credit/many/index')
    const area = page.find({ role: 'textbox' })
    expect(area.attributes.maxlength).toBe(-1)
    await area.paste(people(300))
    page.resetLog()
    await area.blur()
    await device.advance(350)
    expect(page.text()).toContain('300 人合计')
    expect(page.text()).toContain('36,000.00') // 300 × 120
    expect(page.log.bytes).toBeLessThan(30_000)
    expect(page.nodeCount).toBeLessThan(500)
    await page.find({ role: 'button', name: '看后面 20 人' }).tap()
    expect(page.text()).toContain('第 21 到 40 人')
    expect(device.errors).toEqual([])
    expect(device.violations).toEqual([])
  })

  test('the copied table carries everybody; the card of the page carries nobody', async () => {
    const device = openDevice()
    const page = await device.open('pages/credit/many/index')
    const area = page.find({ role: 'textbox' })
    await area.paste(people(25))
    await area.blur()
    await device.advance(350)
    await page.find({ role: 'button', name: '复制成表格' }).tap()
    const [{ options } = { options: {} }] = device.calls.filter(({ name }) => name === 'setClipboardData')
    const { data } = options as { data: string }
    expect(data.split('\n').filter((line) => /^\d+\t职工/.test(line))).toHaveLength(25)
    expect(data).toContain('自己算：微信小程序“厦门医保算一算”')
    expect(JSON.stringify(device.share())).not.toContain('职工1')
    expect(device.errors).toEqual([])
  })
})
