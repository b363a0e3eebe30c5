import { useState } from 'react'
import { openAlone } from '../phone/open'
import { isFirstPage } from '../phone/place'
import { boundaryWords } from './words'
import { Press } from './Press'

/** The way back of who came straight from a link: there is no page below to return to. */
export function Home() {
  const [alone] = useState(isFirstPage)
  if (!alone) return null
  return (
    <Press className='button quiet' onPress={() => void openAlone('/pages/credit/index')}>
      {boundaryWords.home}
    </Press>
  )
}
