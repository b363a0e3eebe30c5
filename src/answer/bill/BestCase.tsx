import { Text } from '@tarojs/components'
import { reimbursementWords } from './answerWords'

/** Before what holds at best. Hidden by its style otherwise: typing turns it on and off. */
export function BestCase({ when }: { readonly when: boolean }) {
  return <Text className={when ? '' : 'gone'}>{reimbursementWords.bestCase}</Text>
}
