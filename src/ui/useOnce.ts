import { useRef } from 'react'

interface Leaving {
  /** Answers whether the page was left. */
  readonly leave: () => Promise<boolean>
  /** What was worked on: while it stays the same, it is not done twice. */
  readonly of: unknown
}

/**
 * Work for a button that leaves the page: a second tap must not do it again, unless the first answered that it failed.
 * Where only leaving was refused, the next tap only leaves.
 */
export function useOnce<Given extends unknown[]>(work: (...given: Given) => Promise<boolean>, leaving?: Leaving) {
  const busy = useRef(false)
  const done = useRef<{ readonly of: unknown } | null>(null)
  return async (...given: Given) => {
    if (busy.current) return
    busy.current = true
    const before = done.current
    const again = before !== null && before.of === leaving?.of
    const worked = again || (await work(...given))
    if (worked && leaving) done.current = { of: leaving.of }
    busy.current = worked && ((await leaving?.leave()) ?? true)
  }
}
