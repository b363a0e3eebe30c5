import { View } from '@tarojs/components'
import { Press } from '../../../../ui/Press'
import { Lines } from '../../../../ui/Lines'
import { Reference } from '../../../../answer/Reference'
import { openPage, openTab } from '../../../../phone/open'
import { planClaim, type IsoDate } from '../../../../rules'
import { claimInput } from '../../answers'
import type { ClaimAnswers } from '../../form'
import { NothingCard } from '../NothingCard'
import { reversalWords } from '../nothingWords'
import { questionWords } from '../questionWords'

interface Props {
  readonly answers: ClaimAnswers
  readonly today: IsoDate
  readonly onBack: () => void
}

/** There is nothing to claim: why, what to do instead, and how it goes as well the next time. */
export function Nothing({ answers, today, onBack }: Props) {
  const plan = planClaim(claimInput(answers), { today })
  if (!plan.ok || plan.value.needed) return null
  return (
    <>
      <NothingCard plan={plan.value} />
      <Press className='button' onPress={() => void openPage('/pages/claim/plan/checklist/index')}>
        {questionWords.visit}
      </Press>
      <Press className='button quiet' onPress={() => void openTab('/pages/claim/index')}>
        {questionWords.leave}
      </Press>
      <Press className='button quiet' onPress={onBack}>
        {questionWords.back}
      </Press>
      <Reference standing={plan.value.standing} />
    </>
  )
}

/** The card paid and the fund did not: what to do before anything is claimed. */
export function Reversal({ onGoOn, onBack }: { readonly onGoOn: () => void; readonly onBack: () => void }) {
  return (
    <>
      <View className='card' aria-live='polite'>
        <View className='question'>{reversalWords.title}</View>
        <Lines of={reversalWords.lines} />
      </View>
      <Press className='button primary' onPress={() => void openTab('/pages/claim/index')}>
        {reversalWords.done}
      </Press>
      <Press className='button' onPress={onGoOn}>
        {reversalWords.goOn}
      </Press>
      <Press className='button quiet' onPress={onBack}>
        {questionWords.back}
      </Press>
    </>
  )
}
