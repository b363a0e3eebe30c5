import type { IsoDate } from '../rules'

/** `2025年12月31日` */
export function dayText(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${String(year)}年${String(month)}月${String(date)}日`
}
