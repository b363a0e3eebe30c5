import { View } from '@tarojs/components'
import { Fold } from '../../../ui/Fold'
import { editions, type ClaimToMake, type Edition } from '../../../rules'
import { dayWords, reckoningText } from '../dayWords'
import { citationText, editionName } from '../../../answer/words'
import { EditionDays } from './EditionDays'
import { ageOfDeadline } from './planOf'

interface Props {
  readonly plan: ClaimToMake
  readonly first: Edition
}

/** Both deadlines and how each is counted; where that stands, folded. */
export function Deadlines({ plan, first }: Props) {
  const { deadlines, reckoned } = plan
  const side = (edition: Edition) => ({
    day: deadlines[edition],
    age: ageOfDeadline(plan, edition),
    lines: [reckoningText(reckoned[edition])],
  })
  return (
    <>
      <EditionDays
        title={dayWords.deadlines}
        sides={{ guide: side('guide'), official: side('official') }}
        first={first}
      />
      <Fold title={dayWords.how}>
        {editions.map((edition) => (
          <View key={edition} className='note'>
            <View>
              {editionName[edition]}：{reckoningText(reckoned[edition])}
            </View>
            <View className='step-source'>{citationText(reckoned[edition].dated)}</View>
          </View>
        ))}
      </Fold>
    </>
  )
}
