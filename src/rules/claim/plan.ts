import { exclusions, type Exclusion } from '../statements/exclusions'
import { materials, type Material, type MaterialId } from '../statements/materials'
import { counters, firstChecks, onlineRoutes, telephone, type FirstCheck } from '../statements/places'
import { steps, type ClaimStep, type StepId } from '../statements/steps'
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

/** The card settled the bill: there is nothing to claim. */
export interface NothingToClaim extends Documented {
  readonly needed: false
}

/** How to get the money back, by both editions: whether, until when, with what, in which order, where. */
export interface ClaimToMake extends Documented, Standing {
  readonly needed: true
  /** Whether each edition pays at all. */
  readonly eligible: Readonly<Record<Edition, boolean>>
  /** Every reason why not, with the statements of the editions that say so. */
  readonly reasons: readonly Exclusion[]
  readonly deadlines: Deadlines
  /** How each edition's deadline came about. */
  readonly reckoned: Readonly<Record<Edition, Reckoning>>
  /** Only once the office has taken the claim. */
  readonly answerBy?: AnswerBy
  readonly materials: readonly Applied<Material<MaterialId>>[]
  readonly steps: readonly Applied<ClaimStep<StepId>>[]
  readonly places: ClaimPlaces
}

/** Where a claim is handed in: the document's counters and online routes, who does the guide's first check, whom to call. */
export interface ClaimPlaces {
  readonly counters: typeof counters
  readonly online: typeof onlineRoutes
  readonly firstChecks: readonly FirstCheck[]
  readonly telephone: typeof telephone
}

export type ClaimPlan = NothingToClaim | ClaimToMake

/**
 * What to do about a bill, by both editions at once, as of today. What cannot be paid is still planned, with the
 * reasons. Refuses faults in what was entered, a payment or an acceptance still to come or in the wrong order, and
 * payments before 2023. Sources: S4, S0; G1, R12 (employees 64 to 66, residents 43), Y81.
 *
 * @example
 * const bill = { paidOn: '2025-04-01', settledByCard: false, designated: true, scheme: 'employee' }
 * const plan = planClaim(bill, { today: '2025-09-15' })
 * plan.ok && plan.value.needed && plan.value.deadlines.earliest // => '2025-10-01'
 */
export function planClaim(input: ClaimInput, options: AskedToday): Outcome<ClaimPlan> {
  return outcomeOf(() => {
    const { given, today } = readClaim(input, options)
    return given.settledByCard ? nothingToClaim(today) : claimToMake(given, today)
  })
}

function nothingToClaim(today: IsoDate): NothingToClaim {
  const calculation = new Calculation(today)
  calculation.note('claim-settled-by-card')
  citeAll(
    calculation,
    steps.filter(({ id }) => id === 'settle-by-card'),
  )
  return { needed: false, ...documented(calculation) }
}

function claimToMake(claim: Claim, today: IsoDate): ClaimToMake {
  const calculation = new Calculation(claim.paidOn, today)
  const circumstances = circumstancesOf(claim)
  const { deadlines, reckoned } = deadlinesOf(calculation, claim)
  const standing = standingOf(calculation, deadlines, today)
  const answer = answerBy(calculation, claim, deadlines)
  const reasons = applying(exclusions, circumstances, today)
  const papers = applying<Material<MaterialId>>(materials, circumstances, today)
  const order = applying<ClaimStep<StepId>>(steps, circumstances, today)
  const places = { counters, online: onlineRoutes, firstChecks: applying(firstChecks, circumstances, today), telephone }
  noteOn(calculation, claim, circumstances)
  citeAll(calculation, reasons, papers, order, counters, onlineRoutes, places.firstChecks, [telephone])
  return {
    needed: true,
    eligible: { guide: !excludedBy('guide', reasons), official: !excludedBy('official', reasons) },
    reasons,
    deadlines,
    reckoned,
    ...standing,
    ...(answer ? { answerBy: answer } : {}),
    materials: papers,
    steps: order,
    places,
    ...documented(calculation),
  }
}

function excludedBy(edition: Edition, reasons: readonly Exclusion[]): boolean {
  return reasons.some(({ saidBy }) => saidBy.some((statement) => statement.edition === edition))
}
