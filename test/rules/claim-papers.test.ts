import { counters, onlineRoutes, planVisit, telephone, type Edition } from '../../src/rules'
import { planOf } from './claims'
import { faultsOf, valueOf } from './support'

const DAY = '2025-11-17'
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
const saidOf = (entry: { readonly saidBy: readonly { readonly edition: Edition }[] }) => [
  ...new Set(entry.saidBy.map(({ edition }) => edition)),
]

describe('whether a claim can be paid', () => {
  test('an ordinary bill can, by both editions', () => {
    expect(planOf(DAY)).toMatchObject({ eligible: { guide: true, official: true }, reasons: [] })
  })

  test.each([
    ['not designated', { designated: false }, 'not-designated', ['guide', 'official']],
    ['not designated, emergency', { designated: false, emergency: true }, 'not-designated', ['guide']],
    ['another province, unfiled', { place: 'other-province' }, 'unfiled-elsewhere', ['guide']],
    ['the same, said', { place: 'other-province', filed: 'none' }, 'unfiled-elsewhere', ['guide']],
    ['the same, emergency', { place: 'other-province', emergency: true }, 'unfiled-elsewhere', ['guide']],
    ['abroad', { place: 'abroad' }, 'abroad', ['official']],
    ['work injury', { injury: 'work' }, 'work-injury', ['official']],
    ['liable third party', { injury: 'third-party' }, 'third-party-liable', ['official']],
    ['accident without a paper', { trafficAccident: 'without-paper' }, 'accident-without-paper', ['official']],
    ['no premium', { premiumArrived: false }, 'premium-not-arrived', ['official']],
    ['no premium, in Fujian', { premiumArrived: false, place: 'fujian' }, 'premium-not-arrived', ['guide', 'official']],
  ])('%s', (_, more, reason, editions) => {
    const { eligible, reasons } = planOf(DAY, more)
    expect(reasons.map((given) => [given.reason, saidOf(given)])).toEqual([[reason, editions]])
    expect(eligible).toEqual({ guide: !editions.includes('guide'), official: !editions.includes('official') })
  })

  // Z64 speaks of treatment that was not filed; an emergency needs no filing.
  test('a pharmacy in another province, not filed', () => {
    const pharmacy = { care: 'pharmacy', prescribed: true, place: 'other-province' }
    const reasonsOf = (more: object) => planOf(DAY, { ...pharmacy, ...more }).reasons.map(({ reason }) => reason)
    expect(reasonsOf({})).toEqual(['unfiled-elsewhere', 'pharmacy-elsewhere'])
    expect(reasonsOf({ filed: 'long-stay' })).toEqual([])
    expect(reasonsOf({ emergency: true })).toEqual(['unfiled-elsewhere'])
    expect(reasonsOf({ place: 'fujian' })).toEqual([])
  })

  test.each([
    [{ premiumArrived: false }, true],
    [{ trafficAccident: 'without-paper' }, true],
    [{ premiumArrived: false, trafficAccident: 'without-paper' }, true],
    [{ premiumArrived: false, injury: 'work' }, false],
    [{ injury: 'third-party' }, false],
    [{ injury: 'third-party', trafficAccident: 'without-paper' }, true],
    [{ place: 'other-province' }, false],
    [{}, false],
  ])('what is missing can still come: %j, %s', (more, notYet) => {
    expect(planOf(DAY, more).notYet).toBe(notYet)
  })

  test('a third party that does not pay: the fund pays first; of a traffic accident, the own share of the fault', () => {
    expect(planOf(DAY, { injury: 'third-party-not-paying' })).toMatchObject({
      reasons: [],
      eligible: { official: true },
    })
    expect(planOf(DAY, { injury: 'third-party-not-paying' }).notes).toContain('claim-third-party-not-paying')
    expect(planOf(DAY, { injury: 'third-party', trafficAccident: 'with-paper' }).reasons).toEqual([])
  })

  test.each([
    { place: 'fujian' },
    { place: 'other-province', filed: 'long-stay' },
    { place: 'other-province', filed: 'temporary' },
    { place: 'other-province', filed: 'referral' },
    { injury: 'none' },
    { injury: 'no-third-party' },
    { care: 'inpatient' },
    { care: 'pharmacy', prescribed: true },
    { care: 'ambulance', treatedOnTheWay: true },
    { trafficAccident: 'with-paper' },
    { premiumArrived: true },
    { emergency: true },
  ])('nothing speaks against %j', (more) => {
    expect(planOf(DAY, more).reasons).toEqual([])
  })

  test('every reason is given, not the first', () => {
    const more = { designated: false, place: 'other-province', injury: 'work', premiumArrived: false, care: 'pharmacy' }
    expect(planOf(DAY, more).reasons.map(({ reason }) => reason)).toEqual([
      'not-designated',
      'unfiled-elsewhere',
      'pharmacy-elsewhere',
      'work-injury',
      'premium-not-arrived',
    ])
  })
})

describe('materials', () => {
  test('of an ordinary claim: the union of both editions, each with who says so', () => {
    expect(planOf(DAY).materials.map((paper) => [paper.id, ...saidOf(paper)])).toEqual([
      ['invoice', 'guide', 'official'],
      ['itemised-list', 'official'],
      ['prescription', 'guide', 'official'],
      ['outpatient-record', 'guide', 'official'],
      ['insurance-code', 'official'],
      ['id-document', 'guide', 'official'],
      ['insurance-card', 'guide', 'official'],
      ['card-copy', 'guide'],
      ['bank-card', 'guide', 'official'],
      ['passbook', 'guide'],
    ])
  })

  test('what a paper has to be', () => {
    const papers = planOf(DAY, { commercialInsurer: true, injury: 'no-third-party' }).materials
    const shape = Object.fromEntries(papers.map(({ id, form, count }) => [id, [form, count]]))
    expect(shape).toMatchObject({
      'invoice-copy': ['copy', undefined],
      'itemised-list': ['original', 1],
      'card-copy': ['copy', undefined],
      'no-third-party-statement': ['original', undefined],
    })
    expect(planOf(DAY).materials[0]).toMatchObject({ id: 'invoice', form: 'original', count: 1 })
  })

  test.each([
    ['emergency', { emergency: true }, ['emergency-diagnosis']],
    ['agent', { agent: true }, ['agent-id']],
    ['injury', { injury: 'no-third-party' }, ['no-third-party-statement']],
    ['traffic accident', { trafficAccident: 'with-paper' }, ['police-report', 'court-paper']],
    ['ambulance', { care: 'ambulance', treatedOnTheWay: true }, ['dispatch-record']],
    ['commercial insurer', { commercialInsurer: true }, ['invoice-copy', 'insurer-decision']],
    ['in Fujian', { place: 'fujian' }, ['diagnosis']],
    ['another province', { place: 'other-province', filed: 'temporary' }, ['diagnosis']],
    [
      'emergency in another province',
      { place: 'other-province', emergency: true },
      ['emergency-diagnosis', 'rescue-record', 'diagnosis'],
    ],
  ])('%s asks for more', (_, more, added) => {
    const ordinary = new Set(idsOf(planOf(DAY).materials))
    const asked = idsOf(planOf(DAY, more).materials)
    expect(asked.filter((id) => !ordinary.has(id))).toEqual(added)
  })

  test('elsewhere the guide asks for them too, in its part on treatment away from home', () => {
    const saying = (more: object) =>
      planOf(DAY, more).materials.flatMap(({ id, saidBy }) =>
        saidBy.some(({ source }) => source === 'S0') ? [id] : [],
      )
    expect(saying({ place: 'fujian' })).toEqual([
      'invoice',
      'itemised-list',
      'prescription',
      'diagnosis',
      'id-document',
      'insurance-card',
    ])
    expect(saying({})).toEqual([])
  })

  test('what says no to a circumstance asks for nothing more', () => {
    const no = { emergency: false, agent: false, injury: 'none', trafficAccident: 'none', care: 'outpatient' }
    expect(idsOf(planOf(DAY, { ...no, commercialInsurer: false, place: 'xiamen' }).materials)).toEqual(
      idsOf(planOf(DAY).materials),
    )
  })

  test('abroad asks for nothing more: what is asked elsewhere is asked inside the country', () => {
    expect(idsOf(planOf(DAY, { place: 'abroad' }).materials)).toEqual(idsOf(planOf(DAY).materials))
  })

  test.each([{}, { place: 'fujian' }])('the original kept by an insurer is not asked for, %j', (more) => {
    expect(idsOf(planOf(DAY, { ...more, commercialInsurer: true }).materials)).not.toContain('invoice')
  })

  test('where one of several is enough, the edition that says so says which', () => {
    const papers = planOf(DAY, { trafficAccident: 'with-paper', place: 'other-province', emergency: true }).materials
    const groups = papers.flatMap(({ id, saidBy }) => saidBy.map(({ edition, oneOf }) => [edition, oneOf, id]))
    expect(groups.filter(([, oneOf]) => oneOf !== undefined)).toEqual([
      ['official', 'visit-record', 'prescription'],
      ['official', 'visit-record', 'outpatient-record'],
      ['guide', 'emergency-paper', 'emergency-diagnosis'],
      ['guide', 'emergency-paper', 'rescue-record'],
      ['official', 'accident-report', 'police-report'],
      ['official', 'accident-report', 'court-paper'],
      ['official', 'identity', 'insurance-code'],
      ['official', 'identity', 'id-document'],
      ['official', 'identity', 'insurance-card'],
      ['guide', 'account', 'bank-card'],
      ['guide', 'account', 'passbook'],
    ])
  })
})

test('of a stay: its own papers, and the same places', () => {
  const { materials, places, steps } = planOf(DAY, { care: 'inpatient' })
  expect(materials.map((paper) => [paper.id, ...saidOf(paper)])).toEqual([
    ['invoice', 'official'],
    ['summary-list', 'official'],
    ['discharge-summary', 'official'],
    ['insurance-code', 'official'],
    ['id-document', 'guide', 'official'],
    ['insurance-card', 'guide', 'official'],
    ['bank-card', 'guide', 'official'],
    ['passbook', 'guide'],
  ])
  expect(places.counters).toBe(counters)
  expect(idsOf(places.firstChecks)).toEqual([])
  expect(idsOf(steps)).not.toContain('copy-card')
  expect(idsOf(planOf(DAY, { care: 'inpatient', place: 'fujian' }).materials)).toEqual(
    expect.arrayContaining(['invoice', 'summary-list', 'discharge-summary', 'prescription', 'diagnosis']),
  )
})

describe('steps', () => {
  test('in order, by stage, with how they join', () => {
    expect(planOf(DAY).steps.map(({ stage, join, id }) => `${stage}: ${join} ${id}`)).toEqual([
      'before-visit: then choose-designated',
      'before-visit: then check-premium',
      'before-visit: then bring-card-and-id',
      'at-visit: then say-insured',
      'at-visit: and register-with-card',
      'at-visit: then settle-by-card',
      'at-visit: then keep-papers',
      'claim: then ask-where-to-submit',
      'claim: then gather-papers',
      'claim: and copy-card',
      'claim: then submit-at-counter',
      'claim: or apply-online',
      'claim: and send-originals',
      'claim: or submit-through-employer',
      'claim: or submit-at-street-office',
      'claim: then note-acceptance-day',
      'claim: then wait-for-answer',
      'claim: then check-account',
    ])
  })

  test('a card without the fund’s part: first the reversal', () => {
    const { steps, notes } = planOf(DAY, { settledByCard: 'without-fund' })
    expect(steps.filter(({ stage }) => stage === 'claim')[0]?.id).toBe('reverse-at-hospital')
    expect(notes).toContain('claim-reversal-first')
  })

  test('residents have no employer to go to', () => {
    const { steps, places } = planOf(DAY, { scheme: 'resident' })
    expect(idsOf(steps)).not.toContain('submit-through-employer')
    expect(idsOf(places.firstChecks)).toEqual(['street-office'])
    expect(idsOf(planOf(DAY).places.firstChecks)).toEqual(['employer', 'street-office'])
  })

  test.each([
    [{ emergency: true }, ['ask-for-emergency-paper']],
    [{ place: 'fujian' }, ['look-up-hospital']],
    [{ place: 'other-province' }, ['look-up-hospital', 'file-before-trip']],
    [{ place: 'other-province', filed: 'referral' }, ['look-up-hospital']],
  ])('%j adds %j', (more, added) => {
    const ordinary = new Set(idsOf(planOf(DAY).steps))
    expect(idsOf(planOf(DAY, more).steps).filter((id) => !ordinary.has(id))).toEqual(added)
  })
})

describe('places', () => {
  test('the seven counters, with address, windows and hours', () => {
    const { places } = planOf(DAY)
    expect(places.counters.map(({ name, address, hall, windows }) => `${name} ${address} ${hall} ${windows}`)).toEqual([
      '厦门市政务服务中心 湖里区云顶北路842号 二楼D厅 4–8号',
      '思明 湖滨东路109号 负一楼 16–18号',
      '湖里 枋湖南路29号 一楼 15–16号',
      '集美 诚毅大街1-1 一楼 14–16号',
      '海沧 滨湖北路9号 一楼 9–10号',
      '同安 银湖路8号 一楼 17–18号',
      '翔安 新店路2009号 一楼 11–12号',
    ])
    for (const { hours } of counters) {
      expect(hours.weekdays).toEqual([1, 2, 3, 4, 5, 6])
      expect(hours.times.map(({ from, to }) => `${from}–${to}`)).toEqual(['09:00–12:00', '13:00–17:00'])
      expect(hours.onPublicHolidays).toBe(false)
    }
  })

  test('online, and by telephone', () => {
    expect(onlineRoutes.map(({ name, path }) => [name, ...path].join(' → '))).toEqual([
      '厦门医疗保障 → 服务 → 业务经办 → 医疗费用报销申请',
      '福建医疗保障 → 服务 → 业务经办 → 医疗费用报销申请',
      '闽政通 → 医保服务 → 业务经办',
      '福建医保服务平台 → 个人网厅 → 我要办',
    ])
    expect([telephone.number, telephone.askFor]).toEqual(['0592-12345', '医保'])
  })
})

describe('notes', () => {
  test.each([
    [{ designated: false, emergency: true }, 'claim-emergency-not-designated', true],
    [{ emergency: true }, 'claim-emergency-not-designated', false],
    [{ place: 'other-province' }, 'claim-prior-share', true],
    [{ place: 'other-province', emergency: true }, 'claim-prior-share', false],
    [{ place: 'other-province', filed: 'temporary' }, 'claim-prior-share', false],
    [{ place: 'fujian' }, 'claim-home-catalogue', true],
    [{}, 'claim-home-catalogue', false],
    [{}, 'claim-premium-unasked', true],
    [{ premiumArrived: true }, 'claim-premium-unasked', false],
    [{ trafficAccident: 'with-paper' }, 'claim-traffic-liability', true],
    [{ trafficAccident: 'without-paper', injury: 'no-third-party' }, 'claim-traffic-liability', true],
    [{ trafficAccident: 'none', injury: 'no-third-party' }, 'claim-traffic-liability', false],
    [{ care: 'inpatient' }, 'claim-stay-guide-silent', true],
    [{}, 'claim-stay-guide-silent', false],
    [{ care: 'inpatient' }, 'claim-outpatient-during-stay', true],
    [{}, 'claim-outpatient-during-stay', false],
    [{ care: 'ambulance' }, 'claim-ambulance-ride', true],
    [{}, 'claim-account-drawn', true],
    [{ scheme: 'resident' }, 'claim-account-drawn', false],
    [{ diedOn: '2025-11-17' }, 'claim-account-drawn', false],
    [{ premiumArrived: false }, 'claim-premium-made-good', true],
    [{ premiumArrived: false, scheme: 'resident' }, 'claim-premium-made-good', false],
    [{}, 'claim-bank-class-two', true],
    [{ amount: '10000' }, 'claim-bank-class-two', false],
    [{ amount: '10000.01' }, 'claim-bank-class-two', true],
    [{}, 'claim-death', false],
    [{}, 'claim-newborn-or-new-student', false],
  ])('%j, %s: %s', (more, note, told) => {
    expect((planOf(DAY, more).notes as string[]).includes(note)).toBe(told)
  })
})

// Facts, 9: 60, 40 and 20 % on foot against a motor vehicle, 70, 50 and 30 % between two of a kind; all and nothing are no figures.
test('of a traffic accident the note has the shares of the fault', () => {
  const { figures } = planOf(DAY, { trafficAccident: 'with-paper' })
  const shares = figures?.['claim-traffic-liability']?.map((share) => 'dated' in share && share.dated.value)
  expect(shares).toEqual(['0.6', '0.4', '0.2', '0.7', '0.5', '0.3'])
})

describe('a visit still to come', () => {
  const visit = (input: object, today = DAY) => valueOf(planVisit(input, { today }))

  test('what to bring, what to do, what to keep', () => {
    const { bring, keep, steps } = visit({})
    expect(idsOf(bring)).toEqual(['id-document', 'insurance-card'])
    expect(idsOf(keep)).toEqual(['invoice', 'itemised-list', 'prescription', 'outpatient-record'])
    expect(new Set(steps.map(({ stage }) => stage))).toEqual(new Set(['before-visit', 'at-visit']))
  })

  test('in another province: file first', () => {
    const { steps, keep } = visit({ place: 'other-province', emergency: true })
    expect(idsOf(steps)).toEqual(expect.arrayContaining(['look-up-hospital', 'file-before-trip']))
    expect(idsOf(keep)).toEqual(expect.arrayContaining(['emergency-diagnosis', 'rescue-record', 'diagnosis']))
    expect(idsOf(visit({ place: 'other-province', filed: 'temporary' }).steps)).not.toContain('file-before-trip')
  })

  test('faults are refused', () => {
    expect(faultsOf(planVisit({ place: 'moon' } as never, { today: '' }))).toEqual([
      'place: not-understood',
      'today: blank',
    ])
  })
})
