import { View } from '@tarojs/components'
import { Lines } from '../../../ui/Lines'
import { Heading } from '../../../ui/Titled'
import type { NothingToClaim } from '../../../rules'
import { claimNotes } from './noteWords'
import { nothingWords } from './nothingWords'

/** Why there is nothing to claim, and what is to be done instead. */
export function NothingCard({ plan }: { readonly plan: NothingToClaim }) {
  const { title, lines } = nothingWords[plan.because]
  return (
    <View className='card' aria-live='polite'>
      <Heading className='question'>{title}</Heading>
      <Lines of={[...lines, ...claimNotes(plan)]} />
    </View>
  )
}
