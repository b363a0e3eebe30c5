import type { Edition } from '../../rules'
import { NO_FIGURE } from '../../answer/Editions'
import { amountText } from '../../answer/format'
import type { answersFor } from './answers'
import { creditWords } from './words'

/** What an edition says of one of two who are compared: 划入 120.00，到账 113.00 */
export function comparedText({ credit }: ReturnType<typeof answersFor>, edition: Edition): string {
  const outcome = credit[edition]
  if (!outcome.ok) return NO_FIGURE
  const { monthly, net } = outcome.value
  const { monthlyInShort, netInShort } = creditWords
  return [`${monthlyInShort} ${amountText(monthly)}`, ...(net ? [`${netInShort} ${amountText(net)}`] : [])].join('，')
}
