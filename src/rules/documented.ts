import type { Calculation, Explained } from './kernel/calculation'
import type { Said } from './statements/said'

/** What a plan carries besides its parts: its days explain themselves (`Reckoning`), so it has no trace. */
export type Documented = Omit<Explained, 'trace'>

/** The notes and sources of what was used. */
export function documented(calculation: Calculation): Documented {
  const { trace, ...rest } = calculation.explained()
  return rest
}

/** Remembers who says each of these parts. */
export function citeAll(
  calculation: Calculation,
  ...parts: readonly (readonly { readonly saidBy: readonly Said[] }[])[]
): void {
  for (const entries of parts) {
    for (const { saidBy } of entries) saidBy.forEach((statement) => calculation.cite(statement))
  }
}
