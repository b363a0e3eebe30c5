import { View } from '@tarojs/components'
import { named } from '../../../ui/role'
import { Lines } from '../../../ui/Lines'
import type { NothingToClaim } from '../../../rules'
import { claimNotes } from './noteWords'
import { nothingWords } from './nothingWords'

/** Why there is nothing to claim, and what is to be done instead. */
export function NothingCard({ plan }: { readonly plan: NothingToClaim }) {
  const { title, lines } = nothingWords[plan.because]
  return (
    <View className='card' aria-live='polite'>
      <View className='question' {...named({ role: 'heading' })}>
        {title}
      </View>
      <Lines of={[...lines, ...claimNotes(plan)]} />
    </View>
  )
}
