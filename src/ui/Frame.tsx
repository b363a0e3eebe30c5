import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { isUnread } from '../phone/link'
import { phoneFontSize } from '../phone/fontSize'
import { useParams } from '../phone/params'
import { shareWords } from '../phone/words'
import { kept, settings, usePart, type TextSize } from '../phone/app'
import { useKept } from '../phone/storage'
import { Boundary } from './Boundary'
import { DayNotice } from './DayNotice'
import { SinglePage } from './SinglePage'
import { StorageNotice } from './StorageNotice'

/** From these font sizes of the phone on (WeChat's standard is 17) the app's own larger sizes are taken. */
const LARGE_FROM = 19
const LARGEST_FROM = 22

/** A browser's screen reader looks for the main part of a page; WeChat's has no such thing. */
const landmark = process.env.TARO_ENV === 'weapp' ? {} : { role: 'main' }

/** What every page stands in: the reader's type size, the theme, the error boundary and what storage has to say. */
export function Frame({ children }: PropsWithChildren) {
  const { state } = useKept(kept)
  const { textSize } = usePart(settings)
  const params = useParams()
  return (
    <View className={`frame size-${sizeClass(textSize)}`} {...landmark}>
      <Boundary>
        <SinglePage />
        <DayNotice />
        <StorageNotice state={state} />
        {isUnread(params) ? <View className='notice'>{shareWords.unread}</View> : null}
        {children}
      </Boundary>
    </View>
  )
}

function sizeClass(chosen: TextSize): Exclude<TextSize, 'phone'> {
  if (chosen !== 'phone') return chosen
  const size = phoneFontSize()
  if (size >= LARGEST_FROM) return 'largest'
  return size >= LARGE_FROM ? 'large' : 'standard'
}
