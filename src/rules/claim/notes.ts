import type { Calculation } from '../kernel/calculation'
import { official } from '../parameters'
import type { Circumstances } from './circumstances'
import type { Claim } from './input'

/** What the fund counts of a traffic accident by one's own fault: on foot or the like against a motor vehicle, and otherwise. */
const TRAFFIC_SHARES = [
  ...(['main', 'equal', 'minor'] as const).map((fault) => `claim.traffic.against-motor.${fault}` as const),
  ...(['main', 'equal', 'minor'] as const).map((fault) => `claim.traffic.alike.${fault}` as const),
]

/** What the reader must know about a claim beside its days. */
export function noteOn(calculation: Calculation, claim: Claim, circumstances: Circumstances): void {
  const { emergency } = circumstances
  if (circumstances['not-designated'] && emergency) calculation.note('claim-emergency-not-designated')
  if (circumstances['other-province-unfiled'] && !emergency) {
    calculation.note('claim-prior-share', calculation.parameter(official('elsewhere.unfiled.prior-share')))
  }
  if (circumstances.elsewhere) calculation.note('claim-home-catalogue')
  if (claim.premiumArrived === undefined) calculation.note('claim-premium-unasked')
  if (circumstances.stay) {
    calculation.note('claim-stay-guide-silent')
    calculation.note('claim-outpatient-during-stay')
  }
  if (circumstances.ambulance) calculation.note('claim-ambulance-ride')
  if (claim.injury === 'third-party-not-paying') calculation.note('claim-third-party-not-paying')
  if (circumstances['traffic-accident']) {
    calculation.note(
      'claim-traffic-liability',
      ...TRAFFIC_SHARES.map((share) => calculation.parameter(official(share))),
    )
  }
  if (circumstances['unfunded-card']) calculation.note('claim-reversal-first')
  if (claim.premiumArrived === false && claim.scheme === 'employee') {
    calculation.note('claim-premium-made-good', calculation.parameter(official('continuous.gap')))
  }
  if (claim.scheme === 'employee' && claim.diedOn === undefined) calculation.note('claim-account-drawn')
  calculation.note(
    'claim-online-first-look',
    calculation.parameter(official('claim.online.first-look')),
    calculation.parameter(official('claim.online.originals')),
  )
  const limit = calculation.parameter(official('claim.transfer.class-two-limit'))
  if (claim.amount === undefined || claim.amount.greaterThan(limit.value)) {
    calculation.note('claim-bank-class-two', limit)
  }
}
