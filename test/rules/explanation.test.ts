import {
  addAmounts,
  calculateContribution,
  calculateCredit,
  Decimal,
  regionalCredits,
  replay,
  type Amount,
  type ContributionInput,
  type CreditInput,
  type Edition,
  type Operand,
  type Reading,
  type Trace,
} from '../../src/rules'
import { Calculation } from '../../src/rules/kernel/calculation'
import { outcomeOf } from '../../src/rules/kernel/outcome'
import { admission, adult, bill, inService, minor, retired, settle, settlementsOf, yearOf } from './bills'
import { valueOf, written } from './support'

const ON = '2025-11-17'

/** A step's numbers, each with where it is from. */
const told = (operand: Operand) => `${operand.from} ${operand.value.toString()}`

/** Every step in a line: what it is called, what is done with which numbers, and what that gives; then why. */
function spelled({ steps }: Trace): string[] {
  const nameOf = (operand: Operand) => {
    if (operand.from === 'answer') return operand.name
    if (operand.from === 'parameter') return operand.parameter.topic
    return operand.from === 'step' ? `[${steps[operand.index]?.line ?? ''}]` : operand.value.toString()
  }
  return steps.map(({ line, operation, operands, value, because }) => {
    const reasons = because.map(({ left, relation, right }) => `${nameOf(left)} ${relation} ${nameOf(right)}`)
    const work = `${line}: ${operation} of ${operands.map(nameOf).join(', ')} is ${value.toString()}`
    return reasons.length > 0 ? `${work}; ${reasons.join(', ')}` : work
  })
}

describe('the explanation', () => {
  const contribution = () =>
    valueOf(calculateContribution({ insured: 'employee', base: '6000' }, { edition: 'guide', on: ON }))

  test('tells of every number where it is from', () => {
    expect(contribution().trace.steps.map(({ line, operands }) => [line, ...operands.map(told)])).toEqual([
      ['counted-base', 'answer 6000', 'parameter 4433', 'parameter 22164'],
      ['employer-contribution', 'step 6000', 'parameter 0.065'],
      ['own-contribution', 'step 6000', 'parameter 0.02'],
      ['total-contribution', 'step 390', 'step 120'],
    ])
    const minor = valueOf(calculateCredit({ insured: 'resident', age: 10 }, { edition: 'guide', on: ON }))
    expect(minor.trace.steps.map(({ line, operands }) => [line, ...operands.map(told)])).toEqual([
      ['yearly-in-advance', 'parameter 600'],
      ['monthly-average', 'step 600', 'constant 12'],
    ])
  })

  test('is worked through again from its answers: another base gives other sums', () => {
    const { steps, amounts } = contribution().trace
    const [first] = steps
    const [, ...limits] = first?.operands ?? []
    const answer: Operand = { from: 'answer', name: 'base', value: new Decimal(7000) }
    const altered = steps.map((step) => (step === first ? { ...step, operands: [answer, ...limits] } : step))
    // 7,000 × 6.5 % and × 2 %
    expect(replay({ steps: altered, amounts }).values.map(String)).toEqual(['7000', '455', '140', '595'])
  })

  test('does not hold where a comparison does not', () => {
    const { steps, amounts } = valueOf(
      calculateCredit({ insured: 'employee', age: 45, base: '6000' }, { edition: 'guide', on: ON }),
    ).trace
    const agedBy = (years: number): Operand => ({ from: 'answer', name: 'age', value: new Decimal(years) })
    const at = (years: number) =>
      replay({
        steps: steps.map((step) => ({
          ...step,
          because: step.because.map((condition) => ({ ...condition, left: agedBy(years) })),
        })),
        amounts,
      }).conditionsHold
    expect([at(44), at(45), at(46)]).toEqual([false, true, true])
  })

  test('names steps only', () => {
    const calculation = new Calculation(ON)
    const step = calculation.money('own', 'sum', [calculation.constant(1)])
    expect(() => calculation.amount('own', calculation.constant(1))).toThrow('own is not the value of a step')
    expect(() => calculation.amount('own', step, calculation.constant(1))).toThrow('own is not the value of a step')
    expect(() => calculation.amount('own', calculation.constant(1), step)).toThrow('own is not the value of a step')
  })
})

test('a note stands among the figures only where it speaks of any', () => {
  const unfiled = settle(inService, bill('5000', { place: 'other-province' }))
  expect(unfiled.notes).toEqual(['pharmacy-elsewhere', 'unfiled-prior-share'])
  expect(Object.keys(unfiled.figures ?? {})).toEqual(['unfiled-prior-share'])
  expect(settle(inService, bill('5000'))).not.toHaveProperty('figures')
})

describe('credit, step by step', () => {
  const steps = (input: CreditInput, edition: Edition) =>
    spelled(valueOf(calculateCredit(input, { edition, on: ON })).trace)
  const counted = 'counted-base: within of base, base.lower-limit, base.upper-limit is 6000'

  test('of employees by the guide, with the ages that decide', () => {
    const at = (age: number) => steps({ insured: 'employee', age, base: '6000' }, 'guide')
    expect(at(30)).toEqual([
      counted,
      'monthly-by-age: product of [counted-base], credit.employee.rate is 120; ' +
        'age below credit.employee.second-tier-age',
      'yearly: product of [monthly-by-age], 12 is 1440',
    ])
    expect(at(40)[1]).toBe(
      'monthly-by-age: product of [counted-base], credit.employee.second-tier-rate is 132; ' +
        'age at-least credit.employee.second-tier-age, age below credit.employee.third-tier-age',
    )
    expect(at(50)[1]).toBe(
      'monthly-by-age: product of [counted-base], credit.employee.third-tier-rate is 180; ' +
        'age at-least credit.employee.third-tier-age',
    )
  })

  test('of flexible workers by the guide, in both readings', () => {
    expect(steps({ insured: 'flexible', age: 50, base: '6000' }, 'guide')).toEqual([
      counted,
      'monthly: product of [counted-base], credit.flexible.rate is 120',
      'monthly-by-age: product of [counted-base], credit.employee.third-tier-rate is 180; ' +
        'age at-least credit.employee.third-tier-age',
      'yearly: product of [monthly], 12 is 1440',
      'yearly-by-age: product of [monthly-by-age], 12 is 2160',
    ])
  })

  test('of retirees and residents by the guide', () => {
    expect(steps({ insured: 'retiree', age: 70, pension: '1000' }, 'guide')).toEqual([
      'pension-share: product of pension, credit.retiree.pension-rate is 45',
      'monthly-with-floor: larger of [pension-share], credit.retiree.higher-floor is 90; ' +
        'age at-least credit.retiree.higher-floor-age',
      'yearly: product of [monthly-with-floor], 12 is 1080',
    ])
    expect(steps({ insured: 'resident', age: 18 }, 'guide')).toEqual([
      'no-credit: sum of credit.resident.adult is 0; age at-least credit.resident.majority-age',
    ])
    expect(steps({ insured: 'resident', age: 17 }, 'guide')).toEqual([
      'yearly-in-advance: sum of credit.resident.minor is 600; age below credit.resident.majority-age',
      'monthly-average: quotient of [yearly-in-advance], 12 is 50',
    ])
  })

  test('by the document, with what is withheld', () => {
    expect(steps({ insured: 'employee', age: 50, base: '6000' }, 'official')).toEqual([
      counted,
      'monthly: product of [counted-base], credit.employee.rate is 120',
      'yearly: product of [monthly], 12 is 1440',
      'net: difference of [monthly], credit.withheld is 113',
      'net-yearly: product of [net], 12 is 1356',
    ])
    expect(steps({ insured: 'flexible', age: 50, base: '6000' }, 'official')[1]).toBe(
      'monthly: product of [counted-base], credit.flexible.rate is 120',
    )
    expect(steps({ insured: 'retiree', age: 70 }, 'official')).toEqual([
      'monthly-fixed: sum of credit.retiree.sum is 145',
      'yearly: product of [monthly-fixed], 12 is 1740',
      'net: difference of [monthly-fixed], credit.withheld is 138',
      'net-yearly: product of [net], 12 is 1656',
    ])
  })

  test('elsewhere', () => {
    const at = (age: number) =>
      valueOf(regionalCredits({ age }, { today: ON })).regions.map(({ trace }) => spelled(trace))
    const [shanghai, chongqing, shandong, shenzhen] = at(70)
    expect(shanghai).toEqual([
      'yearly: sum of region.shanghai.sum is 1680; age below region.shanghai.higher-age',
      'monthly-average: quotient of [yearly], 12 is 140',
    ])
    expect(chongqing).toEqual([
      'monthly-fixed: sum of region.chongqing.higher-sum is 115; age at-least region.chongqing.higher-age',
      'yearly: product of [monthly-fixed], 12 is 1380',
    ])
    expect(shandong).toEqual([
      'monthly-fixed: sum of region.shandong.sum is 100',
      'yearly: product of [monthly-fixed], 12 is 1200',
      'monthly-fixed: sum of region.shandong.higher-sum is 125',
      'yearly: product of [monthly-fixed], 12 is 1500',
    ])
    expect(shenzhen).toEqual([
      'monthly-fixed: sum of region.shenzhen.sum is 250',
      'yearly: product of [monthly-fixed], 12 is 3000',
    ])
  })
})

describe('contributions, step by step', () => {
  const steps = (input: ContributionInput, edition: Edition, on = ON) =>
    spelled(valueOf(calculateContribution(input, { edition, on })).trace)

  test('of employees, and of flexible workers, who pay all of it', () => {
    expect(steps({ insured: 'employee', base: '6000' }, 'official')).toEqual([
      'counted-base: within of base, base.lower-limit, base.upper-limit is 6000',
      'employer-contribution: product of [counted-base], contribution.employer-rate is 390',
      'own-contribution: product of [counted-base], contribution.employee-rate is 120',
      'total-contribution: sum of [employer-contribution], [own-contribution] is 510',
    ])
    expect(steps({ insured: 'flexible', base: '6000' }, 'guide')).toEqual([
      'counted-base: within of base, base.lower-limit, base.upper-limit is 6000',
      'own-contribution: product of [counted-base], contribution.flexible-rate is 510',
    ])
  })

  test('of employees with maternity, and by the notice that has given way', () => {
    expect(steps({ insured: 'employee', base: '6000', maternity: 'employer' }, 'official', '2026-11-25')).toEqual([
      'counted-base: within of base, base.lower-limit, base.upper-limit is 6000',
      'employer-contribution: product of [counted-base], contribution.employer-rate is 450',
      'own-contribution: product of [counted-base], contribution.employee-rate is 120',
      'maternity-contribution: product of [counted-base], contribution.maternity-rate is 42',
      'total-contribution: sum of [employer-contribution], [maternity-contribution], [own-contribution] is 612',
      'employer-by-former-notice: product of [counted-base], contribution.employer-rate is 390',
    ])
  })

  test('of residents, with aid and public subsidy', () => {
    expect(steps({ insured: 'resident', assistance: 'low-income' }, 'official')).toEqual([
      'premium-aid: product of contribution.resident-premium, contribution.aid.low-income is 405',
      'own-premium: difference of contribution.resident-premium, [premium-aid] is 45',
      'public-subsidy: sum of contribution.public-subsidy is 800',
      'total-premium: sum of [own-premium], [premium-aid], [public-subsidy] is 1250',
    ])
    expect(steps({ insured: 'resident' }, 'guide')).toEqual([
      'own-premium: difference of contribution.resident-premium is 450',
      'total-premium: sum of [own-premium] is 450',
    ])
  })
})

describe('a bill, step by step, by the document', () => {
  const steps = (...given: Parameters<typeof settle>) => spelled(settle(...given).trace)

  test('the deductible, essential drugs, and half of the benefit while newly insured', () => {
    const newly = { scheme: 'employee', status: 'in-service', monthsInsured: 6 } as const
    const visit = bill('1000', { level: 'primary', essentialDrugs: '400', outside: '50' })
    expect(steps(newly, visit, { outpatientDeductible: '300' })).toEqual([
      'bill: sum of eligible, outside is 1050',
      'deductible-left: excess of outpatient.in-service.deductible, deductible-used-before is 900',
      'essential-drugs-exempt: product of essential-drugs, outpatient.essential-drugs.exempt is 400',
      'subject-to-deductible: difference of eligible, [essential-drugs-exempt] is 600',
      'deductible: smaller of [subject-to-deductible], [deductible-left] is 600',
      'above-deductible: difference of eligible, [deductible] is 400',
      'fund-in-full: product of [above-deductible], outpatient.in-service.primary is 360; ' +
        '[above-deductible] below outpatient.employee.first-band',
      'fund: product of [fund-in-full], continuous.first-share is 180; months-insured below continuous.second-months',
      'own-cost: difference of eligible, [fund-in-full] is 640',
      'critical-not-reached: excess of [own-cost], critical.employee.first.from is 0',
      'own: difference of [bill], [fund], [critical-not-reached] is 870',
    ])
  })

  test('the prior share, a later admission, the ceiling and critical illness', () => {
    const later = { scheme: 'employee', status: 'in-service', monthsInsured: 18 } as const
    const before = { pooledPaid: '99900', ownCost: '9000', admissions: 1 }
    const months = 'months-insured at-least continuous.second-months, months-insured below continuous.full-months'
    expect(steps(later, admission('20000', { place: 'other-province' }), before)).toEqual([
      'prior-share: product of eligible, elsewhere.unfiled.prior-share is 2000',
      'after-prior-share: difference of eligible, [prior-share] is 18000',
      'deductible: smaller of [after-prior-share], inpatient.employee.tertiary.later-deductible is 500',
      'above-deductible: difference of [after-prior-share], [deductible] is 17500',
      'fund-in-full: product of [above-deductible], inpatient.in-service.tertiary is 15750',
      `fund: product of [fund-in-full], continuous.second-share is 11812.5; ${months}`,
      'fund-limit-left: excess of ceiling.employee, fund-paid-before is 100',
      'fund-within-limit: smaller of [fund], [fund-limit-left] is 100',
      // The 100 paid are 75 % of what they use up of the normal benefit.
      'benefit-used: quotient of [fund-within-limit], continuous.second-share is 133.33',
      'own-cost: difference of [after-prior-share], [benefit-used] is 17866.67',
      'own-cost-of-year: sum of own-cost-before, [own-cost] is 26866.67',
      'critical-due-tier: difference of [own-cost-of-year], critical.employee.first.from is 16866.67; [own-cost-of-year] below critical.employee.second.from',
      'critical-due-in-full: product of [critical-due-tier], critical.employee.first is 12650.0025',
      `critical-due: product of [critical-due-in-full], continuous.second-share is 9487.5; ${months}`,
      'own: difference of eligible, [fund-within-limit], [critical-due] is 10412.5',
    ])
  })

  test('what is left of the first band, and beyond it', () => {
    const before = { outpatientDeductible: '1200', outpatientAboveDeductible: '9800' }
    expect(steps(inService, bill('500'), before).slice(0, 6)).toEqual([
      'deductible-left: excess of outpatient.in-service.deductible, deductible-used-before is 0',
      'band-left: excess of outpatient.employee.first-band, above-deductible-before is 200',
      'beyond-band: difference of eligible, [band-left] is 300',
      'fund-part: product of [band-left], outpatient.in-service.tertiary is 150; eligible at-least [band-left]',
      'fund-part: product of [beyond-band], outpatient.in-service.tertiary.beyond is 270',
      'fund: sum of [fund-part], [fund-part] is 420',
    ])
  })

  test('half the deductible of an admission for retired people', () => {
    expect(steps(retired, admission('3000')).slice(0, 3)).toEqual([
      'retired-deductible: product of inpatient.employee.tertiary.deductible, inpatient.retired.deductible-share is 500',
      'deductible: smaller of eligible, [retired-deductible] is 500',
      'above-deductible: difference of eligible, [deductible] is 2500',
    ])
  })

  test('what critical illness owed before, and what its maximum leaves', () => {
    const before = { pooledPaid: '100000', ownCost: '50000', criticalPaid: '1099990' }
    expect(steps(inService, admission('1200'), before).filter((line) => /^(own|critical)/.test(line))).toEqual([
      'own-cost: difference of eligible, [fund-within-limit] is 1200',
      'own-cost-of-year: sum of own-cost-before, [own-cost] is 51200',
      // 50,000 − 10,000 and 51,200 − 10,000, at 75 %
      'critical-due-before-tier: difference of own-cost-before, critical.employee.first.from is 40000; own-cost-before below critical.employee.second.from',
      'critical-due-before: product of [critical-due-before-tier], critical.employee.first is 30000',
      'critical-due-tier: difference of [own-cost-of-year], critical.employee.first.from is 41200; [own-cost-of-year] below critical.employee.second.from',
      'critical-due: product of [critical-due-tier], critical.employee.first is 30900',
      'critical: difference of [critical-due], [critical-due-before] is 900',
      'critical-limit-left: excess of critical.employee.maximum, critical-paid-before is 10',
      'critical-within-limit: smaller of [critical], [critical-limit-left] is 10',
      'own: difference of eligible, [fund-within-limit], [critical-within-limit] is 1190',
    ])
  })

  test('a visit goes on from what critical illness owed at the one before it', () => {
    const year = yearOf(minor, [admission('40000'), admission('1000')], { pooledPaid: '100000' })
    const [, second] = settlementsOf(year).map(({ trace }) => spelled(trace))
    expect(second?.filter((line) => line.startsWith('critical'))).toEqual([
      'critical-due-tier: difference of [own-cost-of-year], critical.resident.first.from is 11000; [own-cost-of-year] below critical.resident.second.from',
      'critical-due: product of [critical-due-tier], critical.resident.first is 6600',
      'critical: difference of [critical-due], critical-due-before is 600',
    ])
  })

  test('the class-B share, and the ceiling that shrinks by the other reading', () => {
    const newly = { scheme: 'employee', status: 'in-service', monthsInsured: 6 } as const
    expect(steps(newly, bill('1000', { classB: '200' })).filter((line) => line.includes('class-b'))).toEqual([
      'bill: sum of eligible, class-b is 1200',
      'own-cost-that-counts: sum of [own-cost], class-b is 1200',
    ])
    const [other] = settle(newly, admission('251000')).others ?? []
    expect(other && spelled(other.trace)).toContain(
      'ceiling-at-share: product of ceiling.employee, continuous.first-share is 50000',
    )
  })

  test('what critical illness leaves to medical aid, and class 5 after another class', () => {
    const exhausted = { pooledPaid: '100000' }
    const aided = (level: 2 | 3 | 5) => ({ ...adult, aid: { class: level } })
    expect(steps(aided(3), bill('20000'), exhausted)).toContain(
      'left-after-critical: difference of [own-cost], [critical-due] is 16750',
    )
    const visits = [bill('20000', { date: '2025-03-05' }), bill('30000', { date: '2025-06-05', person: aided(5) })]
    // 19,000 of the first for class 2, and half of 3,000
    expect(spelled(yearOf(aided(2), visits, exhausted).trace).slice(-2)).toEqual([
      'total-aid: sum of [total-aid], [aid-due] is 20500',
      'total-own-after-aid: difference of [total-own], [aid-due] is 17500',
    ])
    const year = yearOf(aided(5), [bill('60000')], exhausted)
    // 60,000 − 30,000 × 60 %
    expect(spelled(year.trace)).toContain('aid-due-tier: difference of left-after-critical, aid.fifth.from is 26000')
  })

  test('nothing of the whole bill where the institution is not designated', () => {
    expect(steps(inService, bill('500', { designated: false, outside: '10' }))).toEqual([
      'bill: sum of eligible, outside is 510',
      'fund: product of [bill], not-designated is 0',
      'own: difference of [bill], [fund] is 510',
    ])
  })
})

describe('a bill, step by step, by the guide', () => {
  const steps = (...[person, visit, before]: Parameters<typeof settle>) =>
    spelled(settle(person, visit, before, 'guide').trace)

  test('of a resident', () => {
    expect(steps(adult, bill('1000'))).toEqual([
      'fund: product of eligible, outpatient.resident.ratio is 500',
      'own: difference of eligible, [fund] is 500',
    ])
  })

  test('above the deductible, in another province at most as at home', () => {
    const away = bill('3000', { place: 'other-province', filed: 'temporary' })
    expect(steps(inService, away, { outpatientDeductible: '300' })).toEqual([
      'deductible-left: excess of outpatient.in-service.deductible, deductible-used-before is 900',
      'deductible: smaller of eligible, [deductible-left] is 900',
      'above-deductible: difference of eligible, [deductible] is 2100',
      'fund: product of [above-deductible], outpatient.in-service.tertiary is 1050',
      'fund-least: product of [above-deductible], 0 is 0',
      'own: difference of eligible, [fund] is 1950',
      'own-most: difference of eligible, [fund-least] is 3000',
    ])
  })

  test('between two ratios', () => {
    expect(steps(retired, admission('1500', { level: 'secondary' }))).toEqual([
      'deductible: smaller of eligible, inpatient.employee.secondary.deductible is 500',
      'above-deductible: difference of eligible, [deductible] is 1000',
      'fund: product of [above-deductible], inpatient.in-service.secondary is 800',
      'fund-most: product of [above-deductible], inpatient.in-service.secondary.highest is 850',
      'own: difference of eligible, [fund-most] is 650',
      'own-most: difference of eligible, [fund] is 700',
    ])
  })

  test('of all visits together', () => {
    const { trace } = yearOf(inService, [bill('2200'), admission('1659')], {}, 'guide')
    expect(spelled(trace)).toEqual([
      'total-fund: sum of fund-of-visit, fund-of-visit is 1200',
      'total-fund-most: sum of fund-of-visit, fund-of-visit is 1250',
      'total-critical: sum of critical-of-visit, critical-of-visit is 0',
      'total-own: sum of own-of-visit, own-of-visit is 2609',
      'total-own-most: sum of own-of-visit, own-of-visit is 2659',
    ])
  })
})

describe('a sum of amounts', () => {
  const amount = (low: string, high: string, reading: Reading): Amount => ({
    low: new Decimal(low),
    high: new Decimal(high),
    reading,
  })
  const sumOf = (...amounts: Amount[]) => written(addAmounts(amounts))

  test('is as firm as its inexact parts are alike', () => {
    const exact = amount('100', '100', 'exact')
    const more = amount('900', '1000', 'more-than')
    expect(sumOf(exact, exact)).toEqual({ low: '200.00', high: '200.00', reading: 'exact' })
    expect(sumOf(exact, more)).toEqual({ low: '1000.00', high: '1100.00', reading: 'more-than' })
    expect(sumOf(more, exact, more)).toEqual({ low: '1900.00', high: '2100.00', reading: 'more-than' })
  })

  test('of unlike parts lies between its bounds, or is about so much where they meet', () => {
    const about = amount('50', '50', 'about')
    expect(sumOf(about, amount('0', '70', 'at-most'))).toEqual({ low: '50.00', high: '120.00', reading: 'between' })
    // A fen's share at 70 % and at 75 % is a fen.
    expect(sumOf(about, amount('0.01', '0.01', 'between'))).toEqual({ low: '50.01', high: '50.01', reading: 'about' })
  })
})

test('a mistake of ours is no refusal: it is thrown on', () => {
  expect(() =>
    outcomeOf(() => {
      throw new Error('a mistake')
    }),
  ).toThrow('a mistake')
})
