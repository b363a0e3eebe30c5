import { document } from '../kernel/document'

/** It holds no figure: the days off by law stand in `statements/holidays.ts`. */
export const H24 = document({
  id: 'H24',
  edition: 'official',
  title: '全国年节及纪念日放假办法（2024 年修订）',
  inForce: { from: '2025-01-01' },
  afterwards: 'stays',
  checked: '2026-11-25',
})
