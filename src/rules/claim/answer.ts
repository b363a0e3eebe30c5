import { isProvisional } from '../kernel/calendar'
import type { Calculation } from '../kernel/calculation'
import type { IsoDate } from '../kernel/dates'
import { figure, type Decimal } from '../kernel/money'
import { parameterOf } from '../parameters'
import type { Edition } from '../sources'
import { noteProvisional, type Deadlines } from './deadlines'
import type { Claim } from './input'
import { reckon, type Reckoning } from './reckoning'

/** The day by which an answer is due: by the guide, as the city promises, and at the latest by law. */
export interface AnswerBy {
  readonly guide: IsoDate
  readonly official: IsoDate
  readonly byLaw: IsoDate
  /** The guide's or the promised day was counted through a year whose calendar is not published. */
  readonly provisional: boolean
  /** The same of the day by law. */
  readonly byLawProvisional: boolean
  /** How each day came about. */
  readonly reckoned: Readonly<Record<Edition | 'byLaw', Reckoning>>
  /** Whether the claim was taken by the deadline of each edition. */
  readonly inTime: Readonly<Record<Edition, boolean>>
}

/**
 * When an answer is due to a claim that the office has taken. The city's promise does not hold above its limit: there
 * the document's day is the one by law.
 */
export function answerBy(calculation: Calculation, claim: Claim, deadlines: Deadlines): AnswerBy | undefined {
  const { acceptedOn } = claim
  if (acceptedOn === undefined) return undefined
  const byLaw = reckon(calculation, parameterOf('official', 'claim.answer.by-law'), acceptedOn)
  const promised = reckon(calculation, parameterOf('official', 'claim.answer'), acceptedOn)
  const limit = calculation.named(parameterOf('official', 'claim.answer.promise-limit'), acceptedOn)
  const large = exceeds(claim.amount, limit.dated.value)
  calculation.note(
    large ? 'claim-answer-large' : 'claim-answer-may-take-longer',
    limit,
    calculation.named(promised.parameter, acceptedOn),
    calculation.named(byLaw.parameter, acceptedOn),
  )
  const reckoned = {
    guide: reckon(calculation, parameterOf('guide', 'claim.answer'), acceptedOn),
    official: large ? byLaw : promised,
    byLaw,
  }
  const [guide, official] = [reckoned.guide.on, reckoned.official.on]
  const byLawProvisional = noteProvisional(calculation, acceptedOn, byLaw.on)
  return {
    guide,
    official,
    byLaw: byLaw.on,
    provisional: isProvisional(acceptedOn, guide > official ? guide : official),
    byLawProvisional,
    reckoned,
    inTime: { guide: acceptedOn <= deadlines.guide, official: acceptedOn <= deadlines.official },
  }
}

function exceeds(amount: Decimal | undefined, limit: string): boolean {
  return amount?.greaterThan(figure(limit)) ?? false
}
