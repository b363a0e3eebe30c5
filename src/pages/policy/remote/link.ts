import { linkChoice } from '../../../phone/link'
import type { RemoteForm } from '../kept'

/** What another page knew of the journey (`remoteUrl`), over what was answered here before; nothing where none came. */
export function remoteFromUrl(query: Readonly<Record<string, unknown>>, form: RemoteForm): RemoteForm | undefined {
  const place = linkChoice(query, 'place', ['fujian', 'other-province'], [])
  if (place === undefined) return undefined
  const filed = linkChoice(query, 'filed', ['yes', 'no'], [])
  return {
    ...form,
    place,
    filed: filed === undefined ? form.filed : filed === 'yes',
    reason: linkChoice(query, 'reason', ['emergency'], []) ?? form.reason,
    stage: linkChoice(query, 'stage', ['settled'], []) ?? form.stage,
  }
}
