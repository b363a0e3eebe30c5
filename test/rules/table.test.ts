import { parameterTable, searchTable } from '../../src/guides/parameters/table'
import { parameters } from '../../src/rules'
import { checkedText, copiedText, valueText } from '../../src/wording/table'

const table = parameterTable()
const names = (query: string) => searchTable(table, query).flatMap(({ entries }) => entries.map(({ name }) => name))

describe('参数表', () => {
  test('holds every value once', () => {
    const lines = table.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines))
    expect(lines).toHaveLength(parameters.flatMap(({ values }) => values).length)
  })

  test('a value ends where the next one starts, or where its rule ended', () => {
    const linesOf = (topic: string) =>
      table.flatMap(({ entries }) => entries).find((entry) => entry.topic === topic)?.lines ?? []
    expect(linesOf('base.lower-limit').map(({ edition, from, until }) => [edition, from, until])).toEqual([
      ['guide', '2025-01-01', undefined],
      ['official', '2023-07-01', '2024-06-30'],
      ['official', '2024-07-01', undefined],
    ])
    expect(linesOf('credit.retiree.sum').map(({ from, until }) => [from, until])).toEqual([
      ['2023-01-01', '2023-12-31'],
      ['2025-01-01', undefined],
    ])
  })

  test('is searched by name, by document, by edition, and by what people say', () => {
    expect(names('缴费基数下限')).toEqual(['缴费基数下限'])
    expect(names('退休 划入')).toContain('退休人员每月定额')
    expect(names('闽医保〔2024〕53号')).toEqual(['缴费基数下限', '缴费基数上限'])
    expect(names('  起付线  ')).toEqual(names('起付标准'))
    expect(names('起付线').length).toBeGreaterThan(5)
    expect(names('没有这种东西')).toEqual([])
  })

  test('a value carries what it is measured in', () => {
    expect(valueText('0.022', 'ratio')).toBe('2.2%')
    expect(valueText('4433', 'yuan-per-month')).toBe('4,433.00 元/月')
    expect(valueText('100000', 'yuan-per-year')).toBe('100,000.00 元/年')
    expect(valueText('659', 'yuan')).toBe('659.00 元')
    expect(valueText('35', 'years-of-age')).toBe('35 岁')
    expect(valueText('03-31', 'day-of-next-year')).toBe('次年3月31日')
    expect(valueText('15', 'working-days')).toBe('15 个工作日')
  })

  test('after the day it was checked for, it is marked', () => {
    expect(checkedText('2025-12-31', '2025-12-31')).toBe('核对到 2025年12月31日')
    expect(checkedText('2025-12-31', '2026-01-01')).toBe('核对到 2025年12月31日，之后未核对')
  })

  test('what is copied is enough to look it up', () => {
    const [line] = table[0]?.entries.at(-1)?.lines ?? []
    if (line === undefined) throw new Error('no line')
    expect(copiedText('每月代扣大病保险费', line)).toBe(
      [
        '每月代扣大病保险费：7.00 元/月（政府文件）',
        '职工医疗保险待遇简明表（2025 年） · 大病保险',
        'ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909989.htm',
      ].join('\n'),
    )
  })
})
