import cases from '../../../../../cases/claims.json'
import type { ClaimAnswers } from '../../../claim/form'
import { claimWords } from '../../../claim/words'
import type { IneligibleReason, IsoDate, NothingBecause } from '../../../../rules'
import { dayText } from '../../../../answer/format'
import { reasonsText } from '../../../../answer/refusals'
import type { ReadableCase } from './cases'
import { claimCaseWords, claimKinds, type ClaimKind, type KindWords } from './claimCaseWords'
import { claimLink } from './links'
import { casesWords } from './words'

/** What a case expects: days, or why nothing can be claimed at all, or not as things are, or not yet. */
export interface ExpectedClaim {
  readonly guide?: IsoDate
  readonly official?: IsoDate
  readonly actBy?: IsoDate
  readonly nothing?: NothingBecause
  readonly unpaid?: readonly IneligibleReason[]
  readonly notYet?: readonly IneligibleReason[]
}

interface ClaimCase {
  readonly kind: ClaimKind
  readonly answers: Partial<ClaimAnswers> & Pick<ClaimAnswers, 'paidOn'>
  readonly expect: ExpectedClaim
}

/** The worked cases of a claim, as they are read and opened. */
export function claimCases(): ReadableCase[] {
  return (cases.claims as readonly ClaimCase[]).map(({ kind, answers, expect }) => {
    const { text, lines = [] }: KindWords = claimKinds[kind]
    return {
      text: [
        text,
        ...(answers.bornOn ? [claimCaseWords.bornOn(dayText(answers.bornOn))] : []),
        casesWords.paidOn(dayText(answers.paidOn)),
      ].join('，'),
      lines: [...lines, ...(expect.actBy === undefined ? [] : [casesWords.actBy(dayText(expect.actBy))])],
      answers: answersOf(expect),
      opens: { page: claimLink(answers) },
    }
  })
}

function answersOf({ guide, official, nothing, unpaid, notYet }: ExpectedClaim): ReadableCase['answers'] {
  if (nothing !== undefined) return { official: [claimWords.nothing[nothing]] }
  if (unpaid !== undefined) return { official: [claimCaseWords.unpaid(reasonsText(unpaid))] }
  if (notYet !== undefined) return { official: [claimCaseWords.notYet(reasonsText(notYet))] }
  return {
    ...(guide === undefined ? {} : { guide: [casesWords.deadline(dayText(guide))] }),
    ...(official === undefined ? {} : { official: [casesWords.deadline(dayText(official))] }),
  }
}
