/** What is kept on the phone while pages are looked at, so that each has something to show. */

const bill = { care: 'outpatient', level: 'tertiary', total: '3200', eligible: '3000', place: 'xiamen', filed: 'none' }

const answers = {
  settledByCard: 'no',
  whom: 'parent',
  agent: 'yes',
  scheme: 'employee',
  paidOn: '2025-09-05',
  amount: '1234.5',
  place: 'other-province',
  filed: 'none',
  designated: 'yes',
  spentOn: 'treatment',
  emergency: 'yes',
  ambulance: 'yes',
  injury: 'no-third-party',
  trafficAccident: 'yes',
  premiumArrived: 'yes',
  commercialInsurer: 'yes',
  title: '妈妈的眼科',
}
const claim = { id: '1', answers, ticks: ['invoice'], stage: 'preparing', createdOn: '2025-09-06' }

const claims = [
  claim,
  { ...claim, id: '2', answers: { ...answers, title: '交过了' }, stage: 'submitted', submittedOn: '2025-11-03' },
  { ...claim, id: '3', answers: { ...answers, title: '没填完', emergency: '' } },
  { ...claim, id: '4', answers: { ...answers, title: '太晚了', paidOn: '2024-03-01' }, archived: true },
]

const visits = [
  { id: '1', date: '2025-03-05', note: '中山医院', bill },
  { id: '2', date: '2025-05-06', note: '', bill: { ...bill, care: 'inpatient', eligible: '42000', total: '' } },
  { id: '3', date: '2025-08-20', note: '', bill: { ...bill, level: 'secondary', place: 'other-province' } },
  { id: '4', date: '2025-10-11', note: '', bill: { ...bill, designated: false } },
]
const people = [
  { id: '0', name: '', patient: 'retired', months: '', earlier: [{ year: '2025', used: '100' }], visits },
  { id: '1', name: '妈妈', patient: 'adult', months: '', earlier: [], visits: [] },
]

export const kept = {
  claims: { version: 2, data: { claims, removed: { ...claim, id: '5' } } },
  visits: { version: 1, data: { people, chosen: { person: '0', year: '2025' } } },
}

/** The parameters of the pages that are about one of these. */
export const parameters = {
  'pages/claim/plan/index': '?id=1',
  'pages/reimbursement/year/visit/index': '?person=0&id=2',
  'pages/reimbursement/year/person/index': '?id=0',
}
