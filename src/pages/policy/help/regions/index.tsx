import { useState } from 'react'
import { View } from '@tarojs/components'
import { Notes } from '../../../../answer/Explanation'
import { Field } from '../../../../ui/Field'
import { Shown } from '../../../../ui/Shown'
import { Rested } from '../../../../ui/Rested'
import { inDigits, regionalCredits, type RegionalCredits } from '../../../../rules'
import { today } from '../../../../phone/clock'
import { faultText } from '../../../../answer/faults'
import { figureText } from '../../../../answer/format'
import { refusalText } from '../../../../answer/refusals'
import { regionName, regionsField, regionsWords, withoutSum } from './words'
import { Guide } from '../HelpFrame'
import '../help.less'
import { Sources } from '../Sources'
import { Titled } from '../../../../ui/Titled'
import { Region } from './Region'

/** The age of the worked example. */
const EXAMPLE = '72'

/** 其他地区: what retirees of an age are credited elsewhere; never for Xiamen. */
export default function RegionsPage() {
  const [age, setAge] = useState('')
  const isExample = age.trim() === ''
  const outcome = regionalCredits({ age: isExample ? EXAMPLE : age }, { today: today() })
  const [fault] = !outcome.ok && outcome.refusal.kind === 'invalid' ? outcome.refusal.issues : []
  const credits = outcome.ok ? outcome.value : undefined
  return (
    <Guide title={regionsWords.shareTitle} path='/pages/policy/help/regions/index' standing={credits?.standing}>
      <View className='notice'>{regionsWords.notXiamen}</View>
      <View className='card'>
        <Field
          name={regionsField.name}
          unit={regionsField.unit}
          keyboard='number'
          value={age}
          fault={fault && faultText(fault.code, regionsField)}
          rewrite={(text) => inDigits(text, 'age')}
          onChange={setAge}
        />
      </View>
      <Shown when={isExample} className='example'>
        {regionsWords.example(EXAMPLE)}
      </Shown>
      <Rested form={age}>
        {credits ? <Table credits={credits} /> : null}
        {outcome.ok || fault ? null : <View className='notice'>{refusalText(outcome.refusal)}</View>}
      </Rested>
    </Guide>
  )
}

function Table({ credits }: { readonly credits: RegionalCredits }) {
  const { regions, elsewhere, sources } = credits
  const share = ({ value }: (typeof elsewhere)['least']) => figureText(value, 'ratio')
  return (
    <>
      <Titled title={regionsWords.table}>
        <View aria-live='polite'>
          {regions.map((credit) => (
            <Region key={credit.id} credit={credit} />
          ))}
        </View>
        {credits.withoutSum.map(({ id, what }) => (
          <View key={id} className='table-row'>
            <View className='table-name'>{regionName[id]}</View>
            <View className='table-cell'>{withoutSum[what]}</View>
          </View>
        ))}
        <View className='table-row'>
          <View className='table-name'>{regionsWords.elsewhere}</View>
          <View className='table-cell'>
            {regionsWords.elsewhereShare(share(elsewhere.least), share(elsewhere.most))}
          </View>
        </View>
      </Titled>
      <Titled title={regionsWords.know}>
        <Notes results={[credits]} />
      </Titled>
      <Sources title={regionsWords.sources} citations={[...sources, ...regions.flatMap((region) => region.sources)]} />
    </>
  )
}
