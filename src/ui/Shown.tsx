import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'

interface Props {
  readonly when: boolean
  readonly className?: string
}

/**
 * Something that comes and goes while typing, without leaving its place: taking a node out of the page would send the
 * whole page anew. Out of sight it is empty, and no screen reader finds it.
 */
export function Shown({ when, className = '', children }: PropsWithChildren<Props>) {
  return <View className={when ? className : 'gone'}>{when ? children : ''}</View>
}
