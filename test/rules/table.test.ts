import { parameterTable, searchTable } from '../../src/pages/policy/help/parameters/table'
import { parameters } from '../../src/rules'
import { checkedText, copiedText, holdsText, valueText } from '../../src/pages/policy/help/parameters/words'

const table = parameterTable()
const names = (query: string) => searchTable(table, query).flatMap(({ entries }) => entries.map(({ name }) => name))
const linesOf = (topic: string) =>
  table.flatMap(({ entries }) => entries).find((entry) => entry.topic === topic)?.lines ?? []
const lineOf = (topic: string, edition: string) => linesOf(topic).find((line) => line.edition === edition)

describe('参数表', () => {
  test('holds every value once', () => {
    const lines = table.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines))
    expect(lines).toHaveLength(parameters.flatMap(({ values }) => values).length)
  })

  test('a value ends where the next one starts, or where its rule ended', () => {
    expect(linesOf('base.lower-limit').map(({ edition, from, until }) => [edition, from, until])).toEqual([
      ['guide', '2025-01-01', undefined],
      ['official', '2022-07-01', '2023-06-30'],
      ['official', '2023-07-01', '2024-06-30'],
      ['official', '2024-07-01', '2026-06-30'],
      ['official', '2026-07-01', undefined],
    ])
    expect(linesOf('credit.retiree.sum').map(({ from, until }) => [from, until])).toEqual([
      ['2023-01-01', '2024-03-31'],
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

  // Facts, sections 1, 3.1 to 3.3 and 3.5: what the guide says loosely, and what we took because it says nothing.
  test.each([
    ['outpatient.in-service.primary', 'guide', '约 70%'],
    ['outpatient.in-service.tertiary', 'guide', '约 50%'],
    ['outpatient.resident.ratio', 'guide', '约 50%'],
    ['inpatient.in-service.primary', 'guide', '多于 90%'],
    ['inpatient.in-service.secondary', 'guide', '80%'],
    ['outpatient.in-service.primary', 'official', '90%'],
    ['elsewhere.long-stay', 'guide', '100%'],
    ['elsewhere.temporary.highest', 'guide', '100%（我们的假设）'],
    ['credit.resident.majority-age', 'guide', '18 岁（我们的假设）'],
  ])('is as firm as what is said: %s by the %s', (topic, edition, value) => {
    expect(lineOf(topic, edition)?.value).toBe(value)
  })

  test('how firm a figure is can be searched for', () => {
    expect(names('我们的假设')).toEqual(['成年年龄', '临时外出或转诊最多按本地待遇的比例'])
  })

  // S4, S0, G1 and Y81 do not say since when; S4 does so of the contributions alone (facts, section 2).
  test.each([
    ['claim.deadline', 'guide', '未写起始日期'],
    ['claim.answer', 'official', '未写起始日期'],
    ['credit.employee.rate', 'guide', '未写起始日期'],
    ['elsewhere.long-stay', 'official', '未写起始日期'],
    ['base.lower-limit', 'guide', '2025年1月1日起'],
    ['claim.deadline', 'official', '2023年1月1日起，文件有效期到 2027年12月31日'],
  ])('no start is said that the document does not state: %s by the %s', (topic, edition, period) => {
    const line = lineOf(topic, edition)
    expect(line && holdsText(line)).toBe(period)
  })

  test('after the day it was checked for, it is marked', () => {
    expect(checkedText('2025-12-31', '2025-12-31')).toBe('核对到 2025年12月31日')
    expect(checkedText('2025-12-31', '2026-01-01')).toBe('核对到 2025年12月31日，之后未核对')
  })

  test('what is copied is enough to look it up', () => {
    const line = linesOf('credit.withheld').find(({ from }) => from === '2025-01-01')
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
