import { premiumDays } from '../../../rules'
import { monthAndDay } from '../../../answer/format'

const monthText = (day: string) => `${String(Number(day.slice(0, 2)))} 月`

/** The times of the year that the premium of residents hangs on, as sentences say them. */
export const SEASON = `${monthAndDay(premiumDays.season.from)}到 ${monthAndDay(premiumDays.season.until)}`
export const EXTENDED = monthText(premiumDays.extendedBefore)
export const LAST_QUARTER = `${monthText(premiumDays.lastQuarter)}到年底`
