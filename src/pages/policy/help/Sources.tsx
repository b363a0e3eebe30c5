import { Fold } from '../../../ui/Fold'
import { Lines } from '../../../ui/Lines'
import type { Citation } from '../../../rules'
import { citationText } from '../../../answer/words'

/** Where everything on a page stands, each place once. */
export function Sources({ title, citations }: { readonly title: string; readonly citations: readonly Citation[] }) {
  return (
    <Fold title={title}>
      <Lines of={[...new Set(citations.map(citationText))]} />
    </Fold>
  )
}
