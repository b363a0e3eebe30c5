import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { named } from './role'

/** A card under a heading. */
export function Titled({ title, children }: PropsWithChildren<{ readonly title: ReactNode }>) {
  return (
    <View className='card'>
      <View className='card-title' {...named({ role: 'heading' })}>
        {title}
      </View>
      {children}
    </View>
  )
}
