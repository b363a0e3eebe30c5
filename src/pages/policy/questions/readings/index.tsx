import { View } from '@tarojs/components'
import { readings, type OpenReading } from '../../../../rules'
import { Titled } from '../../../../ui/Titled'
import { useToday } from '../../../../phone/useToday'
import { sayOn, type Say } from '../../../../answer/format'
import { Guide } from '../../help/HelpFrame'
import '../../help/help.less'
import { Sources } from '../../help/Sources'
import { pointWords, readingsWords, shownText } from './words'

/** 文件没写清的地方: each point with the reading that we go by, the other one, and how it is told beside an answer. */
export default function ReadingsPage() {
  const say = sayOn(useToday())
  return (
    <Guide title={readingsWords.shareTitle} path='/pages/policy/questions/readings/index'>
      <View className='card'>{readingsWords.about}</View>
      {readings.map((reading) => (
        <Point key={reading.point} reading={reading} say={say} />
      ))}
    </Guide>
  )
}

interface PointProps {
  readonly reading: OpenReading
  readonly say: Say
}

function Point({ reading: { point, taken, readings: both, shown, saidBy }, say }: PointProps) {
  const { title, readings: words } = pointWords[point]
  return (
    <Titled title={title}>
      {both.map((reading) => (
        <View key={reading} className='entry'>
          <View className='entry-name'>{nameOf(reading, taken)}</View>
          <View>{saidOf(words[reading], say)}</View>
        </View>
      ))}
      <View className='hint'>{shownText[shown]}</View>
      <Sources title={readingsWords.sources} citations={saidBy} />
    </Titled>
  )
}

function saidOf(sentence: string | ((say: Say) => string) = '', say: Say): string {
  return typeof sentence === 'string' ? sentence : sentence(say)
}

function nameOf(reading: string, taken: string | undefined): string {
  if (taken === undefined) return readingsWords.undecided
  return reading === taken ? readingsWords.taken : readingsWords.other
}
