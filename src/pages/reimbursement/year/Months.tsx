import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Decimal, type Month } from '../../../rules'
import { isAtMost } from '../../../answer/bill/answers'
import { paidText, payers } from '../../../answer/bill/visitWords'
import { visitsWords } from './words'
import type { VisitAnswers } from './year'

/** Which tone of the bars stands for whom. */
const parts = [
  { key: 'fund', tone: 0, name: payers.fund },
  { key: 'critical', tone: 1, name: payers.critical },
  { key: 'aid', tone: 5, name: payers.aid },
  { key: 'own', tone: 2, name: payers.own },
] as const

interface Props {
  readonly months: readonly Month[]
  /** What the months are made of: who pays at most for one of them pays at most in its month. */
  readonly visits: readonly VisitAnswers[]
}

/** The year by month: a length for each who pays, as long as it is against the dearest month, and in words below. */
export function Months({ months, visits }: Props) {
  const most = Decimal.max(1, ...months.map(costOf))
  const shown = parts.filter(({ key }) => months.some((month) => month[key].low.greaterThan(0)))
  if (months.length === 0) return null
  return (
    <Titled title={visitsWords.months}>
      <View className='month-key' aria-hidden>
        {shown.map(({ key, tone, name }) => (
          <View key={key} className='month-name'>
            <View className={`bar-mark tone-${String(tone)}`} />
            {name}
          </View>
        ))}
      </View>
      {months.map((month) => (
        <View key={month.month} className='note'>
          <View className='limit-name'>{visitsWords.month(month.month)}</View>
          <View className='month-line' style={{ width: percentage(costOf(month), most) }} aria-hidden>
            {parts
              .filter(({ key }) => month[key].low.greaterThan(0))
              .map(({ key, tone }) => (
                <View
                  key={key}
                  className={`bar-part tone-${String(tone)}`}
                  style={{ flexGrow: month[key].low.toNumber() }}
                />
              ))}
          </View>
          <View>
            {paidText(
              month,
              visits.some((one) => one.visit.date.startsWith(month.month) && isAtMost(one)),
            )}
          </View>
        </View>
      ))}
    </Titled>
  )
}

function costOf({ fund, critical, aid, own }: Month): Decimal {
  return fund.low.plus(critical.low).plus(aid.low).plus(own.low)
}

/** However little a month cost, something of it is to be seen. */
function percentage(cost: Decimal, most: Decimal): string {
  return `${Decimal.max(2, cost.dividedBy(most).times(100)).toFixed(1)}%`
}
