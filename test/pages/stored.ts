/** Claims as the phone keeps them, for the tests of pages and of the compiled app. */

const answers = {
  settledByCard: 'no',
  whom: 'parent',
  diedOn: '',
  agent: 'yes',
  scheme: 'employee',
  newcomer: '',
  paidOn: '2025-09-05',
  amount: '1234.5',
  place: 'xiamen',
  filed: '',
  designated: 'yes',
  spentOn: 'treatment',
  emergency: 'no',
  ambulance: '',
  injury: 'none',
  trafficAccident: '',
  premiumArrived: 'yes',
  commercialInsurer: 'no',
  title: '妈妈的眼科',
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
    ...rest,
  }
}

/** A phone on which these claims are kept. */
export function phoneWith(...claims: object[]): Map<string, unknown> {
  return new Map([['claims', { version: 2, data: { claims } }]])
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
