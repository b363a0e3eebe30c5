import fc from 'fast-check'
import { printSeed, SEED } from '../anything'
import '../../src/answer/bill/form'
import '../../src/pages/credit/form'
import { everything } from '../../src/pages/policy/settings/everything'
import { clearAll, exportText, importText } from '../../src/pages/policy/settings/portable'
import { upTo } from '../../src/phone/lengths'
import { newPhone, phone } from './host/taro'

/** What one exports, clears and imports again is the same, whatever it holds. */

const text = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: longest }),
      fc.string({ unit: fc.constantFrom('😀', '医', '　', '"', '\\', '\n', '0', '👨‍👩‍👧'), maxLength: longest }),
      fc.constant('😀'.repeat(longest)),
      fc.constant('医'.repeat(longest)),
    )
    .map((one) => upTo(longest, one))
const line = text(40)
const note = text(500)
const flag = fc.boolean()
const one = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))
const year = fc.integer({ min: 2020, max: 2029 }).map(String)

const bill = fc.record({
  ...{ care: one('outpatient', 'inpatient'), level: one('primary', 'secondary', 'tertiary') },
  ...{ eligible: line, classB: line, total: line, essentialDrugs: line },
  ...{ place: one('xiamen', 'fujian', 'other-province'), filed: one('none', 'long-stay', 'temporary', 'referral') },
  ...{ emergency: flag, designated: flag },
})
const insured = {
  patient: one('in-service', 'retired', 'adult', 'minor-or-student'),
  monthsInsured: line,
  aid: one('none', '1', '2', '3', '4', '5'),
}
const before = {
  outpatientDeductible: line,
  outpatientAboveDeductible: line,
  admitted: flag,
  pooledPaid: line,
  ownCost: line,
  aidedOwnCost: line,
  aidPaid: line,
}
const single = fc.record({ ...insured, bill, ...before })
const credit = fc.record({
  insured: one('employee', 'flexible', 'retiree', 'resident'),
  ...{ age: line, base: line, pension: line },
  assistance: one('none', 'low-income'),
})
const settings = fc.record({
  textSize: one('phone', 'standard', 'large', 'largest'),
  edition: one('guide', 'official'),
  reordered: flag,
})

const numbered = <Item extends object>(item: fc.Arbitrary<Item>, most: number, first = 1) =>
  fc
    .array(item, { maxLength: most })
    .map((items) => items.map((given, index) => ({ ...given, id: String(first + index) })))

const visit = fc.record({ date: day, note: line, bill })
const earlier = fc.record({ year, benefitFrom: line, ...before })
const change = fc.record({ from: day, ...insured })
const person = fc.record({
  ...{ name: line, ...insured, monthsAsOf: line },
  changes: fc.array(change, { maxLength: 3 }),
  earlier: fc.array(earlier, { maxLength: 3 }),
  visits: numbered(visit, 12),
})
/** One run in a few holds a list as long as ten years make it. */
const many = visit.chain((given) =>
  fc.constant(Array.from({ length: 400 }, (_, index) => ({ ...given, id: String(index + 1) }))),
)
const people = fc
  .tuple(numbered(person, 4, 0), fc.option(many, { nil: undefined }))
  .map(([list, visits]) => (visits && list[0] ? [{ ...list[0], visits }, ...list.slice(1)] : list))

const ticks = fc.array(text(60), { maxLength: 6 })
const answers = fc.record({
  ...{ settledByCard: one('', 'no', 'yes', 'without-fund'), care: one('', 'outpatient', 'pharmacy', 'birth') },
  ...{ whom: one('', 'self', 'departed'), patient: one('', 'adult', 'retired'), newcomer: one('', 'no', 'newborn') },
  ...{ diedOn: line, bornOn: line, paidOn: line, amount: line, title: line },
  ...{
    place: one('', 'xiamen', 'abroad'),
    filed: one('', 'none', 'referral'),
    injury: one('', 'none', 'work', 'unsure'),
  },
})
const claim = fc.record({
  ...{ answers, ticks, stage: one('preparing', 'submitted', 'more-papers', 'paid'), submittedOn: line },
  ...{ note, single, createdOn: line, archived: flag, example: flag },
})

const visitDraft = fc.record({ of: line, id: line, date: line, note: line, bill })
const personDraft = fc.record({
  ...{ id: line, name: line, ...insured, monthsAsOf: line, earlier },
  changes: fc.array(fc.record({ from: line, ...insured }), { maxLength: 2 }),
})

/** What each key may hold. */
const contents: Readonly<Record<string, fc.Arbitrary<{ version: number; data: object }>>> = {
  app: fc.record({ version: fc.constant(2), data: fc.record({ settings, credit, single }) }),
  claims: fc.record({
    version: fc.constant(3),
    data: fc.record({
      claims: numbered(claim, 5),
      removed: claim.map((given) => ({ ...given, id: '99' })),
      visit: fc.record({ place: one('xiamen', 'fujian'), filed: one('none'), emergency: one('no', 'yes'), ticks }),
    }),
  }),
  guides: fc.record({
    version: fc.constant(1),
    data: fc.record({
      remote: fc.record({
        ...{ place: one('xiamen', 'fujian', 'other-province', 'abroad'), reason: one('travel', 'referral') },
        ...{
          stage: one('away', 'settled'),
          filed: flag,
          insured: flag,
          hospital: one('settles', 'unknown'),
          ticked: ticks,
        },
      }),
      waiting: fc.record({
        who: one('usual', 'newborn', 'employee', 'aided', 'discharged'),
        ...{ paidOn: line, forYear: line, missed: line, repaired: line, bornOn: line, aidedFrom: line },
        ...{ dischargedOn: line, leftOn: line, leftMonths: line },
      }),
      retirement: fc.record({ sex: one('male', 'female'), yearsHere: line, yearsInAll: line }),
      paid: fc.record({ monthly: line, fund: line, own: line, on: line }),
    }),
  }),
  visits: fc.record({
    version: fc.constant(1),
    data: fc.record({ people, chosen: fc.record({ person: line, year: line }) }),
  }),
  visitDraft: fc.record({
    version: fc.constant(2),
    data: fc.record({
      drafts: fc.array(visitDraft, { maxLength: 4 }),
      people: fc.array(personDraft, { maxLength: 3 }),
    }),
  }),
  many: fc.record({ version: fc.constant(1), data: fc.record({ text: text(3000) }) }),
}

const packed = () => Object.fromEntries(everything.map(({ key, pack }) => [key, pack()]))

beforeAll(() => printSeed('export, clear, import'))

test('of every key it is known what it may hold', () => {
  expect(Object.keys(contents).sort()).toEqual(everything.map(({ key }) => key).sort())
})

test('exported, cleared and imported again everything is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record(contents), async (given) => {
      await clearAll()
      newPhone({ storage: new Map(Object.entries(given)) })
      const before = packed()
      // What one field or another had to leave out would be no proof.
      expect(everything.map(({ state }) => state())).toEqual(everything.map(() => 'fine'))
      const { visits: _, ...others } = given
      expect(before).toMatchObject(others)
      const { text: exported, missing } = await exportText()
      expect(missing).toEqual([])
      expect(await clearAll()).toBe(true)
      expect([...phone.storage]).toEqual([])
      expect((await importText(`\n ${exported} `)).kind).toBe('done')
      expect(packed()).toEqual(before)
      // The app started again reads the same.
      newPhone({ storage: phone.storage })
      expect((await exportText()).text).toBe(exported)
      expect(everything.map(({ state }) => state())).toEqual(everything.map(() => 'fine'))
    }),
    { numRuns: 40, seed: SEED },
  )
})

/** How each key may be broken: as a whole, in its version, and in one of its parts. */
const breaks: readonly [string, (given: { version: number; data: object }) => unknown][] = [
  ['no envelope', ({ data }) => data],
  ['a text', (given) => JSON.stringify(given).slice(0, 40)],
  ['of a newer version', (given) => ({ ...given, version: given.version + 1 })],
  ['its data a list', (given) => ({ ...given, data: [given.data] })],
  ['its data a number', (given) => ({ ...given, data: 5 })],
  [
    'a part of another kind',
    (given) => ({ ...given, data: Object.fromEntries(Object.keys(given.data).map((key) => [key, 7])) }),
  ],
]

describe.each(everything.map((kept) => [kept.key, kept] as const))('what stands under %s', (key, kept) => {
  const whole = fc.sample(contents[key] ?? fc.constant({ version: 1, data: {} }), { numRuns: 1, seed: 7 })[0]

  test.each(breaks)(
    '%s: it is set aside before anything is written over it, and the text is whole',
    async (_, broken) => {
      await clearAll()
      const damaged = broken(whole ?? { version: 1, data: {} })
      newPhone({ storage: new Map([[key, damaged]]) })
      expect(typeof kept.pack().data).toBe('object')
      expect(kept.state()).toBe('damaged')
      expect(await kept.ready()).toBe(true)
      expect(kept.state()).toBe('set-aside')
      const aside = [...phone.storage].filter(([one]) => one.startsWith(`${key}.aside.`)).map(([, stored]) => stored)
      expect(aside).toEqual([damaged])
    },
  )
})
