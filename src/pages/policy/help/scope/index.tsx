import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { useToday } from '../../../../phone/useToday'
import { sayOn } from '../../../../answer/format'
import { scope, scopeWords } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'

/** 算什么、不算什么: what is worked out, what only in part, what not at all. */
export default function ScopePage() {
  const on = useToday()
  return (
    <Guide title={scopeWords.shareTitle} path='/pages/policy/help/scope/index'>
      <View className='card'>{scopeWords.about}</View>
      {scope(sayOn(on)).map(({ id, title, items }) => (
        <Titled key={id} title={title}>
          {items.map(({ name, detail }) => (
            <View key={name} className='entry'>
              <View className='entry-name'>{name}</View>
              <View className='hint'>{detail}</View>
            </View>
          ))}
        </Titled>
      ))}
    </Guide>
  )
}
