import type { PropsWithChildren } from 'react'
import { Frame } from '../../../ui/Frame'
import { Home } from '../../../ui/Home'
import { Reference } from '../../../answer/Reference'
import type { DocumentState } from '../../../rules'
import { useCard } from '../../../phone/useCard'

interface Props {
  /** What the card says when the page is passed on. */
  readonly title: string
  readonly path: `/pages/policy/${string}/index`
  readonly standing?: readonly DocumentState[] | undefined
}

/** What every guide stands in: the frame, the foot, a share card without figures and a way home for who has none. */
export function Guide({ title, path, standing, children }: PropsWithChildren<Props>) {
  useCard(title, path)
  return (
    <Frame>
      {children}
      <Home />
      <Reference standing={standing} />
    </Frame>
  )
}
