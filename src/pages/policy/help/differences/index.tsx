import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '../../../../ui/Choice'
import { Fold } from '../../../../ui/Fold'
import { useParams } from '../../../../phone/params'
import { linkChoice } from '../../../../phone/link'
import { useToday } from '../../../../phone/useToday'
import { differencesWords, sectionName, type Section } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'
import { DifferenceView } from './DifferenceView'
import { differences } from './differences'
import { questions } from './questions'

const sections = Object.keys(sectionName) as Section[]

/** 两种口径差在哪: every question on which the editions disagree, what each says, in yuan, and why. */
export default function DifferencesPage() {
  const params = useParams()
  const on = useToday()
  const [section, setSection] = useState<Section>(() => linkChoice(params, 'section', sections, []) ?? 'credit')
  return (
    <Guide title={differencesWords.shareTitle} path='/pages/policy/help/differences/index'>
      <View className='card'>
        <View>{differencesWords.about(Object.keys(questions).length)}</View>
        <View className='foot-unchecked'>{differencesWords.governs}</View>
      </View>
      <View className='card'>
        <Choice label={differencesWords.section} options={sectionName} value={section} onChange={setSection} />
      </View>
      {differences(section, on).map((difference) => (
        <Fold key={difference.id} title={difference.title} startsOpen={difference.id === params['id']}>
          <DifferenceView difference={difference} />
        </Fold>
      ))}
    </Guide>
  )
}
