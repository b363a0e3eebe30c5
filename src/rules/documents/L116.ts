import { document } from '../kernel/document'

/** It calls itself a reduction for a time: from the standing rates of R12 to these. */
export const L116 = document({
  id: 'L116',
  edition: 'official',
  title: '2023 年缴费费率',
  number: '厦医保〔2022〕116号',
  inForce: { from: '2023-01-01', until: '2023-12-31' },
  afterwards: 'gives way',
  checked: '2026-11-25',
  figures: {
    '2023 年费率': {
      'contribution.employer-rate': '0.065',
      'contribution.employee-rate': '0.02',
      'contribution.flexible-rate': '0.085',
    },
  },
})
