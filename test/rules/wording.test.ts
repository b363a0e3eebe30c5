import fc from 'fast-check'
import { calculateContribution, calculateCredit, type Edition, type Explained, type Trace } from '../../src/rules'
import { notes } from '../../src/wording/notes'
import { lineName, stepTexts } from '../../src/wording/steps'
import { admission, adult, bill, inService, minor, retired, yearOf, type Visit } from './bills'
import { valueOf } from './support'

/** Explanations must read: every step named, every reason named, every note worded, no key left standing. */
function expectReadable({ trace, notes: keys }: Pick<Explained, 'trace' | 'notes'>) {
  for (const { line } of trace.steps) expect([line, typeof lineName[line]]).toEqual([line, 'string'])
  for (const text of stepTexts(trace)) {
    const said = [text.name, text.expression, ...text.reasons, text.value].join(' ')
    expect(said).not.toMatch(/undefined|NaN|[a-z]{3,}/)
  }
  for (const key of keys) expect([key, typeof notes[key]]).toEqual([key, 'string'])
}

const edition = fc.constantFrom<Edition>('guide', 'official')

test('credit and contributions', () => {
  fc.assert(
    fc.property(edition, fc.nat(120), fc.nat(30_000), (of, age, base) => {
      const asked = { edition: of, on: '2026-01-01' }
      for (const insured of ['employee', 'flexible'] as const) {
        expectReadable(valueOf(calculateCredit({ insured, age, base: String(base) }, asked)))
        expectReadable(valueOf(calculateContribution({ insured, base: String(base) }, asked)))
      }
      expectReadable(valueOf(calculateCredit({ insured: 'retiree', age, pension: String(base) }, asked)))
      expectReadable(valueOf(calculateCredit({ insured: 'resident', age }, asked)))
      for (const assistance of ['none', 'low-income', 'disabled', 'severely-disabled'] as const) {
        expectReadable(valueOf(calculateContribution({ insured: 'resident', assistance }, asked)))
      }
    }),
    { numRuns: 40 },
  )
})

test('reimbursement, through every kind of step', () => {
  const visits: Visit[] = [
    bill('900', { level: 'primary', essentialDrugs: '100', outside: '50' }),
    bill('20000', { level: 'primary' }),
    bill('3000', { place: 'other-province', filed: 'none' }),
    bill('3000', { place: 'other-province', filed: 'referral' }),
    bill('3000', { designated: false }),
    bill('3000', { designated: false, emergency: true }),
    admission('90000'),
    admission('400000'),
    admission('3000000', { level: 'secondary' }),
  ]
  const lines = new Set<string>()
  const read = (explained: { trace: Trace; notes: Explained['notes'] }) => {
    expectReadable(explained)
    explained.trace.steps.forEach(({ line }) => lines.add(line))
  }
  for (const of of ['guide', 'official'] as const) {
    for (const person of [
      { ...inService, monthsInsured: 6 },
      { ...inService, monthsInsured: 18 },
      inService,
      retired,
      adult,
      minor,
    ]) {
      for (const before of [{}, { outpatientDeductible: '300', ownCost: '50000', pooledPaid: '1000' }]) {
        const year = yearOf(person, visits, before, of)
        read(year)
        for (const outcome of year.visits) if (outcome.ok) read(outcome.value)
      }
    }
  }
  expect(lines.size).toBeGreaterThan(30)
})
