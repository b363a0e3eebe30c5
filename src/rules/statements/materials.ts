import { said, type Said } from './said'

/** What a claim needs. Both editions together; each says for itself what it asks, when, and what may stand in. */

/** One paper. `form` and `count` stand where a document states them; `visit` says what it has to do with the visit itself. */
export interface Material<Id extends string = string> {
  readonly id: Id
  readonly form?: 'original' | 'copy'
  readonly count?: number
  readonly visit?: 'bring' | 'keep'
  readonly saidBy: readonly Said[]
}

const PREPARE = '门诊报销流程 · 报销前准备'
const COLLECT = '门诊报销流程 · 报销流程'
const AWAY = '异地报销医保需要哪些条件 · 报销范围'
const AWAY_OTHER = '异地报销医保需要哪些条件 · 其他注意事项'
const PAPERS = '申请材料'
const STAY = '住院费用报销'

export const materials = [
  {
    id: 'invoice',
    form: 'original',
    count: 1,
    visit: 'keep',
    saidBy: [
      said('S4', COLLECT, { when: ['originals-at-hand', 'outpatient'] }),
      said('S0', AWAY, { when: ['originals-at-hand', 'elsewhere'] }),
      said('G1', PAPERS, { when: ['originals-at-hand', 'outpatient'] }),
      said('HK', STAY, { when: ['originals-at-hand', 'stay'] }),
    ],
  },
  { id: 'invoice-copy', form: 'copy', saidBy: [said('G1', PAPERS, { when: 'originals-with-insurer' })] },
  { id: 'insurer-decision', saidBy: [said('G1', PAPERS, { when: 'originals-with-insurer' })] },
  {
    id: 'itemised-list',
    form: 'original',
    count: 1,
    visit: 'keep',
    saidBy: [said('S0', AWAY, { when: ['elsewhere', 'outpatient'] }), said('G1', PAPERS, { when: 'outpatient' })],
  },
  {
    id: 'summary-list',
    saidBy: [said('S0', AWAY, { when: ['elsewhere', 'stay'] }), said('HK', STAY, { when: 'stay' })],
  },
  { id: 'discharge-summary', saidBy: [said('HK', STAY, { when: 'stay' })] },
  {
    id: 'prescription',
    form: 'original',
    visit: 'keep',
    saidBy: [
      said('S4', COLLECT, { when: 'outpatient' }),
      said('S0', AWAY, { when: 'elsewhere' }),
      said('G1', PAPERS, { when: 'outpatient', oneOf: 'visit-record' }),
    ],
  },
  {
    id: 'outpatient-record',
    form: 'original',
    visit: 'keep',
    saidBy: [
      said('S4', COLLECT, { when: 'outpatient' }),
      said('G1', PAPERS, { when: 'outpatient', oneOf: 'visit-record' }),
    ],
  },
  {
    id: 'emergency-diagnosis',
    visit: 'keep',
    saidBy: [
      said('S0', AWAY_OTHER, { when: ['emergency', 'elsewhere'], oneOf: 'emergency-paper' }),
      said('G1', PAPERS, { when: 'emergency' }),
    ],
  },
  {
    id: 'rescue-record',
    visit: 'keep',
    saidBy: [said('S0', AWAY_OTHER, { when: ['emergency', 'elsewhere'], oneOf: 'emergency-paper' })],
  },
  { id: 'diagnosis', visit: 'keep', saidBy: [said('S0', AWAY, { when: 'elsewhere' })] },
  { id: 'dispatch-record', saidBy: [said('G1', PAPERS, { when: 'ambulance' })] },
  {
    id: 'no-third-party-statement',
    form: 'original',
    saidBy: [said('G1', PAPERS, { when: 'injury-without-third-party' })],
  },
  { id: 'police-report', saidBy: [said('G1', PAPERS, { when: 'traffic-accident', oneOf: 'accident-report' })] },
  { id: 'court-paper', saidBy: [said('G1', PAPERS, { when: 'traffic-accident', oneOf: 'accident-report' })] },
  { id: 'insurance-code', saidBy: [said('G1', PAPERS, { oneOf: 'identity' })] },
  {
    id: 'id-document',
    visit: 'bring',
    saidBy: [
      said('S4', PREPARE),
      said('S0', AWAY_OTHER, { when: 'elsewhere' }),
      said('G1', PAPERS, { oneOf: 'identity' }),
    ],
  },
  {
    id: 'insurance-card',
    visit: 'bring',
    saidBy: [
      said('S4', PREPARE),
      said('S0', AWAY_OTHER, { when: 'elsewhere' }),
      said('G1', PAPERS, { oneOf: 'identity' }),
    ],
  },
  { id: 'card-copy', form: 'copy', saidBy: [said('S4', COLLECT, { when: 'outpatient' })] },
  { id: 'bank-card', saidBy: [said('S4', PREPARE, { oneOf: 'account' }), said('G1', PAPERS)] },
  { id: 'passbook', saidBy: [said('S4', PREPARE, { oneOf: 'account' })] },
  { id: 'agent-id', saidBy: [said('G1', PAPERS, { when: 'agent' })] },
] as const satisfies readonly Material[]

export type MaterialId = (typeof materials)[number]['id']
