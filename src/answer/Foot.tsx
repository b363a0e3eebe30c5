import { View } from '@tarojs/components'
import type { Freshness } from '../rules'
import { foot } from './words'
import { Fold } from '../ui/Fold'
import { Reference } from './Reference'

interface Props {
  readonly freshness?: Freshness | undefined
  /** The known reasons why a real settlement may differ. */
  readonly reasons: readonly string[]
}

/** What every answer ends with: why reality may differ, how fresh its figures are, that it is for reference only. */
export function Foot({ freshness, reasons }: Props) {
  return (
    <>
      <Fold title={foot.whyDifferent}>
        {reasons.map((reason) => (
          <View key={reason} className='note'>
            {reason}
          </View>
        ))}
      </Fold>
      <Reference freshness={freshness} />
    </>
  )
}
