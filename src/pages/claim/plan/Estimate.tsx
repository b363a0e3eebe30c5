import { View } from '@tarojs/components'
import { Asked } from '../../../answer/Asked'
import { Editions } from '../../../answer/Editions'
import { openAlone } from '../../../phone/open'
import { Press } from '../../../ui/Press'
import { comparisonOfBill } from '../../../answer/bill/comparison'
import { sideOf } from '../../../answer/sides'
import type { Edition, Settlement } from '../../../rules'
import { reimbursementLink } from '../../../answer/bill/link'
import type { Claim } from '../kept'
import { besideFund, reimbursementWords } from '../../../answer/bill/answerWords'
import { billQuestions } from '../../../answer/bill/form'
import { planWords } from './words'
import { amountText } from '../../../answer/format'
import { estimateOf, formOf } from './bill'

interface Props {
  readonly claim: Claim
  readonly first: Edition
  readonly onSave: (change: (claim: Claim) => Partial<Claim>) => Promise<boolean>
}

/** How much of this bill is paid at most, by both editions, and the way to work it out with all that 报销 asks. */
export function Estimate({ claim, first, onSave }: Props) {
  const settled = estimateOf(claim)
  if (settled === undefined) return <View className='card hint'>{planWords.estimateMissing}</View>
  const form = formOf(claim)
  return (
    <>
      <Editions
        title={(form.bill.level === 'unsaid' ? reimbursementWords.atTertiary : '') + planWords.estimateFund}
        guide={sideOf(settled.guide, 'fund', linesOf)}
        official={sideOf(settled.official, 'fund', linesOf)}
        first={first}
        {...comparisonOfBill(settled)}
      />
      <View className='card'>
        <Asked
          questions={billQuestions}
          of='level'
          form={form.bill}
          situation={form}
          faults={[]}
          onChange={({ level }) =>
            void onSave(({ single }) => ({ single: { ...single, bill: { ...single.bill, level } } }))
          }
        />
        <View className='hint'>{planWords.estimateAssumes}</View>
        <Press className='button' onPress={() => void openAlone(`/${reimbursementLink(form)}`)}>
          {planWords.estimateMore}
        </Press>
      </View>
    </>
  )
}

function linesOf(settled: Settlement): string[] {
  return [...besideFund(settled, true), planWords.estimateOwn(amountText(settled.own))]
}
