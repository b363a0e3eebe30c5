import { document } from '../kernel/document'

export const L1 = document({
  id: 'L1',
  edition: 'official',
  title: '2025 年缴费费率',
  number: '厦医保规〔2025〕1号',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'gives way',
  checked: '2026-11-25',
  figures: {
    '2025 年费率': {
      'contribution.employer-rate': '0.065',
      'contribution.employee-rate': '0.02',
      'contribution.flexible-rate': '0.085',
    },
  },
})
