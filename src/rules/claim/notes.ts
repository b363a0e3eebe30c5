import type { Calculation } from '../kernel/calculation'
import { official } from '../parameters'
import type { Circumstances } from './circumstances'
import type { Claim } from './input'

/** What the reader must know about a claim beside its days. */
export function noteOn(calculation: Calculation, claim: Claim, circumstances: Circumstances): void {
  const { emergency } = circumstances
  if (circumstances['not-designated'] && emergency) calculation.note('claim-emergency-not-designated')
  if (circumstances['other-province-unfiled'] && !emergency) {
    calculation.note('claim-prior-share', calculation.parameter(official('elsewhere.unfiled.prior-share')))
  }
  if (circumstances.elsewhere) calculation.note('claim-home-catalogue')
  if (claim.premiumArrived === undefined) calculation.note('claim-premium-unasked')
  const liabilityOpen = claim.injury === undefined || claim.injury === 'none'
  if (circumstances['traffic-accident'] && liabilityOpen) calculation.note('claim-traffic-liability')
  const limit = calculation.parameter(official('claim.transfer.class-two-limit'))
  if (claim.amount === undefined || claim.amount.greaterThan(limit.value)) {
    calculation.note('claim-bank-class-two', limit)
  }
}
