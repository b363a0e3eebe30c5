import { document } from '../kernel/document'

export const T4 = document({
  id: 'T4',
  edition: 'official',
  title: '生育保险待遇简明表（2025 年）',
  address: 'ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909988.htm',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
})
