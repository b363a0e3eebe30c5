import { document } from '../kernel/document'

/** Read in two public data sets that cite it; the notice itself was not opened. */
export const B65 = document({
  id: 'B65',
  edition: 'official',
  title: '缴费基数上下限（2026 年 7 月起）',
  number: '闽医保函〔2026〕65号',
  address: 'ybj.fujian.gov.cn/zfxxgkzl/fdzdgknr/qtyzdgkzfxx/202606/t20260629_7168980.htm',
  inForce: { from: '2026-07-01', until: '2027-06-30' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: { 缴费基数下限: { 'base.lower-limit': '4579' }, 缴费基数上限: { 'base.upper-limit': '22893' } },
})
