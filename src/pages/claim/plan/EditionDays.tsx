import { View } from '@tarojs/components'
import { Lines } from '../../../ui/Lines'
import { Heading } from '../../../ui/Titled'
import { Both } from '../../../answer/Both'
import { weekdayOf, type Edition, type IsoDate } from '../../../rules'
import { dayWords } from '../dayWords'
import { weekdayText } from '../placeWords'
import { editionWords } from '../../../answer/words'
import { dayText } from '../../../answer/format'

/** What one edition says: the day, and how it comes about. */
interface DaySide {
  readonly day: IsoDate
  readonly lines: readonly string[]
}

interface Props {
  readonly title: string
  readonly sides: Readonly<Record<Edition, DaySide>>
  /** The edition that stands first. */
  readonly first: Edition
}

/** The same day in both editions, side by side where they differ, and which of them governs. */
export function EditionDays({ title, sides, first }: Props) {
  const agree = sides.guide.day === sides.official.day
  return (
    <View className='card answer'>
      <Heading className='answer-title'>{title}</Heading>
      <Both first={first}>
        {(edition) => (
          <>
            <View className='day-figure'>{dayText(sides[edition].day)}</View>
            <View>{weekdayText(weekdayOf(sides[edition].day))}</View>
            <Lines of={sides[edition].lines} className='answer-line' />
          </>
        )}
      </Both>
      <View className='answer-difference'>{agree ? editionWords.agree : dayWords.governs}</View>
    </View>
  )
}
