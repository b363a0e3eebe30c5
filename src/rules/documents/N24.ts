import { document } from '../kernel/document'

export const N24 = document({
  id: 'N24',
  edition: 'official',
  title: '市医疗保障局通知公告（2024年12月27日）',
  address: 'ylbz.xm.gov.cn/zwgk/tzgg/202412/t20241227_2909138.htm',
  afterwards: 'stays',
  checked: '2026-11-25',
})
