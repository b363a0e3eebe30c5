import { View } from '@tarojs/components'
import { Bar } from '../Bar'
import { Editions } from '../Editions'
import { comparisonOf, sideOf } from '../sides'
import { Decimal, type Edition, type Settlement } from '../../rules'
import { amountText, yuan } from '../../wording/format'
import { reimbursementWords } from '../../wording/reimbursement'
import type { SingleAnswers } from './answers'

interface Props {
  readonly answers: SingleAnswers
  readonly first: Edition
  readonly waiting: boolean
}

/** Who pays what of the bill: in both editions, and by the document as a bar. */
export function SettlementAnswer({ answers: { settlement, upperBound }, first, waiting }: Props) {
  const { guide, official } = settlement
  const lines = ({ critical }: Settlement) =>
    critical.high.isZero() ? [] : [reimbursementWords.critical(amountText(critical))]
  const second = (settled: Settlement) => ({
    second: { name: reimbursementWords.ownName, figure: reimbursementWords.yuan(amountText(settled.own)) },
  })
  return (
    <>
      <Editions
        title={upperBound ? reimbursementWords.answerUpperBound : reimbursementWords.answer}
        guide={{ ...sideOf(guide, 'fund', lines), ...(guide.ok ? second(guide.value) : {}) }}
        official={{ ...sideOf(official, 'fund', lines), ...(official.ok ? second(official.value) : {}) }}
        first={first}
        waiting={waiting}
        {...comparisonOf(guide.ok ? guide.value.fund : undefined, official.ok ? official.value.fund : undefined)}
      />
      {official.ok ? <WhoPays settlement={official.value} /> : null}
    </>
  )
}

function WhoPays({ settlement }: { readonly settlement: Settlement }) {
  const { fund, critical, deductible, coPayment, own } = settlement
  const bornDeductible = Decimal.min(deductible, own.low)
  const payable = Decimal.min(deductible.plus(coPayment.low), own.low)
  return (
    <View className='card'>
      <View className='card-title'>{reimbursementWords.bar}</View>
      <Bar
        label={reimbursementWords.bar}
        parts={[
          { name: reimbursementWords.parts.fund, value: fund.low },
          { name: reimbursementWords.parts.critical, value: critical.low },
          { name: reimbursementWords.parts.deductible, value: bornDeductible },
          { name: reimbursementWords.parts.rest, value: own.low.minus(bornDeductible) },
        ]}
      />
      <View className='hint'>{reimbursementWords.account(yuan(payable))}</View>
    </View>
  )
}
