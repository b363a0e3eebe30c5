import { linkChoice, type Dropped } from '../../../../phone/link'
import type { Query } from '../../../../phone/params'
import type { Linked } from '../../../../phone/useLinked'
import { journey, type RemoteForm } from '../../kept'

const { place, reason, stage } = journey

/**
 * What another page knew of the journey (`remoteUrl`), over what was answered here before; nothing where none came, and
 * no form where a part of it cannot be read: on each of them hangs all that is said.
 */
export function remoteFromUrl(query: Query, form: RemoteForm): Linked<RemoteForm> | undefined {
  const dropped: Dropped[] = []
  const filed = linkChoice(query, 'filed', ['yes', 'no'], dropped)
  const known = {
    place: linkChoice(query, 'place', place, dropped),
    reason: linkChoice(query, 'reason', reason, dropped),
    stage: linkChoice(query, 'stage', stage, dropped),
    filed: filed === undefined ? undefined : filed === 'yes',
  }
  const told = Object.fromEntries(Object.entries(known).filter(([, answer]) => answer !== undefined))
  if (dropped.length > 0) return { form: undefined, dropped }
  return Object.keys(told).length === 0 ? undefined : { form: { ...form, ...told }, dropped }
}
