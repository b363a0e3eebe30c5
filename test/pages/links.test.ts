import { answersFor as billAnswers } from '../../src/answer/bill/answers'
import { answersFor as creditAnswers } from '../../src/pages/credit/answers'
import { creditLink, linkedForm as linkedCredit } from '../../src/pages/credit/link'
import { reimbursementLink } from '../../src/answer/bill/link'
import { linkedForm as linkedBill } from '../../src/pages/reimbursement/linked'
import { answersForYear } from '../../src/pages/reimbursement/year/year'
import { earlierIn, kept as visits, visitsIn } from '../../src/pages/reimbursement/year/kept'
import type { Amount, Edition, Outcome } from '../../src/rules'
import { newPhone } from './host/taro'

/** Links and stored data of version 1, as it made them, and what they must give for good. Day and figures of 2025. */

const on = '2025-11-17'
const queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?')[1]))

type Both<T> = Readonly<Record<Edition, Outcome<T>>>

/** The document's figure, then the guide's; nothing where an edition gives none. */
function figures<T>({ official, guide }: Both<T>, pick: (value: T) => Amount): (string | undefined)[] {
  return [official, guide].map((one) => {
    if (!one.ok) return undefined
    const { low, high } = pick(one.value)
    return low.equals(high) ? low.toFixed(2) : `${low.toFixed(2)}-${high.toFixed(2)}`
  })
}

const bill = (rest: string) => `pages/reimbursement/index?v=1&${rest}`
const employee = 'scheme=employee&status=in-service'
const stay = `${employee}&care=inpatient&level=tertiary&eligible=24000`

test.each([
  [`${employee}&care=outpatient&level=tertiary&eligible=3000`, '1350.00', '900.00'],
  [`${employee}&care=outpatient&level=tertiary&eligible=3000&used=900`, '2025.00', '1350.00'],
  [`${employee}&care=outpatient&level=tertiary&eligible=9000&months=14`, '4387.50', '3900.00'],
  [`${employee}&care=outpatient&level=primary&eligible=1000&essentialDrugs=200`, '180.00', '0.00'],
  [`${employee}&care=outpatient&level=tertiary&eligible=3000&used=1200&aboveDeductible=9000`, '2550.00', '1500.00'],
  [`${employee}&care=outpatient&level=tertiary&total=3200`, '1500.00', '1000.00'],
  [
    'scheme=employee&status=retired&care=inpatient&level=secondary&eligible=10000&admitted=yes',
    '9554.50',
    '7600.00-8075.00',
  ],
  ['scheme=resident&group=adult&care=inpatient&level=primary&eligible=5000', '4320.00', undefined],
  ['scheme=resident&group=minor-or-student&care=outpatient&level=secondary&eligible=1000', '550.00', '500.00'],
  [`${stay}&place=other-province`, '18540.00', undefined],
  [`${stay}&place=other-province&filed=long-stay`, '20700.00', '16338.70-17505.75'],
  [`${stay}&place=other-province&emergency=yes`, '20700.00', undefined],
  [
    `${employee}&care=inpatient&level=tertiary&eligible=10000&pooledPaid=99000&ownCost=20000`,
    '1000.00',
    '6538.70-7005.75',
  ],
  [`${employee}&care=outpatient&level=tertiary&eligible=3000&aid=4&aidedOwnCost=6900&aidPaid=765`, '1350.00', '900.00'],
])('a bill: %s', (rest, official, guide) => {
  const linked = linkedBill(on).fromLink(queryOf(bill(rest)))
  expect(linked?.dropped).toEqual([])
  if (!linked) return
  expect(figures(billAnswers(linked.form, on).settlement, ({ fund }) => fund)).toEqual([official, guide])
  const unfiled = rest.includes('other-province') && !rest.includes('filed=') ? { filed: 'none' } : {}
  expect(queryOf(reimbursementLink(linked.form))).toEqual({ ...queryOf(bill(rest)), ...unfiled })
})

test('a bill with what cannot be used: each is named, the rest stands', () => {
  const link = bill(
    'scheme=martian&care=outpatient&level=primary&eligible=abc&total=2200&months=3.5&designated=no&used=1',
  )
  const linked = linkedBill(on).fromLink(queryOf(link))
  expect(linked?.dropped).toEqual([{ key: 'scheme', text: 'martian', code: 'not-understood' }])
  if (!linked) return
  // Who it is stands open, so that there is nothing to answer or to pass on; what is typed is judged in its field.
  const { patient, monthsInsured, bill: read } = linked.form
  expect([patient, monthsInsured, read.eligible, read.total, read.designated]).toEqual([
    '',
    '3.5',
    'abc',
    '2200',
    false,
  ])
  expect(reimbursementLink(linked.form)).toBe('pages/reimbursement/index')
  expect(queryOf(reimbursementLink({ ...linked.form, patient: 'in-service' }))).toMatchObject({
    months: '3.5',
    used: '1',
  })
})

test.each(['', 'v=1', 'v=1&from=singlemessage'])('no bill and no credit: %s', (rest) => {
  const query = queryOf(`page?${rest}`)
  expect([linkedBill(on).fromLink(query), linkedCredit(on).fromLink(query)]).toEqual([undefined, undefined])
})

test.each([
  ['who=employee&age=45&base=6000', ['120.00', '180.00'], ['120.00', '120.00']],
  ['who=employee&age=45&base=6000&maternity=public-funds', ['120.00', '180.00'], ['120.00', '120.00']],
  ['who=flexible&age=36&base=6000', ['120.00', '120.00-132.00'], ['510.00', '510.00']],
  ['who=retiree&age=70&pension=1500', ['145.00', '90.00'], []],
  ['who=resident&age=10', ['0.00', '50.00'], ['450.00', '450.00']],
  ['who=resident&age=40&assistance=low-income', ['0.00', '0.00'], ['45.00', '0.00']],
])('a credit: %s', (rest, monthly, own) => {
  const link = `pages/credit/index?v=1&${rest}`
  const linked = linkedCredit(on).fromLink(queryOf(link))
  expect(linked?.dropped).toEqual([])
  if (!linked) return
  const { credit, contribution } = creditAnswers(linked.form, on)
  expect(figures(credit, (one) => one.monthly)).toEqual(monthly)
  expect(contribution ? figures(contribution, (one) => one.own) : []).toEqual(own)
  expect(queryOf(creditLink(linked.form))).toEqual(queryOf(link))
})

test('a credit with what cannot be used: each is named, the rest stands', () => {
  const linked = linkedCredit(on).fromLink(queryOf('page?v=1&who=boss&age=abc&base=6000&assistance=rich'))
  expect(linked?.dropped.map(({ key, code }) => [key, code]).sort()).toEqual([
    ['assistance', 'not-understood'],
    ['who', 'not-understood'],
  ])
  if (!linked) return
  expect(linked.form).toMatchObject({ insured: '', age: 'abc', base: '6000', assistance: '' })
  expect(creditLink(linked.form)).toBe('pages/credit/index')
})

const earlier = { used: '900', aboveDeductible: '', admitted: true, pooledPaid: '', ownCost: '' }
const storedBill = {
  care: 'outpatient',
  level: 'tertiary',
  total: '',
  eligible: '9000',
  place: 'xiamen',
  filed: 'none',
}

test('the calculators’ forms, as version 1 kept them', async () => {
  const { kept } = await import('../../src/phone/app')
  await kept.clear()
  const credit = { insured: 'flexible', age: '36', base: '6000', pension: '', assistance: 'none' }
  const single = { patient: 'in-service', months: '14', bill: storedBill, ...earlier }
  const storage = new Map<string, unknown>([['app', { version: 1, data: { credit, single } }]])
  newPhone({ storage })
  const stored = kept.get() as never as {
    credit: Parameters<typeof creditLink>[0]
    single: Parameters<typeof reimbursementLink>[0]
  }
  expect([kept.state(), creditLink(stored.credit)]).toEqual([
    'fine',
    'pages/credit/index?v=1&who=flexible&age=36&base=6000',
  ])
  expect(queryOf(reimbursementLink(stored.single))).toEqual(
    queryOf(bill(`${employee}&care=outpatient&level=tertiary&eligible=9000&used=900&months=14`)),
  )
})

test('the year’s visits, as version 1 kept them', async () => {
  await visits.clear()
  const visit = { id: '1', date: '2025-05-06', note: '', bill: storedBill }
  const person = { id: '0', name: '', patient: 'in-service', months: '14', visits: [visit] }
  const people = [{ ...person, earlier: [{ year: '2025', ...earlier }] }]
  newPhone({ storage: new Map([['visits', { version: 1, data: { people, chosen: { person: '0', year: '2025' } } }]]) })
  const [reader] = visits.get().people
  expect(visits.state()).toBe('fine')
  if (!reader) return
  const { estimate } = answersForYear(reader, visitsIn(reader, '2025'), earlierIn(reader, '2025'))
  expect(figures(estimate, ({ total }) => total.fund)).toEqual(['4893.75', '4350.00'])
})
