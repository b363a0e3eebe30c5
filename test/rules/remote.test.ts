import { checkRemoteCare, type Edition, type RemoteCare, type RemoteInput } from '../../src/rules'
import { faultsOf, valueOf } from './support'

const TODAY = { today: '2025-11-17' }
const EMERGENCY = { reason: 'emergency', hospital: 'not-designated' } as const
const trip = { reason: 'travel', stage: 'before-trip', insured: true, hospital: 'settles' } as const

type Journey = Extract<RemoteInput, { place: 'other-province' }>

const inProvince = (more: Partial<Omit<Journey, 'place' | 'filed'>> = {}) =>
  valueOf(checkRemoteCare({ place: 'fujian', ...trip, ...more }, TODAY))
const beyond = (more: Partial<Omit<Journey, 'place'>> = {}) =>
  valueOf(checkRemoteCare({ place: 'other-province', filed: false, ...trip, ...more }, TODAY))

/** What an edition says to each question, by id. */
function saidBy(edition: Edition, { answers }: RemoteCare): Record<string, string> {
  return Object.fromEntries(
    answers.flatMap((answer) => (answer[edition] ? [[answer.question, answer[edition].id]] : [])),
  )
}
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('no journey', () => {
  test('in Xiamen there is nothing to file', () => {
    const care = valueOf(checkRemoteCare({ place: 'xiamen' }, TODAY))
    expect(saidBy('guide', care)).toEqual({ paid: 'at-home' })
    expect(saidBy('official', care)).toEqual({ paid: 'at-home' })
    expect([care.steps, care.channels, care.papers.bring, care.papers.keep]).toEqual([[], [], [], []])
  })

  test('abroad the document pays nothing and the guide is silent', () => {
    const care = valueOf(checkRemoteCare({ place: 'abroad' }, TODAY))
    expect(saidBy('guide', care)).toEqual({})
    expect(saidBy('official', care)).toEqual({ paid: 'abroad' })
    expect(care.unpaid).toEqual({ guide: false, official: true })
    expect([care.steps, care.papers.keep]).toEqual([[], []])
  })
})

describe('inside Fujian', () => {
  test('nothing is filed; the guide only speaks of other provinces', () => {
    const care = inProvince()
    expect(saidBy('guide', care)).toEqual({
      paid: 'paid',
      filing: 'filing-beyond-fujian',
      share: 'share-varies',
      hospital: 'hospital-settles',
      scope: 'scope-some-outside',
    })
    expect(saidBy('official', care)).toEqual({
      paid: 'paid',
      filing: 'filing-not-in-fujian',
      share: 'share-home',
      hospital: 'hospital-settles',
      scope: 'scope-direct',
    })
    expect(care.channels).toEqual([])
    expect(idsOf(care.steps)).toEqual(['check-insured', 'look-up-hospital', 'settle-directly', 'claim-at-home'])
  })
})

describe('another province, filed', () => {
  test.each([
    ['long-stay', 'long-stay', 'long-stay', 'share-as-home'],
    ['travel', 'temporary', 'temporary', 'share-maybe-lower'],
    ['referral', 'referral', 'temporary-referral', 'share-maybe-affected'],
    ['emergency', 'emergency-proof', 'temporary-emergency', 'share-varies'],
  ] as const)('%s', (reason, kindByGuide, kindByDocument, share) => {
    const care = beyond({ filed: true, reason })
    expect(saidBy('guide', care)).toMatchObject({ paid: 'paid', filing: 'filing-done', kind: kindByGuide, share })
    expect(saidBy('official', care)).toMatchObject({
      paid: 'paid',
      filing: 'filing-done-lasts',
      kind: kindByDocument,
      share: 'share-home-filed',
      pharmacy: 'pharmacy-unpaid',
    })
    expect(care.channels).toEqual([])
    expect(idsOf(care.steps)).not.toContain('file')
  })
})

describe('another province, not filed', () => {
  test('before the trip both want it filed', () => {
    const care = beyond()
    expect(saidBy('guide', care)).toMatchObject({ paid: 'once-filed', filing: 'filing-before-trip' })
    expect(saidBy('official', care)).toMatchObject({
      filing: 'filing-until-settled',
      share: 'share-prior-unless-filed',
    })
    expect(idsOf(care.channels)).toEqual([
      'xiamen-account',
      'fujian-account',
      'national-platform',
      'national-filing',
      'minzhengtong',
      'ixiamen',
      'site-or-app',
      'terminal',
      'counter',
    ])
    expect(idsOf(care.steps)).toEqual([
      'check-insured',
      'look-up-hospital',
      'file',
      'see-approval',
      'settle-directly',
      'claim-at-home',
    ])
  })

  test('on the way it is late by the guide, and may still be filed by the document', () => {
    const care = beyond({ stage: 'away' })
    expect(saidBy('guide', care)).toMatchObject({ paid: 'once-filed', filing: 'filing-trip-begun' })
    expect(saidBy('official', care)).toMatchObject({ filing: 'filing-until-settled' })
    expect(idsOf(care.steps)).toContain('file')
  })

  test('once settled it is too late: nothing by the guide, a prior share of 10 % by the document', () => {
    const care = beyond({ stage: 'settled' })
    expect(saidBy('guide', care)).toEqual({
      paid: 'never-filed',
      filing: 'filing-trip-begun',
      kind: 'temporary',
      hospital: 'hospital-settles',
    })
    expect(care.unpaid).toEqual({ guide: true, official: false })
    expect(saidBy('official', care)).toMatchObject({ filing: 'filing-too-late', share: 'share-prior' })
    const share = care.answers.find(({ question }) => question === 'share')?.official
    expect(share?.figure?.value.toString()).toBe('0.1')
    expect(share?.saidBy.map(({ source }) => source)).toEqual(['R12', 'Y81'])
    expect(care.channels).toEqual([])
    expect(idsOf(care.steps)).toEqual(['claim-at-home'])
    expect(care.papers.bring).toEqual([])
  })

  test.each(['before-trip', 'away', 'settled'] as const)('an emergency bears no prior share, %s', (stage) => {
    expect(saidBy('official', beyond({ reason: 'emergency', stage }))).toMatchObject({ share: 'share-home-emergency' })
  })
})

describe('the hospital', () => {
  test.each([
    ['settles', 'hospital-settles', 'hospital-settles', 'scope-direct'],
    ['claims-only', 'hospital-should-settle', 'hospital-claims-only', 'scope-claimed'],
    ['unknown', 'hospital-look-up', 'hospital-look-up', 'scope-either'],
  ] as const)('%s', (hospital, byGuide, byDocument, scope) => {
    const care = beyond({ filed: true, hospital })
    expect(saidBy('guide', care)).toMatchObject({ hospital: byGuide, scope: 'scope-some-outside' })
    expect(saidBy('official', care)).toMatchObject({ hospital: byDocument, scope })
  })

  test('not designated: the document pays nothing, the guide maybe nothing', () => {
    const care = inProvince({ hospital: 'not-designated' })
    expect(saidBy('guide', care)).toMatchObject({ paid: 'not-designated-maybe', hospital: 'hospital-change' })
    expect(saidBy('official', care)).toEqual({
      paid: 'not-designated',
      filing: 'filing-not-in-fujian',
      hospital: 'hospital-change',
    })
    expect(care.unpaid).toEqual({ guide: false, official: true })
  })

  test('not designated in an emergency: the document pays', () => {
    const care = inProvince({ hospital: 'not-designated', reason: 'emergency' })
    expect(saidBy('official', care)).toMatchObject({ paid: 'emergency-anywhere', share: 'share-home' })
    expect(care.unpaid.official).toBe(false)
  })
})

test('who is not insured or does not pay gets nothing, by both', () => {
  const care = beyond({ insured: false })
  expect(care.unpaid).toEqual({ guide: true, official: true })
  expect(saidBy('guide', care).paid).toBe('uninsured')
  expect(saidBy('official', care)).toMatchObject({ paid: 'uninsured', filing: 'filing-until-settled' })
  expect(saidBy('official', care)).not.toHaveProperty('share')
})

describe('where the document pays nothing nobody is sent to file or to claim', () => {
  test.each([
    ['another hospital', { hospital: 'not-designated' }, ['change-hospital']],
    ['insurance', { insured: false }, ['check-insured']],
    ['both', { hospital: 'not-designated', insured: false }, ['check-insured', 'change-hospital']],
    ['in an emergency insurance alone', { ...EMERGENCY, insured: false }, ['check-insured']],
    ['once settled, nothing: the hospital', { hospital: 'not-designated', stage: 'settled' }, []],
    ['once settled, nothing: insurance', { insured: false, stage: 'settled' }, []],
  ] as const)('what is left to mend: %s', (_, more, steps) => {
    for (const care of [inProvince({ stage: 'away', ...more }), beyond({ stage: 'away', ...more })]) {
      expect(care.unpaid.official).toBe(true)
      expect(idsOf(care.steps)).toEqual(steps)
      expect([care.channels, care.papers.bring, care.papers.keep]).toEqual([[], [], []])
    }
  })

  test('an emergency in a hospital that is not designated is paid, and claimed', () => {
    const care = beyond({ ...EMERGENCY, stage: 'settled' })
    expect(idsOf(care.steps)).toEqual(['claim-at-home'])
    expect(idsOf(care.papers.keep)).toContain('invoice')
  })
})

describe('papers', () => {
  test('card and ID to bring, bills to keep', () => {
    const { papers } = beyond()
    expect(idsOf(papers.bring)).toEqual(['id-document', 'insurance-card'])
    expect(idsOf(papers.keep)).toEqual(['invoice', 'itemised-list', 'prescription', 'outpatient-record', 'diagnosis'])
  })

  test('stand in documents of their own, which are named too', () => {
    const named = ({ sources }: RemoteCare) => sources.map(({ source, place }) => `${source} ${place}`)
    const ofPapers = ['S4 门诊报销流程 · 报销前准备', 'S4 门诊报销流程 · 报销流程', 'G1 申请材料']
    expect(named(beyond())).toEqual(expect.arrayContaining([...ofPapers, 'Y81 结算', 'Y81 备案']))
    const atHome = named(valueOf(checkRemoteCare({ place: 'xiamen' }, TODAY)))
    expect(atHome.filter((place) => ofPapers.includes(place))).toEqual([])
  })

  test('an emergency adds its certificate or the rescue record', () => {
    const keep = idsOf(beyond({ reason: 'emergency' }).papers.keep)
    expect(keep).toEqual(expect.arrayContaining(['emergency-diagnosis', 'rescue-record']))
  })
})

describe('every journey', () => {
  const journeys: RemoteInput[] = (['fujian', 'other-province'] as const).flatMap((place) =>
    (['long-stay', 'travel', 'referral', 'emergency'] as const).flatMap((reason) =>
      (['before-trip', 'away', 'settled'] as const).flatMap((stage) =>
        (['settles', 'claims-only', 'not-designated', 'unknown'] as const).flatMap((hospital) =>
          [true, false].flatMap((insured) =>
            [true, false].map((filed) => ({ place, reason, stage, hospital, insured, filed })),
          ),
        ),
      ),
    ),
  )

  test.each(['guide', 'official'] as const)('has an answer of the %s to what matters', (edition) => {
    const unanswered = journeys.flatMap((journey) => {
      const care = valueOf(checkRemoteCare(journey, TODAY))
      const said = saidBy(edition, care)
      const asked = ['paid', 'filing', 'hospital', ...(care.unpaid[edition] ? [] : ['share', 'scope'])]
      return asked.filter((question) => !(question in said)).map((question) => [journey, question])
    })
    expect(unanswered).toEqual([])
  })

  test('says of everything where it stands, in a document of that edition', () => {
    const misplaced = journeys.flatMap((journey) => {
      const { answers, sources } = valueOf(checkRemoteCare(journey, TODAY))
      const stands = (edition: Edition, said: readonly { readonly edition: Edition }[] = []) =>
        said.every((statement) => statement.edition === edition)
      const wrong = answers.filter(
        ({ guide, official }) =>
          !stands('guide', guide?.saidBy) ||
          !stands('official', official?.saidBy) ||
          (guide?.saidBy ?? official?.saidBy ?? []).length === 0,
      )
      return sources.length > 0 ? wrong : [journey, ...wrong]
    })
    expect(misplaced).toEqual([])
  })
})

test('how its documents stand is told, and when they were looked at', () => {
  const [first] = beyond().standing
  expect(first?.lookedAt).toBe('2026-11-25')
})

describe('faults', () => {
  test.each([
    [{}, TODAY, ['place: required']],
    [{ place: 'moon' }, TODAY, ['place: not-understood']],
    [{ place: 'fujian' }, TODAY, ['reason: required', 'stage: required', 'insured: required', 'hospital: required']],
    [{ place: 'other-province', ...trip, reason: 'fun' }, TODAY, ['reason: not-understood', 'filed: required']],
    [{ place: 'xiamen' }, { today: '2025-02-30' }, ['today: not-a-date']],
    [{ place: 'fujian', ...trip, insured: 'yes' }, {}, ['insured: not-understood', 'today: required']],
  ])('%j', (input, options, faults) => {
    expect(faultsOf(checkRemoteCare(input as never, options as never)).sort()).toEqual([...faults].sort())
  })
})
