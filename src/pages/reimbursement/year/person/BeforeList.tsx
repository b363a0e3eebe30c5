import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { Asked } from '../../../../answer/Asked'
import type { Fault } from '../../../../rules'
import { beforeQuestions, type YearSituation } from '../../../../answer/bill/form'
import type { Earlier } from '../kept'
import { personWords } from '../words'

interface Props {
  readonly earlier: Earlier
  /** Who it is when the year begins. */
  readonly who: YearSituation
  readonly faults: readonly Fault[]
  readonly onChange: (earlier: Earlier) => void
}

/** What had happened in the year before the first visit of the list. */
export function BeforeList({ earlier, who, ...rest }: Props) {
  const each = { questions: beforeQuestions, form: earlier, situation: who, ...rest }
  return (
    <Titled title={personWords.earlier(earlier.year)}>
      <View className='hint'>{personWords.earlierHint(earlier.year)}</View>
      <Asked {...each} of='outpatientDeductible' />
      <Asked {...each} of='outpatientAboveDeductible' />
      <Asked {...each} of='admitted' />
      <Asked {...each} of='pooledPaid' />
      <Asked {...each} of='ownCost' />
      <Asked {...each} of='aidedOwnCost' />
      <Asked {...each} of='aidPaid' />
    </Titled>
  )
}
