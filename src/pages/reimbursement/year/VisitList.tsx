import { useState } from 'react'
import { Titled } from '../../../ui/Titled'
import { Press } from '../../../ui/Press'
import type { Edition } from '../../../rules'
import type { Visit } from './kept'
import { visitsWords } from './words'
import type { VisitAnswers } from './year'
import { titleOf } from './lines'
import { Removed } from './Removed'
import { VisitRow, type Actions } from './VisitRow'

/** So many visits are shown at once: a long year must not keep a slow phone busy. */
const AT_ONCE = 15

interface Props {
  readonly visits: readonly VisitAnswers[]
  readonly first: Edition
  /** The visit of this year that was removed last, if one was: it can come back where it stood. */
  readonly removed?: Visit | undefined
  /** What can be done with a visit; nothing with those of an example. */
  readonly actionsOf?: (visit: Visit) => Actions
}

/** The visits of the year, the latest first; one at a time is opened. */
export function VisitList({ visits, first, removed, actionsOf }: Props) {
  const [count, setCount] = useState(AT_ONCE)
  const [opened, setOpened] = useState('')
  const latest = [...visits].reverse()
  const shown = latest.slice(0, count)
  const place = removed ? shown.findIndex(({ visit }) => isAfter(removed, visit)) : -1
  const notice = removed ? <Removed key='removed' words={visitsWords.removed(titleOf(removed))} /> : null
  const rows = shown.map((answers) => {
    const { visit } = answers
    return (
      <VisitRow
        key={visit.id}
        answers={answers}
        first={first}
        open={visit.id === opened}
        onToggle={() => setOpened(visit.id === opened ? '' : visit.id)}
        actions={actionsOf?.(visit)}
      />
    )
  })
  return (
    <Titled title={visitsWords.list(visits.length)}>
      {place < 0 ? [...rows, notice] : [...rows.slice(0, place), notice, ...rows.slice(place)]}
      {latest.length > count ? (
        <Press className='button quiet' onPress={() => setCount(count + AT_ONCE)}>
          {visitsWords.more(latest.length - count)}
        </Press>
      ) : null}
    </Titled>
  )
}

/** Whether the removed visit came after another one of the year. */
function isAfter(removed: Visit, other: Visit): boolean {
  return removed.date === other.date ? Number(removed.id) > Number(other.id) : removed.date > other.date
}
