import { document } from '../kernel/document'

/** What it says of aid it repeats of R14: a test holds that, not a second value. */
export const T3 = document({
  id: 'T3',
  edition: 'official',
  title: '医疗救助对象及救助标准简明表（2025 年）',
  address: 'ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909990.htm',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
})
