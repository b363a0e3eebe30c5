import { useEffect, useMemo, useRef } from 'react'

/** What a tap takes at most from leaving a field to its end, in milliseconds. */
const TAP = 300

/**
 * Puts off what moves the page when a field is left, until the tap that left it is over: a button that moves away under
 * the finger is not tapped. The last work given counts; going away forgets it.
 * @example const afterTap = useAfterTap(); afterTap.run(() => setFault('…')) // and on focus: afterTap.forget()
 */
export function useAfterTap() {
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const afterTap = useMemo(() => {
    const forget = () => clearTimeout(waiting.current)
    const run = (work: () => void) => {
      forget()
      waiting.current = setTimeout(work, TAP)
    }
    return { run, forget }
  }, [])
  useEffect(() => afterTap.forget, [afterTap])
  return afterTap
}
