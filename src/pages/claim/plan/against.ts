import type { ClaimToMake } from '../../../rules'
import type { ClaimAnswers } from '../form'
import { adviceWords, planWords } from './words'
import { editionName } from '../../../answer/words'
import { ineligible } from '../../../answer/refusals'

/** What speaks against a claim, in words; nothing where nothing does. */
export interface Against {
  /** The document pays all the same: what the guide says is told, and warns nobody off. */
  readonly onlyGuide: boolean
  /** Whether it can be paid, by which edition. */
  readonly verdict: readonly string[]
  /** Every reason why not, and who says so. */
  readonly reasons: readonly { readonly text: string; readonly by: string }[]
  /** What was answered with 不清楚. */
  readonly unsure: readonly string[]
}

export function againstOf({ reasons, eligible, notYet }: ClaimToMake, answers: ClaimAnswers): Against {
  return {
    onlyGuide: eligible.official,
    verdict: reasons.length === 0 ? [] : notYet ? [planWords.notYet, planWords.notYetDays] : verdictOf(eligible),
    reasons: reasons.map((exclusion) => ({
      text: `${(ineligible as Readonly<Record<string, string>>)[exclusion.reason] ?? ''}${adviceWords[exclusion.reason] ?? ''}`,
      by: planWords.saidBy(editionsOf(exclusion)),
    })),
    unsure: [
      ...(answers.designated === 'unsure' && answers.place !== 'abroad' ? [planWords.unsureDesignated] : []),
      ...(answers.injury === 'unsure' ? [planWords.unsureLiability] : []),
      ...(answers.care === 'pharmacy' && answers.prescribed === 'unsure' ? [planWords.unsurePrescribed] : []),
    ],
  }
}

/** The same, as lines of a text. */
export function againstLines({ verdict, reasons, unsure }: Against): string[] {
  return [...verdict, ...reasons.map(({ text, by }) => `${text}${by}`), ...unsure]
}

function verdictOf({ guide, official }: ClaimToMake['eligible']): string[] {
  if (official) return [planWords.eligibleOfficial]
  return [planWords.notPaid, guide ? planWords.eligibleGuide : planWords.eligibleNeither, planWords.askFirst]
}

function editionsOf({ saidBy }: ClaimToMake['reasons'][number]): string[] {
  return [...new Set(saidBy.map(({ edition }) => editionName[edition]))]
}
