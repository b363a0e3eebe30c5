import { View } from '@tarojs/components'
import { Press } from '../../ui/Press'
import { Titled } from '../../ui/Titled'
import type { IsoDate, Settlement } from '../../rules'
import type { SingleForm } from '../../answer/bill/form'
import { billWords } from '../../answer/bill/words'
import { yuan } from '../../answer/format'
import { reimbursementWords } from '../../answer/bill/answerWords'
import { BestCase } from '../../answer/bill/BestCase'
import { isAtMost, isBestCase, ownCostByLevel, type SingleAnswers } from '../../answer/bill/answers'

interface Props {
  readonly form: SingleForm
  readonly answers: SingleAnswers
  readonly on: IsoDate
  /** The same bill at another level. */
  readonly onLevel: (level: SingleForm['bill']['level']) => void
}

/** What is worth knowing about this very bill: what another level would cost, and how far the deductible has come. */
export function Tips({ form, answers, on, onLevel }: Props) {
  const { deductible } = answers
  const levels = ownCostByLevel(form, on)
  const mine = levels.find(({ level }) => level === form.bill.level)?.settlement.own.low
  const difference = ({ own }: Settlement) => (mine ? reimbursementWords.levelDifference(own.low.minus(mine)) : '')
  return (
    <Titled
      title={
        <>
          <BestCase when={isBestCase(answers)} />
          {reimbursementWords.tips}
        </>
      }
    >
      {deductible ? (
        <View>
          {deductible.of.isZero() ? reimbursementWords.noDeductible : reimbursementWords.deductibleLeft(deductible)}
        </View>
      ) : null}
      <View className='hint'>{reimbursementWords.sameBill(isAtMost(answers))}</View>
      <View className='levels'>
        {levels.map(({ level, settlement }) => (
          <Press
            key={level}
            className={level === form.bill.level ? 'level level-mine' : 'level'}
            label={[billWords.levels[level], yuan(settlement.own.low), difference(settlement)]
              .filter(Boolean)
              .join('，')}
            onPress={() => onLevel(level)}
          >
            <View className='hint'>{billWords.levels[level]}</View>
            <View className='level-value'>{yuan(settlement.own.low)}</View>
            <View className='hint'>{difference(settlement)}</View>
          </Press>
        ))}
      </View>
    </Titled>
  )
}
