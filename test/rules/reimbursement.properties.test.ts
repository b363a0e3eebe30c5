import fc from 'fast-check'
import { addDays, addMonths, Decimal, estimateReimbursement, type Amount, type Edition } from '../../src/rules'
import { adult, inService, minor, retired, yearOf, type Person, type Visit } from './bills'
import { valueOf } from './support'
import { DEEP } from '../deep'

const edition = fc.constantFrom<Edition>('guide', 'official')
const yuanOf = (fens: number) => (fens / 100).toFixed(2)
// Small bills, bills around the ceiling and the tiers, and bills beyond all of them.
const fens = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }),
  fc.integer({ min: 0, max: 30_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
)
const months = fc.integer({ min: 0, max: 36 })
const person: fc.Arbitrary<Person> = fc.oneof(
  months.map((monthsInsured): Person => ({ scheme: 'employee', status: 'in-service', monthsInsured })),
  fc.constantFrom(retired, adult, minor),
)
const kind = fc.record({
  level: fc.constantFrom('primary' as const, 'secondary' as const, 'tertiary' as const),
  place: fc.constantFrom('xiamen' as const, 'fujian' as const, 'other-province' as const),
  filed: fc.constantFrom('none' as const, 'long-stay' as const, 'temporary' as const, 'referral' as const),
  emergency: fc.boolean(),
  designated: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
})
const visit: fc.Arbitrary<Visit> = fc
  .record({
    day: fc.integer({ min: 0, max: 364 }),
    care: fc.constantFrom('outpatient' as const, 'inpatient' as const),
    kind,
    eligible: fens,
    outside: fc.integer({ min: 0, max: 100_000 }),
    drugs: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ day, care, kind: of, eligible, outside, drugs }) => ({
    ...of,
    date: addDays('2025-01-01', day),
    care,
    eligible: yuanOf(eligible),
    outside: yuanOf(outside),
    essentialDrugs: yuanOf(Math.floor((eligible * drugs) / 4)),
  }))
const inOrder = (visits: Visit[]) => [...visits].sort((one, other) => one.date.localeCompare(other.date))
const visits = fc.array(visit, { maxLength: 8 }).map(inOrder)
const outpatient = visit.map((one): Visit => ({ ...one, care: 'outpatient', essentialDrugs: '0' }))

const bounds = (amount: Amount) => [amount.low, amount.high] as const
/** How far two totals lie apart, in fen. */
const apart = (one: Amount, other: Amount) =>
  Math.max(
    ...bounds(one).map((bound, index) =>
      bound
        .minus(bounds(other)[index] ?? 0)
        .abs()
        .times(100)
        .toNumber(),
    ),
  )

test('parts add up to the bill to the fen, and each is within it', () => {
  fc.assert(
    fc.property(person, visits, edition, (who, bills, by) => {
      const year = yearOf(who, bills, {}, by)
      const settled = year.visits.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
      for (const { eligible, outside, fund, critical, own, ...parts } of [...settled, year.total]) {
        const whole = eligible.plus(outside).toFixed(2)
        expect(Decimal.sum(fund.low, critical.low, own.high).toFixed(2)).toBe(whole)
        expect(Decimal.sum(fund.high, critical.high, own.low).toFixed(2)).toBe(whole)
        const { uncovered, prior, deductible, shortInsurance, aboveCeiling } = parts
        const fixed = [uncovered, prior, deductible, shortInsurance, aboveCeiling]
        expect(Decimal.sum(...fixed, parts.coPayment.high, fund.low).toFixed(2)).toBe(whole)
        expect(Decimal.sum(...fixed, parts.coPayment.low, fund.high).toFixed(2)).toBe(whole)
        const amounts = [...fixed, ...[fund, critical, own, parts.coPayment].flatMap(bounds)]
        expect(amounts.every((sum) => sum.greaterThanOrEqualTo(0) && sum.decimalPlaces() <= 2)).toBe(true)
        expect(fund.high.lessThanOrEqualTo(eligible) && fund.low.lessThanOrEqualTo(fund.high)).toBe(true)
      }
      expect(year.complete).toBe(settled.length === bills.length)
      for (const name of ['fund', 'critical', 'own'] as const) {
        const sums = [0, 1].map((bound) => Decimal.sum(0, ...settled.map((one) => bounds(one[name])[bound] as Decimal)))
        expect(sums.map((sum) => sum.toFixed(2))).toEqual(bounds(year.total[name]).map((sum) => sum.toFixed(2)))
        const ofMonths = Decimal.sum(0, ...year.year.months.map((month) => month[name].high))
        expect(ofMonths.toFixed(2)).toBe(year.total[name].high.toFixed(2))
      }
    }),
    { numRuns: DEEP ? 300 : 100 },
  )
})

test('a higher bill never costs the fund less, and never leaves less to pay before critical illness', () => {
  fc.assert(
    fc.property(person, visits, visit, fens, edition, (who, earlier, bill, more, by) => {
      const last = { ...bill, date: '2025-12-31' }
      const higher = { ...last, eligible: new Decimal(last.eligible).plus(yuanOf(more)).toFixed(2) }
      if (new Decimal(higher.eligible).greaterThan(1_000_000_000)) return
      const [less, most] = [last, higher].map((one) => yearOf(who, [...earlier, one], {}, by).visits.at(-1))
      if (!less?.ok || !most?.ok) return expect(less?.ok).toBe(most?.ok)
      for (const bound of ['low', 'high'] as const) {
        const before = (one: typeof less) => one.value.own[bound].plus(one.value.critical[bound])
        expect(most.value.fund[bound].greaterThanOrEqualTo(less.value.fund[bound])).toBe(true)
        expect(before(most).greaterThanOrEqualTo(before(less))).toBe(true)
        expect(most.value.critical[bound].greaterThanOrEqualTo(less.value.critical[bound])).toBe(true)
      }
    }),
  )
})

test('splitting an outpatient visit in two of one day keeps the total within a fen for each extra rounding', () => {
  fc.assert(
    fc.property(
      person,
      visits,
      outpatient,
      fc.double({ min: 0, max: 1, noNaN: true }),
      edition,
      (who, others, bill, at, by) => {
        const eligible = new Decimal(bill.eligible)
        const part = eligible.times(at).toDecimalPlaces(2, Decimal.ROUND_DOWN)
        const halves: Visit[] = [
          { ...bill, eligible: part.toFixed(2) },
          { ...bill, eligible: eligible.minus(part).toFixed(2), outside: '0' },
        ]
        const whole = yearOf(who, inOrder([bill, ...others]), {}, by)
        const split = yearOf(who, inOrder([...halves, ...others]), {}, by)
        // The fund is rounded once more, and so is the prior share where there is one.
        const extra = bill.place === 'other-province' && bill.filed === 'none' ? 2 : 1
        expect(apart(whole.total.fund, split.total.fund)).toBeLessThanOrEqual(extra)
        expect(apart(whole.total.own, split.total.own)).toBeLessThanOrEqual(extra + 1)
      },
    ),
    { numRuns: DEEP ? 300 : 100 },
  )
})

test('the order of visits of one day and one kind does not matter beyond their roundings', () => {
  // An admission below its deductible uses up the first, higher one in vain: from 1,200 each bears all of its own, even
  // where a tenth is borne first.
  const cares = fc.constantFrom(['outpatient', 0] as const, ['inpatient', 120_000] as const)
  const bills = fc.array(fens, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(person, kind, cares, bills, edition, (who, of, [care, least], sums, by) => {
      const day = sums.map((sum): Visit => ({ ...of, date: '2025-05-06', care, eligible: yuanOf(sum + least) }))
      const one = yearOf(who, day, {}, by).total
      const other = yearOf(who, [...day].reverse(), {}, by).total
      expect(apart(one.fund, other.fund)).toBeLessThanOrEqual(sums.length)
      expect(apart(one.own, other.own)).toBeLessThanOrEqual(sums.length + 1)
    }),
  )
})

test('who is insured for more months never pays more', () => {
  fc.assert(
    fc.property(visits, months, months, edition, (bills, one, other, by) => {
      const insuredFor = (monthsInsured: number) =>
        yearOf({ ...inService, monthsInsured } as Person, bills, {}, by).total
      const [shorter, longer] = [insuredFor(Math.min(one, other)), insuredFor(Math.max(one, other))]
      expect(longer.own.high.lessThanOrEqualTo(shorter.own.high)).toBe(true)
      expect(longer.fund.low.greaterThanOrEqualTo(shorter.fund.low)).toBe(true)
    }),
  )
})

test('the ceiling and the maximum of critical illness are never passed', () => {
  fc.assert(
    fc.property(person, visits, fens, fens, (who, bills, pooledPaid, criticalPaid) => {
      const { total } = yearOf(who, bills, { pooledPaid: yuanOf(pooledPaid), criticalPaid: yuanOf(criticalPaid) })
      const left = (limit: number, used: number) => Decimal.max(0, new Decimal(limit).minus(yuanOf(used)))
      expect(total.fund.high.lessThanOrEqualTo(left(100_000, pooledPaid))).toBe(true)
      const most = who.scheme === 'employee' ? 1_100_000 : 500_000
      expect(total.critical.high.lessThanOrEqualTo(left(most, criticalPaid))).toBe(true)
    }),
  )
})

test('a year of one visit is the single bill', () => {
  fc.assert(
    fc.property(person, visit, edition, (who, bill, by) => {
      const { visits: outcomes, total } = yearOf(who, [bill], {}, by)
      if (!outcomes[0]?.ok) return
      const { date, others, trace, notes, figures, sources, standing, ...amounts } = outcomes[0].value
      expect(JSON.stringify(total)).toBe(JSON.stringify({ ...amounts }))
      // So it is the first of a year, whatever comes after it.
      const [first] = yearOf(who, [bill, { ...bill, date }], {}, by).visits
      expect(JSON.stringify(first)).toBe(
        JSON.stringify({
          ok: true,
          value: { date, ...amounts, others, trace, notes, figures, sources, standing },
        }),
      )
    }),
  )
})

/** The same person, whose months insured are told of a later day. */
const grown = (who: Person, from: string, to: string): Person =>
  who.monthsInsured === undefined
    ? who
    : { ...who, monthsInsured: Number(who.monthsInsured) + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) }

/** What visits leave behind, as somebody would enter it who does not list them. */
function beforeOf(who: Person, earlier: Visit[], by: Edition) {
  const counted = yearOf(who, earlier, {}, by).visits.flatMap((outcome, index) => {
    const care = earlier[index]?.care
    return outcome.ok && outcome.value.uncovered.equals(outcome.value.outside) ? [{ ...outcome.value, care }] : []
  })
  const outpatients = counted.filter(({ care }) => care === 'outpatient')
  const sum = (parts: Decimal[]) => Decimal.sum(0, ...parts).toFixed(2)
  return {
    outpatientDeductible: sum(outpatients.map(({ deductible }) => deductible)),
    outpatientAboveDeductible: sum(
      outpatients.flatMap((one) => [one.coPayment.low, one.shortInsurance, one.aboveCeiling, one.fund.high]),
    ),
    pooledPaid: sum(counted.map(({ fund }) => fund.high)),
    admissions: counted.length - outpatients.length,
    ownCost: sum(counted.flatMap((one) => [one.deductible, one.coPayment.high, one.aboveCeiling])),
    criticalPaid: sum(counted.map(({ critical }) => critical.high)),
  }
}

test('a year that is gone on with is the year in one call, to the letter', () => {
  fc.assert(
    fc.property(person, visits, visits, edition, (who, one, other, by) => {
      const all = inOrder([...one, ...other])
      for (const parts of [all.map((visit) => [visit]), [all.slice(0, one.length), all.slice(one.length)], [[], all]]) {
        let year = yearOf(who, [], { ownCost: '8000' }, by)
        const told = parts.flatMap((bills) => {
          year = valueOf(estimateReimbursement({ person: who, visits: bills, before: year.carry }, { edition: by }))
          return year.visits
        })
        const whole = yearOf(who, all, { ownCost: '8000' }, by)
        expect(JSON.stringify(told)).toBe(JSON.stringify(whole.visits))
        expect(JSON.stringify(year.carry)).toBe(JSON.stringify(whole.carry))
      }
    }),
  )
})

test('what happened before is the same as having listed it, with or without what critical illness paid', () => {
  const moderate = visits.map((bills) => bills.filter(({ eligible }) => Number(eligible) < 3_000_000))
  fc.assert(
    fc.property(person, moderate, visit, fc.boolean(), edition, (anybody, earlier, bill, told, by) => {
      // What is not told is taken to be paid as it would be today: of one whose share has not grown since.
      const who = told || anybody.monthsInsured === undefined ? anybody : inService
      const last = { ...bill, date: '2025-12-31' }
      const { criticalPaid, ...before } = beforeOf(who, earlier, by)
      const listed = yearOf(who, [...earlier, last], {}, by).visits.at(-1)
      const later = grown(who, earlier[0]?.date ?? last.date, last.date)
      const outcome = yearOf(later, [last], { ...before, ...(told ? { criticalPaid } : {}) }, by).visits[0]
      if (!listed?.ok || !outcome?.ok) return expect(listed?.ok).toBe(outcome?.ok)
      for (const name of ['fund', 'critical', 'own', 'coPayment'] as const) {
        expect([name, apart(outcome.value[name], listed.value[name])]).toEqual([name, 0])
      }
      expect(outcome.value.notes).toEqual(listed.value.notes)
    }),
    { numRuns: DEEP ? 300 : 100 },
  )
})

test('every month from 2023 to a year from today gives an answer or a refusal', () => {
  const today = new Date().toISOString().slice(0, 10)
  for (let date = '2023-01-01'; date <= addMonths(today, 12); date = addMonths(date, 1)) {
    for (const who of [inService, retired, adult, minor]) {
      for (const by of ['guide', 'official'] as const) {
        for (const care of ['outpatient', 'inpatient'] as const) {
          const bill: Visit = { date, care, level: 'primary', eligible: '3000' }
          const { visits: outcomes, standing } = valueOf(
            estimateReimbursement({ person: who, visits: [bill] }, { edition: by }),
          )
          const [outcome] = outcomes
          if (outcome?.ok) expect(standing.length).toBeGreaterThan(0)
          else expect(outcome?.refusal.kind).toMatch(/^(outside-coverage|not-stated)$/)
          if (by === 'official' && (date >= '2025-01-01' || who.scheme === 'resident')) expect(outcome?.ok).toBe(true)
        }
      }
    }
  }
})
