import { useState, type PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import { Press } from './Press'

interface Props {
  readonly title: string
  readonly startsOpen?: boolean
  readonly onToggle?: (open: boolean) => void
}

/** A heading that opens and closes what stands under it; closed content is not rendered at all. */
export function Fold({ title, startsOpen = false, onToggle, children }: PropsWithChildren<Props>) {
  const [open, setOpen] = useState(startsOpen)
  const toggle = () => {
    setOpen(!open)
    onToggle?.(!open)
  }
  return (
    <View className='card fold'>
      <Press className='fold-title' expanded={open} label={title} onPress={toggle}>
        <Text>{title}</Text>
        <Text className='fold-mark'>{open ? '−' : '＋'}</Text>
      </Press>
      {open ? <View className='fold-content'>{children}</View> : null}
    </View>
  )
}
