import type { DocumentState } from '../rules'
import { foot } from './words'
import { Fold } from '../ui/Fold'
import { Lines } from '../ui/Lines'
import { Reference } from './Reference'

interface Props {
  readonly standing?: readonly DocumentState[] | undefined
  /** The known reasons why a real settlement may differ. */
  readonly reasons: readonly string[]
}

/** What every answer ends with: why reality may differ, how the documents of its figures stand, that it is for reference only. */
export function Foot({ standing, reasons }: Props) {
  return (
    <>
      <Fold title={foot.whyDifferent}>
        <Lines of={reasons} />
      </Fold>
      <Reference standing={standing} />
    </>
  )
}
