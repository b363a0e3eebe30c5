import {
  calculateContribution,
  calculateCredit,
  estimateReimbursement,
  planClaim,
  type Amount,
  type Contribution,
  type ContributionInput,
  type Credit,
  type CreditInput,
  type Edition,
  type IsoDate,
  type ReimbursementInput,
  type Settlement,
} from '../../../../rules'
import type { DifferenceId } from './words'
import { dayText, saidFigure } from '../../../../answer/format'
import { outcomeText } from '../../../../answer/outcome'

/** What each edition makes of one example: worked out by the calculators each time, never written down. */
type Answers = Readonly<Record<Edition, string>>

export interface Example {
  /** What is filled in, for the sentence that asks. */
  readonly filled: readonly string[]
  readonly answers: Answers
}

type Person = ReimbursementInput['person']
type Visit = ReimbursementInput['visits'][number]
type Before = NonNullable<ReimbursementInput['before']>

/** An example as it is answered on a day. */
type Ask = (on: IsoDate) => Example

function both(say: (edition: Edition) => string): Answers {
  return { guide: say('guide'), official: say('official') }
}

function credit(input: CreditInput, amountOf: (value: Credit) => Amount = ({ monthly }) => monthly): Ask {
  const { age, base, pension = '' } = { base: '', pension: '', ...input }
  return (on) => ({
    filled: [
      saidFigure(String(age), 'years-of-age'),
      ...[base, pension].filter(Boolean).map((sum) => saidFigure(sum, 'yuan')),
    ],
    answers: both((edition) => outcomeText(calculateCredit(input, { edition, on }), amountOf)),
  })
}

function contribution(input: ContributionInput, name: 'own' | 'total'): Ask {
  return (on) => ({
    filled: 'base' in input ? [saidFigure(input.base, 'yuan')] : [],
    answers: both((edition) =>
      outcomeText(calculateContribution(input, { edition, on }), (value: Contribution) => value[name]),
    ),
  })
}

const fund = (settlement: Settlement) => settlement.fund
const own = (settlement: Settlement) => settlement.own
const deductible = ({ deductible: sum }: Settlement): Amount => ({ low: sum, high: sum, reading: 'exact' })

/** What the fund pays of one bill, or another part of it. */
function bill(person: Person, visit: Omit<Visit, 'date'>, amountOf = fund, before: Before = {}): Ask {
  const months = 'monthsInsured' in person ? String(person.monthsInsured) : ''
  return (on) => ({
    filled: [
      saidFigure(visit.eligible, 'yuan'),
      ...(months ? [saidFigure(months, 'months')] : []),
      ...(visit.classB ? [saidFigure(visit.classB, 'yuan')] : []),
    ],
    answers: both((edition) => {
      const year = estimateReimbursement({ person, visits: [{ date: on, ...visit }], before }, { edition })
      return (year.ok ? year.value.visits : [year]).map((settlement) => outcomeText(settlement, amountOf)).join('')
    }),
  })
}

/** What becomes of a claim of the year before, of these days in it. */
function claim(monthsAndDays: { paidOn: string; acceptedOn?: string }, name: 'deadlines' | 'answerBy'): Ask {
  return (on) => {
    const year = String(Number(on.slice(0, 4)) - 1)
    const dated = Object.entries(monthsAndDays).map(([day, monthAndDay]) => [day, `${year}-${monthAndDay}`] as const)
    const days = Object.fromEntries(dated) as typeof monthsAndDays
    const plan = planClaim({ ...days, settledByCard: false, designated: true, scheme: 'employee' }, { today: on })
    const found = plan.ok && plan.value.needed ? plan.value[name] : undefined
    return {
      filled: Object.values(days).map(dayText),
      answers: both((edition) => (found ? dayText(found[edition]) : '')),
    }
  }
}

const inService = { scheme: 'employee', status: 'in-service' } as const
const retired = { scheme: 'employee', status: 'retired' } as const
const adult = { scheme: 'resident', group: 'adult' } as const
const outpatient = { care: 'outpatient', level: 'tertiary' } as const
const inpatient = { care: 'inpatient', level: 'tertiary' } as const

/** Questions without an example are not about money. */
export const examples: Partial<Record<DifferenceId, Ask>> = {
  'credit-by-age': credit({ insured: 'employee', age: 45, base: '6000' }),
  'credit-flexible': credit({ insured: 'flexible', age: 45, base: '6000' }),
  'credit-retiree': credit({ insured: 'retiree', age: 69, pension: '4000' }),
  'credit-minor': credit({ insured: 'resident', age: 10 }, ({ yearly }) => yearly),
  'credit-withheld': credit({ insured: 'employee', age: 30, base: '6000' }, ({ net, monthly }) => net ?? monthly),
  'base-limits': credit({ insured: 'employee', age: 30, base: '30000' }),
  rates: contribution({ insured: 'flexible', base: '6000' }, 'own'),
  'aid-low-income': contribution({ insured: 'resident', assistance: 'low-income' }, 'own'),
  'aid-disabled': contribution({ insured: 'resident', assistance: 'disabled' }, 'own'),
  'public-subsidy': contribution({ insured: 'resident' }, 'total'),
  'outpatient-ratio': bill(inService, { ...outpatient, eligible: '3000' }),
  'outpatient-secondary': bill(inService, { ...outpatient, level: 'secondary', eligible: '3000' }),
  'outpatient-retired': bill(retired, { ...outpatient, eligible: '3000' }),
  'outpatient-beyond': bill(inService, { ...outpatient, eligible: '15000' }),
  'outpatient-essential-drugs': bill(inService, {
    ...outpatient,
    level: 'primary',
    eligible: '1000',
    essentialDrugs: '1000',
  }),
  'outpatient-resident': bill(adult, { ...outpatient, eligible: '1000' }),
  'inpatient-deductible': bill(inService, { ...inpatient, eligible: '10000' }, deductible),
  'inpatient-later': bill(inService, { ...inpatient, eligible: '10000' }, fund, { admissions: 1 }),
  'inpatient-ratio': bill(inService, { ...inpatient, eligible: '10000' }),
  'inpatient-retired': bill(retired, { ...inpatient, eligible: '10000' }),
  'inpatient-resident': bill(adult, { ...inpatient, eligible: '10000' }),
  ceiling: bill(inService, { ...inpatient, eligible: '200000' }),
  'critical-employee': bill(inService, { ...inpatient, eligible: '200000' }, own),
  'critical-resident': bill(adult, { ...inpatient, eligible: '200000' }, own),
  continuous: bill({ ...inService, monthsInsured: 6 }, { ...outpatient, eligible: '3000' }),
  'class-b': bill(inService, { ...inpatient, eligible: '91000', classB: '10000' }, own),
  'elsewhere-unfiled': bill(inService, { ...outpatient, eligible: '5000', place: 'other-province' }),
  'elsewhere-temporary': bill(inService, {
    ...inpatient,
    eligible: '10000',
    place: 'other-province',
    filed: 'temporary',
  }),
  'not-designated': bill(inService, { ...outpatient, eligible: '5000', designated: false, emergency: true }),
  'claim-deadline': claim({ paidOn: '05-31' }, 'deadlines'),
  'claim-answer': claim({ paidOn: '09-01', acceptedOn: '11-17' }, 'answerBy'),
}
