import { planClaim, type ClaimInput, type ClaimToMake } from '../../src/rules'
import { valueOf } from './support'

/** A bill that somebody paid themselves, in Xiamen, at a designated institution. */
export const paid = (paidOn: string, more: object = {}) =>
  ({ paidOn, settledByCard: false, designated: true, scheme: 'employee', ...more }) as ClaimInput

/** The plan for such a bill; fails where there is nothing to claim. */
export function planOf(paidOn: string, more: object = {}, today = '2027-12-31'): ClaimToMake {
  const plan = valueOf(planClaim(paid(paidOn, more), { today }))
  if (!plan.needed) throw new Error('nothing to claim')
  return plan
}

/** Every day of these years, in order. */
export function daysOf(from: number, through: number): string[] {
  const days: string[] = []
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(through + 1, 0, 1); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10))
  }
  return days
}
