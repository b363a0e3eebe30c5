import { View } from '@tarojs/components'
import { Press } from '../../../ui/Press'
import type { FilingChannelId, RemoteCare } from '../../../rules'
import { copyText } from '../../../phone/copy'
import { editionName } from '../../../answer/words'
import { filingChannel, remoteWords } from './words'
import { Titled } from '../../../ui/Titled'

/** Through what to file. We know the names of the services only: a row copies its name, to be searched for. */
export function Channels({ channels }: Pick<RemoteCare, 'channels'>) {
  if (channels.length === 0) return null
  return (
    <Titled title={remoteWords.channels}>
      {channels.map(({ id, means, name, saidBy }) => {
        const editions = [...new Set(saidBy.map(({ edition }) => editionName[edition]))].join('、')
        const kind = filingChannel[id as FilingChannelId]
        const words = (
          <View className='row-words'>
            <View>{name ?? kind}</View>
            <View className='hint'>{name === undefined ? editions : `${kind} · ${editions}`}</View>
          </View>
        )
        if (means !== 'online' || name === undefined) {
          return (
            <View key={id} className='row'>
              {words}
            </View>
          )
        }
        return (
          <Press
            key={id}
            className='row'
            label={`${name}，${kind}，${editions}，${remoteWords.copy}`}
            onPress={() => void copyText(name, remoteWords.nameCopied)}
          >
            {words}
            <View className='row-mark'>{remoteWords.copy}</View>
          </Press>
        )
      })}
    </Titled>
  )
}
