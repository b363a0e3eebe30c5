import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '../../../../ui/Choice'
import { Heading } from '../../../../ui/Titled'
import { findBalanceChannels } from '../../../../rules'
import { today } from '../../../../phone/clock'
import { balanceWords } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'
import { Sources } from '../Sources'
import { Channel } from './Channel'

const regions = ['xiamen', 'anywhere'] as const

/** 余额查询: where to see what is left on the account, Xiamen's ways first. */
export default function BalancePage() {
  const [suits, setSuits] = useState<keyof typeof balanceWords.suitable>('all')
  const outcome = findBalanceChannels({ today: today() })
  if (!outcome.ok) return null
  const { channels, sources, standing } = outcome.value
  const suitable = channels.filter((channel) => suits === 'all' || channel.suits === suits)
  return (
    <Guide title={balanceWords.shareTitle} path='/pages/policy/help/balance/index' standing={standing}>
      <View className='notice'>
        <View>{balanceWords.never}</View>
        <View>{balanceWords.correct}</View>
      </View>
      <View className='card'>
        <View>{balanceWords.about}</View>
        <Choice label={balanceWords.suits} options={balanceWords.suitable} value={suits} onChange={setSuits} />
      </View>
      {regions.map((region) => (
        <View key={region}>
          <Heading className='part-title'>{balanceWords.regions[region]}</Heading>
          {suitable
            .filter((channel) => channel.region === region)
            .map((channel) => (
              <Channel key={channel.id} channel={channel} />
            ))}
        </View>
      ))}
      <Sources title={balanceWords.sources} citations={sources} />
    </Guide>
  )
}
