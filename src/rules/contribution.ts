import * as z from 'zod/mini'
import { countedBase } from './base'
import { choices } from './choices'
import type { Amount } from './kernel/amount'
import { Calculation, type Explained } from './kernel/calculation'
import type { IsoDate } from './kernel/dates'
import { money, parseAsked, type Asked } from './kernel/input'
import { outcomeOf, type Outcome } from './kernel/outcome'
import type { Operand } from './kernel/trace'
import { official, parameterOf } from './parameters'
import type { Edition } from './sources'
import { premiumAidStart } from './statements/premium'
import type { Topic } from './topics'

const assistance = z.enum(choices.assistance)
type Assistance = z.output<typeof assistance>

const maternity = z.enum(choices.maternity)

const contributionInput = z.discriminatedUnion('insured', [
  z.object({ insured: z.literal('employee'), base: money, maternity: z.optional(maternity) }),
  z.object({ insured: z.literal('flexible'), base: money }),
  z.object({ insured: z.literal('resident'), assistance: z.optional(assistance) }),
])

/**
 * Who pays in: a monthly contribution base in yuan, or a resident and the aid with the premium that they get.
 * `maternity`: whether to tell what the employer pays for that too, and whether it is one that public funds keep.
 */
export type ContributionInput = z.input<typeof contributionInput>
type Answers = z.output<typeof contributionInput>

/** What is paid in, in yuan a `period`: by the employer, also for maternity, by oneself, as aid and public subsidy, and in all. */
export interface Contribution extends Explained {
  readonly employer?: Amount
  /** Beside the employer's part, where it was asked for and the edition states it. */
  readonly maternity?: Amount
  readonly own: Amount
  readonly aid?: Amount
  readonly subsidy?: Amount
  readonly total: Amount
  readonly period: 'month' | 'year'
  /** What the part that has changed since would be by the notice that has given way, and until when that one held. */
  readonly byFormerNotice?: { readonly of: 'employer' | 'own'; readonly amount: Amount; readonly until: IsoDate }
}

type Amounts = Omit<Contribution, keyof Explained>

/**
 * Who pays how much into the insurance, by one edition on one day.
 * Where a reduction for a time has given way to the standing rate, the sum by that notice stands beside it.
 * Refuses faults in what was entered and days without a figure. Sources: S4; R12, B75 to B65, L116, L131, L1, P24, HK, R14.
 *
 * @example
 * const paid = calculateContribution({ insured: 'employee', base: '6000' }, { edition: 'official', on: '2025-11-17' })
 * paid.ok && paid.value.total.low.toFixed(2) // => '510.00'
 */
export function calculateContribution(input: ContributionInput, options: Asked): Outcome<Contribution> {
  return outcomeOf(() => {
    const { given, edition, on } = parseAsked(contributionInput, input, options)
    const calculation = new Calculation(on)
    const amounts = contributionOf(calculation, edition, given)
    return { ...amounts, ...calculation.explained() }
  })
}

function contributionOf(calculation: Calculation, edition: Edition, given: Answers): Amounts {
  const rate = (name: Topic) => calculation.parameter(parameterOf(edition, name))
  switch (given.insured) {
    case 'resident':
      return premiumOfResident(calculation, edition, given.assistance ?? 'none')
    case 'flexible': {
      const base = countedBase(calculation, edition, given.base)
      const own = calculation.money('own-contribution', 'product', [base, rate('contribution.flexible-rate')])
      return {
        own: calculation.amount('own', own),
        total: calculation.amount('total', own),
        period: 'month',
        ...formerNotice(calculation, edition, 'own', base, 'contribution.flexible-rate'),
      }
    }
    case 'employee': {
      const base = countedBase(calculation, edition, given.base)
      const employer = calculation.money('employer-contribution', 'product', [base, rate('contribution.employer-rate')])
      const own = calculation.money('own-contribution', 'product', [base, rate('contribution.employee-rate')])
      const maternity = maternityOf(calculation, edition, base, given.maternity ?? 'none')
      const total = calculation.money('total-contribution', 'sum', [employer, ...(maternity ? [maternity] : []), own])
      return {
        employer: calculation.amount('employer', employer),
        ...(maternity ? { maternity: calculation.amount('maternity', maternity) } : {}),
        own: calculation.amount('own', own),
        total: calculation.amount('total', total),
        period: 'month',
        ...formerNotice(calculation, edition, 'employer', base, 'contribution.employer-rate'),
      }
    }
  }
}

/** What the employer pays for maternity; the guide is silent. */
function maternityOf(
  calculation: Calculation,
  edition: Edition,
  base: Operand,
  employer: z.output<typeof maternity>,
): Operand | undefined {
  if (employer === 'none' || edition === 'guide') return undefined
  const rate = {
    employer: 'contribution.maternity-rate',
    'public-funds': 'contribution.maternity-rate.public-funds',
  } as const
  return calculation.money('maternity-contribution', 'product', [base, calculation.parameter(official(rate[employer]))])
}

/** What a part would be by the notice that has given way to the standing rate. */
function formerNotice(
  calculation: Calculation,
  edition: Edition,
  of: 'employer' | 'own',
  base: Operand,
  name: Topic,
): Pick<Contribution, 'byFormerNotice'> {
  const former = calculation.gaveWayTo(parameterOf(edition, name))
  if (former?.dated.until === undefined) return {}
  calculation.note('rate-reduction-over', calculation.parameter(parameterOf(edition, name)), former)
  const sum = calculation.money(`${of}-by-former-notice`, 'product', [base, former])
  return {
    byFormerNotice: { of, amount: calculation.amount('byFormerNotice', sum), until: former.dated.until },
  }
}

function premiumOfResident(calculation: Calculation, edition: Edition, assistance: Assistance): Amounts {
  const premium = calculation.parameter(parameterOf(edition, 'contribution.resident-premium'))
  const share = aidShare(calculation, edition, assistance)
  const aid = share && calculation.money('premium-aid', 'product', [premium, share])
  const own = calculation.money('own-premium', 'difference', [premium, ...(aid ? [aid] : [])])
  const subsidy =
    edition === 'official'
      ? calculation.money('public-subsidy', 'sum', [calculation.parameter(official('contribution.public-subsidy'))])
      : undefined
  const total = calculation.money('total-premium', 'sum', [own, ...(aid ? [aid] : []), ...(subsidy ? [subsidy] : [])])
  return {
    own: calculation.amount('own', own),
    ...(aid ? { aid: calculation.amount('aid', aid) } : {}),
    ...(subsidy ? { subsidy: calculation.amount('subsidy', subsidy) } : {}),
    total: calculation.amount('total', total),
    period: 'year',
  }
}

/** The part of the premium that is paid for the insured. */
function aidShare(calculation: Calculation, edition: Edition, assistance: Assistance) {
  const share = (of: Exclude<Assistance, 'none'>) =>
    calculation.parameter(parameterOf(edition, `contribution.aid.${of}`))
  switch (assistance) {
    case 'none':
      return undefined
    case 'low-income': {
      const partly = share('low-income')
      if (edition === 'guide') calculation.note('premium-assisted-by-guide')
      else {
        calculation.note('premium-aid-partly', partly)
        noteAidStart(calculation)
      }
      return partly
    }
    case 'disabled':
      calculation.note(edition === 'guide' ? 'premium-assisted-by-guide' : 'premium-disabled-not-listed')
      return share('disabled')
    case 'severely-disabled':
      calculation.note('premium-assisted')
      if (edition === 'official') noteAidStart(calculation)
      return share('severely-disabled')
  }
}

/** From when on the document has the premium paid for somebody. */
function noteAidStart(calculation: Calculation): void {
  calculation.note('premium-aid-start')
  premiumAidStart.saidBy.forEach((statement) => calculation.cite(statement))
}
