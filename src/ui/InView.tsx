import { createContext, useContext, useEffect, useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Rested } from './Rested'

/** A pause after which the answer is read out, in milliseconds: once, not at every key. */
const REST = 1000

/** The answer of what is being filled in, in one line: every field shows it while the keyboard is open. */
export const LineInView = createContext('')

/** The same at the end of a card of fields: while that is below the screen, it stands on the lower edge. */
export function LineAtRest() {
  const line = useContext(LineInView)
  return (
    <View className='line-at-rest'>
      <Rested form={line}>{line}</Rested>
    </View>
  )
}

/** Gives the fields inside the line of their answer, and reads it out once it rests. */
export function InView({ line, children }: PropsWithChildren<{ readonly line: string }>) {
  /** What the page opened with is there to be read; only what comes after is read out. */
  const [rested, setRested] = useState({ line, said: '' })
  useEffect(() => {
    if (rested.line === line) return
    const timer = setTimeout(() => setRested({ line, said: line }), REST)
    return () => clearTimeout(timer)
  }, [rested, line])
  return (
    <LineInView.Provider value={line}>
      {children}
      {/* It stays in the page and its text changes: that is what screen readers on phones were seen to read. */}
      <View className='said' aria-live='assertive'>
        {rested.said}
      </View>
    </LineInView.Provider>
  )
}
