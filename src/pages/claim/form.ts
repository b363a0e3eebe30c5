import * as z from 'zod/mini'
import { choices } from '../../rules'
import { draft } from '../../phone/form'
import { orElse } from '../../phone/storage'

/** What is asked of a claim, as typed or tapped; blank is not answered yet. What no longer matters stays, for when it does again. */

function choice<const Word extends string>(...words: Word[]) {
  return orElse<Word | ''>(z.enum(['', ...words] as ['', ...Word[]]) as unknown as z.ZodMiniType<Word | ''>, '')
}

const yesOrNo = choice('yes', 'no')
const yesNoOrUnsure = choice('yes', 'no', 'unsure')

export const claimAnswers = z.object({
  settledByCard: yesOrNo,
  whom: choice('self', 'parent', 'partner', 'child', 'other', 'departed'),
  diedOn: draft,
  agent: choice('no', 'yes'),
  scheme: choice(...choices.scheme),
  newcomer: yesOrNo,
  paidOn: draft,
  amount: draft,
  place: choice(...choices.place, 'abroad'),
  filed: choice(...choices.filed),
  designated: yesNoOrUnsure,
  spentOn: choice('treatment', 'pharmacy', 'wellness', 'public-health'),
  emergency: yesOrNo,
  ambulance: yesOrNo,
  injury: choice('none', 'no-third-party', 'third-party', 'work', 'unsure'),
  trafficAccident: yesOrNo,
  premiumArrived: yesNoOrUnsure,
  commercialInsurer: yesOrNo,
  title: draft,
})

export type ClaimAnswers = z.infer<typeof claimAnswers>

export const noAnswers: ClaimAnswers = z.parse(claimAnswers, {})

/** Answers from outside, each taken where it can stand, and left blank where it cannot. */
export function readClaimAnswers(given: unknown): ClaimAnswers {
  return z.parse(claimAnswers, given)
}
