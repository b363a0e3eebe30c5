import { said, type Said } from './said'

/** What is no claim at all: nothing is paid for it, or it is asked for in another way. */

/** A kind of bill that nobody hands in here, and who says so. */
export interface NoClaim<Because extends string = string> {
  readonly because: Because
  readonly saidBy: readonly Said[]
}

const Z23 = '职工细则 第二十三条；居民细则 第十八条'
const Z66 = '职工细则 第六十六条；居民细则 第四十四条'

export const noClaims = [
  { because: 'settled-by-card', saidBy: [said('S4', '门诊报销流程 · 就诊与结算'), said('G1', '就诊')] },
  { because: 'birth', saidBy: [said('R12', '职工细则 第五十四条至第五十八条')] },
  // The fund pays prescriptions that a hospital passed on; everything else of a pharmacy is the account's.
  { because: 'pharmacy', saidBy: [said('R12', Z23), said('HK', '药店')] },
  { because: 'ambulance', saidBy: [said('HK', '急救车')] },
  { because: 'wellness', saidBy: [said('R12', Z66)] },
  { because: 'public-health', saidBy: [said('R12', Z66)] },
] as const satisfies readonly NoClaim[]

export type NothingBecause = (typeof noClaims)[number]['because']
