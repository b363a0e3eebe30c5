import { View } from '@tarojs/components'
import { named } from '../../../ui/role'
import { Lines } from '../../../ui/Lines'
import type { Refusal } from '../../../rules'
import type { Claim } from '../kept'
import { planWords } from './words'
import { claimFields } from './questionWords'
import { faultText } from '../../../answer/faults'
import { refusalText } from '../../../answer/refusals'
import { MyAnswers } from './MyAnswers'

/** Why there is no plan, each reason in a line; what was filled in stands below, to be changed. */
export function Refused({ claim, refusal }: { readonly claim: Claim; readonly refusal: Refusal }) {
  const reasons =
    refusal.kind === 'invalid'
      ? refusal.issues.map(({ path, code }) => faultText(code, fieldAt(path)))
      : [refusalText(refusal)]
  return (
    <>
      <View className='card' {...named({ role: 'alert' })}>
        <View className='question'>{planWords.refused}</View>
        <Lines of={reasons} />
      </View>
      <MyAnswers claim={claim} startsOpen />
    </>
  )
}

function fieldAt(path: string) {
  return path in claimFields ? claimFields[path as keyof typeof claimFields] : claimFields.paidOn
}
