import type { Breakdown, IsoDate } from '../../rules'
import { amountText } from '../format'
import { billWords } from './words'

/** Which visit, and who paid what of it: said of a bill wherever it stands. */

/** Who pays. */
export const payers = { fund: '统筹基金', critical: '大病保险', aid: '医疗救助', own: '自己' }

/** `3月5日`, within a year that stands above. */
export function dayInYear(date: IsoDate): string {
  const [, month, day] = date.split('-').map(Number)
  return `${String(month)}月${String(day)}日`
}

/** Which visit it was: `3月5日 门诊 三级`. */
export function visitTitle(
  date: IsoDate,
  care: keyof typeof billWords.cares,
  level: keyof typeof billWords.levels | 'unsaid',
): string {
  const at = level === 'unsaid' ? billWords.noLevel : billWords.levels[level]
  return `${dayInYear(date)} ${billWords.cares[care]} ${at}`
}

type Paid = Pick<Breakdown, 'fund' | 'critical' | 'own'> & Partial<Pick<Breakdown, 'aid'>>

/** Who paid what, as firmly as it is said; of critical illness and medical aid only where they paid. */
export function paidParts({ fund, critical, aid, own }: Paid, upperBound = false): string[] {
  const pays = upperBound ? '最多付' : '付'
  return [
    `${payers.fund}${pays} ${amountText(fund)} 元`,
    ...(critical.high.isZero() ? [] : [`${payers.critical}${pays} ${amountText(critical)} 元`]),
    ...(aid === undefined || aid.high.isZero() ? [] : [`${payers.aid}${pays} ${amountText(aid)} 元`]),
    `${payers.own}${upperBound ? '至少付' : '付'} ${amountText(own)} 元`,
  ]
}

export function paidText(paid: Paid, upperBound = false): string {
  return paidParts(paid, upperBound).join('，')
}
