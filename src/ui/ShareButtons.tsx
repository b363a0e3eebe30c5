import { Button, View } from '@tarojs/components'
import { addressOf } from '../phone/address'
import { copyText } from '../phone/copy'
import { openPage } from '../phone/open'
import { shareWords } from '../phone/words'
import { Press } from './Press'

interface Props {
  /** The path that carries the figures. */
  readonly figuresPath: string
}

/** The ways to pass a page on: the tool alone, or with the reader's figures, which is said on the button, or a picture. */
export function ShareButtons({ figuresPath }: Props) {
  const [page = '', query = ''] = figuresPath.split('?')
  const picture = `/pages/picture/index?of=${page.split('/')[1] ?? ''}&${query}`
  return (
    <View className='share'>
      <ShareButton title={shareWords.tool} hint={shareWords.toolHint} path={page} figures={false} />
      <ShareButton title={shareWords.figures} hint={shareWords.figuresHint} path={figuresPath} figures />
      <PictureButton onPress={() => void openPage(picture)} />
    </View>
  )
}

/** The way to the page that draws an answer. */
export function PictureButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Press className='share-button' label={`${shareWords.picture}，${shareWords.pictureHint}`} onPress={onPress}>
      <View className='share-title'>{shareWords.picture}</View>
      <View className='share-hint'>{shareWords.pictureHint}</View>
    </Press>
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
  // A browser has no chats to send to: the link is copied instead.
  return (
    <Press
      className='share-button'
      label={`${title}，${hint}`}
      onPress={() => void copyText(addressOf(path), shareWords.copied)}
    >
      {content}
    </Press>
  )
}
