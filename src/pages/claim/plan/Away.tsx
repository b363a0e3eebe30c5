import { Rows } from '../../../ui/Rows'
import { remoteUrl } from '../../../answer/remoteLink'
import type { ClaimAnswers } from '../form'
import { planWords } from './words'

/** From a bill of another province that was not filed: what may still be done, with what is known of it. */
export function Away({ answers: { place, filed, emergency } }: { readonly answers: ClaimAnswers }) {
  if (place !== 'other-province' || filed !== 'none') return null
  const url = remoteUrl({ place, filed: false, emergency: emergency === 'yes', settled: true })
  return <Rows title={planWords.away} rows={[{ title: planWords.awayRow, hint: planWords.awayHint, url }]} />
}
