import type { Calculation } from '../kernel/calculation'
import type { Decimal } from '../kernel/money'
import type { Scale } from '../kernel/scale'
import type { Operand } from '../kernel/trace'
import { official, scaleOf } from '../parameters'
import { asks, type Level, type Person, type Visit } from './input'
import type { OpenPoint } from './open'
import { partsByBand, takeDeductible, takeYearly, type Part } from './payment'
import type { State } from './settlement'

/** What of a cost the fund pays a part of: the deductible off it, and the rest with the ratios that it is paid at. */
export interface Cost {
  readonly deductible: Decimal
  readonly above: Decimal
  readonly parts: readonly Part[]
}

/** How an employee stands, or what a resident is: the groups that the document's figures are named by. */
export function groupOf(person: Person) {
  switch (person.scheme) {
    case 'employee':
      return person.status
    case 'resident':
      return residents[person.group]
  }
}

type Group = Extract<Person, { scheme: 'resident' }>['group']

/** How the figures name a group of residents. */
const residents = { adult: 'adult', 'minor-or-student': 'minor' } as const satisfies Record<Group, string>

/** Ratios of residents are the same for all of them. */
function ratioGroupOf(person: Person) {
  switch (person.scheme) {
    case 'employee':
      return person.status
    case 'resident':
      return person.scheme
  }
}

/** What the fund pays of outpatient cost: up to a first band of the year's cost above the deductible, and beyond it. */
function outpatientScale(person: Person, level: Level): Scale {
  switch (person.scheme) {
    case 'employee':
      return scaleOf('official', 'outpatient.employee', `${person.status}.${level}`)
    case 'resident':
      return scaleOf('official', 'outpatient.resident', level)
  }
}

/** Outpatient cost: the deductible is borne once a year, and beyond a first band of the year the ratio is higher. */
export function outpatientCost(
  calculation: Calculation,
  state: State,
  visit: Visit,
  person: Person,
  cost: Operand,
): Cost {
  const yearly = calculation.parameter(official(`outpatient.${groupOf(person)}.deductible`))
  const exempt = () => exemptDrugs(calculation, visit)
  const { deductible, above } = takeYearly(calculation, cost, yearly, state.outpatientDeductible, exempt)
  const earlier = calculation.answer('above-deductible-before', state.outpatientAboveDeductible)
  const lines = { left: 'band-left', part: 'beyond-band' }
  const parts = partsByBand(calculation, outpatientScale(person, visit.level), above, earlier, lines)
  return { deductible, above: above.value, parts }
}

/** Essential drugs can be free of the deductible for outpatients of Xiamen's own public primary institutions. */
export const canBeExempt = ({ care, level, place, designated }: Visit) =>
  asks[care].essentialDrugs && level === 'primary' && place === 'xiamen' && designated

/** Essential drugs that are free of the deductible; anywhere else they are an ordinary cost. */
function exemptDrugs(calculation: Calculation, visit: Visit): Operand | undefined {
  if (visit.essentialDrugs.isZero()) return undefined
  if (!canBeExempt(visit)) {
    calculation.note('essential-drugs-ignored')
    return undefined
  }
  calculation.note('essential-drugs')
  const drugs = calculation.answer('essential-drugs', visit.essentialDrugs)
  const exemption = calculation.parameter(official('outpatient.essential-drugs.exempt'))
  return calculation.money('essential-drugs-exempt', 'product', [drugs, exemption])
}

/** Inpatient cost: each admission has its deductible, the first of the year a higher one; it knows no bands. */
export function admissionCost(
  calculation: Calculation,
  state: State,
  visit: Visit,
  person: Person,
  cost: Operand,
  other?: OpenPoint,
): Cost {
  if (!visit.essentialDrugs.isZero()) calculation.note('essential-drugs-ignored')
  // A stay that ends then may have begun in the old year.
  if (calculation.on.slice(5, 7) === '01') calculation.note('stay-over-new-year')
  const left = admissionDeductible(calculation, state.admissions > 0, visit.level, person)
  const { deductible, above } = takeDeductible(calculation, cost, left)
  const usual = `inpatient.${ratioGroupOf(person)}.${visit.level}` as const
  const ratio = calculation.parameter(official(other === 'paid-by-case' ? 'inpatient.resident.by-case' : usual))
  return { deductible, above: above.value, parts: [{ cost: above, ratio }] }
}

function admissionDeductible(calculation: Calculation, later: boolean, level: Level, person: Person): Operand {
  const which = later ? 'later-deductible' : 'deductible'
  const ofEmployees = () => calculation.parameter(official(`inpatient.employee.${level}.${which}`))
  switch (groupOf(person)) {
    case 'in-service':
      return ofEmployees()
    case 'retired': {
      const deductible = ofEmployees()
      const share = calculation.parameter(official('inpatient.retired.deductible-share'))
      return calculation.money('retired-deductible', 'product', [deductible, share])
    }
    case 'adult':
      return calculation.parameter(official(`inpatient.adult.${level}.${which}`))
    case 'minor':
      return calculation.parameter(official('inpatient.minor.deductible'))
  }
}
