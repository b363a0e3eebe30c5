import * as z from 'zod/mini'
import { regionalAverage, regionsAbout, regionsByAge, regionsWithoutSum } from './editions/regions'
import type { Said } from './editions/said'
import type { Amount, Reading } from './kernel/amount'
import { Calculation, type Explained } from './kernel/calculation'
import { age, parseToday, type AskedToday } from './kernel/input'
import { Decimal } from './kernel/money'
import { outcomeOf, type Outcome } from './kernel/outcome'
import { compare, type Condition, type Operand } from './kernel/trace'

const regionsInput = z.object({ age })

/** The age of a retiree in full years. */
export type RegionsInput = z.input<typeof regionsInput>

type ByAge = keyof typeof regionsByAge
type About = keyof typeof regionsAbout

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
export interface RegionalCredits extends Omit<Explained, 'trace'> {
  readonly regions: readonly RegionalCredit[]
  readonly withoutSum: readonly RegionWithoutSum[]
  /** Elsewhere: between these shares of a regional average pension that is not given. */
  readonly elsewhere: { readonly least: Operand; readonly most: Operand }
}

/**
 * What other regions credit retirees of an age each month and in a year, by the guide (S0). Information, not for Xiamen.
 * Refuses faults, and days before 2025.
 */
export function regionalCredits(input: RegionsInput, options: AskedToday): Outcome<RegionalCredits> {
  return outcomeOf(() => {
    const { given, today } = parseToday(regionsInput, input, options)
    const calculation = new Calculation(today)
    calculation.note('credit-retiree-procedure')
    for (const { saidBy } of regionsWithoutSum) saidBy.forEach((statement) => calculation.cite(statement))
    const elsewhere = {
      least: calculation.parameter(regionalAverage.least),
      most: calculation.parameter(regionalAverage.most),
    }
    const regions = [
      ...(['shanghai', 'chongqing', 'shandong'] as const).map((id) => creditByAge(id, given.age, today)),
      creditAbout('shenzhen', today),
    ]
    const { notes, sources, freshness } = calculation.explained()
    return { regions, withoutSum: regionsWithoutSum, elsewhere, notes, sources, freshness }
  })
}

function creditByAge(id: ByAge, age: number, today: string): RegionalCredit {
  const calculation = new Calculation(today)
  const { sum, higherAge, higherSum } = regionsByAge[id]
  const from = calculation.parameter(higherAge)
  const because = compare(calculation.answer('age', new Decimal(age)), from)
  const [lower, higher] = [calculation.parameter(sum), calculation.parameter(higherSum)]
  const perMonth = sum.unit === 'yuan-per-month'
  if (id === 'shandong' && from.value.equals(age)) {
    return { id, unclearAt: from, ...amounts(calculation, perMonth, [lower, higher], 'between') }
  }
  const applying = because.relation === 'below' ? lower : higher
  return { id, ...amounts(calculation, perMonth, [applying], 'exact', [because]) }
}

function creditAbout(id: About, today: string): RegionalCredit {
  const calculation = new Calculation(today)
  return { id, ...amounts(calculation, true, [calculation.parameter(regionsAbout[id])], 'about') }
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
