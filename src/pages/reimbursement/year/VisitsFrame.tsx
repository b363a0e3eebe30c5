import type { PropsWithChildren } from 'react'
import { Frame } from '../../../ui/Frame'
import { Home } from '../../../ui/Home'
import { StorageNotice } from '../../../ui/StorageNotice'
import { useCard } from '../../../phone/useCard'
import { useKept } from '../../../phone/storage'
import { kept } from './kept'
import { visitsWords } from './words'
import './year.less'

/** What the pages 算全年 stand in: the frame, what storage has to say of visits, and a card that carries none of them. */
export function VisitsFrame({ children }: PropsWithChildren) {
  const { state } = useKept(kept)
  useCard(visitsWords.shareTitle, '/pages/reimbursement/year/index')
  return (
    <Frame>
      <StorageNotice state={state} />
      {children}
      <Home />
    </Frame>
  )
}
