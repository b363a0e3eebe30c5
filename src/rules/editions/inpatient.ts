import { parameter, since } from '../kernel/parameter'

/** Inpatient reimbursement (住院), for each admission. */

const IN_GUIDE = '职工医保报销比例 · 住院报销比例'
const byGuide = (value: string) => since('2025-01-01', value, 'S4', IN_GUIDE)
const byZ26 = (value: string) => since('2023-01-01', value, 'R12', '职工细则 第二十六条')
const byResidentRules = (value: string) => since('2023-01-01', value, 'R12', '居民细则 第十九条至第二十一条')

export const guideInpatient = {
  deductible: {
    primary: parameter('guide', 'inpatient.employee.primary.deductible', 'yuan', byGuide('300')),
    secondary: parameter('guide', 'inpatient.employee.secondary.deductible', 'yuan', byGuide('500')),
    tertiary: parameter('guide', 'inpatient.employee.tertiary.deductible', 'yuan', byGuide('659')),
  },
  /** More than this in a primary institution, at least this in the others. */
  ratio: {
    primary: parameter(
      'guide',
      'inpatient.in-service.primary',
      'ratio',
      since('2025-01-01', '0.9', 'S4', IN_GUIDE, { firmness: 'more-than' }),
    ),
    secondary: parameter('guide', 'inpatient.in-service.secondary', 'ratio', byGuide('0.8')),
    tertiary: parameter('guide', 'inpatient.in-service.tertiary', 'ratio', byGuide('0.7')),
  },
  highestRatio: {
    secondary: parameter('guide', 'inpatient.in-service.secondary.highest', 'ratio', byGuide('0.85')),
    tertiary: parameter('guide', 'inpatient.in-service.tertiary.highest', 'ratio', byGuide('0.75')),
  },
}

export const officialInpatient = {
  deductible: {
    employee: {
      primary: parameter('official', 'inpatient.employee.primary.deductible', 'yuan', byZ26('200')),
      secondary: parameter('official', 'inpatient.employee.secondary.deductible', 'yuan', byZ26('600')),
      tertiary: parameter('official', 'inpatient.employee.tertiary.deductible', 'yuan', byZ26('1000')),
    },
    resident: {
      primary: parameter('official', 'inpatient.adult.primary.deductible', 'yuan', byResidentRules('200')),
      secondary: parameter('official', 'inpatient.adult.secondary.deductible', 'yuan', byResidentRules('600')),
      tertiary: parameter('official', 'inpatient.adult.tertiary.deductible', 'yuan', byResidentRules('1000')),
    },
  },
  laterDeductible: {
    employee: {
      primary: parameter('official', 'inpatient.employee.primary.later-deductible', 'yuan', byZ26('100')),
      secondary: parameter('official', 'inpatient.employee.secondary.later-deductible', 'yuan', byZ26('300')),
      tertiary: parameter('official', 'inpatient.employee.tertiary.later-deductible', 'yuan', byZ26('500')),
    },
    resident: {
      primary: parameter('official', 'inpatient.adult.primary.later-deductible', 'yuan', byResidentRules('100')),
      secondary: parameter('official', 'inpatient.adult.secondary.later-deductible', 'yuan', byResidentRules('300')),
      tertiary: parameter('official', 'inpatient.adult.tertiary.later-deductible', 'yuan', byResidentRules('500')),
    },
  },
  /** The part of the deductible that retired people bear. */
  retiredShare: parameter('official', 'inpatient.retired.deductible-share', 'ratio', byZ26('0.5')),
  minorDeductible: parameter('official', 'inpatient.minor.deductible', 'yuan', byResidentRules('0')),
  ratio: {
    'in-service': {
      primary: parameter('official', 'inpatient.in-service.primary', 'ratio', byZ26('0.95')),
      secondary: parameter('official', 'inpatient.in-service.secondary', 'ratio', byZ26('0.93')),
      tertiary: parameter('official', 'inpatient.in-service.tertiary', 'ratio', byZ26('0.9')),
    },
    retired: {
      primary: parameter('official', 'inpatient.retired.primary', 'ratio', byZ26('0.98')),
      secondary: parameter('official', 'inpatient.retired.secondary', 'ratio', byZ26('0.97')),
      tertiary: parameter('official', 'inpatient.retired.tertiary', 'ratio', byZ26('0.95')),
    },
    resident: {
      primary: parameter('official', 'inpatient.resident.primary', 'ratio', byResidentRules('0.9')),
      secondary: parameter('official', 'inpatient.resident.secondary', 'ratio', byResidentRules('0.8')),
      tertiary: parameter('official', 'inpatient.resident.tertiary', 'ratio', byResidentRules('0.73')),
    },
  },
}
