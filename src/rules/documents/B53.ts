import { document } from '../kernel/document'

export const B53 = document({
  id: 'B53',
  edition: 'official',
  title: '缴费基数上下限（2024 年 7 月起）',
  number: '闽医保〔2024〕53号',
  address: 'ybj.fujian.gov.cn/zfxxgkzl/fdzdgknr/qtyzdgkzfxx/202406/t20240626_6473662.htm',
  inForce: { from: '2024-07-01', until: '2025-06-30' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: { 缴费基数下限: { 'base.lower-limit': '4433' }, 缴费基数上限: { 'base.upper-limit': '22164' } },
})
