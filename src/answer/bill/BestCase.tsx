import { Text } from '@tarojs/components'
import { reimbursementWords } from './answerWords'

/** Before what holds at best, with the bill's total alone known. Hidden by its style otherwise: typing turns it on and off. */
export function BestCase({ upperBound }: { readonly upperBound: boolean }) {
  return <Text className={upperBound ? '' : 'gone'}>{reimbursementWords.bestCase}</Text>
}
