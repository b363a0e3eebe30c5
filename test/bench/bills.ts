import { estimateReimbursement, type Outcome, type Reimbursement, type ReimbursementInput } from '../../src/rules'

/** An outpatient bill and what of the year lies before it, as all three are asked about it; amounts in whole yuan. */
export interface Bill {
  readonly group: 'in-service' | 'retired' | 'adult' | 'minor-or-student'
  readonly months: number
  readonly level: 'primary' | 'secondary' | 'tertiary'
  readonly eligible: number
  readonly place: 'xiamen' | 'fujian' | 'other-province'
  readonly filed: boolean
  readonly emergency: boolean
  readonly designated: boolean
  readonly deductibleBefore: number
  readonly aboveBefore: number
  readonly paidBefore: number
  readonly ownBefore: number
}

/** Who pays it, in yuan. */
export interface Paid {
  readonly fund: number
  readonly critical: number
  readonly own: number
}

/** 3,000 of a retired person at a tertiary hospital, the first of the year. */
export const plainBill: Bill = {
  group: 'retired',
  months: 24,
  level: 'tertiary',
  eligible: 3000,
  place: 'xiamen',
  filed: false,
  emergency: false,
  designated: true,
  deductibleBefore: 0,
  aboveBefore: 0,
  paidBefore: 0,
  ownBefore: 0,
}

/** Every group at every level, with what makes a bill unlike the plain one; whole thousands, so that nobody has to round. */
export function* manyBills(): Generator<Bill> {
  const unlike: Partial<Bill>[] = [
    {},
    { months: 6 },
    { months: 18, eligible: 40_000 },
    { place: 'fujian' },
    { place: 'other-province' },
    { place: 'other-province', filed: true },
    { place: 'other-province', emergency: true },
    { designated: false },
    { designated: false, emergency: true },
    { deductibleBefore: 400, aboveBefore: 9000 },
    { deductibleBefore: 2000, aboveBefore: 20_000, ownBefore: 8000 },
    { eligible: 400_000, paidBefore: 60_000, ownBefore: 150_000 },
    { eligible: 0 },
  ]
  for (const group of ['in-service', 'retired', 'adult', 'minor-or-student'] as const) {
    for (const level of ['primary', 'secondary', 'tertiary'] as const) {
      for (const one of unlike) yield { ...plainBill, group, level, ...one }
    }
  }
}

/** By our rules, with all that they tell beside the amounts: the steps, notes, sources and how the year stands. */
export function settleByRules(bill: Bill): Paid {
  const { total } = valueOf(estimateReimbursement(inputOf(bill), { edition: 'official' }))
  return { fund: total.fund.low.toNumber(), critical: total.critical.low.toNumber(), own: total.own.low.toNumber() }
}

/** The bill as our rules are asked about it. */
export function inputOf({ group, months, level, eligible, filed, ...bill }: Bill): ReimbursementInput {
  const person: ReimbursementInput['person'] =
    group === 'adult' || group === 'minor-or-student'
      ? { scheme: 'resident', group }
      : { scheme: 'employee', status: group, monthsInsured: months }
  const { place, emergency, designated } = bill
  const visit = {
    date: '2025-05-06',
    care: 'outpatient' as const,
    level,
    eligible: String(eligible),
    place,
    filed: filed ? ('long-stay' as const) : ('none' as const),
    emergency,
    designated,
  }
  return { person, visits: [visit], before: earlier(bill) }
}

/** What is not zero, as the pages ask: a field left blank is not passed on. */
function earlier({ deductibleBefore, aboveBefore, paidBefore, ownBefore }: Partial<Bill>) {
  return {
    ...(deductibleBefore ? { outpatientDeductible: String(deductibleBefore) } : {}),
    ...(aboveBefore ? { outpatientAboveDeductible: String(aboveBefore) } : {}),
    ...(paidBefore ? { pooledPaid: String(paidBefore) } : {}),
    ...(ownBefore ? { ownCost: String(ownBefore) } : {}),
  }
}

/** A retired person's year of so many visits, spread over its days, every twentieth an admission. Its sum is the same
 * however many there are, so that every limit is reached as early in the year. */
export function settleYear(visits: number): Reimbursement {
  const start = Date.UTC(2025, 0, 1)
  const bills = Array.from({ length: visits }, (_, index) => ({
    date: new Date(start + Math.floor((index * 365) / visits) * 86_400_000).toISOString().slice(0, 10),
    care: index % 20 === 19 ? ('inpatient' as const) : ('outpatient' as const),
    level: (['primary', 'secondary', 'tertiary'] as const)[index % 3] ?? 'primary',
    eligible: ((100 + ((index * 37) % 900)) * (250 / visits)).toFixed(2),
  }))
  const person = { scheme: 'employee' as const, status: 'retired' as const }
  return valueOf(estimateReimbursement({ person, visits: bills }, { edition: 'official' }))
}

function valueOf(outcome: Outcome<Reimbursement>): Reimbursement {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
