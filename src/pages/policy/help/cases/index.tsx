import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '../../../../ui/Choice'
import { Titled } from '../../../../ui/Titled'
import { casesWords } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'
import { CaseView } from './CaseView'
import { readableCases, USUAL_DAY, type CaseGroup } from './cases'

/** 例题: the cases that the tests run, for people to read and to open filled in; one group at a time, as they are many. */
export default function CasesPage() {
  const [cases] = useState(readableCases)
  const [group, setGroup] = useState<CaseGroup>('credit')
  return (
    <Guide title={casesWords.shareTitle} path='/pages/policy/help/cases/index'>
      <View className='card'>{casesWords.about(USUAL_DAY)}</View>
      <View className='card'>
        <Choice label={casesWords.group} options={casesWords.groups} value={group} onChange={setGroup} />
      </View>
      <Titled title={`${casesWords.groups[group]}（${casesWords.count(cases[group].length)}）`}>
        {group === 'answer' ? <View className='hint'>{casesWords.answerHint}</View> : null}
        {cases[group].map((worked) => (
          <CaseView key={worked.text} worked={worked} />
        ))}
      </Titled>
    </Guide>
  )
}
