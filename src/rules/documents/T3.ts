import { document } from '../kernel/document'

export const T3 = document({
  id: 'T3',
  edition: 'official',
  title: '医疗救助对象及救助标准简明表（2025 年）',
  address: 'ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909990.htm',
  inForce: { from: '2025-01-01', until: '2025-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    '第一、二类救助对象': { 'contribution.aid.severely-disabled': '1' },
    第一类救助对象: { 'aid.class.first': { bands: ['0'], ratio: ['1'] } },
    第二类救助对象: { 'aid.class.second': { bands: ['0'], ratio: ['0.95'], maximum: '130000' } },
    第三类救助对象: {
      'contribution.aid.low-income': '0.9',
      'aid.class.third': { bands: ['0'], ratio: ['0.95'], maximum: '130000' },
    },
    第四类救助对象: { 'aid.class.fourth': { bands: ['6000'], ratio: ['0.85'], maximum: '130000' } },
    第五类救助对象: { 'aid.class.fifth': { bands: ['16000'], ratio: ['0.5'], maximum: '130000' } },
    其他残疾人不在资助对象中: { 'contribution.aid.disabled': '0' },
  },
})
