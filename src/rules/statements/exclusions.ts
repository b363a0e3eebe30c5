import type { IneligibleReason } from '../kernel/outcome'
import { said, type Said } from './said'

/** What is not paid at all. */

/** A reason why nothing is paid, and which edition gives it for which claims. */
export interface Exclusion {
  readonly reason: IneligibleReason
  /** Something is missing that can still come: not yet rather than never. */
  readonly notYet?: true
  readonly saidBy: readonly Said[]
}

const Z64 = '职工细则 第六十四条'
const Z66 = '职工细则 第六十六条'
const S4_DESIGNATED = '门诊报销流程 · 注意事项'
const S0_INSURED = '异地报销医保需要哪些条件 · 参保状态'
const S0_FILED = '异地报销医保需要哪些条件 · 备案手续'

export const exclusions: readonly Exclusion[] = [
  {
    reason: 'not-designated',
    saidBy: [
      // The guide makes no exception for an emergency; the document does.
      said('S4', S4_DESIGNATED, { when: 'not-designated' }),
      said('R12', Z66, { when: ['not-designated', 'no-emergency'] }),
    ],
  },
  // The document pays here, after a prior share (`elsewhere.unfiled.prior-share`).
  { reason: 'unfiled-elsewhere', saidBy: [said('S0', S0_FILED, { when: 'other-province-unfiled' })] },
  {
    reason: 'pharmacy-elsewhere',
    saidBy: [said('R12', Z64, { when: ['pharmacy', 'other-province-unfiled', 'no-emergency'] })],
  },
  { reason: 'abroad', saidBy: [said('R12', Z66, { when: 'abroad' })] },
  { reason: 'work-injury', saidBy: [said('R12', Z66, { when: 'work-injury' })] },
  { reason: 'third-party-liable', saidBy: [said('R12', Z66, { when: 'third-party-liable' })] },
  {
    reason: 'accident-without-paper',
    notYet: true,
    saidBy: [said('HK', '交通事故', { when: 'accident-without-paper' })],
  },
  {
    reason: 'premium-not-arrived',
    notYet: true,
    saidBy: [
      said('S0', S0_INSURED, { when: ['premium-not-arrived', 'elsewhere'] }),
      said('G1', '申请条件', { when: 'premium-not-arrived' }),
    ],
  },
]
