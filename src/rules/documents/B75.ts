import { document } from '../kernel/document'

export const B75 = document({
  id: 'B75',
  edition: 'official',
  title: '缴费基数上下限（2022 年 7 月起）',
  number: '闽医保〔2022〕75号',
  inForce: { from: '2022-07-01', until: '2023-06-30' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: { 缴费基数下限: { 'base.lower-limit': '3992' }, 缴费基数上限: { 'base.upper-limit': '19962' } },
})
