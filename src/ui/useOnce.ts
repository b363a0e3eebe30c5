import { useRef } from 'react'

/** Work for a button that leaves the page: a second tap must not do it again, unless the first answered that it failed. */
export function useOnce<Given extends unknown[]>(work: (...given: Given) => Promise<boolean>) {
  const busy = useRef(false)
  return async (...given: Given) => {
    if (busy.current) return
    busy.current = true
    busy.current = await work(...given)
  }
}
