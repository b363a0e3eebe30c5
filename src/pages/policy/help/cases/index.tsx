import { useState } from 'react'
import { View } from '@tarojs/components'
import { Fold } from '../../../../ui/Fold'
import { casesWords } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'
import { CaseView } from './CaseView'
import { readableCases, type CaseGroup } from './cases'

const groups = Object.keys(casesWords.groups) as CaseGroup[]

/** 例题: the cases that the tests run, for people to read and to open filled in. */
export default function CasesPage() {
  const [cases] = useState(readableCases)
  return (
    <Guide title={casesWords.shareTitle} path='/pages/policy/help/cases/index'>
      <View className='card'>{casesWords.about}</View>
      {groups.map((group) => (
        <Fold key={group} title={`${casesWords.groups[group]}（${casesWords.count(cases[group].length)}）`}>
          {group === 'answer' ? <View className='hint'>{casesWords.answerHint}</View> : null}
          {cases[group].map((worked) => (
            <CaseView key={worked.text} worked={worked} />
          ))}
        </Fold>
      ))}
    </Guide>
  )
}
