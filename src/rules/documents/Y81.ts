import { document } from '../kernel/document'

export const Y81 = document({
  id: 'Y81',
  edition: 'official',
  title: '异地就医操作规程（试行）',
  number: '厦医保〔2022〕81号',
  address: 'ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202208/t20220809_2680044.htm',
  // It names no day: asked from the day on which the city's rules are in force.
  askedFrom: '2023-01-01',
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    '已备案：按本市的起付标准、比例和限额': { 'elsewhere.long-stay': '1', 'elsewhere.temporary': '1' },
  },
})
