import { document } from '../kernel/document'

export const L131 = document({
  id: 'L131',
  edition: 'official',
  title: '2024 年缴费费率',
  number: '厦医保〔2023〕131号',
  address: 'ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202312/t20231229_2807520.htm',
  inForce: { from: '2024-01-01', until: '2024-12-31' },
  afterwards: 'gives way',
  checked: '2026-11-25',
  figures: {
    '2024 年费率': {
      'contribution.employer-rate': '0.065',
      'contribution.employee-rate': '0.02',
      'contribution.flexible-rate': '0.085',
    },
  },
})
