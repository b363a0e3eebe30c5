import { View } from '@tarojs/components'
import { Fold } from '../../../ui/Fold'
import { editions, type ClaimToMake, type Edition } from '../../../rules'
import { dayWords, reckoningText } from '../dayWords'
import { citationText, editionName } from '../../../answer/words'
import { EditionDays } from './EditionDays'

interface Props {
  readonly plan: ClaimToMake
  readonly first: Edition
}

/** Both deadlines and how each is counted; where that stands, folded. */
export function Deadlines({ plan: { deadlines, reckoned }, first }: Props) {
  const side = (edition: Edition) => ({ day: deadlines[edition], lines: [reckoningText(reckoned[edition])] })
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
