import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { named, type Named } from './role'

interface Props {
  readonly onPress: () => void
  readonly className?: string
  readonly role?: Named['role']
  readonly label?: string
  /** For radios and checkboxes, and for what opens. */
  readonly checked?: boolean
  readonly expanded?: boolean
}

/** Whatever can be pressed: a target of 44 px and more with a role, in a browser also by keyboard. */
export function Press({
  onPress,
  className = '',
  role = 'button',
  label,
  checked,
  expanded,
  children,
}: PropsWithChildren<Props>) {
  const keyboard =
    process.env.TARO_ENV === 'weapp'
      ? {}
      : {
          tabIndex: 0,
          onKeyDown: ({ key }: { key: string }) => {
            if (key === 'Enter' || key === ' ') onPress()
          },
        }
  return (
    <View
      className={`press ${className}`}
      hoverClass='pressed'
      onClick={onPress}
      {...named({ role, label })}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...keyboard}
    >
      {children}
    </View>
  )
}
