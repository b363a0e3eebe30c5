import { parameter, since, type Firmness } from '../kernel/parameter'

/** Outpatient reimbursement (门诊), for employees and for residents. */

const byGuide = (value: string, firmness?: Firmness) =>
  since('2025-01-01', value, 'S4', '职工医保报销比例 · 门诊报销比例', firmness && { firmness })
const byZ24 = (value: string) => since('2023-01-01', value, 'R12', '职工细则 第二十四条')
const byResidentRules = (value: string) => since('2023-01-01', value, 'R12', '居民细则 第十九条至第二十一条')

export const guideOutpatient = {
  deductible: {
    'in-service': parameter('guide', 'outpatient.in-service.deductible', 'yuan-per-year', byGuide('1200')),
    retired: parameter('guide', 'outpatient.retired.deductible', 'yuan-per-year', byGuide('800')),
  },
  // One ratio for all employees; what it says of none at secondary hospitals is left out here too.
  ratio: {
    primary: parameter('guide', 'outpatient.in-service.primary', 'ratio', byGuide('0.7', 'about')),
    tertiary: parameter('guide', 'outpatient.in-service.tertiary', 'ratio', byGuide('0.5', 'about')),
  },
  resident: parameter(
    'guide',
    'outpatient.resident.ratio',
    'ratio',
    since('2025-01-01', '0.5', 'S4', '居民医保报销比例 · 门诊报销比例', { firmness: 'about' }),
  ),
}

export const officialOutpatient = {
  deductible: {
    'in-service': parameter('official', 'outpatient.in-service.deductible', 'yuan-per-year', byZ24('1200')),
    retired: parameter('official', 'outpatient.retired.deductible', 'yuan-per-year', byZ24('800')),
    adult: parameter('official', 'outpatient.adult.deductible', 'yuan-per-year', byResidentRules('500')),
    'minor-or-student': parameter('official', 'outpatient.minor.deductible', 'yuan-per-year', byResidentRules('0')),
  },
  /** The cost of the year above the deductible up to which the first ratio goes; beyond it the higher one. */
  firstBand: {
    employee: parameter('official', 'outpatient.employee.first-band', 'yuan-per-year', byZ24('10000')),
    resident: parameter('official', 'outpatient.resident.first-band', 'yuan-per-year', byResidentRules('10000')),
  },
  ratio: {
    'in-service': {
      primary: parameter('official', 'outpatient.in-service.primary', 'ratio', byZ24('0.9')),
      secondary: parameter('official', 'outpatient.in-service.secondary', 'ratio', byZ24('0.85')),
      tertiary: parameter('official', 'outpatient.in-service.tertiary', 'ratio', byZ24('0.75')),
    },
    retired: {
      primary: parameter('official', 'outpatient.retired.primary', 'ratio', byZ24('0.95')),
      secondary: parameter('official', 'outpatient.retired.secondary', 'ratio', byZ24('0.9')),
      tertiary: parameter('official', 'outpatient.retired.tertiary', 'ratio', byZ24('0.85')),
    },
    resident: {
      primary: parameter('official', 'outpatient.resident.primary', 'ratio', byResidentRules('0.65')),
      secondary: parameter('official', 'outpatient.resident.secondary', 'ratio', byResidentRules('0.55')),
      tertiary: parameter('official', 'outpatient.resident.tertiary', 'ratio', byResidentRules('0.45')),
    },
  },
  ratioBeyond: {
    'in-service': {
      primary: parameter('official', 'outpatient.in-service.primary.beyond', 'ratio', byZ24('0.95')),
      secondary: parameter('official', 'outpatient.in-service.secondary.beyond', 'ratio', byZ24('0.93')),
      tertiary: parameter('official', 'outpatient.in-service.tertiary.beyond', 'ratio', byZ24('0.9')),
    },
    retired: {
      primary: parameter('official', 'outpatient.retired.primary.beyond', 'ratio', byZ24('0.98')),
      secondary: parameter('official', 'outpatient.retired.secondary.beyond', 'ratio', byZ24('0.97')),
      tertiary: parameter('official', 'outpatient.retired.tertiary.beyond', 'ratio', byZ24('0.95')),
    },
    resident: {
      primary: parameter('official', 'outpatient.resident.primary.beyond', 'ratio', byResidentRules('0.85')),
      secondary: parameter('official', 'outpatient.resident.secondary.beyond', 'ratio', byResidentRules('0.75')),
      tertiary: parameter('official', 'outpatient.resident.tertiary.beyond', 'ratio', byResidentRules('0.65')),
    },
  },
  /** How much of the essential drugs of a public primary institution is free of the deductible. */
  essentialDrugs: parameter(
    'official',
    'outpatient.essential-drugs.exempt',
    'ratio',
    since('2023-01-01', '1', 'R12', '职工细则 第二十五条'),
  ),
}
