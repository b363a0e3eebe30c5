import type { PropsWithChildren } from 'react'
import { Frame } from '../../ui/Frame'
import { StorageNotice } from '../../ui/StorageNotice'
import { useCard } from '../../phone/useCard'
import { kept } from './kept'
import { useKept } from '../../phone/storage'
import { claimWords } from './words'
import './claim.less'

/** What the pages 办理 stand in: the frame, what storage has to say of claims, and a card that carries none of them. */
export function ClaimFrame({ children }: PropsWithChildren) {
  const { state } = useKept(kept)
  useCard(claimWords.shareTitle, '/pages/claim/index')
  return (
    <Frame>
      <StorageNotice state={state} />
      {children}
    </Frame>
  )
}
