import { linkChoice, type Dropped } from '../../../phone/link'
import type { Query } from '../../../phone/params'
import type { Linked } from '../../../phone/useLinked'
import { journey, type RemoteForm } from '../kept'

const choices = { ...journey, filed: ['yes', 'no'] }

/**
 * What another page knew of the journey (`remoteUrl`), over what was answered here before; nothing where none came, and
 * no form where a part of it cannot be read: on each of them hangs all that is said.
 */
export function remoteFromUrl(query: Query, form: RemoteForm): Linked<RemoteForm> | undefined {
  const dropped: Dropped[] = []
  const told = Object.entries(choices).flatMap(([key, values]) => {
    const answer = linkChoice(query, key, values, dropped)
    return answer === undefined ? [] : [[key, key === 'filed' ? answer === 'yes' : answer] as const]
  })
  if (dropped.length > 0) return { form: undefined, dropped }
  return told.length === 0 ? undefined : { form: { ...form, ...Object.fromEntries(told) }, dropped }
}
