import type { IsoDate } from '../../../rules'

interface Change {
  readonly version: string
  readonly on: IsoDate
  readonly lines: readonly string[]
}

/** What changed for the reader, newest first. */
export const changes: readonly Change[] = [
  {
    version: '1.0.0',
    on: '2026-11-21',
    lines: ['第一版：划入、报销、办理、政策四页。', '规则数据到 2025 年 12 月 31 日为止，之后的还没有核对。'],
  },
]
