import type { Fault } from '../../rules'
import { creditFields } from './words'
import { faultText } from '../../answer/faults'

/** What is wrong with a field of this page and what to enter, or nothing. */
export function faultSentence(faults: readonly Fault[], field: string): string | undefined {
  const fault = faults.find(({ path }) => path === field)
  const words = creditFields[field]
  return fault && words ? faultText(fault.code, words) : undefined
}
