import type { Calculation } from '../kernel/calculation'
import type { Decimal } from '../kernel/money'
import type { Operand } from '../kernel/trace'
import { admissionCost, outpatientCost, type Cost } from './cost'
import { inpatient, outpatient, type Estimate } from './estimate'
import type { Care, Person, Visit } from './input'
import type { OpenPoint } from './open'
import type { State } from './settlement'

/** What of a settled cost the year goes on counting. */
type Counted = Readonly<Record<'deductible' | 'above', Decimal>>

/** A kind of care: what it costs and what it counts as, by each edition (what is asked of it: `asks`). */
interface Kind {
  readonly cost: (
    calculation: Calculation,
    state: State,
    visit: Visit,
    person: Person,
    counted: Operand,
    other?: OpenPoint,
  ) => Cost
  readonly estimate: (calculation: Calculation, state: State, visit: Visit, person: Person) => Estimate
  /** What it adds to the year, by the document. */
  readonly countedByDocument: (state: State, counted: Counted) => Partial<State>
  /** The same by the guide, which follows the deductible only. */
  readonly countedByGuide: (state: State, counted: Counted) => Partial<State>
}

/** The kinds of care. One that is left out here does not compile. */
export const kinds: Readonly<Record<Care, Kind>> = {
  outpatient: {
    cost: outpatientCost,
    estimate: outpatient,
    countedByDocument: (state, { deductible, above }) => ({
      outpatientDeductible: state.outpatientDeductible.plus(deductible),
      outpatientAboveDeductible: state.outpatientAboveDeductible.plus(above),
    }),
    countedByGuide: (state, { deductible }) => ({ outpatientDeductible: state.outpatientDeductible.plus(deductible) }),
  },
  inpatient: {
    cost: admissionCost,
    estimate: inpatient,
    countedByDocument: ({ admissions }) => ({ admissions: admissions + 1 }),
    countedByGuide: () => ({}),
  },
}
