import * as z from 'zod/mini'
import { materials, type Material, type MaterialId } from '../statements/materials'
import { steps, type ClaimStep, type StepId } from '../statements/steps'
import { Calculation } from '../kernel/calculation'
import { parseToday, type AskedToday } from '../kernel/input'
import { outcomeOf, type Outcome } from '../kernel/outcome'
import { applying, circumstancesOf, type Applied } from './circumstances'
import { citeAll, documented, type Documented } from '../documented'
import { filed, place } from './input'

const visitInput = z.object({ place, filed, emergency: z.optional(z.boolean()) })

/** A visit still to come: where (Xiamen unless said), filed how, and whether it is an emergency. */
export type VisitInput = z.input<typeof visitInput>

/** The checklist for the day of the visit. */
export interface VisitPlan extends Documented {
  /** What to take along. */
  readonly bring: readonly Applied<Material<MaterialId>>[]
  /** What to ask for and keep, in case something has to be claimed. */
  readonly keep: readonly Applied<Material<MaterialId>>[]
  readonly steps: readonly Applied<ClaimStep<StepId>>[]
}

/**
 * What to bring, say and keep on the day of a visit, so that nothing has to be claimed. Refuses faults. Sources: S4, S0;
 * G1, Y81, R12.
 *
 * @example
 * const plan = planVisit({ place: 'xiamen' }, { today: '2025-11-17' })
 * plan.ok && plan.value.bring.map(({ id }) => id) // => ['id-document', 'insurance-card']
 */
export function planVisit(input: VisitInput, options: AskedToday): Outcome<VisitPlan> {
  return outcomeOf(() => {
    const { given, today } = parseToday(visitInput, input, options)
    const calculation = new Calculation(today)
    const circumstances = circumstancesOf(given)
    const papers = applying<Material<MaterialId>>(materials, circumstances, today)
    const plan = {
      bring: papers.filter(({ visit }) => visit === 'bring'),
      keep: papers.filter(({ visit }) => visit === 'keep'),
      steps: applying<ClaimStep<StepId>>(steps, circumstances, today).filter(({ stage }) => stage !== 'claim'),
    }
    citeAll(calculation, plan.bring, plan.keep, plan.steps)
    return { ...plan, ...documented(calculation) }
  })
}
