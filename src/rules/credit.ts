import * as z from 'zod/mini'
import { baseLimits, countedBase } from './base'
import type { Amount, Reading } from './kernel/amount'
import { Calculation, type Explained } from './kernel/calculation'
import { age, money, parseAsked, type Asked } from './kernel/input'
import { Decimal, toFen } from './kernel/money'
import { outcomeOf, refuse, type Outcome } from './kernel/outcome'
import type { Parameter } from './kernel/parameter'
import { bandOf, type Found } from './kernel/scale'
import { compare, type Condition, type Operand } from './kernel/trace'
import { guide, official, scaleOf } from './parameters'
import type { Edition } from './sources'

const creditInput = z.discriminatedUnion('insured', [
  z.object({ insured: z.enum(['employee', 'flexible']), age, base: money }),
  z.object({ insured: z.literal('retiree'), age, pension: z.optional(money) }),
  z.object({ insured: z.literal('resident'), age }),
])

/** Who asks, as typed: age in full years on the asked day, monthly contribution base or monthly pension in yuan. */
export type CreditInput = z.input<typeof creditInput>
type Answers = z.output<typeof creditInput>

/** What enters the personal account, in yuan; `net` is a month's credit less what is withheld from it, and of a year. */
export interface Credit extends Explained {
  readonly monthly: Amount
  readonly yearly: Amount
  readonly net?: Amount
  readonly netYearly?: Amount
  readonly schedule: 'monthly' | 'yearly-in-advance' | 'none'
}

type Amounts = Omit<Credit, keyof Explained>

/**
 * How much enters the personal account each month and in a year, by one edition on one day.
 * Refuses faults in what was entered (only the guide needs a retiree's pension) and days without a figure.
 * Sources: S4; R12 article 18, T1, HK (withheld before 2025), B75 to B65 (limits).
 *
 * @example
 * const asked = { edition: 'official', on: '2025-11-17' }
 * const credit = calculateCredit({ insured: 'employee', age: 40, base: '6000' }, asked)
 * credit.ok && credit.value.monthly.low.toFixed(2) // => '120.00'
 */
export function calculateCredit(input: CreditInput, options: Asked): Outcome<Credit> {
  return outcomeOf(() => {
    const { given, edition, on } = parseAsked(creditInput, input, options)
    const calculation = new Calculation(on)
    const amounts = edition === 'guide' ? creditByGuide(calculation, given) : creditByDocument(calculation, given)
    return { ...amounts, ...calculation.explained() }
  })
}

function creditByGuide(calculation: Calculation, given: Answers): Amounts {
  if (given.insured === 'resident') return residentByGuide(calculation, given.age)
  calculation.note('credit-regional-average')
  switch (given.insured) {
    case 'employee': {
      calculation.note(
        'credit-reform-contradiction',
        calculation.named(guide('credit.employee.rate')),
        ...higherRates(calculation),
      )
      const base = countedBase(calculation, 'guide', given.base)
      return monthlyCredit(calculation, creditByTier(calculation, base, tierOf(calculation, given.age)))
    }
    case 'flexible': {
      const base = countedBase(calculation, 'guide', given.base)
      const rate = headlineRate(calculation, 'guide', given)
      const headline = calculation.money('monthly', 'product', [base, rate])
      const tier = tierOf(calculation, given.age)
      if (tier.ratio.value.equals(rate.value)) return monthlyCredit(calculation, headline)
      calculation.note('credit-flexible-two-readings', rate, ...higherRates(calculation), ...higherAges(calculation))
      return monthlyCredit(calculation, headline, creditByTier(calculation, base, tier), 'between')
    }
    case 'retiree': {
      calculation.note('credit-retiree-procedure')
      if (given.pension === undefined)
        return refuse({ kind: 'invalid', issues: [{ path: 'pension', code: 'required' }] })
      return monthlyCredit(calculation, creditFromPension(calculation, given.pension, given.age))
    }
  }
}

function creditByDocument(calculation: Calculation, given: Answers): Amounts {
  switch (given.insured) {
    case 'employee':
    case 'flexible': {
      const base = countedBase(calculation, 'official', given.base)
      const monthly = calculation.money('monthly', 'product', [base, headlineRate(calculation, 'official', given)])
      return { ...monthlyCredit(calculation, monthly), ...netOf(calculation, monthly) }
    }
    case 'retiree': {
      calculation.note('credit-retiree-procedure')
      const monthly = calculation.money('monthly-fixed', 'sum', [calculation.parameter(official('credit.retiree.sum'))])
      return { ...monthlyCredit(calculation, monthly), ...netOf(calculation, monthly) }
    }
    case 'resident':
      return noCredit(calculation, official('credit.resident.adult'))
  }
}

const higherRates = (calculation: Calculation) =>
  (['second', 'third'] as const).map((tier) => calculation.named(guide(`credit.employee.${tier}-tier-rate`)))

const higherAges = (calculation: Calculation) =>
  (['second', 'third'] as const).map((tier) => calculation.named(guide(`credit.employee.${tier}-tier-age`)))

/** Ages at a boundary belong to the tier above: 35 to the second, 45 to the third. */
function tierOf(calculation: Calculation, age: number): Found {
  const years = calculation.answer('age', new Decimal(age))
  return bandOf(calculation, scaleOf('guide', 'credit.employee.tiers', 'ratio'), years)
}

function creditByTier(calculation: Calculation, base: Operand, tier: Found): Operand {
  return calculation.money('monthly-by-age', 'product', [base, tier.ratio], tier.because)
}

function creditFromPension(calculation: Calculation, pension: Decimal, age: number): Operand {
  const rate = calculation.parameter(guide('credit.retiree.pension-rate'))
  const share = calculation.money('pension-share', 'product', [calculation.answer('pension', pension), rate])
  const years = calculation.answer('age', new Decimal(age))
  const because = compare(years, calculation.parameter(guide('credit.retiree.higher-floor-age')))
  const floor = calculation.parameter(
    guide(because.relation === 'below' ? 'credit.retiree.floor' : 'credit.retiree.higher-floor'),
  )
  if (share.value.lessThan(floor.value)) calculation.note('credit-retiree-floor', floor)
  return calculation.money('monthly-with-floor', 'larger', [share, floor], [because])
}

function residentByGuide(calculation: Calculation, age: number): Amounts {
  const years = calculation.answer('age', new Decimal(age))
  const because = compare(years, calculation.parameter(guide('credit.resident.majority-age')))
  if (because.relation === 'at-least') return noCredit(calculation, guide('credit.resident.adult'), [because])
  calculation.note('credit-minor-disputed')
  const yearly = calculation.money(
    'yearly-in-advance',
    'sum',
    [calculation.parameter(guide('credit.resident.minor'))],
    [because],
  )
  const monthly = calculation.money('monthly-average', 'quotient', [yearly, calculation.constant(12)])
  return {
    monthly: calculation.amount('monthly', monthly),
    yearly: calculation.amount('yearly', yearly),
    schedule: 'yearly-in-advance',
  }
}

function noCredit(calculation: Calculation, sum: Parameter, because: readonly Condition[] = []): Amounts {
  calculation.note('credit-resident-none')
  const none = calculation.money('no-credit', 'sum', [calculation.parameter(sum)], because)
  return { monthly: calculation.amount('monthly', none), yearly: calculation.amount('yearly', none), schedule: 'none' }
}

/** A year is twelve of the printed months, so that the two always agree on the screen. */
function monthlyCredit(
  calculation: Calculation,
  low: Operand,
  high: Operand = low,
  reading: Reading = 'exact',
): Amounts {
  const ofYear = (line: string, month: Operand) => calculation.money(line, 'product', [month, calculation.constant(12)])
  const lowYear = ofYear('yearly', low)
  const highYear = high === low ? lowYear : ofYear('yearly-by-age', high)
  return {
    monthly: calculation.amount('monthly', low, high, reading),
    yearly: calculation.amount('yearly', lowYear, highYear, reading),
    schedule: 'monthly',
  }
}

function netOf(calculation: Calculation, monthly: Operand): Pick<Credit, 'net' | 'netYearly'> {
  const withheld = calculation.parameter(official('credit.withheld'))
  calculation.note('credit-withheld', withheld)
  const net = calculation.money('net', 'difference', [monthly, withheld])
  const ofYear = calculation.money('net-yearly', 'product', [net, calculation.constant(12)])
  return { net: calculation.amount('net', net), netYearly: calculation.amount('netYearly', ofYear) }
}

const wishInput = z.object({ insured: z.enum(['employee', 'flexible']), age, credit: money })

/** The monthly credit wished for, in yuan, and by whom. */
export type WishInput = z.input<typeof wishInput>

/** The least base, to the fen, whose credit reaches the wish, and that credit with its explanation. */
export interface BaseForCredit {
  readonly base: Decimal
  readonly credit: Credit
}

const HALF_A_FEN = new Decimal('0.005')

/**
 * The other way round: which contribution base gives a wished-for monthly credit. A flexible worker's headline
 * reading is taken. Refuses a wish that every base exceeds (`credit-below-least`) or none reaches (`credit-above-most`).
 *
 * @example
 * const asked = { edition: 'official', on: '2025-11-17' }
 * const found = findBaseForCredit({ insured: 'employee', age: 40, credit: '150' }, asked)
 * found.ok && found.value.base.toFixed(2) // => '7499.75'
 */
export function findBaseForCredit(input: WishInput, options: Asked): Outcome<BaseForCredit> {
  return outcomeOf(() => {
    const { given, edition, on } = parseAsked(wishInput, input, options)
    const calculation = new Calculation(on)
    const { lower, upper } = baseLimits(calculation, edition)
    const rate = headlineRate(calculation, edition, given).value
    if (given.credit.lessThan(toFen(lower.value.times(rate)))) {
      return refuse({ kind: 'not-eligible', reasons: ['credit-below-least'] })
    }
    // Whatever rounds up to the wish already reaches it.
    const reaching = given.credit.minus(HALF_A_FEN).dividedBy(rate).toDecimalPlaces(2, Decimal.ROUND_UP)
    const base = Decimal.max(reaching, lower.value)
    if (base.greaterThan(upper.value)) return refuse({ kind: 'not-eligible', reasons: ['credit-above-most'] })
    const credit = calculateCredit({ insured: given.insured, age: given.age, base: base.toFixed(2) }, { edition, on })
    return credit.ok ? { base, credit: credit.value } : refuse(credit.refusal)
  })
}

/** The rate on the base; for flexible workers in the guide, the one it states outright. */
function headlineRate(
  calculation: Calculation,
  edition: Edition,
  given: { insured: 'employee' | 'flexible'; age: number },
): Operand {
  if (edition === 'official') return calculation.parameter(official(`credit.${given.insured}.rate`))
  switch (given.insured) {
    case 'employee':
      return tierOf(calculation, given.age).ratio
    case 'flexible':
      return calculation.parameter(guide('credit.flexible.rate'))
  }
}
