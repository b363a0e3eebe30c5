import type { Parameter } from '../kernel/parameter'
import { official } from '../parameters'
import { said, type Said } from './said'

/** What each edition says of treatment away from home (异地就医). */

/** What somebody away from home wants to know, in this order. */
export const remoteQuestions = ['paid', 'filing', 'kind', 'share', 'hospital', 'scope', 'pharmacy'] as const
export type RemoteQuestion = (typeof remoteQuestions)[number]

/** What nobody asks where nothing is paid. */
export const questionsOfPaid: readonly RemoteQuestion[] = ['share', 'scope']

/** What can be true of a journey and decides what is said of it. */
export type RemoteCircumstance =
  | 'xiamen'
  | 'uninsured'
  | 'abroad'
  | 'in-this-country' // outside Xiamen, not abroad
  | 'fujian'
  | 'other-province'
  | 'filed'
  | 'unfiled'
  | 'long-stay'
  | 'travel'
  | 'referral'
  | 'emergency'
  | 'before-trip'
  | 'settled'
  | 'unsettled'
  | 'hospital-settles'
  | 'hospital-claims-only'
  | 'hospital-not-designated'
  | 'hospital-unknown'
  | 'not-designated-no-emergency'
  | 'payable' // the governing document does not say that nothing is paid

/** One thing that is said, when all of `when` is true. `unpaid`: then that edition pays nothing. */
export interface RemoteAnswer<Id extends string = string> {
  readonly question: RemoteQuestion
  readonly id: Id
  readonly when: readonly RemoteCircumstance[]
  readonly saidBy: readonly Said[]
  readonly unpaid?: true
  readonly figure?: Parameter
}

const INSURED = '异地报销医保需要哪些条件 · 参保状态'
const FILING = '异地报销医保需要哪些条件 · 备案手续'
const HOSPITAL = '异地报销医保需要哪些条件 · 就医机构'
const SCOPE = '异地报销医保需要哪些条件 · 报销范围'
const OTHER = '异地报销医保需要哪些条件 · 其他注意事项'
const S4_FILING = '医保报销比例 · 注意事项'
const S4_DESIGNATED = '门诊报销流程 · 注意事项'
const Z64 = '职工细则 第六十四条'
const Z66 = '职工细则 第六十六条'

function answer<const Id extends string>(
  question: RemoteQuestion,
  id: Id,
  when: readonly RemoteCircumstance[],
  saidBy: readonly Said[],
  more: { unpaid?: true; figure?: Parameter } = {},
) {
  return { question, id, when, saidBy, ...more }
}

/** Of each question and edition the first that holds is the answer; where none holds, that edition is silent. */
export const remoteAnswers = [
  answer('paid', 'at-home', ['xiamen'], [said('S0', FILING), said('Y81', '备案')]),
  answer('paid', 'uninsured', ['uninsured'], [said('S0', INSURED), said('Y81', '参保')], { unpaid: true }),
  answer('paid', 'never-filed', ['other-province', 'unfiled', 'settled'], [said('S0', FILING)], { unpaid: true }),
  answer('paid', 'abroad', ['abroad'], [said('R12', Z66)], { unpaid: true }),
  answer('paid', 'emergency-anywhere', ['hospital-not-designated', 'emergency'], [said('R12', Z66)]),
  answer('paid', 'not-designated', ['hospital-not-designated'], [said('R12', Z66)], { unpaid: true }),
  answer('paid', 'not-designated-maybe', ['hospital-not-designated'], [said('S4', S4_DESIGNATED)]),
  answer('paid', 'once-filed', ['other-province', 'unfiled'], [said('S0', FILING)]),
  answer('paid', 'paid', ['in-this-country'], [said('S0', SCOPE), said('Y81', '结算')]),

  answer('filing', 'filing-beyond-fujian', ['fujian'], [said('S0', FILING), said('S4', S4_FILING)]),
  answer('filing', 'filing-not-in-fujian', ['fujian'], [said('Y81', '备案')]),
  answer('filing', 'filing-done', ['other-province', 'filed'], [said('S0', FILING)]),
  answer('filing', 'filing-done-lasts', ['other-province', 'filed'], [said('Y81', '备案')]),
  answer('filing', 'filing-before-trip', ['other-province', 'before-trip'], [said('S0', FILING)]),
  answer('filing', 'filing-trip-begun', ['other-province'], [said('S0', FILING)]),
  answer('filing', 'filing-until-settled', ['other-province', 'unsettled'], [said('Y81', '备案')]),
  answer('filing', 'filing-too-late', ['other-province'], [said('Y81', '备案')]),

  answer('kind', 'long-stay', ['other-province', 'long-stay'], [said('S0', OTHER), said('Y81', '备案')]),
  answer('kind', 'temporary', ['other-province', 'travel'], [said('S0', OTHER), said('Y81', '备案')]),
  answer('kind', 'referral', ['other-province', 'referral'], [said('S0', OTHER)]),
  answer('kind', 'temporary-referral', ['other-province', 'referral'], [said('Y81', '备案')]),
  answer('kind', 'emergency-proof', ['other-province', 'emergency'], [said('S0', OTHER)]),
  answer('kind', 'temporary-emergency', ['other-province', 'emergency'], [said('Y81', '备案')]),

  answer('share', 'share-as-home', ['other-province', 'long-stay'], [said('S0', OTHER)]),
  answer('share', 'share-maybe-lower', ['other-province', 'travel'], [said('S0', OTHER)]),
  answer('share', 'share-maybe-affected', ['other-province', 'referral'], [said('S0', OTHER)]),
  answer('share', 'share-varies', ['in-this-country'], [said('S0', OTHER)]),
  answer('share', 'share-home', ['fujian'], [said('Y81', '结算')]),
  answer('share', 'share-home-filed', ['filed'], [said('Y81', '结算')]),
  answer('share', 'share-home-emergency', ['emergency'], [said('R12', Z64)]),
  answer('share', 'share-prior', ['other-province', 'settled'], [said('R12', Z64), said('Y81', '结算')], {
    figure: official('elsewhere.unfiled.prior-share'),
  }),
  answer('share', 'share-prior-unless-filed', ['other-province'], [said('R12', Z64), said('Y81', '结算')], {
    figure: official('elsewhere.unfiled.prior-share'),
  }),

  answer('hospital', 'hospital-settles', ['hospital-settles'], [said('S0', HOSPITAL), said('Y81', '就医')]),
  answer('hospital', 'hospital-should-settle', ['hospital-claims-only'], [said('S0', HOSPITAL)]),
  answer('hospital', 'hospital-claims-only', ['hospital-claims-only'], [said('Y81', '结算')]),
  answer('hospital', 'hospital-change', ['hospital-not-designated'], [said('S0', HOSPITAL), said('Y81', '就医')]),
  answer('hospital', 'hospital-look-up', ['hospital-unknown'], [said('S0', HOSPITAL), said('Y81', '就医')]),

  answer('scope', 'scope-some-outside', ['in-this-country'], [said('S0', SCOPE)]),
  answer('scope', 'scope-direct', ['hospital-settles'], [said('Y81', '结算')]),
  answer('scope', 'scope-claimed', ['hospital-claims-only'], [said('Y81', '结算')]),
  answer('scope', 'scope-either', ['in-this-country'], [said('Y81', '结算')]),

  answer('pharmacy', 'pharmacy-unpaid', ['other-province'], [said('R12', Z64), said('Y81', '第十七条')]),
] as const satisfies readonly RemoteAnswer[]

export type RemoteAnswerId = (typeof remoteAnswers)[number]['id']
