import { linkTo } from '../phone/link'

/** What is known of treatment away from home where another page leads to 异地就医. */
interface Known {
  readonly place: 'fujian' | 'other-province'
  readonly filed: boolean
  readonly emergency: boolean
  /** The bill is paid already. */
  readonly settled?: boolean
}

/** The way to 异地就医 with what is known already. */
export function remoteUrl({ place, filed, emergency, settled = false }: Known): string {
  return linkTo('/pages/policy/remote/index', {
    place,
    filed: filed ? 'yes' : 'no',
    reason: emergency ? 'emergency' : undefined,
    stage: settled ? 'settled' : undefined,
  })
}
