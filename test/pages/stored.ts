/** Claims as the phone keeps them, for the tests of pages and of the compiled app. */

const answers = {
  settledByCard: 'no',
  care: 'outpatient',
  prescribed: '',
  treatedOnTheWay: '',
  whom: 'parent',
  diedOn: '',
  patient: 'retired',
  newcomer: '',
  bornOn: '',
  paidOn: '2025-09-05',
  amount: '1234.5',
  overNewYear: '',
  place: 'xiamen',
  designated: 'yes',
  emergency: '',
  filed: '',
  injury: 'none',
  trafficAccident: '',
  premiumArrived: 'yes',
  agent: '',
  commercialInsurer: '',
  title: '妈妈的眼科',
}

/** The bill as 报销 asks for it, of which nothing came along. */
const single = {
  patient: 'in-service',
  monthsInsured: '',
  aid: 'none',
  bill: {
    care: 'outpatient',
    level: 'unsaid',
    total: '',
    eligible: '',
    classB: '',
    essentialDrugs: '',
    place: 'xiamen',
    filed: 'none',
    emergency: false,
    designated: true,
  },
  outpatientDeductible: '',
  outpatientAboveDeductible: '',
  admitted: false,
  pooledPaid: '',
  ownCost: '',
}

type Answers = typeof answers

/** A claim as it is stored. */
export function storedClaim(id: string, more: Partial<Answers> = {}, rest: object = {}) {
  return {
    id,
    answers: { ...answers, ...more },
    ticks: [] as string[],
    stage: 'preparing',
    submittedOn: '',
    note: '',
    createdOn: '2025-09-06',
    archived: false,
    example: false,
    single,
    ...rest,
  }
}

/** A phone on which these claims are kept. */
export function phoneWith(...claims: object[]): Map<string, unknown> {
  return new Map([['claims', { version: 3, data: { claims } }]])
}

/** What was set aside of a key. */
export function asideOf(storage: Map<string, unknown>, key: string): unknown[] {
  return [...storage].filter(([one]) => one.startsWith(`${key}.aside`)).map(([, stored]) => stored)
}

interface Stored {
  readonly version: number
  readonly data: { readonly claims: ReturnType<typeof storedClaim>[]; readonly removed?: unknown }
}

export function storedIn(storage: Map<string, unknown>): Stored['data'] {
  return (storage.get('claims') as Stored).data
}
