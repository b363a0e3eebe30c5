import { document } from '../kernel/document'

export const P24 = document({
  id: 'P24',
  edition: 'official',
  title: '调整城乡居民基本医疗保险筹资标准的通知（2024-09-30）',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    '调整前（2024 年）': {
      'contribution.resident-premium': { value: '430', from: '2024-01-01' },
      'contribution.public-subsidy': { value: '770', from: '2024-01-01' },
    },
    '调整后（2025 年）': { 'contribution.resident-premium': '450', 'contribution.public-subsidy': '800' },
  },
})
