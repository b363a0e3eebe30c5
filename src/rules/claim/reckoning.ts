import { addWorkingDays } from '../kernel/calendar'
import type { Calculation } from '../kernel/calculation'
import { addMonths, yearOf, type IsoDate } from '../kernel/dates'
import type { DatedValue, Parameter } from '../kernel/parameter'

/** How a day came about: so much, by this parameter's unit, counted from a day. */
export interface Reckoning {
  readonly from: IsoDate
  readonly parameter: Parameter
  readonly dated: DatedValue
  readonly on: IsoDate
}

/** Counts from a day by the figure in force on it; refuses where there is none. */
export function reckon(calculation: Calculation, parameter: Parameter, from: IsoDate): Reckoning {
  const dated = calculation.inForce(parameter, from)
  return { from, parameter, dated, on: dayCounted(parameter, dated.value, from) }
}

function dayCounted(parameter: Parameter, value: string, from: IsoDate): IsoDate {
  switch (parameter.unit) {
    case 'months':
      return addMonths(from, Number(value))
    case 'day-of-next-year':
      return `${String(yearOf(from) + 1)}-${value}`
    case 'working-days':
      return addWorkingDays(from, Number(value))
    default:
      throw new Error(`${parameter.id} counts no days`)
  }
}
