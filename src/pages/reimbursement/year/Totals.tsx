import { View } from '@tarojs/components'
import { Editions, NO_FIGURE, type Side } from '../../../answer/Editions'
import { comparisonOf } from '../../../answer/sides'
import type { Edition, Outcome, Reimbursement } from '../../../rules'
import { amountText } from '../../../answer/format'
import { refusalText } from '../../../answer/refusals'
import { reimbursementWords } from '../../../answer/bill/answerWords'
import { visitsWords } from './words'
import type { YearAnswers } from './year'
import { leftOutOf, upperBoundsOf } from './lines'

interface Props {
  readonly answers: YearAnswers
  readonly year: string
  readonly first: Edition
}

/** What the year comes to in both editions, and what either of them leaves out. */
export function Totals({ answers: { estimate, visits }, year, first }: Props) {
  const { guide, official } = estimate
  const leftOut = leftOutOf(visits)
  const caveats = [...leftOut, ...upperBoundsOf(visits)]
  return (
    <>
      <Editions
        title={visitsWords.total(year)}
        guide={sideOf(guide)}
        official={sideOf(official)}
        first={first}
        // Totals of different visits are no disagreement of the rules: how far they are apart would tell nothing.
        {...(leftOut.length > 0 ? { agree: false } : comparisonOf(fundOf(guide), fundOf(official)))}
      />
      {caveats.length > 0 ? (
        <View className='card'>
          {caveats.map((sentence) => (
            <View key={sentence} className='note'>
              {sentence}
            </View>
          ))}
        </View>
      ) : null}
    </>
  )
}

/** An edition that settles none of the visits has no total, which is not the same as paying nothing. */
function sideOf(estimate: Outcome<Reimbursement>): Side {
  if (!estimate.ok) return { figure: NO_FIGURE, short: refusalText(estimate.refusal) }
  const { total, visits } = estimate.value
  if (!visits.some(({ ok }) => ok)) return { figure: NO_FIGURE }
  return {
    figure: amountText(total.fund),
    second: { name: visitsWords.own, figure: reimbursementWords.yuan(amountText(total.own)) },
    lines: [
      ...(total.critical.high.isZero() ? [] : [reimbursementWords.critical(amountText(total.critical))]),
      ...(total.aid.high.isZero() ? [] : [reimbursementWords.aid(amountText(total.aid))]),
    ],
  }
}

function fundOf(estimate: Outcome<Reimbursement>) {
  return estimate.ok ? estimate.value.total.fund : undefined
}
