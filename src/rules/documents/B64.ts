import { document } from '../kernel/document'

export const B64 = document({
  id: 'B64',
  edition: 'official',
  title: '缴费基数上下限（2023 年 7 月起）',
  number: '闽医保〔2023〕64号',
  address: 'ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202306/t20230629_2771195.htm',
  inForce: { from: '2023-07-01', until: '2024-06-30' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: { 缴费基数下限: { 'base.lower-limit': '4212' }, 缴费基数上限: { 'base.upper-limit': '21060' } },
})
