import { View } from '@tarojs/components'
import { Titled } from '../../components/Titled'
import { Choice } from '../../components/Choice'
import { Fold } from '../../components/Fold'
import { lookedAt } from '../../rules'
import { change, kept } from '../../store/app'
import { useKept } from '../../store/storage'
import { changes } from '../../wording/changes'
import { dayText } from '../../wording/format'
import { settingsWords } from '../../wording/settings'
import { Guide } from '../Guide'
import '../guides.less'
import { Feedback } from './Feedback'
import { MyData } from './MyData'
import { version } from './version'

/** 设置: type size, which edition first, my data, versions, and what to do when we were wrong. */
export default function SettingsPage() {
  const { settings } = useKept(kept).value
  return (
    <Guide title={settingsWords.shareTitle} path='/guides/settings/index'>
      <View className='card'>
        <Choice
          label={settingsWords.textSize}
          options={settingsWords.textSizes}
          value={settings.textSize}
          onChange={(textSize) => void change('settings', { ...settings, textSize })}
        />
        <View className='hint'>{settingsWords.textSizeHint}</View>
      </View>
      <View className='card'>
        <Choice
          label={settingsWords.edition}
          options={settingsWords.editions}
          value={settings.edition}
          onChange={(edition) => void change('settings', { ...settings, edition })}
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
            {changed.lines.map((line) => (
              <View key={line} className='hint'>
                {line}
              </View>
            ))}
          </View>
        ))}
      </Fold>
    </Guide>
  )
}
