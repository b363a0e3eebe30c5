import { document } from '../kernel/document'

/** The province's rules on waiting; they say of them that they hold from the start of 2025. */
const since2025 = (value: string) => ({ value, from: '2025-01-01' })

export const P3 = document({
  id: 'P3',
  edition: 'official',
  title: '健全基本医疗保险参保长效机制的实施意见（2025-01-26）',
  number: '闽政办〔2025〕3号',
  inForce: { from: '2025-01-26', until: '2035-01-25' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    待遇等待期: {
      'waiting.months': since2025('3'),
      'waiting.each-further-year': since2025('1'),
      'waiting.each-repaired-year': since2025('1'),
      'waiting.long-missed.years': since2025('4'),
      'waiting.long-missed.least': since2025('6'),
      'waiting.newborn.age': since2025('1'),
      'waiting.unbroken.months': since2025('24'),
      'waiting.unbroken.gap': since2025('3'),
    },
  },
})
