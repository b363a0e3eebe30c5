import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Choice } from '../../../ui/Choice'
import { Fold } from '../../../ui/Fold'
import { Lines } from '../../../ui/Lines'
import { lookedAt } from '../../../rules'
import { settings, usePart } from '../../../phone/app'
import { changes } from './changes'
import { dayText } from '../../../answer/format'
import { settingsWords } from './words'
import { Guide } from '../help/HelpFrame'
import '../help/help.less'
import './settings.less'
import { Feedback } from './Feedback'
import { MyData } from './MyData'
import { version } from './version'

/** 设置: type size, which edition first, my data, versions, and what to do when we were wrong. */
export default function SettingsPage() {
  const value = usePart(settings)
  return (
    <Guide title={settingsWords.shareTitle} path='/pages/policy/settings/index'>
      <View className='card'>
        <Choice
          label={settingsWords.textSize}
          options={settingsWords.textSizes}
          value={value.textSize}
          onChange={(textSize) => void settings.set({ ...value, textSize })}
        />
        <View className='hint'>{settingsWords.textSizeHint}</View>
      </View>
      <View className='card'>
        <Choice
          label={settingsWords.edition}
          options={settingsWords.editions}
          value={value.edition}
          onChange={(edition) => void settings.set({ ...value, edition })}
        />
        <View className='hint'>{settingsWords.editionHint}</View>
      </View>
      <MyData />
      <Feedback />
      <Titled title={settingsWords.version}>
        <View>{settingsWords.app(version)}</View>
        <View>{settingsWords.rules(dayText(lookedAt))}</View>
      </Titled>
      <Fold title={settingsWords.changes}>
        {changes.map((changed) => (
          <View key={changed.version} className='entry'>
            <View className='entry-name'>
              {changed.version} {dayText(changed.on)}
            </View>
            <Lines of={changed.lines} className='hint' />
          </View>
        ))}
      </Fold>
    </Guide>
  )
}
