import * as z from 'zod/mini'
import type { Amount, Reading } from './kernel/amount'
import { citeAll, documented, type Documented } from './documented'
import { Calculation, type Explained } from './kernel/calculation'
import { age, parseToday, type AskedToday } from './kernel/input'
import { Decimal } from './kernel/money'
import { outcomeOf, type Outcome } from './kernel/outcome'
import { compare, type Condition, type Operand } from './kernel/trace'
import { guide } from './parameters'
import { regionsWithoutSum } from './statements/regions'
import { heldOn, type Said } from './statements/said'

const regionsInput = z.object({ age })

/** The age of a retiree in full years. */
export type RegionsInput = z.input<typeof regionsInput>

/** Regions that give more from an age on. */
const byAge = ['shanghai', 'chongqing', 'shandong'] as const
type ByAge = (typeof byAge)[number]

/** About so much, whatever the age. */
const about = 'shenzhen'
type About = typeof about

/** What one region credits a retiree of this age, in yuan. `unclearAt`: the guide does not tell on which side that age is. */
export interface RegionalCredit extends Explained {
  readonly id: ByAge | About
  readonly monthly: Amount
  readonly yearly: Amount
  readonly unclearAt?: Operand
}

/** A region of which the guide gives no sum. */
export interface RegionWithoutSum {
  readonly id: (typeof regionsWithoutSum)[number]['id']
  readonly what: (typeof regionsWithoutSum)[number]['what']
  readonly saidBy: readonly Said[]
}

/** What the guide says of other regions. Never used for Xiamen. */
export interface RegionalCredits extends Documented {
  readonly regions: readonly RegionalCredit[]
  readonly withoutSum: readonly RegionWithoutSum[]
  /** Elsewhere: between these shares of a regional average pension that is not given. */
  readonly elsewhere: { readonly least: Operand; readonly most: Operand }
}

/**
 * What other regions credit retirees of an age each month and in a year, by the guide (S0). Information, not for Xiamen.
 * Refuses faults, and days before 2025.
 *
 * @example
 * const credits = regionalCredits({ age: 75 }, { today: '2025-11-17' })
 * credits.ok && credits.value.regions[0].monthly.low.toFixed(2) // => '157.50'
 */
export function regionalCredits(input: RegionsInput, options: AskedToday): Outcome<RegionalCredits> {
  return outcomeOf(() => {
    const { given, today } = parseToday(regionsInput, input, options)
    const calculation = new Calculation(today)
    calculation.note('credit-retiree-procedure')
    const withoutSum = heldOn<RegionWithoutSum>(regionsWithoutSum, today)
    citeAll(calculation, withoutSum)
    const elsewhere = {
      least: calculation.parameter(guide('region.average.least')),
      most: calculation.parameter(guide('region.average.most')),
    }
    const regions = [...byAge.map((id) => creditByAge(id, given.age, today)), creditAbout(today)]
    return { regions, withoutSum, elsewhere, ...documented(calculation) }
  })
}

function creditByAge(id: ByAge, age: number, today: string): RegionalCredit {
  const calculation = new Calculation(today)
  const sum = guide(`region.${id}.sum`)
  const from = calculation.parameter(guide(`region.${id}.higher-age`))
  const because = compare(calculation.answer('age', new Decimal(age)), from)
  const [lower, higher] = [calculation.parameter(sum), calculation.parameter(guide(`region.${id}.higher-sum`))]
  const perMonth = sum.unit === 'yuan-per-month'
  if (id === 'shandong' && from.value.equals(age)) {
    return { id, unclearAt: from, ...amounts(calculation, perMonth, [lower, higher], 'between') }
  }
  const applying = because.relation === 'below' ? lower : higher
  return { id, ...amounts(calculation, perMonth, [applying], 'exact', [because]) }
}

function creditAbout(today: string): RegionalCredit {
  const calculation = new Calculation(today)
  const sum = calculation.parameter(guide(`region.${about}.sum`))
  return { id: about, ...amounts(calculation, true, [sum], 'about') }
}

/** A month and a year of one sum, or of two where either may hold, whichever of the two is given. */
function amounts(
  calculation: Calculation,
  perMonth: boolean,
  [low, high = low]: readonly [Operand, Operand?],
  reading: Reading,
  because: readonly Condition[] = [],
): Omit<RegionalCredit, 'id' | 'unclearAt'> {
  const twelve = calculation.constant(12)
  const bounds = (given: Operand) => {
    const sum = calculation.money(perMonth ? 'monthly-fixed' : 'yearly', 'sum', [given], because)
    return perMonth
      ? { month: sum, year: calculation.money('yearly', 'product', [sum, twelve]) }
      : { month: calculation.money('monthly-average', 'quotient', [sum, twelve]), year: sum }
  }
  const least = bounds(low)
  const most = low === high ? least : bounds(high)
  return {
    monthly: calculation.amount('monthly', least.month, most.month, reading),
    yearly: calculation.amount('yearly', least.year, most.year, reading),
    ...calculation.explained(),
  }
}
