import type { RemoteCircumstance } from './remote'
import { said, type Said } from './said'

/** Through what to file (备案), and what to do in which order away from home. */

/** A way to file: online by name, at a terminal, at a counter. Names are the document's; sentences stand beside the pages. */
export interface FilingChannel {
  readonly id: string
  readonly means: 'online' | 'terminal' | 'counter'
  readonly name?: string
  readonly saidBy: readonly Said[]
}

/** One step of a journey, when all of `when` is true. */
export interface RemoteStep<Id extends string = string> {
  readonly id: Id
  readonly when: readonly RemoteCircumstance[]
  readonly saidBy: readonly Said[]
}

const INSURED = '异地报销医保需要哪些条件 · 参保状态'
const FILING = '异地报销医保需要哪些条件 · 备案手续'
const HOSPITAL = '异地报销医保需要哪些条件 · 就医机构'
const BY_BOTH_INSURED = [said('S0', INSURED), said('Y81', '参保')]
const BY_DOCUMENT = [said('Y81', '备案')]

export const filingChannels = [
  { id: 'xiamen-account', means: 'online', name: '厦门医疗保障', saidBy: BY_DOCUMENT },
  { id: 'fujian-account', means: 'online', name: '福建医疗保障', saidBy: BY_DOCUMENT },
  { id: 'national-platform', means: 'online', name: '国家医保服务平台', saidBy: BY_DOCUMENT },
  { id: 'national-filing', means: 'online', name: '国家异地就医备案', saidBy: BY_DOCUMENT },
  { id: 'minzhengtong', means: 'online', name: '闽政通', saidBy: BY_DOCUMENT },
  { id: 'ixiamen', means: 'online', name: 'i厦门', saidBy: BY_DOCUMENT },
  { id: 'site-or-app', means: 'online', saidBy: [said('S0', FILING)] },
  { id: 'terminal', means: 'terminal', name: 'e政务', saidBy: BY_DOCUMENT },
  { id: 'counter', means: 'counter', saidBy: [said('S0', FILING), said('Y81', '备案')] },
] as const satisfies readonly FilingChannel[]

export type FilingChannelId = (typeof filingChannels)[number]['id']

/** Where the governing document pays nothing, nobody is sent to file or to claim: only to mend what stands against it. */
export const remoteSteps = [
  { id: 'check-insured', when: ['uninsured', 'unsettled'], saidBy: BY_BOTH_INSURED },
  { id: 'check-insured', when: ['payable', 'in-this-country', 'unsettled'], saidBy: BY_BOTH_INSURED },
  {
    id: 'change-hospital',
    when: ['not-designated-no-emergency', 'unsettled'],
    saidBy: [said('S0', HOSPITAL), said('Y81', '就医')],
  },
  {
    id: 'look-up-hospital',
    when: ['payable', 'in-this-country', 'unsettled'],
    saidBy: [said('S0', HOSPITAL), said('Y81', '就医')],
  },
  {
    id: 'file',
    when: ['payable', 'other-province', 'unfiled', 'unsettled'],
    saidBy: [said('S0', FILING), said('Y81', '备案')],
  },
  {
    id: 'see-approval',
    when: ['payable', 'other-province', 'unfiled', 'unsettled'],
    saidBy: [said('S0', FILING), said('Y81', '备案')],
  },
  { id: 'settle-directly', when: ['payable', 'in-this-country', 'unsettled'], saidBy: [said('Y81', '结算')] },
  { id: 'claim-at-home', when: ['payable', 'in-this-country'], saidBy: [said('Y81', '结算')] },
] as const satisfies readonly RemoteStep[]

export type RemoteStepId = (typeof remoteSteps)[number]['id']
