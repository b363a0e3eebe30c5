import fc from 'fast-check'
import { addDays, planClaim, type ClaimPlan } from '../../src/rules'
import { addWorkingDays, isWorkingDay } from '../../src/rules/kernel/calendar'
import { daysOf, paid, planOf } from './claims'

const days = daysOf(2024, 2027)
const day = fc.constantFrom(...days)
const yesOrNo = fc.option(fc.boolean(), { nil: undefined })
const among = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

/** Everything that can be said of a bill beside its day. */
const details = fc.record({
  designated: fc.boolean(),
  scheme: fc.constantFrom('employee', 'resident'),
  emergency: yesOrNo,
  care: among('outpatient', 'inpatient', 'pharmacy', 'ambulance'),
  newStudent: yesOrNo,
  bornOn: fc.option(day, { nil: undefined }),
  overNewYear: yesOrNo,
  place: among('xiamen', 'fujian', 'other-province', 'abroad'),
  filed: among('none', 'long-stay', 'temporary', 'referral'),
  injury: among('none', 'work', 'third-party', 'third-party-not-paying', 'no-third-party'),
  trafficAccident: among('none', 'with-paper', 'without-paper'),
  premiumArrived: yesOrNo,
  agent: yesOrNo,
  commercialInsurer: yesOrNo,
  amount: among('0', '9999.99', '50000', '50000.01'),
  diedOn: fc.option(day, { nil: undefined }),
})

test('every day of 2024 to 2027 gives a plan or a refusal, whenever it is asked for', () => {
  for (const paidOn of days) {
    const todays = [addDays(paidOn, -1), paidOn, addDays(paidOn, 200), '2027-12-31']
    const answered = todays.map((today) => planClaim(paid(paidOn, { acceptedOn: paidOn }), { today }).ok)
    expect([paidOn, ...answered]).toEqual([paidOn, false, true, true, true])
  }
})

test('for every day of payment: act-by ≤ earliest ≤ both, and act-by is a working day', () => {
  for (const paidOn of days) {
    const { guide, official, earliest, actBy } = planOf(paidOn).deadlines
    expect([paidOn, actBy <= earliest, earliest <= guide, earliest <= official]).toEqual([paidOn, true, true, true])
    expect([paidOn, earliest === guide || earliest === official, isWorkingDay(actBy)]).toEqual([paidOn, true, true])
    for (let off = addDays(actBy, 1); off <= earliest; off = addDays(off, 1)) expect(isWorkingDay(off)).toBe(false)
  }
})

test('a later payment never has an earlier deadline in the same edition', () => {
  fc.assert(
    fc.property(day, day, details, (one, other, more) => {
      const [first, second] = one < other ? [one, other] : [other, one]
      const [early, late] = [planOf(first, more).deadlines, planOf(second, more).deadlines]
      expect([early.guide <= late.guide, early.official <= late.official]).toEqual([true, true])
    }),
  )
})

test('more working days never come earlier, and each one counted is worked', () => {
  fc.assert(
    fc.property(day, fc.nat(40), (from, count) => {
      const then = addWorkingDays(from, count + 1)
      expect(then > addWorkingDays(from, count)).toBe(true)
      expect(isWorkingDay(then)).toBe(true)
    }),
  )
})

test('a plan agrees with itself, whatever is said', () => {
  fc.assert(
    fc.property(day, details, fc.nat(900), (paidOn, more, later) => {
      const today = addDays(paidOn, later)
      const outcome = planClaim(paid(paidOn, { ...more, acceptedOn: today }), { today })
      if (!outcome.ok) return expect(outcome.refusal).toMatchObject({ kind: 'invalid' })
      return expectConsistent(outcome.value, today)
    }),
  )
})

function expectConsistent(plan: ClaimPlan, today: string) {
  if (!plan.needed) throw new Error('needed')
  const { deadlines, status, remaining, reasons, eligible, answerBy } = plan
  const latest = deadlines.guide > deadlines.official ? deadlines.guide : deadlines.official
  expect(status === 'late').toBe(today > latest)
  expect(status === 'between-deadlines').toBe(today > deadlines.earliest && today <= latest)
  expect(remaining?.deadline).toBe(status === 'between-deadlines' ? latest : undefined)
  expect(eligible.guide && eligible.official).toBe(reasons.length === 0)
  expect(answerBy && answerBy.official <= answerBy.byLaw && answerBy.guide <= answerBy.byLaw).toBe(true)
  for (const { saidBy } of [...reasons, ...plan.materials, ...plan.steps]) expect(saidBy.length).toBeGreaterThan(0)
}

test('anything at all gives a value or a refusal', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (input, today) => {
      expect(typeof planClaim(input as never, { today } as never).ok).toBe('boolean')
      expect(typeof planClaim(input as never, today as never).ok).toBe('boolean')
    }),
  )
})
