import { View } from '@tarojs/components'
import { Press } from '../../../../ui/Press'
import type { Balance } from '../../../../rules'
import { callNumber } from '../../../../phone/call'
import { copyText } from '../../../../phone/copy'
import { balanceChannel, balanceWarning, balanceWords } from './words'
import { Titled } from '../../../../ui/Titled'

/** One way to see the balance: how, for whom, what to mind. Names are copied to be searched for, numbers are called. */
export function Channel({ channel }: { readonly channel: Balance['channels'][number] }) {
  const { id, suits, names, numbers, warnings } = channel
  const { name, steps } = balanceChannel[id]
  const sentences = steps(channel)
  return (
    <Titled title={name}>
      <View className='hint'>{balanceWords.suitsThem[suits]}</View>
      {sentences.map((step, index) => (
        <View key={step} className='numbered'>
          {sentences.length > 1 ? `${String(index + 1)}. ${step}` : step}
        </View>
      ))}
      {warnings.map((warning) => (
        <View key={warning} className='caution'>
          {balanceWarning[warning]}
        </View>
      ))}
      {suits === 'phone'
        ? names.map((searched) => (
            <Press
              key={searched}
              className='button quiet'
              onPress={() => void copyText(searched, balanceWords.nameCopied)}
            >
              {balanceWords.copyName(searched)}
            </Press>
          ))
        : null}
      {numbers.map((number) => (
        <Press key={number} className='button' onPress={() => void callNumber(number)}>
          {balanceWords.call(number)}
        </Press>
      ))}
    </Titled>
  )
}
