import { View } from '@tarojs/components'
import { Notes } from '../../../answer/Explanation'
import { Reference } from '../../../answer/Reference'
import type { NothingToClaim } from '../../../rules'
import type { Claim } from '../kept'
import { questionWords } from './questionWords'
import { MyAnswers } from './MyAnswers'

/** The card has settled: there is no plan to make. */
export function Settled({ claim, plan }: { readonly claim: Claim; readonly plan: NothingToClaim }) {
  return (
    <>
      <View className='card' aria-live='polite'>
        <View className='question'>{questionWords.nothing}</View>
        <Notes results={[plan]} />
      </View>
      <MyAnswers claim={claim} />
      <Reference standing={plan.standing} />
    </>
  )
}
