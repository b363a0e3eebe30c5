import { said, type Said } from './said'

/** What to do, in order, from before the visit until the money is there. */

/**
 * One step. `join` tells how it follows the one before: `then` is the next; `and` belongs to the one before;
 * `or` may be done instead of it. `and` binds closer than `or`: by A, or by B and C, or by D.
 */
export interface ClaimStep<Id extends string = string> {
  readonly id: Id
  readonly stage: 'before-visit' | 'at-visit' | 'claim'
  readonly join: 'then' | 'and' | 'or'
  readonly saidBy: readonly Said[]
}

const PREPARE = '门诊报销流程 · 报销前准备'
const VISIT = '门诊报销流程 · 就诊与结算'
const PROCESS = '门诊报销流程 · 报销流程'
const S0_FILE = '异地报销医保需要哪些条件 · 备案手续'
const S0_PLACE = '异地报销医保需要哪些条件 · 就医机构'
const S0_OTHER = '异地报销医保需要哪些条件 · 其他注意事项'

export const steps = [
  {
    id: 'choose-designated',
    stage: 'before-visit',
    join: 'then',
    saidBy: [said('S4', PREPARE), said('R12', '职工细则 第六十六条')],
  },
  {
    id: 'look-up-hospital',
    stage: 'before-visit',
    join: 'and',
    saidBy: [said('S0', S0_PLACE, { when: 'elsewhere' }), said('Y81', '就医', { when: 'elsewhere' })],
  },
  {
    id: 'file-before-trip',
    stage: 'before-visit',
    join: 'then',
    saidBy: [
      said('S0', S0_FILE, { when: 'other-province-unfiled' }),
      said('Y81', '备案', { when: 'other-province-unfiled' }),
    ],
  },
  { id: 'check-premium', stage: 'before-visit', join: 'then', saidBy: [said('G1', '申请条件')] },
  {
    id: 'bring-card-and-id',
    stage: 'before-visit',
    join: 'then',
    saidBy: [said('S4', PREPARE), said('S0', S0_OTHER, { when: 'elsewhere' })],
  },
  { id: 'say-insured', stage: 'at-visit', join: 'then', saidBy: [said('S4', VISIT), said('G1', '就诊')] },
  { id: 'register-with-card', stage: 'at-visit', join: 'and', saidBy: [said('S4', VISIT), said('G1', '就诊')] },
  { id: 'settle-by-card', stage: 'at-visit', join: 'then', saidBy: [said('S4', VISIT), said('G1', '就诊')] },
  { id: 'keep-papers', stage: 'at-visit', join: 'then', saidBy: [said('S4', PROCESS), said('G1', '申请材料')] },
  {
    id: 'ask-for-emergency-paper',
    stage: 'at-visit',
    join: 'and',
    saidBy: [said('S0', S0_OTHER, { when: ['emergency', 'elsewhere'] }), said('G1', '申请材料', { when: 'emergency' })],
  },
  {
    id: 'reverse-at-hospital',
    stage: 'claim',
    join: 'then',
    saidBy: [said('HK', '冲销', { when: 'unfunded-card' })],
  },
  { id: 'ask-where-to-submit', stage: 'claim', join: 'then', saidBy: [said('S4', PROCESS), said('G1', '办理地点')] },
  { id: 'gather-papers', stage: 'claim', join: 'then', saidBy: [said('S4', PROCESS), said('G1', '申请材料')] },
  { id: 'copy-card', stage: 'claim', join: 'and', saidBy: [said('S4', PROCESS, { when: 'outpatient' })] },
  { id: 'submit-at-counter', stage: 'claim', join: 'then', saidBy: [said('G1', '办理地点')] },
  { id: 'apply-online', stage: 'claim', join: 'or', saidBy: [said('G1', '办理地点')] },
  { id: 'send-originals', stage: 'claim', join: 'and', saidBy: [said('G1', '办理地点')] },
  {
    id: 'submit-through-employer',
    stage: 'claim',
    join: 'or',
    saidBy: [said('S4', PROCESS, { when: ['employee-insurance', 'outpatient'] })],
  },
  {
    id: 'submit-at-street-office',
    stage: 'claim',
    join: 'or',
    saidBy: [said('S4', PROCESS, { when: 'outpatient' })],
  },
  { id: 'note-acceptance-day', stage: 'claim', join: 'then', saidBy: [said('G1', '办理时限')] },
  { id: 'wait-for-answer', stage: 'claim', join: 'then', saidBy: [said('S4', PROCESS), said('G1', '办理时限')] },
  { id: 'check-account', stage: 'claim', join: 'then', saidBy: [said('S4', PROCESS), said('G1', '申请材料')] },
] as const satisfies readonly ClaimStep[]

export type StepId = (typeof steps)[number]['id']
