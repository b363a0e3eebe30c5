import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { leave, open } from './support'
import { readTable } from '../../src/pages/credit/many/read'

const load = () => require('../../src/pages/credit/many') as typeof import('../../src/pages/credit/many')
const openMany = (given: Parameters<typeof open>[1] = {}) => open(load, given)

const plain = (text: string | null) => (text ?? '').replace(/\u00A0/g, ' ')
const text = () => plain(document.body.textContent)
const area = () => screen.getByRole('textbox')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

/** As from a table program: the clipboard's text at once, then away from the field. */
async function paste(table: string) {
  fireEvent.focus(area())
  fireEvent.change(area(), { target: { value: table } })
  await leave(area())
}

const textsOf = (selector: string) =>
  Array.from(document.querySelectorAll(selector), ({ textContent }) => plain(textContent))
const people = () => textsOf('.person')
const faults = () => textsOf('.field-fault')

async function copied(phone: { calls: { name: string; options: unknown }[] }) {
  await press('复制成表格')
  const { options } = phone.calls.find(({ name }) => name === 'setClipboardData') ?? {}
  return (options as { data: string }).data.split('\n')
}

describe('a row is read', () => {
  const someone = { line: 1, name: '张三', insured: 'employee', age: '45', base: '6000', pension: '' }
  const rows = (table: string) => readTable(table).rows

  test.each([
    ['tabs', '张三\t45\t6000'],
    ['commas', '张三,45,6000'],
    ['commas and spaces', ' 张三, 45, 6000 '],
    ['Chinese commas', '张三，45，6000'],
    ['both commas', '张三，45,6000'],
    ['semicolons', '张三;45；6000'],
    ['spaces', '张三  45 6000'],
    ['wide spaces', '张三　45　6000'],
    ['what a table adds at the end', '张三\t45\t6000\t\t'],
    ['the kind in front', '在职 张三 45 6000'],
    ['the kind behind', '张三 45 6000 在职职工'],
  ])('with %s', (_, row) => expect(rows(row)).toEqual([someone]))

  test('a sum keeps what is written: units, and marks that group its digits', () => {
    expect(rows('张三\t45岁\t6,000.00 元')).toMatchObject([{ age: '45岁', base: '6,000.00 元' }])
    expect(rows('张三 45 岁 6000 元/月')).toMatchObject([{ age: '45岁', base: '6000元/月' }])
    expect(rows('张三，45，6,000')).toMatchObject([{ base: '6,000' }])
    expect(rows('张三,45,"6,000"')).toMatchObject([{ base: '6000' }])
    expect(rows('张三 45 0.6 万')).toMatchObject([{ base: '0.6万' }])
  })

  test('a comma that may part two cells or group one number is not guessed', () => {
    expect(rows('张三,45,6,000')).toEqual([{ line: 1, why: 'extra', cell: '000' }])
  })

  test('the name may be left out, hold a space or a number sign', () => {
    expect(rows('45 6000')).toEqual([{ ...someone, name: '' }])
    expect(rows('\t45\t6000')).toEqual([{ ...someone, name: '' }])
    expect(rows('李　明 45 6000')).toEqual([{ ...someone, name: '李 明' }])
  })

  test('a number in front of all is no age: it asks for a heading', () => {
    expect(rows('1 45 6000')).toEqual([{ line: 1, why: 'extra', cell: '6000' }])
  })

  test('a retired person’s sum is the pension, behind an empty base or in its place', () => {
    const retired = { line: 1, name: '王五', insured: 'retiree', age: '65', base: '', pension: '3000' }
    for (const row of ['王五 65 退休 3000', '王五\t65\t\t退休\t3000', '王五 65 3000 退休人员', '王五 65 0 退休 3000'])
      expect(rows(row)).toEqual([retired])
    expect(rows('王五 65 退休')).toEqual([{ ...retired, pension: '' }])
  })

  test('a blank age is missing; the sum behind it does not take its place', () => {
    expect(rows('张三\t\t6000')).toEqual([{ ...someone, age: '' }])
  })

  test('a word that is no kind is named', () => {
    expect(rows('张三 45 6000 借调')).toEqual([{ line: 1, why: 'kind', cell: '借调' }])
  })

  test('lines count as in the table that they come from', () => {
    expect(rows('\n张三 45 6000\r\n\r\n李四 36 8000').map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('under a heading', () => {
  test('columns are what they are called, in any order, and others are passed over', () => {
    const table = '工号\t姓名\t部门\t类别\t年龄（周岁）\t月缴费基数\n1024\t张三\t人事\t灵活就业\t45\t6000'
    expect(readTable(table).rows).toEqual([
      { line: 2, name: '张三', insured: 'flexible', age: '45', base: '6000', pension: '' },
    ])
  })

  test('ten thousands in the heading are read', () => {
    expect(readTable('年龄,基数（万元）\n45,0.6').rows).toMatchObject([{ age: '45', base: '0.6万' }])
    expect(readTable('年龄,基数（万元）\n45,6000元').rows).toMatchObject([{ base: '6000元' }])
  })

  test('a yearly wage is no monthly base', () => {
    expect(readTable('姓名 年龄 年工资\n张三 45 72000')).toEqual({ rows: [], headingFault: 'no-sum', beyond: 0 })
  })

  test('of several bases the medical one is taken; otherwise it is asked', () => {
    expect(readTable('年龄,养老缴费基数,医保缴费基数\n45,7000,6000').rows).toMatchObject([{ base: '6000' }])
    expect(readTable('年龄,养老缴费基数,工伤缴费基数\n45,7000,6000').headingFault).toBe('two-of-one')
  })

  test('a row that is longer than its heading is not put in wrong columns', () => {
    expect(readTable('姓名 年龄 基数\n李 明 45 6000').rows).toEqual([{ line: 2, why: 'columns', cell: '6000' }])
  })

  test('a heading without age is said', () => expect(readTable('姓名,基数\n张三,6000').headingFault).toBe('no-age'))
})

describe('the page 几个人一起算', () => {
  test('an empty page shows an example, marked as one, with nothing to copy', async () => {
    await openMany()
    expect(text()).toContain('示例：三个人。')
    expect(people()[0]).toContain('张三，45 岁，基数 6000')
    expect(screen.queryByRole('button', { name: '复制成表格' })).toBeNull()
  })

  test('everybody in both editions, the one that governs first, and what they come to', async () => {
    await openMany()
    await paste('张三\t45\t6000\n李四\t36\t8000\n王五\t65\t\t退休\t3000')
    expect(text()).not.toContain('示例')
    expect(people()).toEqual([
      '张三，45 岁，基数 6000政府文件（为准）：划入 120.00，到账 113.00，单位缴 450.00，自己缴 120.00' +
        '网上攻略：划入 180.00，单位缴 390.00，自己缴 120.00到账用的是 2025 年的数。',
      '李四，36 岁，基数 8000政府文件（为准）：划入 160.00，到账 153.00，单位缴 600.00，自己缴 160.00' +
        '网上攻略：划入 176.00，单位缴 520.00，自己缴 160.00到账用的是 2025 年的数。',
      '王五，退休，65 岁，养老金 3000政府文件（为准）：划入 145.00，到账 138.00网上攻略：划入 135.00划入、到账用的是 2025 年的数。',
    ])
    expect(text()).toContain(
      '3 人合计，每月政府文件（为准）：划入 425.00，到账 404.00，单位缴 1,050.00，自己缴 280.00' +
        '网上攻略：划入 491.00，单位缴 910.00，自己缴 280.00划入、到账用的是 2025 年的数。',
    )
    expect(text()).toContain('管到 2025年12月31日为止，新的没有查到')
  })

  test('a flexible worker pays alone, and the guide’s credit is a range', async () => {
    await openMany()
    await paste('40 6000 灵活就业')
    expect(people()).toEqual([
      '第 1 行，灵活就业，40 岁，基数 6000政府文件（为准）：划入 120.00，到账 113.00，自己缴 570.00' +
        '网上攻略：划入 120.00 至 132.00，自己缴 510.00到账用的是 2025 年的数。',
    ])
  })

  test('a sum that somebody lacks is no sum of all', async () => {
    await openMany()
    await paste('张三 45 6000\n王五 65 退休')
    expect(text()).toContain('2 人合计，每月政府文件（为准）：划入 265.00，到账 251.00')
    expect(text()).toContain('网上攻略：单位缴 390.00，自己缴 120.00')
    expect(people()[1]).toContain('网上攻略：没有数。')
  })

  test('faults are named by row, and the other rows are kept', async () => {
    await openMany()
    await paste('姓名,年龄,基数,类别\n张三,45,六千,\n李四,36,8000,\n赵六,136,8000,\n孙七,50,7000,借调')
    expect(faults()).toEqual([
      '第 2 行（张三）：月缴费基数要填数字。请填每月多少元，例如 6000。',
      '第 4 行（赵六）：年龄不会超过 120 岁，请看看是不是多打了一位。',
      '第 5 行：“借调”看不懂。类别请填：在职、灵活就业、退休；年龄和基数请填数字。',
    ])
    expect(people()).toHaveLength(1)
    expect(people()[0]).toContain('李四')
  })

  test('a row without any number is at fault, and not the example', async () => {
    await openMany()
    await paste('张三')
    expect(people()).toEqual([])
    expect(faults()).toEqual([
      '第 1 行（张三）：还没填年龄。请填周岁，例如 45。还没填月缴费基数。请填每月多少元，例如 6000。',
    ])
  })

  test('a base below the limit is brought to it, and said at its row in either edition', async () => {
    await openMany()
    await paste('30 3000')
    // 4579 × 7.5 % = 343.425 and 4433 × 6.5 % = 288.145, each to the fen, half up.
    expect(people()).toEqual([
      '第 1 行，30 岁，基数 3000政府文件（为准）：划入 91.58，到账 84.58，单位缴 343.43，自己缴 91.58' +
        '网上攻略：划入 88.66，单位缴 288.15，自己缴 88.66' +
        '你填的基数低于下限 4,579 元，已按下限计算。网上攻略：你填的基数低于下限 4,433 元，已按下限计算。' +
        '到账用的是 2025 年的数。',
    ])
  })

  test('the copied table has every row in its place, numbers that a table can add up, and what it rests on', async () => {
    const { phone } = await openMany()
    await paste('张三\t45\t8,000\n李四\t不知道\n王五\t65\t\t退休\t3000')
    const lines = await copied(phone)
    expect(lines[0]).toBe('厦门医保：2 人每月划入和缴费（元），2026年11月21日算')
    const table = lines.slice(1, 6).map((line) => line.split('\t'))
    expect(table.map(({ length }) => length)).toEqual([14, 14, 14, 14, 14])
    expect(table[0]).toEqual([
      ...['行', '姓名', '类别', '年龄', '月缴费基数', '月养老金'],
      ...['划入', '到账', '单位缴', '自己缴'].map((name) => `${name}·政府文件（为准）`),
      ...['划入', '单位缴', '自己缴'].map((name) => `${name}·网上攻略`),
      '说明',
    ])
    expect(table[1]).toEqual([
      ...['1', '张三', '在职', '45', '8000', ''],
      ...['160.00', '153.00', '600.00', '160.00', '240.00', '520.00', '160.00', '到账用的是 2025 年的数。'],
    ])
    expect(table[2]?.slice(0, 3)).toEqual(['2', '李四 不知道', ''])
    expect(table[2]?.[13]).toMatch(/^没有算：还没填年龄。/)
    expect(table[3]).toEqual([
      ...['3', '王五', '退休', '65', '', '3000'],
      ...['145.00', '138.00', '', '', '135.00', '', '', '划入、到账用的是 2025 年的数。'],
    ])
    expect(table[4]).toEqual([
      ...['2 人合计，每月', '', '', '', '', ''],
      ...['305.00', '291.00', '600.00', '160.00', '375.00', '520.00', '160.00', '划入、到账用的是 2025 年的数。'],
    ])
    const rest = lines.slice(6).join('\n')
    for (const said of [
      '以政府文件为准',
      '管到 2025年12月31日为止',
      '按实施细则的规定费率 7.5%',
      '仅供参考',
      '自己算：',
    ])
      expect(rest).toContain(said)
  })

  test('a name that a table would take for a formula stays a name', async () => {
    const { phone } = await openMany()
    await paste('=cmd\t45\t6000')
    expect((await copied(phone))[2]?.split('\t')[1]).toBe("'=cmd")
  })

  test('three hundred are worked out, twenty at a time on the screen, all of them copied; more are said', async () => {
    const { phone } = await openMany()
    await paste(Array.from({ length: 305 }, (_, index) => `职工${String(index + 1)} 30 6000`).join('\n'))
    expect(text()).toContain('一次最多算 300 人，后面还有 5 行没有算，请分几次。')
    expect(text()).toContain('划入 36,000.00') // 300 × 120
    expect(people()).toHaveLength(20)
    await press('看后面 20 人')
    expect(text()).toContain('第 21 到 40 人，共 300 人')
    expect(people()[0]).toContain('职工21，')
    await press('看前面 20 人')
    expect(people()[0]).toContain('职工1，')
    expect((await copied(phone)).filter((line) => /^\d+\t职工/.test(line))).toHaveLength(300)
  })

  test('nothing is worked out at a key; the button does it too', async () => {
    await openMany()
    await userEvent.type(area(), '张三 45 8000')
    expect(text()).toContain('示例')
    await press('算一算')
    expect(people()[0]).toContain('划入 160.00')
  })

  test('the table is there again, on this phone alone, and one tap clears it', async () => {
    const { phone } = await openMany()
    await paste('张三 45 8000')
    await openMany({ storage: phone.storage })
    expect((area() as HTMLTextAreaElement).value).toBe('张三 45 8000')
    expect(people()[0]).toContain('划入 160.00')
    expect(JSON.stringify(phone.share?.({ from: 'menu' }))).not.toContain('张三')
    await press('清空')
    expect((area() as HTMLTextAreaElement).value).toBe('')
    expect(text()).toContain('示例')
    await openMany({ storage: phone.storage })
    expect((area() as HTMLTextAreaElement).value).toBe('')
  })
})
