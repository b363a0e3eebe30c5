import { useState } from 'react'
import { View } from '@tarojs/components'
import { Home } from '../../ui/Home'
import { Frame } from '../../ui/Frame'
import { Press } from '../../ui/Press'
import { useOnce } from '../../ui/useOnce'
import { named } from '../../ui/role'
import { Lines } from '../../ui/Lines'
import type { IsoDate } from '../../rules'
import { Editions } from '../../answer/Editions'
import { handedPicture, type Pictured } from '../../answer/pictured'
import { Reference } from '../../answer/Reference'
import { useParams } from '../../phone/params'
import { today } from '../../phone/clock'
import { useCard } from '../../phone/useCard'
import { creditPicture } from './credit'
import { givePicture, type Given } from './give'
import { reimbursementPicture } from './reimbursement'
import { pictureWords } from './words'

/** 存成图片: an answer as a picture, to send or to keep. A link says which; a year is handed over by its page. */
export default function PicturePage() {
  const params = useParams()
  const [on] = useState(today)
  const [pictured] = useState(() => picturedOf(params, on))
  useCard(pictureWords.shareTitle, '/pages/credit/index')
  return (
    <Frame>
      {pictured ? <Ready pictured={pictured} on={on} /> : <View className='card'>{pictureWords.nothing}</View>}
      <Home />
      <Reference standing={pictured?.standing} />
    </Frame>
  )
}

function Ready({ pictured, on }: { readonly pictured: Pictured; readonly on: IsoDate }) {
  const [given, setGiven] = useState<Given>()
  const draw = useOnce(async () => {
    setGiven(await givePicture(pictured, on))
    return false
  })
  const { asked, parts, caveats } = pictured
  return (
    <>
      <View className='card'>
        <View className='hint'>{pictureWords.hint}</View>
        <Press className='button primary' onPress={() => void draw()}>
          {pictureWords.give}
        </Press>
        {given ? <View {...named({ role: 'alert' })}>{pictureWords[given]}</View> : null}
      </View>
      <View className='card'>
        {asked.map((sentence) => (
          <View key={sentence}>{sentence}</View>
        ))}
      </View>
      {parts.map((part) => (
        <Editions key={part.title} {...part} />
      ))}
      {caveats.length > 0 ? (
        <View className='card'>
          <Lines of={caveats} />
        </View>
      ) : null}
    </>
  )
}

function picturedOf(query: Readonly<Record<string, unknown>>, on: IsoDate): Pictured | undefined {
  switch (query['of']) {
    case 'credit':
      return creditPicture(query, on)
    case 'reimbursement':
      return reimbursementPicture(query, on)
    default:
      return handedPicture()
  }
}
