import { Text, View } from '@tarojs/components'
import { Press } from '../../../../ui/Press'
import type { IsoDate } from '../../../../rules'
import { AgeMark } from '../../../../answer/AgeMark'
import { copyText } from '../../../../phone/copy'
import type { Age } from '../../../../answer/standing'
import { editionName } from '../../../../answer/words'
import { checkedText, copiedText, holdsText, tableWords } from './words'
import { ageOfLine, type Entry, type Line } from './table'

/** One figure with all its values; pressing a value copies where it stands. */
export function EntryView({ entry: { topic, name, lines }, on }: { readonly entry: Entry; readonly on: IsoDate }) {
  return (
    <View className='entry'>
      <View className='entry-name'>{name}</View>
      {lines.map((line) => (
        <LineView
          key={`${line.edition} ${line.from} ${line.citation}`}
          {...{ name, line, on }}
          age={ageOfLine(line, topic, on)}
        />
      ))}
    </View>
  )
}

interface Props {
  readonly name: string
  readonly line: Line
  readonly on: IsoDate
  readonly age: Age | undefined
}

function LineView({ name, line, on, age }: Props) {
  const { edition, value, checked, citation } = line
  const details = [holdsText(line), checkedText(checked, on), citation]
  return (
    <>
      <Press
        className='entry-line'
        label={[editionName[edition], value, ...details, tableWords.copy].join('，')}
        onPress={() => void copyText(copiedText(name, line, age), tableWords.copied)}
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
      {age ? <AgeMark age={age} /> : null}
    </>
  )
}
