import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { sections, type Fact, type Screen } from '../facts'
import { setToday } from './claims'
import { phoneWith, storedClaim } from './stored'
import { open } from './support'

/** Every fact of the cases is on some screen: its words stand together there once every fold of the page is open. */

/** How far apart words that stand together may be: a card, a row of a table, a figure with its sources. */
const TOGETHER = 700

interface Opened {
  readonly load: Parameters<typeof open>[0]
  readonly given?: Parameters<typeof open>[1]
  /** The day on which it is opened. */
  readonly on?: string | undefined
  /** What is typed into the page's first field, one after the other. */
  readonly typed?: readonly string[]
}

const credit = () => require('../../src/pages/credit') as typeof import('../../src/pages/credit')
const reimbursement = () => require('../../src/pages/reimbursement') as typeof import('../../src/pages/reimbursement')
const plan = () => require('../../src/pages/claim/plan') as typeof import('../../src/pages/claim/plan')

const linked = (params: Record<string, string>) => ({ load: credit, given: { params: { v: '1', ...params } } })
const billed = (single: object) => ({
  load: reimbursement,
  given: { storage: new Map([['app', { version: 1, data: { single } }]]) },
})
const claimed = (answers: Parameters<typeof storedClaim>[1], on?: string) => ({
  load: plan,
  on,
  given: { storage: phoneWith(storedClaim('1', answers)), params: { id: '1' } },
})

const screens: Record<Screen, Opened> = {
  credit: { load: credit },
  'credit.second-tier': linked({ who: 'employee', age: '35', base: '6000' }),
  'credit.minor': linked({ who: 'resident', age: '10' }),
  'credit.low-base': linked({ who: 'employee', age: '30', base: '3000' }),
  'credit.high-base': linked({ who: 'employee', age: '30', base: '30000' }),
  reimbursement: { load: reimbursement },
  'reimbursement.essential-drugs': billed({ bill: { level: 'primary', eligible: '1000', essentialDrugs: '1000' } }),
  'reimbursement.ceiling': billed({ bill: { care: 'inpatient', eligible: '200000' } }),
  visits: {
    load: () => require('../../src/pages/reimbursement/year') as typeof import('../../src/pages/reimbursement/year'),
  },
  claim: { load: () => require('../../src/pages/claim') as typeof import('../../src/pages/claim') },
  'claim.question': {
    load: () => require('../../src/pages/claim/plan/new') as typeof import('../../src/pages/claim/plan/new'),
  },
  'claim.plan': claimed({
    amount: '60000',
    place: 'other-province',
    filed: 'long-stay',
    emergency: 'yes',
    injury: 'no-third-party',
    trafficAccident: 'with-paper',
    commercialInsurer: 'yes',
  }),
  'claim.plan.ambulance': claimed({ care: 'ambulance', treatedOnTheWay: 'yes' }),
  'claim.plan.stay': claimed({ care: 'inpatient', place: 'xiamen', overNewYear: 'yes', paidOn: '2026-01-05' }),
  'claim.plan.not-yet': claimed({ premiumArrived: 'no', trafficAccident: 'without-paper', injury: 'no-third-party' }),
  'claim.plan.reversal': claimed({ settledByCard: 'without-fund', injury: 'third-party-not-paying' }),
  'claim.plan.pharmacy': claimed({ care: 'pharmacy', prescribed: 'no' }),
  'claim.plan.birth': claimed({ care: 'birth' }),
  'claim.plan.day-off': claimed({ paidOn: '2025-08-15' }, '2025-11-01'),
  'claim.plan.provisional': claimed({ paidOn: '2026-09-05' }, '2026-11-21'),
  'claim.plan.newborn': claimed({ patient: 'minor-or-student', newcomer: 'new-student' }),
  'claim.plan.death': claimed({ whom: 'departed', diedOn: '2025-11-01' }),
  'claim.visit': {
    load: () =>
      require('../../src/pages/claim/plan/checklist') as typeof import('../../src/pages/claim/plan/checklist'),
  },
  policy: { load: () => require('../../src/pages/policy') as typeof import('../../src/pages/policy') },
  parameters: {
    load: () =>
      require('../../src/pages/policy/help/parameters') as typeof import('../../src/pages/policy/help/parameters'),
    on: '2026-11-26',
  },
  differences: {
    load: () =>
      require('../../src/pages/policy/help/differences') as typeof import('../../src/pages/policy/help/differences'),
  },
  scope: {
    load: () => require('../../src/pages/policy/help/scope') as typeof import('../../src/pages/policy/help/scope'),
  },
  remote: {
    load: () => require('../../src/pages/policy/remote') as typeof import('../../src/pages/policy/remote'),
  },
  balance: {
    load: () => require('../../src/pages/policy/help/balance') as typeof import('../../src/pages/policy/help/balance'),
  },
  regions: {
    load: () => require('../../src/pages/policy/help/regions') as typeof import('../../src/pages/policy/help/regions'),
    typed: ['69', '70', '74', '75'],
  },
  aid: { load: () => require('../../src/pages/policy/help/aid') as typeof import('../../src/pages/policy/help/aid') },
}

function groupNames(): string[] {
  return screen.queryAllByRole('radiogroup').map((group) => group.getAttribute('aria-label') ?? '')
}

/** All that stands together on the page: every fold opened, every one of a few chosen in turn. */
async function readEverything(typed: readonly string[] = []): Promise<string[]> {
  const together = new Set<string>()
  const press = (button: HTMLElement | undefined) => act(() => Promise.resolve(button?.click()))
  const read = async () => {
    for (const fold of screen.queryAllByRole('button', { expanded: false })) await press(fold)
    for (const element of Array.from(document.body.querySelectorAll('*'))) {
      const text = element.textContent ?? ''
      if (text.length <= TOGETHER) together.add(text)
    }
  }
  await read()
  for (const text of typed) {
    fireEvent.input(screen.getAllByRole('textbox')[0] as HTMLElement, { target: { value: text } })
    await read()
  }
  for (const group of groupNames()) {
    const options = () => within(screen.getByRole('radiogroup', { name: group })).getAllByRole('radio')
    const first = options().findIndex((option) => option.getAttribute('aria-checked') === 'true')
    for (const index of options().keys()) {
      await press(options()[index])
      await read()
    }
    // What was chosen first comes back, since other questions may hang on it.
    await press(options()[first])
  }
  return [...together]
}

const facts = Object.values(sections).flatMap((section) => Object.entries(section.facts))

describe('the list of facts', () => {
  test('names each fact once', () => {
    expect(new Set(facts.map(([id]) => id)).size).toBe(facts.length)
  })

  test.each(Object.entries(sections))('has all of section %s', (_, { count, facts: listed, ...rows }) => {
    const ids = Object.keys(listed)
    const hears = (row: string, edition: string) => ids.some((id) => `${id}.`.startsWith(`${row}.${edition}.`))
    const silent = (['guide', 'official'] as const).flatMap((edition) =>
      [...rows.both, ...(rows[edition] ?? [])].filter((row) => !hears(row, edition)).map((row) => `${row}.${edition}`),
    )
    expect(silent).toEqual([])
    expect(ids).toHaveLength(count)
  })
})

describe.each(Object.keys(screens) as Screen[])('the screen %s', (name) => {
  const shown = facts.filter(([, [on]]) => on === name)
  let together: string[] = []

  beforeAll(async () => {
    const { load, given, typed, on = '2026-02-03' } = screens[name]
    setToday(on)
    await open(load, given)
    together = await readEverything(typed)
    cleanup()
  })

  test('has facts to show', () => expect(shown).not.toEqual([]))

  test.each(shown)('shows %s', (_, [, ...words]: Fact) => {
    const isShown = together.some((text) => words.every((word) => text.includes(word)))
    // Where each of them is shown, but nowhere all of them, it is all that are missing together.
    const nowhere = words.filter((word) => !together.some((text) => text.includes(word)))
    expect(isShown ? [] : nowhere.length > 0 ? nowhere : words).toEqual([])
  })
})
