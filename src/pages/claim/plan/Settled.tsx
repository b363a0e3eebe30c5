import { Reference } from '../../../answer/Reference'
import type { NothingToClaim } from '../../../rules'
import type { Claim } from '../kept'
import { MyAnswers } from './MyAnswers'
import { NothingCard } from './NothingCard'

/** There is no plan to make. */
export function Settled({ claim, plan }: { readonly claim: Claim; readonly plan: NothingToClaim }) {
  return (
    <>
      <NothingCard plan={plan} />
      <MyAnswers claim={claim} />
      <Reference standing={plan.standing} />
    </>
  )
}
