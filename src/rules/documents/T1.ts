import { document } from '../kernel/document'

/** It holds here what no regulation states; what it repeats of R12 a test holds, not a second value. */
export const T1 = document({
  id: 'T1',
  edition: 'official',
  title: '职工医疗保险待遇简明表（2025 年）',
  address: 'ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909989.htm',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    个人账户: { 'credit.retiree.sum': '145' },
    大病保险: { 'credit.withheld': '7' },
  },
})
