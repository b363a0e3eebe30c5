import { useEffect, useState, type PropsWithChildren } from 'react'

/** A pause in typing, in milliseconds. */
const PAUSE = 400

/** A browser draws at once; in WeChat whatever is drawn is sent first. */
const inWeChat = process.env.TARO_ENV === 'weapp'

/**
 * What is long and is read, not watched: it follows `form` once typing rests, so that a key press sends little however
 * much of the page is open.
 */
export function Rested({ form, children }: PropsWithChildren<{ readonly form: unknown }>) {
  const [drawn, setDrawn] = useState({ form, children })
  const behind = inWeChat && drawn.form !== form
  useEffect(() => {
    if (!behind) return
    const timer = setTimeout(() => setDrawn({ form, children }), PAUSE)
    return () => clearTimeout(timer)
  }, [behind, form, children])
  return <>{behind ? drawn.children : children}</>
}
