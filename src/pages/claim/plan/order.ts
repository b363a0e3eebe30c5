import type { ClaimToMake } from '../../../rules'

export type Step = ClaimToMake['steps'][number]

/** One step: the ways to do it, each of which may take several things. */
export type Way = readonly Step[]

/** Steps in order; `and` binds closer than `or`: by A, or by B and C, or by D. */
export function orderOf(steps: readonly Step[]): (readonly Way[])[] {
  const order: Step[][][] = []
  for (const step of steps) {
    const last = order[order.length - 1]
    const way = last?.[last.length - 1]
    if (last === undefined || way === undefined || step.join === 'then') order.push([[step]])
    else if (step.join === 'or') last.push([step])
    else way.push(step)
  }
  return order
}
