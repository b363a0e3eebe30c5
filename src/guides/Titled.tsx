import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { named } from '../components/role'

/** A card under a heading. */
export function Titled({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <View className='card'>
      <View className='card-title' {...named({ role: 'heading' })}>
        {title}
      </View>
      {children}
    </View>
  )
}
