import type { PropsWithChildren } from 'react'
import { Frame } from '../components/Frame'
import { Home } from '../components/Home'
import { StorageNotice } from '../components/StorageNotice'
import { useCard } from '../share/useCard'
import { useKept } from '../store/storage'
import { kept } from '../store/visits'
import { visitsWords } from '../wording/visits'
import './visits.less'

/** What the pages 算全年 stand in: the frame, what storage has to say of visits, and a card that carries none of them. */
export function VisitsFrame({ children }: PropsWithChildren) {
  const { state } = useKept(kept)
  useCard(visitsWords.shareTitle, '/visits/index/index')
  return (
    <Frame>
      <StorageNotice state={state} />
      {children}
      <Home />
    </Frame>
  )
}
