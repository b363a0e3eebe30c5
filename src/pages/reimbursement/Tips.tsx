import { View } from '@tarojs/components'
import { Titled } from '../../ui/Titled'
import type { IsoDate } from '../../rules'
import type { SingleForm } from '../../store/bill'
import { billWords } from '../../wording/bill'
import { yuan } from '../../wording/format'
import { reimbursementWords } from '../../wording/reimbursement'
import { BestCase } from '../../components/bill/BestCase'
import { ownCostByLevel, type SingleAnswers } from '../../components/bill/answers'

interface Props {
  readonly form: SingleForm
  readonly answers: SingleAnswers
  readonly on: IsoDate
}

/** What is worth knowing about this very bill: what another level would cost, and how far the deductible has come. */
export function Tips({ form, answers: { deductible, upperBound }, on }: Props) {
  const levels = ownCostByLevel(form, on)
  return (
    <Titled
      title={
        <>
          <BestCase upperBound={upperBound} />
          {reimbursementWords.tips}
        </>
      }
    >
      {deductible ? (
        <View>
          {deductible.of.isZero() ? reimbursementWords.noDeductible : reimbursementWords.deductibleLeft(deductible)}
        </View>
      ) : null}
      <View className='hint'>{reimbursementWords.sameBill(upperBound)}</View>
      <View className='levels'>
        {levels.map(({ level, settlement }) => (
          <View key={level} className={level === form.bill.level ? 'level level-mine' : 'level'}>
            <View className='hint'>{billWords.levels[level]}</View>
            <View className='level-value'>{yuan(settlement.own.low)}</View>
          </View>
        ))}
      </View>
    </Titled>
  )
}
