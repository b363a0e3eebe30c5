import type { Edition } from './kernel/document'
import type { Unit } from './kernel/parameter'

/** Every figure's name and what it is measured in, once: where that depends on who says it, by edition. */
export const topics = {
  'credit.employee.rate': 'ratio',
  'credit.employee.second-tier-age': 'years-of-age',
  'credit.employee.second-tier-rate': 'ratio',
  'credit.employee.third-tier-age': 'years-of-age',
  'credit.employee.third-tier-rate': 'ratio',
  'credit.flexible.rate': 'ratio',
  'credit.retiree.pension-rate': 'ratio',
  'credit.retiree.floor': 'yuan-per-month',
  'credit.retiree.higher-floor-age': 'years-of-age',
  'credit.retiree.higher-floor': 'yuan-per-month',
  'credit.retiree.sum': 'yuan-per-month',
  'credit.resident.adult': 'yuan-per-year',
  'credit.resident.minor': 'yuan-per-year',
  'credit.resident.majority-age': 'years-of-age',
  'credit.withheld': 'yuan-per-month',

  'base.lower-limit': 'yuan-per-month',
  'base.upper-limit': 'yuan-per-month',

  'contribution.employer-rate': 'ratio',
  'contribution.employee-rate': 'ratio',
  'contribution.flexible-rate': 'ratio',
  'contribution.maternity-rate': 'ratio',
  'contribution.maternity-rate.public-funds': 'ratio',
  'contribution.resident-premium': 'yuan-per-year',
  'contribution.public-subsidy': 'yuan-per-year',
  'contribution.aid.low-income': 'ratio',
  'contribution.aid.disabled': 'ratio',
  'contribution.aid.severely-disabled': 'ratio',

  'outpatient.in-service.deductible': 'yuan-per-year',
  'outpatient.retired.deductible': 'yuan-per-year',
  'outpatient.adult.deductible': 'yuan-per-year',
  'outpatient.minor.deductible': 'yuan-per-year',
  'outpatient.employee.first-band': 'yuan-per-year',
  'outpatient.in-service.primary': 'ratio',
  'outpatient.in-service.primary.beyond': 'ratio',
  'outpatient.in-service.secondary': 'ratio',
  'outpatient.in-service.secondary.beyond': 'ratio',
  'outpatient.in-service.tertiary': 'ratio',
  'outpatient.in-service.tertiary.beyond': 'ratio',
  'outpatient.retired.primary': 'ratio',
  'outpatient.retired.primary.beyond': 'ratio',
  'outpatient.retired.secondary': 'ratio',
  'outpatient.retired.secondary.beyond': 'ratio',
  'outpatient.retired.tertiary': 'ratio',
  'outpatient.retired.tertiary.beyond': 'ratio',
  'outpatient.resident.ratio': 'ratio',
  'outpatient.resident.first-band': 'yuan-per-year',
  'outpatient.resident.primary': 'ratio',
  'outpatient.resident.primary.beyond': 'ratio',
  'outpatient.resident.secondary': 'ratio',
  'outpatient.resident.secondary.beyond': 'ratio',
  'outpatient.resident.tertiary': 'ratio',
  'outpatient.resident.tertiary.beyond': 'ratio',
  'outpatient.essential-drugs.exempt': 'ratio',

  'inpatient.employee.primary.deductible': 'yuan',
  'inpatient.employee.primary.later-deductible': 'yuan',
  'inpatient.employee.secondary.deductible': 'yuan',
  'inpatient.employee.secondary.later-deductible': 'yuan',
  'inpatient.employee.tertiary.deductible': 'yuan',
  'inpatient.employee.tertiary.later-deductible': 'yuan',
  'inpatient.retired.deductible-share': 'ratio',
  'inpatient.adult.primary.deductible': 'yuan',
  'inpatient.adult.primary.later-deductible': 'yuan',
  'inpatient.adult.secondary.deductible': 'yuan',
  'inpatient.adult.secondary.later-deductible': 'yuan',
  'inpatient.adult.tertiary.deductible': 'yuan',
  'inpatient.adult.tertiary.later-deductible': 'yuan',
  'inpatient.minor.deductible': 'yuan',
  'inpatient.in-service.primary': 'ratio',
  'inpatient.in-service.secondary': 'ratio',
  'inpatient.in-service.secondary.highest': 'ratio',
  'inpatient.in-service.tertiary': 'ratio',
  'inpatient.in-service.tertiary.highest': 'ratio',
  'inpatient.retired.primary': 'ratio',
  'inpatient.retired.secondary': 'ratio',
  'inpatient.retired.tertiary': 'ratio',
  'inpatient.resident.primary': 'ratio',
  'inpatient.resident.secondary': 'ratio',
  'inpatient.resident.tertiary': 'ratio',
  'inpatient.resident.by-case': 'ratio',

  'ceiling.employee': 'yuan-per-year',
  'ceiling.resident': 'yuan-per-year',

  'continuous.first-share': 'ratio',
  'continuous.second-months': 'months',
  'continuous.second-share': 'ratio',
  'continuous.full-months': 'months',
  'continuous.full-share': 'ratio',
  'continuous.gap': 'months',

  'critical.employee.first.from': 'yuan-per-year',
  'critical.employee.first': 'ratio',
  'critical.employee.second.from': 'yuan-per-year',
  'critical.employee.second': 'ratio',
  'critical.employee.third.from': 'yuan-per-year',
  'critical.employee.third': 'ratio',
  'critical.employee.maximum': 'yuan-per-year',
  'critical.resident.first.from': 'yuan-per-year',
  'critical.resident.first': 'ratio',
  'critical.resident.second.from': 'yuan-per-year',
  'critical.resident.second': 'ratio',
  'critical.resident.third.from': 'yuan-per-year',
  'critical.resident.third': 'ratio',
  'critical.resident.maximum': 'yuan-per-year',
  'critical.aided.first.from': 'yuan-per-year',
  'critical.aided.first': 'ratio',
  'critical.aided.second.from': 'yuan-per-year',
  'critical.aided.second': 'ratio',
  'critical.aided.third.from': 'yuan-per-year',
  'critical.aided.third': 'ratio',

  'elsewhere.unfiled.prior-share': 'ratio',
  'elsewhere.long-stay': 'ratio',
  'elsewhere.temporary': 'ratio',
  'elsewhere.temporary.highest': 'ratio',

  'not-designated': 'ratio',

  'claim.deadline': { guide: 'months', official: 'day-of-next-year' },
  'claim.deadline.newborn-or-new-student': 'day-of-next-year',
  'claim.deadline.after-death': 'months',
  'claim.answer': 'working-days',
  'claim.answer.by-law': 'working-days',
  'claim.answer.promise-limit': 'yuan',
  'claim.transfer.class-two-limit': 'yuan',
  'claim.online.first-look': 'working-days',
  'claim.online.originals': 'working-days',
  'claim.birth': 'months',
  'claim.traffic.against-motor.main': 'ratio',
  'claim.traffic.against-motor.equal': 'ratio',
  'claim.traffic.against-motor.minor': 'ratio',
  'claim.traffic.alike.main': 'ratio',
  'claim.traffic.alike.equal': 'ratio',
  'claim.traffic.alike.minor': 'ratio',

  'aid.first': 'ratio',
  'aid.second': 'ratio',
  'aid.second.maximum': 'yuan',
  'aid.third': 'ratio',
  'aid.third.maximum': 'yuan',
  'aid.fourth.from': 'yuan',
  'aid.fourth': 'ratio',
  'aid.fourth.maximum': 'yuan',
  'aid.fifth.from': 'yuan',
  'aid.fifth': 'ratio',
  'aid.fifth.maximum': 'yuan',

  'waiting.months': 'months',
  'waiting.each-further-year': 'months',
  'waiting.each-repaired-year': 'months',
  'waiting.long-missed.years': 'years',
  'waiting.long-missed.least': 'months',
  'waiting.unbroken.months': 'months',
  'waiting.unbroken.gap': 'months',
  'waiting.newborn.age': 'years-of-age',
  'waiting.newborn.from-birth': 'months',

  'retirement.years-here': 'years',
  'retirement.years-in-all.male': 'years',
  'retirement.years-in-all.female': 'years',

  'family-account.kept': 'yuan',
} as const satisfies Record<string, Unit | Record<Edition, Unit>>

/** The questions that a figure can answer; each has a name in words. */
export type Topic = keyof typeof topics

/** What retirees are credited elsewhere: information that no result for Xiamen rests on, so that it stands apart. */
export const regionTopics = {
  'region.shanghai.sum': 'yuan-per-year',
  'region.shanghai.higher-age': 'years-of-age',
  'region.shanghai.higher-sum': 'yuan-per-year',
  'region.chongqing.sum': 'yuan-per-month',
  'region.chongqing.higher-age': 'years-of-age',
  'region.chongqing.higher-sum': 'yuan-per-month',
  'region.shandong.sum': 'yuan-per-month',
  'region.shandong.higher-age': 'years-of-age',
  'region.shandong.higher-sum': 'yuan-per-month',
  'region.shenzhen.sum': 'yuan-per-month',
  'region.average.least': 'ratio',
  'region.average.most': 'ratio',
} as const satisfies Record<string, Unit>

export type FigureName = Topic | keyof typeof regionTopics

/** The names of a scale's numbers: the start of each band (null: at 0), and what it gives. */
interface ScaleNames {
  readonly bands: readonly (Topic | null)[]
  readonly maximum?: Topic
  readonly [column: string]: readonly (Topic | null)[] | Topic | undefined
}

/** Figures that make a scale: a document states all of it at once, as it would print a table. */
export const scales = {
  'credit.employee.tiers': {
    bands: [null, 'credit.employee.second-tier-age', 'credit.employee.third-tier-age'],
    ratio: ['credit.employee.rate', 'credit.employee.second-tier-rate', 'credit.employee.third-tier-rate'],
  },
  'outpatient.employee': {
    bands: [null, 'outpatient.employee.first-band'],
    'in-service.primary': ['outpatient.in-service.primary', 'outpatient.in-service.primary.beyond'],
    'in-service.secondary': ['outpatient.in-service.secondary', 'outpatient.in-service.secondary.beyond'],
    'in-service.tertiary': ['outpatient.in-service.tertiary', 'outpatient.in-service.tertiary.beyond'],
    'retired.primary': ['outpatient.retired.primary', 'outpatient.retired.primary.beyond'],
    'retired.secondary': ['outpatient.retired.secondary', 'outpatient.retired.secondary.beyond'],
    'retired.tertiary': ['outpatient.retired.tertiary', 'outpatient.retired.tertiary.beyond'],
  },
  'outpatient.resident': {
    bands: [null, 'outpatient.resident.first-band'],
    primary: ['outpatient.resident.primary', 'outpatient.resident.primary.beyond'],
    secondary: ['outpatient.resident.secondary', 'outpatient.resident.secondary.beyond'],
    tertiary: ['outpatient.resident.tertiary', 'outpatient.resident.tertiary.beyond'],
  },
  continuous: {
    bands: [null, 'continuous.second-months', 'continuous.full-months'],
    ratio: ['continuous.first-share', 'continuous.second-share', 'continuous.full-share'],
  },
  'critical.employee': {
    bands: ['critical.employee.first.from', 'critical.employee.second.from', 'critical.employee.third.from'],
    ratio: ['critical.employee.first', 'critical.employee.second', 'critical.employee.third'],
    maximum: 'critical.employee.maximum',
  },
  'critical.resident': {
    bands: ['critical.resident.first.from', 'critical.resident.second.from', 'critical.resident.third.from'],
    ratio: ['critical.resident.first', 'critical.resident.second', 'critical.resident.third'],
    maximum: 'critical.resident.maximum',
  },
  'critical.aided': {
    bands: ['critical.aided.first.from', 'critical.aided.second.from', 'critical.aided.third.from'],
    ratio: ['critical.aided.first', 'critical.aided.second', 'critical.aided.third'],
  },
  'aid.class.first': { bands: [null], ratio: ['aid.first'] },
  'aid.class.second': { bands: [null], ratio: ['aid.second'], maximum: 'aid.second.maximum' },
  'aid.class.third': { bands: [null], ratio: ['aid.third'], maximum: 'aid.third.maximum' },
  'aid.class.fourth': { bands: ['aid.fourth.from'], ratio: ['aid.fourth'], maximum: 'aid.fourth.maximum' },
  'aid.class.fifth': { bands: ['aid.fifth.from'], ratio: ['aid.fifth'], maximum: 'aid.fifth.maximum' },
} as const satisfies Record<string, ScaleNames>

export type ScaleId = keyof typeof scales
