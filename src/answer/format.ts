import { Decimal, statedOn, type Amount, type Edition, type IsoDate, type Topic, type Unit } from '../rules'

export { dayText } from '../ui/day'

/** Money to the fen with thousands separators: `1,260.00`. Written by hand, since Android's engine has no Intl. */
export function yuan(value: Decimal): string {
  const [whole = '', decimals = ''] = value.toFixed(2).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`
}

/** A round sum as people say it: `10 万`. */
export function tenThousands(value: Decimal): string {
  return `${value.dividedBy(10_000).toString()} 万`
}

/** An amount as firm as it is: 约, 至, 多于, 至多. */
export function amountText({ low, high, reading }: Amount): string {
  switch (reading) {
    case 'exact':
      return yuan(low)
    case 'about':
      return `约 ${yuan(low)}`
    case 'between':
      return `${yuan(low)} 至 ${yuan(high)}`
    case 'more-than':
      return `多于 ${yuan(low)}`
    case 'at-most':
      return `至多 ${yuan(high)}`
  }
}

export function sameAmount(one: Amount, other: Amount): boolean {
  return one.low.equals(other.low) && one.high.equals(other.high) && one.reading === other.reading
}

/** A figure with what it is measured in: 2.2%, 4,433.00 元, 35 岁. */
export function figureText(value: Decimal, unit: Unit): string {
  switch (unit) {
    case 'ratio':
      return `${value.times(100).toString()}%`
    case 'yuan':
    case 'yuan-per-month':
    case 'yuan-per-year':
      return `${yuan(value)} 元`
    case 'years-of-age':
      return `${value.toString()} 岁`
    case 'years':
      return `${value.toString()} 年`
    case 'months':
      return `${value.toString()} 个月`
    case 'working-days':
      return `${value.toString()} 个工作日`
    case 'day-of-next-year':
      // A day is no number, and no step calculates with one: `saidFigure` says it from its text.
      return ''
  }
}

/** `3 月 31 日`, of a day that every year has: `03-31`. */
export function monthAndDay(day: string): string {
  return `${day.split('-').map(Number).join(' 月 ')} 日`
}

/** A figure as a sentence says it, from its text: 24 个月, 10 万元, 1,200 元, 3 月 31 日. */
export function saidFigure(text: string, unit: Unit): string {
  if (unit === 'day-of-next-year') return monthAndDay(text)
  const value = new Decimal(text)
  const isRound = unit.startsWith('yuan') && text.endsWith('0000')
  return isRound ? `${tenThousands(value)}元` : figureText(value, unit).replace('.00 元', ' 元')
}

/** Says a figure of the rules by its name. */
export type Say = (topic: Topic) => string

/** Figures as they stand on a day, for the sentences that name them. */
export function sayOn(on: IsoDate, edition: Edition = 'official'): Say {
  return (topic) => {
    const stated = statedOn(topic, { edition, on })
    return stated ? saidFigure(stated.value, stated.unit) : '—'
  }
}
