import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Choice } from '../../../ui/Choice'
import { Editions } from '../../../answer/Editions'
import { Fold } from '../../../ui/Fold'
import { Press } from '../../../ui/Press'
import { comparisonOfBill } from '../../../answer/bill/comparison'
import { sideOf } from '../../../answer/sides'
import type { Edition, Settlement } from '../../../rules'
import { reimbursementLink } from '../../../answer/bill/link'
import type { Claim } from '../kept'
import { billWords } from '../../../answer/bill/words'
import { planWords } from './words'
import { amountText } from '../../../answer/format'
import { estimateOf, formOf, patientOf, patientsOf } from './bill'

interface Props {
  readonly claim: Claim
  readonly first: Edition
  readonly onSave: (change: (claim: Claim) => Partial<Claim>) => Promise<boolean>
}

/** About how much of this bill is paid, by both editions, and the way to work it out with all that 报销 asks. */
export function Estimate({ claim, first, onSave }: Props) {
  const { estimate, answers } = claim
  const settled = estimateOf(claim)
  const ask = (part: Partial<typeof estimate>) => void onSave((kept) => ({ estimate: { ...kept.estimate, ...part } }))
  return (
    <Fold title={planWords.estimate}>
      {settled === undefined ? (
        <View>{planWords.estimateMissing}</View>
      ) : (
        <>
          <Choice
            label={billWords.level}
            options={billWords.levels}
            value={estimate.level}
            onChange={(level) => ask({ level })}
          />
          <Choice
            label={billWords.patient}
            options={patientsOf(answers)}
            value={patientOf(claim)}
            onChange={(patient) => ask({ patient })}
          />
          <Editions
            title={planWords.estimateFund}
            guide={sideOf(settled.guide, 'fund', linesOf)}
            official={sideOf(settled.official, 'fund', linesOf)}
            first={first}
            {...comparisonOfBill(settled)}
          />
          <View className='hint'>{planWords.estimateAssumes}</View>
          <Press className='button' onPress={() => void Taro.reLaunch({ url: `/${reimbursementLink(formOf(claim))}` })}>
            {planWords.estimateMore}
          </Press>
        </>
      )}
    </Fold>
  )
}

function linesOf({ own }: Settlement): string[] {
  return [planWords.estimateOwn(amountText(own))]
}
