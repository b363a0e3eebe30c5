import { View } from '@tarojs/components'
import type { RegionalCredit } from '../../../../rules'
import { amountText, figureText } from '../../../../answer/format'
import { regionName, regionsWords } from './words'
import { stepTexts } from '../../../../answer/steps'

/** What one region credits a month and a year, and why at this age. */
export function Region({ credit }: { readonly credit: RegionalCredit }) {
  const { id, monthly, yearly, unclearAt, trace } = credit
  const textOf = ({ low, high }: typeof monthly, text: string) => (unclearAt ? regionsWords.either(low, high) : text)
  const reasons = new Set(stepTexts(trace).flatMap((step) => step.reasons))
  return (
    <View className='table-row'>
      <View className='table-name'>{regionName[id]}</View>
      <View className='table-cell'>{regionsWords.monthly(textOf(monthly, amountText(monthly)))}</View>
      <View className='table-cell'>{regionsWords.yearly(textOf(yearly, amountText(yearly)))}</View>
      {[...reasons].map((reason) => (
        <View key={reason} className='table-name'>
          {reason}
        </View>
      ))}
      {unclearAt ? (
        <View className='table-name'>{regionsWords.unclear(figureText(unclearAt.value, 'years-of-age'))}</View>
      ) : null}
      {monthly.reading === 'about' ? <View className='table-name'>{regionsWords.about}</View> : null}
    </View>
  )
}
