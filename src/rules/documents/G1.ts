import { document } from '../kernel/document'

export const G1 = document({
  id: 'G1',
  edition: 'official',
  title: '门诊费用报销办事指南（市医疗保障中心）',
  // It names no day: asked from the day on which the city's rules are in force.
  askedFrom: '2023-01-01',
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    申请材料: { 'claim.transfer.class-two-limit': '10000' },
    办理时限: { 'claim.answer': '10', 'claim.answer.by-law': '30', 'claim.answer.promise-limit': '50000' },
  },
})
