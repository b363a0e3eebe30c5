import { View } from '@tarojs/components'
import { Lines } from '../../../ui/Lines'
import { Editions, NO_FIGURE, type Side } from '../../../answer/Editions'
import { wayFrom } from '../../../answer/cards'
import { comparisonOf } from '../../../answer/sides'
import type { Part } from '../../../answer/pictured'
import type { Edition, Outcome, Reimbursement } from '../../../rules'
import { amountText } from '../../../answer/format'
import { refusalText } from '../../../answer/refusals'
import { isAtMost } from '../../../answer/bill/answers'
import { besideFund } from '../../../answer/bill/answerWords'
import { visitsWords } from './words'
import { ageOfYear, type YearAnswers } from './year'
import { caveatsOf, leftOutOf } from './lines'

interface Props {
  readonly answers: YearAnswers
  readonly year: string
  readonly first: Edition
}

/** What the year comes to in both editions, and what either of them leaves out. */
export function Totals({ answers, year, first }: Props) {
  const caveats = caveatsOf(answers)
  return (
    <>
      <Editions first={first} {...totalOf(answers, year)} />
      {caveats.length > 0 ? (
        <View className='card'>
          <Lines of={caveats} />
        </View>
      ) : null}
    </>
  )
}

/** What a year comes to, as a card or a picture shows it. */
export function totalOf({ estimate: { guide, official }, visits }: YearAnswers, year: string): Part {
  const atMost = visits.some(isAtMost)
  return {
    title: visitsWords.total(year, atMost),
    guide: sideOfYear(guide, atMost),
    official: sideOfYear(official, atMost),
    // Totals of different visits are no disagreement of the rules: how far they are apart would tell nothing.
    ...(leftOutOf(visits).length > 0 ? { agree: false } : comparisonOf(fundOf(guide), fundOf(official))),
  }
}

/** An edition that settles none of the visits has no total, which is not the same as paying nothing. */
function sideOfYear(estimate: Outcome<Reimbursement>, atMost: boolean): Side {
  if (!estimate.ok) return { figure: NO_FIGURE, short: refusalText(estimate.refusal), way: wayFrom(estimate.refusal) }
  const { total, visits } = estimate.value
  if (!visits.some(({ ok }) => ok)) return { figure: NO_FIGURE }
  return {
    figure: amountText(total.fund),
    age: ageOfYear(estimate.value),
    second: { name: visitsWords.own(atMost), figure: amountText(total.own) },
    lines: besideFund(total, atMost),
  }
}

function fundOf(estimate: Outcome<Reimbursement>) {
  return estimate.ok ? estimate.value.total.fund : undefined
}
