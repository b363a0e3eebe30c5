import { restOf } from '../kernel/amount'
import type { Calculation } from '../kernel/calculation'
import { refuse, type IneligibleReason } from '../kernel/outcome'
import { canBeExempt } from './cost'
import { kinds } from './care'
import { loosen } from './estimate'
import type { Person, Visit } from './input'
import { billOf, unpaid, type Settled, type State } from './settlement'
import { isBeyondProvince } from './shares'

/**
 * Settles a visit by the guide, as firmly as it speaks: it knows no ceiling, no critical illness and no emergency.
 * Refuses what it does not pay at all, and what it gives no figure for.
 */
export function settleByGuide(calculation: Calculation, state: State, visit: Visit, person: Person): Settled {
  refuseIneligible(visit)
  calculation.note('limits-silent')
  if (!visit.essentialDrugs.isZero()) {
    if (!canBeExempt(visit)) calculation.note('essential-drugs-ignored')
    // Of residents it takes no deductible off that they could be free of.
    else if (person.scheme === 'employee') calculation.note('essential-drugs-silent')
  }
  const bill = billOf(calculation, visit)
  const kind = kinds[visit.care]
  const { deductible, above, low, high, reading } = loosen(
    calculation,
    visit,
    kind.estimate(calculation, state, visit, person),
  )
  const fund = calculation.amount('fund', low, high, reading)
  const least = calculation.money('own', 'difference', [bill, high])
  const most = low === high ? least : calculation.money('own-most', 'difference', [bill, low])
  const own = calculation.amount('own', least, most, restOf(bill.value, fund).reading)
  return {
    breakdown: {
      ...unpaid(visit, visit.outside, fund, own),
      deductible,
      coPayment: restOf(above.value, fund),
    },
    next: { ...state, ...kind.countedByGuide(state, { deductible, above: above.value }) },
  }
}

function refuseIneligible({ designated, place, filed }: Visit): void {
  const reasons: IneligibleReason[] = []
  if (!designated) reasons.push('not-designated')
  if (isBeyondProvince[place] && filed === 'none') reasons.push('unfiled-elsewhere')
  if (reasons.length > 0) refuse({ kind: 'not-eligible', reasons })
}
