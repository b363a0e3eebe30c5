import Taro from '@tarojs/taro'
import { Button, View } from '@tarojs/components'
import { addressOf } from '../phone/address'
import { shareWords } from '../phone/words'
import { Press } from './Press'

interface Props {
  /** The path that carries the figures. */
  readonly figuresPath: string
}

/** The two ways to pass a page on: the tool alone, or with the reader's figures, which is said on the button. */
export function ShareButtons({ figuresPath }: Props) {
  const page = figuresPath.split('?')[0] ?? figuresPath
  return (
    <View className='share'>
      <ShareButton title={shareWords.tool} hint={shareWords.toolHint} path={page} figures={false} />
      <ShareButton title={shareWords.figures} hint={shareWords.figuresHint} path={figuresPath} figures />
    </View>
  )
}

interface ButtonProps {
  readonly title: string
  readonly hint: string
  readonly path: string
  readonly figures: boolean
}

function ShareButton({ title, hint, path, figures }: ButtonProps) {
  const content = (
    <>
      <View className='share-title'>{title}</View>
      <View className='share-hint'>{hint}</View>
    </>
  )
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <Button className='share-button' openType='share' data-figures={figures}>
        {content}
      </Button>
    )
  }
  return (
    <Press className='share-button' label={`${title}，${hint}`} onPress={() => void copyLink(path)}>
      {content}
    </Press>
  )
}

/** A browser has no chats to send to: the link is copied instead. */
async function copyLink(path: string) {
  await Taro.setClipboardData({ data: addressOf(path) })
  await Taro.showToast({ title: shareWords.copied, icon: 'none' })
}
