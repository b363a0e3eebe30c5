import { differences } from '../../src/pages/policy/help/differences/differences'
import { examples } from '../../src/pages/policy/help/differences/examples'
import { questions } from '../../src/pages/policy/help/differences/questions'
import { lookedAt, disagreements, parameters } from '../../src/rules'
import { sectionName, type DifferenceId, type Section } from '../../src/pages/policy/help/differences/words'

const found = disagreements(lookedAt)
const asked = Object.values(questions).flat()

describe('the comparison of the editions', () => {
  test('finds what differs and what only one of them says', () => {
    const of = (point: string) => found.find((disagreement) => disagreement.point === point)
    expect(of('outpatient.in-service.tertiary')).toMatchObject({ guide: { value: '0.5' }, official: { value: '0.75' } })
    expect(of('credit.retiree.sum')).toEqual({
      point: 'credit.retiree.sum',
      official: { value: '145', unit: 'yuan-per-month' },
    })
    expect(of('claim.deadline')).toMatchObject({ guide: { unit: 'months' }, official: { unit: 'day-of-next-year' } })
    expect(of('material.card-copy')).toEqual({ point: 'material.card-copy' })
    expect(of('credit.employee.rate')).toBeUndefined()
    expect(of('outpatient.retired.deductible')).toBeUndefined()
    expect(of('step.settle-by-card')).toBeUndefined()
  })

  test('has figures only of a day on which they are in force', () => {
    expect(disagreements('2022-06-30').filter(({ guide, official }) => guide ?? official)).toEqual([])
    const lowerLimit = disagreements('2024-06-30').find(({ point }) => point === 'base.lower-limit')
    expect(lowerLimit).toEqual({ point: 'base.lower-limit', official: { value: '4212', unit: 'yuan-per-month' } })
  })

  test('names what it is about', () => {
    const topics = new Set<string>(parameters.map(({ topic }) => topic))
    const nameless = found.filter(
      ({ point }) => !topics.has(point) && !/^(material|step|exclusion|nothing)\.[a-z]/.test(point),
    )
    expect(nameless).toEqual([])
  })

  test('misses nothing that is figured differently', () => {
    const valueOf = (edition: string, topic: string) =>
      parameters
        .find((one) => one.edition === edition && one.topic === topic)
        // Measures for a time are all over on that day, and so is what has an end of its own; some may not have begun.
        ?.values.filter(
          ({ from, temporary, until }) => from <= lookedAt && !temporary && (until === undefined || until >= lookedAt),
        )
        .at(-1)?.value
    const topics = [...new Set(parameters.map((parameter) => parameter.topic))]
    expect(topics.filter((topic) => found.some(({ point }) => point === topic))).toEqual(
      topics.filter((topic) => valueOf('guide', topic) !== valueOf('official', topic)),
    )
  })
})

describe('两种口径差在哪', () => {
  test('every disagreement belongs to a question, and so has a reason', () => {
    expect(found.map(({ point }) => point).filter((point) => !asked.includes(point))).toEqual([])
  })

  test('no point belongs to two questions, and none is listed on which the editions agree', () => {
    expect(asked.filter((point, index) => asked.indexOf(point) !== index)).toEqual([])
    expect(asked.filter((point) => !found.some((disagreement) => disagreement.point === point))).toEqual([])
  })

  test('every question says what differs, in figures or in words, and why', () => {
    const all = (Object.keys(sectionName) as Section[]).flatMap((section) => differences(section, lookedAt))
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(questions).sort())
    for (const { id, title, reason, lines } of all) {
      expect([id, title !== '', reason !== '', lines.length > 0]).toEqual([id, true, true, true])
      for (const { name, guide, official } of lines) expect([id, name, guide !== official]).toEqual([id, name, true])
    }
  })

  test.each(Object.keys(examples) as DifferenceId[])('the example of %s is answered, differently', (id) => {
    const { guide, official } = examples[id]?.(lookedAt).answers ?? {}
    expect(guide).toBeTruthy()
    expect(official).toBeTruthy()
    expect(guide).not.toBe(official)
  })

  test.each([
    ['credit-by-age', '180.00 元', '120.00 元'],
    ['credit-flexible', '120.00 至 180.00 元', '120.00 元'],
    ['credit-withheld', '120.00 元', '113.00 元'],
    // 2 % of 22164 and of 22893; 8.5 % and 9.5 % of 6000
    ['base-limits', '443.28 元', '457.86 元'],
    ['rates', '510.00 元', '570.00 元'],
    ['aid-low-income', '0.00 元', '45.00 元'],
    ['public-subsidy', '450.00 元', '1,280.00 元'],
    ['outpatient-retired', '约 1,100.00 元', '1,870.00 元'],
    ['inpatient-deductible', '659.00 元', '1,000.00 元'],
    ['inpatient-ratio', '6,538.70 至 7,005.75 元', '8,100.00 元'],
    // the fund pays its 100,000; of the other 100,000, 60 % of what is above 30,000
    ['critical-resident', '网上攻略只说居民住院比职工略低，没有写数字。', '58,000.00 元'],
    ['continuous', '约 900.00 元', '675.00 元'],
    // 101,000 less 75 and 70 % of 90,341; (91,000 − 1,000) × 90 %, and 10,000 × 75 % of critical illness
    ['class-b', '33,244.25 至 37,761.30 元', '12,500.00 元'],
    ['claim-deadline', '2025年11月30日', '2026年3月31日'],
    ['claim-answer', '2025年12月8日', '2025年12月1日'],
  ] as const)('%s: %s and %s', (id, guide, official) => {
    expect(examples[id]?.(lookedAt).answers).toEqual({ guide, official })
  })

  test.each([
    // The document's upper limit is 22164 until June and 22893 from July 2026, the guide's 22164; 2 % of each.
    ['base-limits', '2026-06-30', '443.28 元', '443.28 元'],
    ['base-limits', '2026-07-01', '443.28 元', '457.86 元'],
    // 8.5 % of 6000, and 9.5 % once the measure for 2025 is over.
    ['rates', '2025-12-31', '510.00 元', '510.00 元'],
    ['rates', '2026-01-01', '510.00 元', '570.00 元'],
    // Paid on 31 May of the year before.
    ['claim-deadline', '2027-01-02', '2026年11月30日', '2027年3月31日'],
  ] as const)('%s on %s: %s and %s', (id, on, guide, official) => {
    expect(examples[id]?.(on).answers).toEqual({ guide, official })
  })
})
