import { Text, View } from '@tarojs/components'
import { Press } from '../../../../ui/Press'
import type { IsoDate } from '../../../../rules'
import { copyText } from '../../../../phone/copy'
import { editionName } from '../../../../answer/words'
import { checkedText, copiedText, holdsText, tableWords } from './words'
import type { Entry, Line } from './table'

/** One figure with all its values; pressing a value copies where it stands. */
export function EntryView({ entry: { name, lines }, on }: { readonly entry: Entry; readonly on: IsoDate }) {
  return (
    <View className='entry'>
      <View className='entry-name'>{name}</View>
      {lines.map((line) => (
        <LineView key={`${line.edition} ${line.from} ${line.citation}`} name={name} line={line} on={on} />
      ))}
    </View>
  )
}

function LineView({ name, line, on }: { readonly name: string; readonly line: Line; readonly on: IsoDate }) {
  const { edition, value, checked, citation } = line
  const details = [holdsText(line), checkedText(checked, on), citation]
  return (
    <Press
      className='entry-line'
      label={[editionName[edition], value, ...details, tableWords.copy].join('，')}
      onPress={() => void copyText(copiedText(name, line), tableWords.copied)}
    >
      <View className='entry-value'>
        <Text className='entry-edition'>{editionName[edition]}</Text>
        {value}
      </View>
      {details.map((detail) => (
        <View key={detail} className='step-detail'>
          {detail}
        </View>
      ))}
    </Press>
  )
}
