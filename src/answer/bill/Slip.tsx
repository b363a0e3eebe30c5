import { View } from '@tarojs/components'
import { Fold } from '../../ui/Fold'
import { slipWords } from './words'

/** Where on the settlement slip the sums of a bill are found, and what each of its words counts for. */
export function Slip() {
  return (
    <Fold title={slipWords.title}>
      {slipWords.terms.map(([term, meaning]) => (
        <View key={term} className='note'>
          <View className='limit-name'>{term}</View>
          <View>{meaning}</View>
        </View>
      ))}
      <View className='hint'>{slipWords.duringStay}</View>
      <View className='hint'>{slipWords.onlyTotal}</View>
    </Fold>
  )
}
