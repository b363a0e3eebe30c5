import * as z from 'zod/mini'
import type { Amount } from './kernel/amount'
import { Calculation, type Explained } from './kernel/calculation'
import { asText, bare, date, judged, parseBoth, plain } from './kernel/input'
import { Decimal } from './kernel/money'
import { outcomeOf, type Fault, type FaultCode, type Outcome } from './kernel/outcome'
import { valueOn, type Parameter } from './kernel/parameter'
import type { Operand } from './kernel/trace'
import { official } from './parameters'

/** No working life is as many years long. */
const LONGEST = 100

function spanIn(text: string): string {
  const [, years = '0', months] = /^(?:(\d+) ?年)? ?零? ?(\d+) ?个?月$/.exec(plain(text)) ?? []
  if (months !== undefined) return new Decimal(years).plus(new Decimal(months).dividedBy(12)).toString()
  return bare(text, / ?年$/)
}

function spanFault(text: string): FaultCode | undefined {
  if (text === '') return 'blank'
  if (/^-\d*\.?\d*$/.test(text)) return 'negative'
  if (!/^\d+(\.\d*)?$/.test(text)) return 'not-a-number'
  return Number(text) > LONGEST ? 'too-many' : undefined
}

/** Months that are begun and not over do not count. */
function monthsOf(years: string): number {
  return new Decimal(years).times(12).toDecimalPlaces(9).floor().toNumber()
}

/** How long, in whole months: a number of years, with decimals too, or years and months in words: 22年7个月. */
const span = z.pipe(asText, judged(spanIn, spanFault, monthsOf))

const retirementInput = z.object({ sex: z.enum(['male', 'female']), yearsHere: span, yearsInAll: span })
const asked = z.object({ on: date })

/** Who retires, and how many years they have paid in Xiamen and in all, those in Xiamen among them. */
export type RetirementInput = z.input<typeof retirementInput>
type Answers = z.output<typeof retirementInput>

/** What is missing, and what it costs to pay it up. */
interface Missing {
  readonly months: Operand
  readonly cost: Amount
}

/** What retiring within the employee insurance takes, and what is missing of it. */
export interface Retirement extends Explained {
  /** The months asked for in Xiamen and in all, and what is missing of each. */
  readonly here: { readonly needed: Operand; readonly missing: Operand }
  readonly inAll: { readonly needed: Operand; readonly missing: Operand }
  /** The greater of the two shortages: our reading. */
  readonly monthsMissing: number
  readonly cost: Amount
  /** Both shortages added up, as one answer of the telephone line has it; where both are short. */
  readonly monthsAdded?: number
  readonly costAdded?: Amount
  /** What a month costs: the base and both rates. */
  readonly month: { readonly base: Operand; readonly employer: Operand; readonly employee: Operand }
  /** A reduction for a time is in force: whether it applies here is not said, and it is not taken off. */
  readonly reducedRates: boolean
}

/**
 * Whether the years paid are enough to retire within the employee insurance, and about what the missing months cost.
 * Refuses faults and days without a figure. Sources: R12 (职工细则 34 to 36), the base limits.
 *
 * @example
 * const asked = { sex: 'male', yearsHere: 8, yearsInAll: 22 }
 * const retirement = retirementOf(asked, { on: '2026-11-25' })
 * retirement.ok && retirement.value.cost.low.toFixed(2) // => '15660.18'
 */
export function retirementOf(input: RetirementInput, options: { on: string }): Outcome<Retirement> {
  return outcomeOf(() => {
    const { given, on } = parseBoth(retirementInput, asked, input, options, (answers) => aboveWhole(answers))
    const calculation = new Calculation(on)
    const part = (name: 'here' | 'in-all', years: Parameter, months: number) => {
      const needed = calculation.step(`needed-${name}`, 'product', [
        calculation.parameter(years),
        calculation.constant(12),
      ])
      const paid = calculation.answer(`months-${name}`, new Decimal(months))
      return { needed, missing: calculation.step(`missing-${name}`, 'excess', [needed, paid]) }
    }
    const here = part('here', official('retirement.years-here'), given.yearsHere)
    const inAll = part('in-all', official(`retirement.years-in-all.${given.sex}`), given.yearsInAll)
    const employerRate = official('contribution.employer-rate')
    const month = {
      base: calculation.parameter(official('base.lower-limit')),
      employer: calculation.parameter(standing(employerRate)),
      employee: calculation.parameter(standing(official('contribution.employee-rate'))),
    }
    const rate = calculation.step('both-rates', 'sum', [month.employer, month.employee])
    const costing = (months: Operand, name: 'cost' | 'costAdded'): Missing => {
      const cost = calculation.money(name === 'cost' ? 'missing-cost' : 'missing-cost-added', 'product', [
        month.base,
        rate,
        months,
      ])
      return { months, cost: calculation.amount(name, cost, cost, 'about') }
    }
    const greater = costing(calculation.step('missing', 'larger', [here.missing, inAll.missing]), 'cost')
    const bothShort = !here.missing.value.isZero() && !inAll.missing.value.isZero()
    const added = bothShort
      ? costing(calculation.step('missing-added', 'sum', [here.missing, inAll.missing]), 'costAdded')
      : undefined
    return {
      here,
      inAll,
      monthsMissing: greater.months.value.toNumber(),
      cost: greater.cost,
      ...(added ? { monthsAdded: added.months.value.toNumber(), costAdded: added.cost } : {}),
      month,
      reducedRates: valueOn(employerRate, on)?.temporary === true,
      ...calculation.explained(),
    }
  })
}

function aboveWhole(answers: Answers | undefined): Fault[] {
  if (answers === undefined || answers.yearsHere <= answers.yearsInAll) return []
  return [{ path: 'yearsHere', code: 'above-whole' }]
}

/** The standing rule alone, without the measures for a time. */
function standing(parameter: Parameter): Parameter {
  return { ...parameter, values: parameter.values.filter(({ temporary }) => !temporary) }
}
