import {
  estimateReimbursement,
  type Edition,
  type Reimbursement,
  type ReimbursementInput,
  type Settlement,
} from '../../src/rules'
import { exactly, expectHonest, refusalOf, valueOf } from './support'

export type Person = ReimbursementInput['person']
export type Visit = ReimbursementInput['visits'][number]
export type Before = NonNullable<ReimbursementInput['before']>

export const inService: Person = { scheme: 'employee', status: 'in-service', monthsInsured: 36 }
export const retired: Person = { scheme: 'employee', status: 'retired' }
export const adult: Person = { scheme: 'resident', group: 'adult' }
export const minor: Person = { scheme: 'resident', group: 'minor-or-student' }

/** A bill of 2025 in Xiamen, outpatient at a tertiary hospital where nothing else is said. */
export const bill = (eligible: string, more: Partial<Visit> = {}): Visit => ({
  date: '2025-05-06',
  care: 'outpatient',
  level: 'tertiary',
  eligible,
  ...more,
})

export const admission = (eligible: string, more: Partial<Visit> = {}) => bill(eligible, { care: 'inpatient', ...more })

/** The year of these visits; its explanation and those of its visits are held against their amounts. */
export function yearOf(person: Person, visits: Visit[], before: Before = {}, edition: Edition = 'official') {
  const year = valueOf(estimateReimbursement({ person, visits, before }, { edition }))
  const { visits: outcomes, total, ...explained } = year
  expectHonest({ ...explained, ...total })
  for (const outcome of outcomes) if (outcome.ok) expectHonest({ ...outcome.value })
  return year
}

export function settlementsOf({ visits }: Reimbursement): Settlement[] {
  return visits.map((outcome) => valueOf(outcome))
}

/** What a single bill gets. */
export function settle(person: Person, visit: Visit, before: Before = {}, edition: Edition = 'official'): Settlement {
  return settlementsOf(yearOf(person, [visit], before, edition))[0] as Settlement
}

/** Why a single bill gets nothing that can be told. */
export function refusal(person: Person, visit: Visit, edition: Edition = 'official') {
  const [outcome] = valueOf(estimateReimbursement({ person, visits: [visit] }, { edition })).visits
  if (outcome === undefined) throw new Error('no visit')
  return refusalOf(outcome)
}

/** Fund, critical illness and own cost, where all are exact. */
export const paid = ({ fund, critical, own }: Pick<Settlement, 'fund' | 'critical' | 'own'>) => [
  exactly(fund),
  exactly(critical),
  exactly(own),
]

/** What the fund pays of a single bill. */
export const fundOf = (person: Person, visit: Visit, before: Before = {}) => exactly(settle(person, visit, before).fund)
