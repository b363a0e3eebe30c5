import { View } from '@tarojs/components'
import { AgeMark } from '../../../answer/AgeMark'
import { Lines } from '../../../ui/Lines'
import { Heading } from '../../../ui/Titled'
import { Both } from '../../../answer/Both'
import type { Age } from '../../../answer/standing'
import { weekdayOf, type Edition, type IsoDate } from '../../../rules'
import { dayWords } from '../dayWords'
import { weekdayText } from '../placeWords'
import { editionWords } from '../../../answer/words'
import { dayText } from '../../../answer/format'

/** What one edition says: the day, and how it comes about. */
interface DaySide {
  readonly day: IsoDate
  /** How old the rule is that the day is counted by, where only an older one is known. */
  readonly age?: Age | undefined
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
            {sides[edition].age ? <AgeMark age={sides[edition].age} /> : null}
            <Lines of={sides[edition].lines} className='answer-line' />
          </>
        )}
      </Both>
      <View className='answer-difference'>{agree ? editionWords.agree : dayWords.governs}</View>
    </View>
  )
}
