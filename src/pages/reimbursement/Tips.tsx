import { View } from '@tarojs/components'
import { Titled } from '../../ui/Titled'
import type { IsoDate } from '../../rules'
import type { SingleForm } from '../../answer/bill/form'
import { billWords } from '../../answer/bill/words'
import { yuan } from '../../answer/format'
import { reimbursementWords } from '../../answer/bill/answerWords'
import { BestCase } from '../../answer/bill/BestCase'
import { ownCostByLevel, type SingleAnswers } from '../../answer/bill/answers'

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
