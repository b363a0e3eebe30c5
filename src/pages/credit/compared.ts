import type { Edition } from '../../rules'
import { NO_FIGURE } from '../../answer/Editions'
import { amountText } from '../../answer/format'
import { agedText, ageOf } from '../../answer/standing'
import type { answersFor } from './answers'
import { creditWords } from './words'

/** What an edition says of one of two who are compared: 划入 120.00，到账 113.00（2025 年的数） */
export function comparedText({ credit }: ReturnType<typeof answersFor>, edition: Edition): string {
  const outcome = credit[edition]
  if (!outcome.ok) return NO_FIGURE
  const { monthly, net } = outcome.value
  const { monthlyInShort, netInShort } = creditWords
  const aged = (name: 'monthly' | 'net') => ageOf(outcome.value, name)
  return [
    agedText(`${monthlyInShort} ${amountText(monthly)}`, aged('monthly')),
    ...(net ? [agedText(`${netInShort} ${amountText(net)}`, aged('net'))] : []),
  ].join('，')
}
