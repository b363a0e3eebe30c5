import { View } from '@tarojs/components'
import type { Aid, Operand } from '../../../../rules'
import { aidWords, rateName } from './words'
import { editionName, editionWords } from '../../../../answer/words'
import { AgeMark } from '../../../../answer/AgeMark'
import { ageOfFigures } from '../../../../answer/standing'
import { valueText } from '../parameters/words'
import { Titled } from '../../../../ui/Titled'

/** The rates and base limits of employees and flexible workers. */
export function Rates({ rates, standing }: Pick<Aid, 'rates' | 'standing'>) {
  const agree = rates.every(({ guide, official }) => guide.value.equals(official.value))
  return (
    <Titled title={aidWords.rates}>
      <View className='hint'>{aidWords.ratesHow}</View>
      {rates.map(({ id, guide, official }) => (
        <View key={id} className='table-row'>
          <View className='table-name'>{rateName[id]}</View>
          {agree ? null : (
            <View className='table-cell'>
              {editionName.guide} {rateText(guide)}
            </View>
          )}
          <View className='table-cell'>
            {agree ? '' : `${editionName.official} `}
            {rateText(official)}
          </View>
          {official.from === 'parameter' ? (
            <AgeMark age={ageOfFigures(standing, new Set([official.parameter.topic]))} />
          ) : null}
        </View>
      ))}
      <View className='answer-agree'>{agree ? editionWords.agree : editionWords.differLoosely}</View>
    </Titled>
  )
}

function rateText(operand: Operand): string {
  return operand.from === 'parameter' ? valueText(operand.dated.value, operand.parameter.unit) : ''
}
