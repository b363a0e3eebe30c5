import { DEEP } from '../../deep'
/**
 * A phone in long use: fifty visits of one year, twenty claims at every stage. What stands here is what the app itself
 * writes (each topic’s `kept`); a test reads it back to see that nothing of it was left out.
 */

import { allPages, type NodeHandle, type Page } from './device'

/** A day on which all of it lies in the past. */
export const FULL_NOW = '2026-11-21T09:00'

const bills = [
  { care: 'outpatient', level: 'tertiary', total: '1280.50', eligible: '960.40' },
  { care: 'outpatient', level: 'primary', total: '320', eligible: '300', essentialDrugs: '120' },
  { care: 'inpatient', level: 'secondary', total: '18650', eligible: '15230.75' },
  {
    care: 'outpatient',
    level: 'secondary',
    total: '2460',
    eligible: '2011',
    place: 'other-province',
    filed: 'referral',
  },
]

const circumstances = [
  { scheme: 'employee', place: 'xiamen', injury: 'none', whom: 'self', agent: 'no' },
  {
    scheme: 'employee',
    place: 'other-province',
    filed: 'none',
    emergency: 'yes',
    injury: 'third-party',
    whom: 'parent',
  },
  { scheme: 'resident', place: 'fujian', filed: 'long-stay', injury: 'none', whom: 'child', newcomer: 'no' },
  { scheme: 'employee', place: 'abroad', injury: 'none', whom: 'partner', agent: 'yes' },
]

const answered = {
  settledByCard: 'no',
  newcomer: 'no',
  agent: 'no',
  filed: 'none',
  designated: 'yes',
  spentOn: 'treatment',
  emergency: 'no',
  ambulance: 'no',
  trafficAccident: 'no',
  premiumArrived: 'yes',
  commercialInsurer: 'yes',
}

const stages = ['preparing', 'submitted', 'more-papers', 'paid']

/** So many days after the year began, as the app writes a day. */
function day(count: number): string {
  return new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10)
}

function visit(index: number) {
  const bill = { emergency: false, designated: true, ...bills[index % bills.length] }
  return { id: String(index + 1), date: day(6 * index), note: `第 ${String(index + 1)} 次`, bill }
}

function claim(index: number) {
  const stage = stages[index % stages.length]
  const answers = {
    ...answered,
    ...circumstances[index % circumstances.length],
    paidOn: day(15 * index),
    amount: '2380.00',
  }
  const submittedOn = stage === 'preparing' ? '' : day(15 * index + 10)
  const title = `第 ${String(index + 1)} 笔`
  return {
    id: String(index + 1),
    answers: { ...answers, title },
    ticks: [],
    stage,
    submittedOn,
    note: '窗口说还要一份费用清单',
    createdOn: day(15 * index),
    archived: index % 5 === 4,
  }
}

export function fullStorage(visits = 50, claims = 20): Map<string, unknown> {
  const earlier = [
    { year: '2026', used: '800', aboveDeductible: '0', admitted: true, pooledPaid: '5200', ownCost: '900' },
  ]
  const reader = { id: '0', name: '', patient: 'retired', months: '', earlier, visits: numbered(visits, visit) }
  const mother = { id: '1', name: '妈妈', patient: 'adult', months: '', earlier: [], visits: [] }
  const settings = { textSize: 'phone', edition: 'guide' }
  return new Map<string, unknown>([
    ['app', { version: 1, data: { settings, credit: { insured: 'employee', age: '45', base: '6000' } } }],
    ['visits', { version: 1, data: { people: [reader, mother], chosen: { person: '0', year: '2026' } } }],
    ['claims', { version: 2, data: { claims: numbered(claims, claim) } }],
  ])
}

function numbered<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Every page, and the links under which some have more to show. */
export const FULL_LINKS = [
  ...allPages(),
  'pages/credit/index?v=1&who=employee&age=45&base=6000',
  'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000&used=0',
  'pages/claim/plan/new/index?id=1&at=amount',
  'pages/claim/plan/new/index?id=1&at=title',
  'pages/claim/plan/index?id=1',
  'pages/claim/plan/index?id=2',
  'pages/reimbursement/year/visit/index?person=0&id=50',
  'pages/reimbursement/year/visit/index?person=0&id=1',
  'pages/reimbursement/year/person/index?id=0',
  'pages/reimbursement/year/person/index?id=1',
]

/** All of them, or in a short run one a page: the fullest. */
export const LINKS = DEEP
  ? FULL_LINKS
  : allPages().map((page) => FULL_LINKS.filter((link) => link.split('?')[0] === page).at(-1) ?? page)

/** Opens every fold of the page once, those inside others too, as someone does who reads it all. */
export async function openFolds(page: Page): Promise<void> {
  const tapped = new Set<unknown>()
  const closed = ({ attributes }: NodeHandle) => attributes['ariaExpanded'] === false && !tapped.has(attributes['id'])
  const next = () => page.findAll({ role: 'button' }).find(closed)
  for (let fold = next(); fold; fold = next()) {
    tapped.add(fold.attributes['id'])
    await fold.tap()
  }
}
