import { View } from '@tarojs/components'
import type { Aid, AidClass } from '../../../../rules'
import { aidClass, aidWords } from './words'
import { AgeMark } from '../../../../answer/AgeMark'
import { ageOfFigures } from '../../../../answer/standing'
import { figureText } from '../../../../answer/format'
import { Titled } from '../../../../ui/Titled'

/** The five classes of medical aid, each in a few short sentences. */
export function Classes({ classes, standing }: Pick<Aid, 'classes' | 'standing'>) {
  return (
    <Titled title={aidWords.classes}>
      <View className='hint'>{aidWords.classesHow}</View>
      <AgeMark age={ageOfFigures(standing, new Set(['aid.first']))} />
      {classes.map((one) => (
        <View key={one.id} className='entry'>
          <View className='entry-name'>{aidClass[one.id].name}</View>
          {sentencesOf(one).map((sentence) => (
            <View key={sentence}>{sentence}</View>
          ))}
          <View className='hint'>{aidClass[one.id].among}</View>
        </View>
      ))}
    </Titled>
  )
}

function sentencesOf({ ratio, from, maximum, premiumShare }: AidClass): string[] {
  const share = figureText(ratio.value, 'ratio')
  return [
    from ? aidWords.above(figureText(from.value, 'yuan'), share) : aidWords.ratio(share),
    maximum ? aidWords.maximum(figureText(maximum.value, 'yuan')) : aidWords.noMaximum,
    premiumShare ? aidWords.premiumShare(figureText(premiumShare.value, 'ratio')) : aidWords.premiumSilent,
  ]
}
