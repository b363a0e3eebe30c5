import { createContext, useContext, useEffect, useMemo, useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Rested } from './Rested'

/** A pause after which the answer is read out, in milliseconds: once, not at every key. */
const REST = 1000

/** The answer of what is being filled in, in one line: every field shows it while the keyboard is open. */
export const LineInView = createContext('')

/** Which field shows the line now, none while no field is being filled in, and how a field says so. */
export const FieldInView = createContext<{
  readonly shown: string | undefined
  readonly show: (change: (shown: string | undefined) => string | undefined) => void
}>({ shown: undefined, show: () => undefined })

/**
 * The same at the end of a card of fields: while that is below the screen, it stands on the lower edge. It keeps its
 * place and is out of sight while a field shows the line: nobody reads two that say the same.
 */
export function LineAtRest() {
  const line = useContext(LineInView)
  const { shown } = useContext(FieldInView)
  return (
    <View className={shown === undefined ? 'line-at-rest' : 'line-at-rest unseen'}>
      <Rested form={line}>{line}</Rested>
    </View>
  )
}

/** Gives the fields inside the line of their answer, and reads it out once it rests. */
export function InView({ line, children }: PropsWithChildren<{ readonly line: string }>) {
  /** What the page opened with is there to be read; only what comes after is read out. */
  const [rested, setRested] = useState({ line, said: '' })
  const [shown, show] = useState<string>()
  const fieldInView = useMemo(() => ({ shown, show }), [shown])
  useEffect(() => {
    if (rested.line === line) return
    const timer = setTimeout(() => setRested({ line, said: line }), REST)
    return () => clearTimeout(timer)
  }, [rested, line])
  return (
    <LineInView.Provider value={line}>
      <FieldInView.Provider value={fieldInView}>{children}</FieldInView.Provider>
      {/* It stays in the page and its text changes: that is what screen readers on phones were seen to read. */}
      <View className='said' aria-live='assertive'>
        {rested.said}
      </View>
    </LineInView.Provider>
  )
}
