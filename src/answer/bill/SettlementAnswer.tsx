import { View } from '@tarojs/components'
import { Rested } from '../../ui/Rested'
import { Titled } from '../../ui/Titled'
import { Bar } from '../Bar'
import { Editions } from '../Editions'
import { sideOf } from '../sides'
import { Decimal, type Edition, type Settlement } from '../../rules'
import { schemeOf } from './form'
import { amountText, yuan } from '../format'
import { answerTitle, besideFund, reimbursementWords } from './answerWords'
import { isAtMost, isBestCase, type BillAnswers } from './answers'
import { BestCase } from './BestCase'
import { comparisonOfBill } from './comparison'

interface Props {
  readonly answers: BillAnswers
  readonly first: Edition
  /** What to say while something is being changed and this is the answer to what was filled in before. */
  readonly waiting?: string | undefined
}

/** Who pays what of the bill: in both editions, and by the document as a bar. */
export function SettlementAnswer({ answers, first, waiting }: Props) {
  const { settlement } = answers
  const { guide, official } = settlement
  const atMost = isAtMost(answers)
  const lines = (settled: Settlement) => besideFund(settled, atMost)
  const second = (settled: Settlement) => ({
    second: {
      name: atMost ? reimbursementWords.ownAtLeast : reimbursementWords.ownName,
      figure: amountText(settled.own),
    },
  })
  return (
    <>
      <Editions
        title={answerTitle(answers)}
        guide={{ ...sideOf(guide, 'fund', lines), ...(guide.ok ? second(guide.value) : {}) }}
        official={{ ...sideOf(official, 'fund', lines), ...(official.ok ? second(official.value) : {}) }}
        why={reimbursementWords.why[answers.care]}
        first={first}
        waiting={waiting}
        {...comparisonOfBill(settlement)}
      />
      {official.ok ? <WhoPays settlement={official.value} answers={answers} /> : null}
    </>
  )
}

interface WhoPaysProps {
  readonly settlement: Settlement
  readonly answers: BillAnswers
}

function WhoPays({ settlement, answers }: WhoPaysProps) {
  const { patient, upperBound } = answers
  const { fund, critical, aid, deductible, coPayment, prior, uncovered, own } = settlement
  const insured = own.low.minus(prior).minus(uncovered)
  const bornDeductible = Decimal.min(deductible, insured)
  const payable = Decimal.min(deductible.plus(coPayment.low), insured)
  const { parts, account } = reimbursementWords
  return (
    <Titled
      title={
        <>
          <BestCase when={isBestCase(answers)} />
          {reimbursementWords.bar}
        </>
      }
    >
      <Bar
        label={reimbursementWords.bar}
        parts={[
          { name: parts.fund, value: fund.low },
          { name: parts.critical, value: critical.low },
          { name: parts.deductible, value: bornDeductible },
          { name: parts.rest, value: insured.minus(bornDeductible) },
          { name: parts.prior, value: prior, unseen: prior.isZero() },
          { name: parts.uncovered, value: uncovered, unseen: uncovered.isZero() },
          { name: parts.aid, value: aid.low, unseen: aid.low.isZero() },
        ]}
      />
      <Rested form={settlement}>
        {schemeOf(patient) === 'resident' ? (
          <View className='hint'>{reimbursementWords.residentAccount}</View>
        ) : (
          <View className={payable.isZero() ? 'gone' : 'hint'}>
            {upperBound ? account.atMost : account.exactly}
            {yuan(payable)}
            {account.after}
          </View>
        )}
      </Rested>
    </Titled>
  )
}
