import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Edition } from '../rules'
import { EditionName } from './EditionName'
import { editionName } from './words'

/** Both editions, the one that the reader wants first in front. */
export function inOrder(first: Edition = 'official'): readonly Edition[] {
  return first === 'guide' ? ['guide', 'official'] : ['official', 'guide']
}

interface Props {
  /** The edition that stands first. */
  readonly first: Edition
  /** Whether both say the same: then the document stands for both, and the guide is hidden by its style alone. */
  readonly agree?: boolean
  /** The figure, beside the name. */
  readonly figure?: (edition: Edition) => ReactNode
  readonly children: (edition: Edition) => ReactNode
}

/** What each edition says, side by side under its name, the one that governs marked. */
export function Both({ first, agree = false, figure, children }: Props) {
  return (
    <View className={agree ? 'answer-columns agreeing' : 'answer-columns'}>
      {inOrder(first).map((edition) => (
        <View key={edition} className={`answer-column by-${edition}`}>
          <View className='answer-head'>
            <EditionName edition={edition} />
            {figure?.(edition)}
          </View>
          <View className='answer-details'>
            {figure ? <View className='answer-of'>{editionName[edition]}</View> : null}
            {children(edition)}
          </View>
        </View>
      ))}
    </View>
  )
}
