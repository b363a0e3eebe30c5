import { official } from '../parameters'
import { exclusions, type Exclusion } from '../statements/exclusions'
import { noClaims, type NothingBecause } from '../statements/nothing'
import { Calculation } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import type { AskedToday } from '../kernel/input'
import { outcomeOf, type Outcome } from '../kernel/outcome'
import type { Edition } from '../sources'
import { answerBy, type AnswerBy } from './answer'
import { applying, circumstancesOf, type Applied } from './circumstances'
import { deadlinesOf, type Deadlines } from './deadlines'
import { citeAll, documented, type Documented } from '../documented'
import { readClaim, type Claim, type ClaimInput } from './input'
import { noteOn } from './notes'
import type { Reckoning } from './reckoning'
import { standingOf, type Standing } from './standing'

/** There is nothing to claim: the card settled the bill, nothing is paid for it, or it is asked for in another way. */
export interface NothingToClaim extends Documented {
  readonly needed: false
  readonly because: NothingBecause
}

/** Whether, until when: what is known of a claim before its papers, steps and places are. */
export interface ClaimJudged extends Documented, Standing {
  readonly needed: true
  /** Whether each edition pays at all. */
  readonly eligible: Readonly<Record<Edition, boolean>>
  /** Every reason why not, with the statements of the editions that say so. */
  readonly reasons: readonly Applied<Exclusion>[]
  /** The document does not pay as things are, and will once what is missing has come. */
  readonly notYet: boolean
  readonly deadlines: Deadlines
  /** How each edition's deadline came about. */
  readonly reckoned: Readonly<Record<Edition, Reckoning>>
  /** Only once the office has taken the claim. */
  readonly answerBy?: AnswerBy
}

/**
 * Whether a bill can be claimed and until when, as `planClaim` answers it, without papers, steps and places.
 *
 * @example
 * const bill = { paidOn: '2025-03-10', settledByCard: false, designated: true, scheme: 'resident', bornOn: '2025-03-08' }
 * const judged = judgeClaim(bill, { today: '2025-09-15' })
 * judged.ok && judged.value.needed && judged.value.deadlines.official // => '2026-03-31'
 */
export function judgeClaim(input: ClaimInput, options: AskedToday): Outcome<NothingToClaim | ClaimJudged> {
  return asked(input, options, (claim, today) => judge(claim, today).judged)
}

/** Reads a claim, and answers where there is one to make. */
export function asked<Answer>(
  input: ClaimInput,
  options: AskedToday,
  answer: (claim: Claim, today: IsoDate) => Answer,
) {
  return outcomeOf((): Answer | NothingToClaim => {
    const read = readClaim(input, options)
    return 'nothing' in read ? nothingToClaim(read.nothing, read.today) : answer(read.given, read.today)
  })
}

function nothingToClaim(because: NothingBecause, today: IsoDate): NothingToClaim {
  const calculation = new Calculation(today)
  if (because === 'settled-by-card') calculation.note('claim-settled-by-card')
  if (because === 'birth') calculation.note('claim-birth', calculation.parameter(official('claim.birth')))
  citeAll(
    calculation,
    noClaims.filter((one) => one.because === because),
  )
  return { needed: false, because, ...documented(calculation) }
}

/** The judgement, and what it was worked out with, to go on from. */
export function judge(claim: Claim, today: IsoDate) {
  const calculation = new Calculation(claim.paidOn, today)
  const circumstances = circumstancesOf(claim)
  const { deadlines, reckoned } = deadlinesOf(calculation, claim)
  const standing = standingOf(calculation, deadlines, today)
  const answer = answerBy(calculation, claim, deadlines)
  const reasons = applying(exclusions, circumstances, today)
  const byDocument = reasons.filter((reason) => excludes(reason, 'official'))
  noteOn(calculation, claim, circumstances)
  citeAll(calculation, reasons)
  const judged: ClaimJudged = {
    needed: true,
    eligible: {
      guide: !reasons.some((reason) => excludes(reason, 'guide')),
      official: byDocument.length === 0,
    },
    reasons,
    notYet: byDocument.length > 0 && byDocument.every(({ notYet }) => notYet),
    deadlines,
    reckoned,
    ...standing,
    ...(answer ? { answerBy: answer } : {}),
    ...documented(calculation),
  }
  return { judged, calculation, circumstances }
}

function excludes({ saidBy }: Pick<Exclusion, 'saidBy'>, edition: Edition): boolean {
  return saidBy.some((statement) => statement.edition === edition)
}
