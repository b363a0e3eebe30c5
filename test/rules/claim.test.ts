import { DUE_SOON_DAYS, judgeClaim, parameters, planClaim, type ClaimInput } from '../../src/rules'
import { reckon } from '../../src/rules/claim/reckoning'
import { Calculation } from '../../src/rules/kernel/calculation'
import { reckoningText } from '../../src/pages/claim/dayWords'
import { claimNotes } from '../../src/pages/claim/plan/noteWords'
import cases from '../../cases/rules.json'
import { paid, planOf } from './claims'
import { faultsOf, refusalOf, valueOf } from './support'

describe('deadlines', () => {
  test.each(cases.deadlines)('worked case: paid on $paidOn', ({ paidOn, expect: expected }) => {
    expect(planOf(paidOn).deadlines).toEqual({ actBy: expected.earliest, ...expected })
  })

  test.each([
    ['leap day', '2024-02-29', '2024-08-29', '2025-03-31', '2024-08-29'],
    ['no 30 February', '2023-08-30', '2024-02-29', '2024-03-31', '2024-02-29'],
    ['no 31 June', '2024-12-31', '2025-06-30', '2025-03-31', '2025-03-31'],
    ['31 March on a Sunday', '2023-12-01', '2024-06-01', '2024-03-31', '2024-03-29'],
    ['a make-up Sunday', '2024-07-26', '2025-01-26', '2025-03-31', '2025-01-26'],
    ['a make-up Saturday', '2024-08-08', '2025-02-08', '2025-03-31', '2025-02-08'],
    ['in a holiday', '2024-07-31', '2025-01-31', '2025-03-31', '2025-01-27'],
    ['first day of the rules', '2023-01-01', '2023-07-01', '2024-03-31', '2023-06-30'],
  ])('%s: paid on %s', (_, paidOn, guide, official, actBy) => {
    const earliest = guide < official ? guide : official
    expect(planOf(paidOn).deadlines).toEqual({ guide, official, earliest, actBy })
  })

  test('the year without a calendar is provisional and says so', () => {
    const { deadlines, notes } = planOf('2026-09-30')
    expect(deadlines).toMatchObject({ guide: '2027-03-30', earliest: '2027-03-30', provisional: true })
    expect(notes).toContain('claim-calendar-provisional')
    expect(planOf('2026-06-30').deadlines).not.toHaveProperty('provisional')
    expect(planOf('2026-06-30').notes).not.toContain('claim-calendar-provisional')
  })

  test('what is off by law counts though no notice is published, and is cited', () => {
    const { deadlines, sources } = planOf('2026-07-01')
    expect(deadlines).toEqual({
      guide: '2027-01-01',
      official: '2027-03-31',
      earliest: '2027-01-01',
      actBy: '2026-12-31',
      provisional: true,
    })
    expect(sources).toContainEqual({ source: 'H24', place: '第二条' })
    expect(planOf('2026-06-30').sources).not.toContainEqual({ source: 'H24', place: '第二条' })
    // 8 February is the Monday after the New Year of 6 February.
    expect(planOf('2026-08-08').deadlines).toMatchObject({ guide: '2027-02-08', actBy: '2027-02-04' })
    expect(planOf('2026-10-05').deadlines).toMatchObject({
      guide: '2027-04-05',
      official: '2027-03-31',
      actBy: '2027-03-31',
    })
  })

  test('of a year whose days off nobody knows yet nobody is cited for them', () => {
    const { deadlines, sources } = planOf('2028-12-01', {}, '2028-12-31')
    // 31 March 2029 is a Saturday.
    expect(deadlines).toEqual({
      guide: '2029-06-01',
      official: '2029-03-31',
      earliest: '2029-03-31',
      actBy: '2029-03-30',
      provisional: true,
    })
    expect(sources.map(({ source }) => source)).not.toContain('H24')
  })

  test('newborns and new students among residents have until 30 June', () => {
    const { deadlines, notes } = planOf('2025-11-05', { scheme: 'resident', newStudent: true })
    expect(deadlines).toEqual({
      guide: '2026-05-05',
      official: '2026-06-30',
      earliest: '2026-05-05',
      actBy: '2026-04-30',
    })
    expect(notes).toContain('claim-newborn-or-new-student')
    const employee = planOf('2025-11-05', { newStudent: true })
    expect(employee.deadlines.official).toBe('2026-03-31')
    expect(employee.notes).toContain('claim-newborn-residents-only')
    expect(claimNotes(employee).join('')).toContain('期限放宽到 6 月 30 日，只限居民医保')
    expect(claimNotes(employee).join('')).toContain('职工医保还是到第二年 3 月 31 日。')
  })

  // Only children born from October to December have until June, for the costs of that year (facts, sections 3.6 and 4).
  test.each([
    ['2025-03-10', '2025-03-08', '2026-03-31', 'claim-newborn-last-quarter-only'],
    ['2025-11-05', '2025-09-30', '2026-03-31', 'claim-newborn-last-quarter-only'],
    ['2025-11-05', '2025-10-01', '2026-06-30', 'claim-newborn-or-new-student'],
    ['2025-12-31', '2025-12-31', '2026-06-30', 'claim-newborn-or-new-student'],
    ['2026-01-05', '2025-12-20', '2027-03-31', 'claim-newborn-last-quarter-only'],
  ])('paid on %s for a child born on %s: until %s', (paidOn, bornOn, official, note) => {
    const { deadlines, notes } = planOf(paidOn, { scheme: 'resident', bornOn })
    expect(deadlines.official).toBe(official)
    expect(notes).toContain(note)
  })

  // Xiamen cuts a stay at New Year; the old part is claimed by 31 March (facts, section 3.6).
  test.each([
    [{ care: 'inpatient', overNewYear: true }, '2026-01-05', '2026-03-31'],
    [{ care: 'inpatient', overNewYear: true }, '2026-03-31', '2026-03-31'],
    [{ care: 'inpatient', overNewYear: true }, '2026-04-01', '2027-03-31'],
    [{ care: 'inpatient', overNewYear: false }, '2026-01-05', '2027-03-31'],
    [{ care: 'inpatient' }, '2026-01-05', '2027-03-31'],
    [{ care: 'inpatient', overNewYear: true, place: 'fujian' }, '2026-01-05', '2027-03-31'],
    [{ care: 'outpatient', overNewYear: true }, '2026-01-05', '2027-03-31'],
  ])('of a stay, %j, paid on %s: until %s', (more, paidOn, official) => {
    const { deadlines, notes } = planOf(paidOn, more)
    expect(deadlines.official).toBe(official)
    expect(notes.includes('claim-over-new-year')).toBe(official === '2026-03-31')
  })

  test.each([
    ['2025-03-20', '2025-06-20'],
    ['2025-11-30', '2026-02-28'],
    ['2026-03-31', '2026-06-30'],
    ['2026-04-01', '2026-03-31'],
  ])('after a death on %s the document gives until %s', (on, official) => {
    const { deadlines, notes } = planOf('2025-02-10', { diedOn: on })
    expect(deadlines).toMatchObject({ guide: '2025-08-10', official })
    expect(notes).toContain('claim-death')
  })

  test.each([
    // died, paid, three months from the later of the two
    ['2025-01-05', '2025-05-01', '2025-08-01'],
    ['2025-05-01', '2025-05-01', '2025-08-01'],
    ['2025-05-02', '2025-05-01', '2025-08-02'],
    ['2025-01-05', '2025-11-30', '2026-02-28'],
  ])('after a death on %s a payment of %s is never too late on its own day', (on, paidOn, official) => {
    const { deadlines, reckoned } = planOf(paidOn, { diedOn: on })
    expect(deadlines.official).toBe(official)
    expect(reckoningText(reckoned.official)).toMatch(/^从 2025年\d+月\d+日起 3 个月$/)
    expect(claimNotes({ notes: ['claim-death'] }).join('')).toContain('我们的理解，请打 0592-12345 问')
  })

  test('only what is counted in days makes a day', () => {
    const limit = parameters.find(({ topic }) => topic === 'claim.answer.promise-limit')
    if (limit === undefined) throw new Error('no limit')
    expect(() => reckon(new Calculation('2025-02-28'), limit, '2025-02-28')).toThrow('counts no days')
  })

  test('how each day came about is told', () => {
    const { guide, official } = planOf('2025-02-28').reckoned
    expect([guide.from, guide.dated.value, guide.parameter.unit, guide.on]).toEqual([
      '2025-02-28',
      '6',
      'months',
      '2025-08-28',
    ])
    expect([official.from, official.dated.value, official.dated.source]).toEqual(['2025-02-28', '03-31', 'R12'])
  })
})

describe('status', () => {
  test.each([
    ['2025-04-01', 'open', 182],
    ['2025-09-15', 'open', DUE_SOON_DAYS + 1],
    ['2025-09-16', 'due-soon', DUE_SOON_DAYS],
    ['2025-09-30', 'due-soon', 0],
    ['2025-10-01', 'due-soon', -1],
    ['2025-10-02', 'between-deadlines', -2],
    ['2026-03-31', 'between-deadlines', -182],
    ['2026-04-01', 'late', -183],
  ])('on %s: %s, %d days', (today, status, daysLeft) => {
    expect(planOf('2025-04-01', {}, today)).toMatchObject({ status, daysLeft })
  })

  test('due soon is two weeks', () => {
    expect(DUE_SOON_DAYS).toBe(14)
  })

  test('after the act-by day and before the deadline the plan says that the last working day is over', () => {
    expect(planOf('2025-04-01', {}, '2025-09-30').notes).not.toContain('claim-act-by-passed')
    expect(planOf('2025-04-01', {}, '2025-10-01').notes).toContain('claim-act-by-passed')
    const sunday = planOf('2023-05-01', {}, '2024-03-31')
    expect(sunday.remaining).toMatchObject({ deadline: '2024-03-31', actBy: '2024-03-29', daysLeft: -2 })
    expect(sunday.notes).toContain('claim-act-by-passed')
  })

  // The counters are open on Saturdays too, not on public holidays (facts, section 4).
  test.each([
    ['a Saturday before the Sunday', '2025-05-31', '2025-11-29', '2025-11-29'],
    ['on the Sunday itself', '2025-05-31', '2025-11-30', undefined],
    ['a Saturday that is the deadline', '2025-03-06', '2025-09-06', '2025-09-06'], // Friday the 5th is worked
    ['a Saturday within the holidays', '2025-04-04', '2025-10-02', undefined], // 1 to 8 October
    ['while the act-by day is still to come', '2025-05-31', '2025-11-28', undefined],
  ])('after the act-by day, a day on which counters are open: %s', (_, paidOn, today, openOn) => {
    const plan = planOf(paidOn, {}, today)
    expect(plan.openOn).toBe(openOn)
    expect(plan.notes.includes('claim-counters-still-open')).toBe(openOn !== undefined)
    expect(plan.notes.includes('claim-act-by-passed')).toBe(plan.daysLeft < 0 && openOn === undefined)
  })

  test('between the deadlines such a Saturday is told with the deadline that is open', () => {
    const saturday = planOf('2023-05-01', {}, '2024-03-30')
    expect(saturday.remaining).toMatchObject({ deadline: '2024-03-31', actBy: '2024-03-29', openOn: '2024-03-30' })
    expect(saturday.notes).toContain('claim-counters-still-open')
  })

  test('between the deadlines the one that is open is told', () => {
    const guidePassed = planOf('2025-04-01', {}, '2025-10-02')
    expect(guidePassed.remaining).toEqual({
      edition: 'official',
      deadline: '2026-03-31',
      actBy: '2026-03-31',
      daysLeft: 180,
    })
    expect(guidePassed.notes).toContain('claim-guide-passed')
    expect(guidePassed.notes).not.toContain('claim-act-by-passed')
    const lastDay = planOf('2025-04-01', {}, '2026-03-31')
    expect(lastDay.remaining?.daysLeft).toBe(0)
    expect(lastDay.notes).not.toContain('claim-act-by-passed')
    const officialPassed = planOf('2025-12-31', {}, '2026-04-01')
    expect(officialPassed.remaining).toEqual({
      edition: 'guide',
      deadline: '2026-06-30',
      actBy: '2026-06-30',
      daysLeft: 90,
    })
    expect(officialPassed.notes).toContain('claim-official-passed')
  })

  test('before and after, nothing remains to tell', () => {
    expect(planOf('2025-04-01', {}, '2025-10-01')).not.toHaveProperty('remaining')
    const late = planOf('2025-04-01', {}, '2026-04-01')
    expect(late).not.toHaveProperty('remaining')
    expect(late.notes).toContain('claim-late')
  })
})

describe('the day an answer is due', () => {
  test.each(cases.answers)('worked case: accepted on $acceptedOn', ({ acceptedOn, expect: expected }) => {
    expect(planOf(acceptedOn, { acceptedOn }).answerBy).toMatchObject({ ...expected, provisional: false })
  })

  test('nothing is due before the claim is accepted', () => {
    expect(planOf('2025-11-17')).not.toHaveProperty('answerBy')
  })

  test.each([
    ['50000', '2025-12-01', 'claim-answer-may-take-longer'],
    ['50000.01', '2025-12-29', 'claim-answer-large'],
  ])('for %s yuan the document answers by %s', (amount, official, note) => {
    const { answerBy, notes } = planOf('2025-11-01', { acceptedOn: '2025-11-17', amount })
    expect(answerBy).toMatchObject({ guide: '2025-12-08', official, byLaw: '2025-12-29' })
    expect(notes).toContain(note)
  })

  test.each([
    ['2026-12-10', '2026-12-31', '2026-12-24', '2027-01-22', false],
    // 1 January is off by law.
    ['2026-12-11', '2027-01-04', '2026-12-25', '2027-01-25', true],
  ])('accepted on %s, counted into a year without a calendar', (acceptedOn, guide, official, byLaw, provisional) => {
    const { answerBy, notes } = planOf('2026-12-01', { acceptedOn })
    expect(answerBy).toMatchObject({ guide, official, byLaw, provisional, byLawProvisional: true })
    expect(notes).toContain('claim-calendar-provisional')
  })

  test.each([
    // 30 working days on: the last of 2026, and the first of 2027
    ['2026-11-19', '20000', '2026-12-10', '2026-12-31', false, false],
    ['2026-11-20', '20000', '2026-12-11', '2027-01-04', true, false],
    // Above 50,000 the document's own day is that one.
    ['2026-11-20', '60000', '2026-12-11', '2027-01-04', true, true],
  ])('accepted on %s, %s yuan: the year of each day decides', (acceptedOn, amount, guide, byLaw, late, provisional) => {
    const { answerBy, notes } = planOf('2026-06-01', { acceptedOn, amount })
    expect(answerBy).toMatchObject({ guide, byLaw, provisional, byLawProvisional: late })
    expect(notes.includes('claim-calendar-provisional')).toBe(late)
  })

  test.each([
    ['2025-10-01', true, true],
    ['2025-10-02', false, true],
    ['2026-03-31', false, true],
    ['2026-04-01', false, false],
  ])('accepted on %s: in time for the guide %s, for the document %s', (acceptedOn, guide, official) => {
    expect(planOf('2025-04-01', { acceptedOn }).answerBy?.inTime).toEqual({ guide, official })
  })
})

describe('what is refused', () => {
  const ask = (input: unknown, today: unknown = '2025-11-17') =>
    planClaim(input as ClaimInput, { today } as { today: string })

  test.each([
    ['a payment still to come', paid('2025-11-18'), ['paidOn: in-the-future']],
    ['accepted before paid', paid('2025-11-10', { acceptedOn: '2025-11-09' }), ['acceptedOn: before-payment']],
    ['an acceptance still to come', paid('2025-11-10', { acceptedOn: '2025-11-18' }), ['acceptedOn: in-the-future']],
    ['a death still to come', paid('2025-11-10', { diedOn: '2025-11-18' }), ['diedOn: in-the-future']],
    ['a birth still to come', paid('2025-11-10', { bornOn: '2025-11-18' }), ['bornOn: in-the-future']],
    ['no such day', paid('2025-02-29'), ['paidOn: not-a-date']],
    ['money that is none', paid('2025-11-10', { amount: '1.234' }), ['amount: too-many-decimals']],
    ['nothing at all', { settledByCard: false }, ['paidOn: required', 'designated: required', 'scheme: required']],
    [
      'everything at once',
      paid('2025-11-19', { injury: 'bite', acceptedOn: '2025-11-18', amount: '-1' }),
      [
        'injury: not-understood',
        'amount: negative',
        'paidOn: in-the-future',
        'acceptedOn: in-the-future',
        'acceptedOn: before-payment',
      ],
    ],
    ['beside a card, too', { settledByCard: true, paidOn: '2025-11-18' }, ['paidOn: in-the-future']],
  ])('%s', (_, input, faults) => {
    expect(faultsOf(ask(input))).toEqual(faults)
  })

  test('the days of today, of a payment and of an acceptance may be one', () => {
    expect(ask(paid('2025-11-17', { acceptedOn: '2025-11-17', diedOn: '2025-11-17' })).ok).toBe(true)
  })

  test('today has to be a day, and is judged beside the rest', () => {
    expect(faultsOf(ask(paid('2025-11-10', { agent: 'me' }), '2025-13-01'))).toEqual([
      'agent: not-understood',
      'today: not-a-date',
    ])
    expect(refusalOf(ask(null, undefined)).kind).toBe('invalid')
  })

  test('a payment before the first rules', () => {
    expect(refusalOf(ask(paid('2022-12-31')))).toEqual({
      kind: 'outside-coverage',
      parameter: 'guide.claim.deadline',
      on: '2022-12-31',
    })
  })
})

describe('what the plan tells of itself', () => {
  test('of an ordinary claim no more than there is to say', () => {
    expect(planOf('2025-11-17', {}, '2025-11-17').notes).toEqual([
      'claim-premium-unasked',
      'claim-account-drawn',
      'claim-online-first-look',
      'claim-bank-class-two',
    ])
    const all = planOf('2025-11-17', { scheme: 'resident', premiumArrived: true, amount: '500' }, '2025-11-17')
    expect(all.notes).toEqual(['claim-online-first-look'])
  })

  test('settled by card: nothing to claim', () => {
    const plan = valueOf(planClaim({ settledByCard: true }, { today: '2025-11-17' }))
    expect(plan.needed).toBe(false)
    expect(plan.notes).toEqual(['claim-settled-by-card'])
    expect(plan.sources.map(({ source }) => source)).toEqual(['S4', 'G1'])
  })

  test.each([
    [{ care: 'birth' }, 'birth', ['R12']],
    [{ care: 'wellness' }, 'wellness', ['R12']],
    [{ care: 'public-health' }, 'public-health', ['R12']],
    [{ care: 'pharmacy', prescribed: false }, 'pharmacy', ['R12', 'HK']],
    [{ care: 'ambulance', treatedOnTheWay: false }, 'ambulance', ['HK']],
  ])('%j: no claim, and nothing else is asked', (told, because, said) => {
    const plan = valueOf(planClaim({ settledByCard: false, ...told } as ClaimInput, { today: '2025-11-17' }))
    expect(plan).toMatchObject({ needed: false, because })
    expect([...new Set(plan.sources.map(({ source }) => source))]).toEqual(said)
    expect(valueOf(judgeClaim({ settledByCard: false, ...told } as ClaimInput, { today: '2025-11-17' }))).toEqual(plan)
  })

  test('a birth has its own time to ask for it', () => {
    const plan = valueOf(planClaim({ settledByCard: false, care: 'birth' }, { today: '2025-11-17' }))
    expect(claimNotes(plan)).toEqual(['生育的待遇，要在 24 个月内申请。'])
  })

  test('the judgement is the plan without papers, steps and places', () => {
    const bill = paid('2025-11-03', { place: 'other-province', injury: 'work' })
    const judged = valueOf(judgeClaim(bill, { today: '2025-11-17' }))
    if (!judged.needed) throw new Error('nothing to claim')
    const { sources, standing, ...rest } = judged
    expect(planOf('2025-11-03', { place: 'other-province', injury: 'work' }, '2025-11-17')).toMatchObject(rest)
    expect(sources.length + standing.length).toBeGreaterThan(2)
  })

  test('how its documents stand is told for the day on which it is read', () => {
    const lapsed = (today: string) =>
      planOf('2025-11-17', {}, today).standing.filter(({ state }) => state === 'last-known')
    expect(lapsed('2027-12-31')).toEqual([])
    expect(lapsed('2028-01-01')).toEqual([
      {
        source: 'R12',
        state: 'last-known',
        until: '2027-12-31',
        lookedAt: '2026-11-25',
        figures: ['claim.deadline'],
      },
    ])
  })

  test('both editions are among the sources', () => {
    const named = planOf('2025-11-17').sources.map(({ source }) => source)
    expect(named).toEqual(expect.arrayContaining(['S4', 'R12', 'G1']))
  })
})
