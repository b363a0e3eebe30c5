import { officialInpatient } from '../editions/inpatient'
import { officialOutpatient } from '../editions/outpatient'
import type { Calculation } from '../kernel/calculation'
import type { Decimal } from '../kernel/money'
import { compare, type Operand } from '../kernel/trace'
import type { Level, Person, Visit } from './input'
import { leftOf, takeDeductible, type Part } from './payment'
import type { State } from './settlement'
import { bearsFirst } from './shares'

/** What of a cost the fund pays a part of: the deductible off it, and the rest with the ratios that it is paid at. */
interface Cost {
  readonly deductible: Decimal
  readonly above: Decimal
  readonly parts: readonly Part[]
}

/** What a resident is, or how an employee stands: the groups that the document's figures are given by. */
export const groupOf = (person: Person) => (person.scheme === 'employee' ? person.status : person.group)

const ratioGroupOf = (person: Person) => (person.scheme === 'employee' ? person.status : 'resident')

/** Outpatient cost: the deductible is borne once a year, and beyond a first band of the year the ratio is higher. */
export function outpatientCost(
  calculation: Calculation,
  state: State,
  visit: Visit,
  person: Person,
  cost: Operand,
): Cost {
  const yearly = calculation.parameter(officialOutpatient.deductible[groupOf(person)])
  const used = calculation.answer('deductible-used-before', state.outpatientDeductible)
  const left = leftOf(calculation, 'deductible-left', yearly, used)
  const exempt = exemptDrugs(calculation, visit, person)
  const { deductible, above } = takeDeductible(calculation, cost, left, exempt)
  return { deductible, above: above.value, parts: byBand(calculation, state, visit.level, person, above) }
}

/** Essential drugs can be free of the deductible where employees see a primary institution as outpatients. */
export const canBeExempt = ({ care, level }: Visit, { scheme }: Person) =>
  scheme === 'employee' && care === 'outpatient' && level === 'primary'

/**
 * Essential drugs at a public primary institution are free of the deductible, for employees. Filed elsewhere it is as at
 * home; how it goes together with what is borne first the document does not say, so it is left out there.
 */
function exemptDrugs(calculation: Calculation, visit: Visit, person: Person): Operand | undefined {
  if (visit.essentialDrugs.isZero()) return undefined
  if (!canBeExempt(visit, person) || bearsFirst(visit)) {
    calculation.note(canBeExempt(visit, person) ? 'essential-drugs-unfiled' : 'essential-drugs-ignored')
    return undefined
  }
  calculation.note('essential-drugs')
  const drugs = calculation.answer('essential-drugs', visit.essentialDrugs)
  const exemption = calculation.parameter(officialOutpatient.essentialDrugs)
  return calculation.money('essential-drugs-exempt', 'product', [drugs, exemption])
}

function byBand(calculation: Calculation, state: State, level: Level, person: Person, above: Operand): Part[] {
  const band = calculation.parameter(officialOutpatient.firstBand[person.scheme])
  const used = calculation.answer('above-deductible-before', state.outpatientAboveDeductible)
  const left = leftOf(calculation, 'band-left', band, used)
  const reached = compare(above, left)
  const group = ratioGroupOf(person)
  const ratio = officialOutpatient.ratio[group][level]
  if (reached.relation === 'below') return [{ cost: above, ratio: calculation.parameter(ratio), because: [reached] }]
  const ratioBeyond = calculation.parameter(officialOutpatient.ratioBeyond[group][level])
  if (left.value.isZero()) return [{ cost: above, ratio: ratioBeyond }]
  const beyond = calculation.money('beyond-band', 'difference', [above, left])
  return [
    { cost: left, ratio: calculation.parameter(ratio), because: [reached] },
    { cost: beyond, ratio: ratioBeyond },
  ]
}

/** Inpatient cost: each admission has its deductible, the first of the year a higher one; it knows no bands. */
export function admissionCost(
  calculation: Calculation,
  state: State,
  visit: Visit,
  person: Person,
  cost: Operand,
): Cost {
  if (!visit.essentialDrugs.isZero()) calculation.note('essential-drugs-ignored')
  const left = admissionDeductible(calculation, state.admissions > 0, visit.level, person)
  const { deductible, above } = takeDeductible(calculation, cost, left)
  const ratio = calculation.parameter(officialInpatient.ratio[ratioGroupOf(person)][visit.level])
  return { deductible, above: above.value, parts: [{ cost: above, ratio }] }
}

function admissionDeductible(calculation: Calculation, later: boolean, level: Level, person: Person): Operand {
  const group = groupOf(person)
  if (group === 'minor-or-student') return calculation.parameter(officialInpatient.minorDeductible)
  const deductibles = later ? officialInpatient.laterDeductible : officialInpatient.deductible
  const deductible = calculation.parameter(deductibles[person.scheme][level])
  if (group !== 'retired') return deductible
  const share = calculation.parameter(officialInpatient.retiredShare)
  return calculation.money('retired-deductible', 'product', [deductible, share])
}
