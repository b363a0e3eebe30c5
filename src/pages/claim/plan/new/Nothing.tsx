import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Notes } from '../../../../answer/Explanation'
import { Press } from '../../../../ui/Press'
import { Reference } from '../../../../answer/Reference'
import { planClaim, type IsoDate } from '../../../../rules'
import { questionWords } from '../questionWords'

/** The card settled the bill: nothing to claim, and how it goes as well the next time. */
export function Nothing({ today, onBack }: { readonly today: IsoDate; readonly onBack: () => void }) {
  const plan = planClaim({ settledByCard: true }, { today })
  return (
    <>
      <View className='card' aria-live='polite'>
        <View className='question'>{questionWords.nothing}</View>
        {plan.ok ? <Notes results={[plan.value]} /> : null}
      </View>
      <Press className='button' onPress={() => void Taro.navigateTo({ url: '/pages/claim/plan/checklist/index' })}>
        {questionWords.visit}
      </Press>
      <Press className='button quiet' onPress={() => void Taro.switchTab({ url: '/pages/claim/index' })}>
        {questionWords.leave}
      </Press>
      <Press className='button quiet' onPress={onBack}>
        {questionWords.back}
      </Press>
      {plan.ok ? <Reference standing={plan.value.standing} /> : null}
    </>
  )
}
