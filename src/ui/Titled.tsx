import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { named } from './role'

interface HeadingProps {
  readonly className: string
}

/** What a screen reader knows as a heading. */
export function Heading({ className, children }: PropsWithChildren<HeadingProps>) {
  return (
    <View className={className} {...named({ role: 'heading' })}>
      {children}
    </View>
  )
}

/** A card under a heading. */
export function Titled({ title, children }: PropsWithChildren<{ readonly title: ReactNode }>) {
  return (
    <View className='card'>
      <Heading className='card-title'>{title}</Heading>
      {children}
    </View>
  )
}
