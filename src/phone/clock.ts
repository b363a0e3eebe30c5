import type { IsoDate } from '../rules'

/** Today by the phone's own calendar. The one place that reads the clock. */
export function today(): IsoDate {
  const now = new Date()
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
