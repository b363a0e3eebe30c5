import { parameter, since } from '../kernel/parameter'

/** Personal-account credit (个人账户划入). */

const S4_EMPLOYEE = '厦门市职工医保个人账户划入标准 · 在职职工'
const S4_RETIREE = '厦门市职工医保个人账户划入标准 · 退休人员'
const S4_FLEXIBLE = '厦门市职工医保个人账户划入标准 · 其他群体'
const S4_RESIDENT = '厦门市居民医保个人账户划入标准 · 城乡居民'
const Z18 = '职工细则 第十八条'
const T1_ACCOUNT = '个人账户'

export const guideCredit = {
  secondTierAge: parameter(
    'guide',
    'credit.employee.second-tier-age',
    'years-of-age',
    since('2025-01-01', '35', 'S4', S4_EMPLOYEE),
  ),
  thirdTierAge: parameter(
    'guide',
    'credit.employee.third-tier-age',
    'years-of-age',
    since('2025-01-01', '45', 'S4', S4_EMPLOYEE),
  ),
  firstTierRate: parameter('guide', 'credit.employee.rate', 'ratio', since('2025-01-01', '0.02', 'S4', S4_EMPLOYEE)),
  secondTierRate: parameter(
    'guide',
    'credit.employee.second-tier-rate',
    'ratio',
    since('2025-01-01', '0.022', 'S4', S4_EMPLOYEE),
  ),
  thirdTierRate: parameter(
    'guide',
    'credit.employee.third-tier-rate',
    'ratio',
    since('2025-01-01', '0.03', 'S4', S4_EMPLOYEE),
  ),
  flexibleRate: parameter('guide', 'credit.flexible.rate', 'ratio', since('2025-01-01', '0.02', 'S4', S4_FLEXIBLE)),
  pensionRate: parameter(
    'guide',
    'credit.retiree.pension-rate',
    'ratio',
    since('2025-01-01', '0.045', 'S4', S4_RETIREE),
  ),
  higherFloorAge: parameter(
    'guide',
    'credit.retiree.higher-floor-age',
    'years-of-age',
    since('2025-01-01', '70', 'S4', S4_RETIREE),
  ),
  floor: parameter('guide', 'credit.retiree.floor', 'yuan-per-month', since('2025-01-01', '80', 'S4', S4_RETIREE)),
  higherFloor: parameter(
    'guide',
    'credit.retiree.higher-floor',
    'yuan-per-month',
    since('2025-01-01', '90', 'S4', S4_RETIREE),
  ),
  adultSum: parameter('guide', 'credit.resident.adult', 'yuan-per-year', since('2025-01-01', '0', 'S4', S4_RESIDENT)),
  minorSum: parameter('guide', 'credit.resident.minor', 'yuan-per-year', since('2025-01-01', '600', 'S4', S4_RESIDENT)),
  majorityAge: parameter(
    'guide',
    'credit.resident.majority-age',
    'years-of-age',
    since('2025-01-01', '18', 'S4', S4_RESIDENT, { firmness: 'assumed' }),
  ),
}

export const officialCredit = {
  employeeRate: parameter('official', 'credit.employee.rate', 'ratio', since('2023-01-01', '0.02', 'R12', Z18)),
  flexibleRate: parameter('official', 'credit.flexible.rate', 'ratio', since('2023-01-01', '0.02', 'R12', Z18)),
  retireeSum: parameter(
    'official',
    'credit.retiree.sum',
    'yuan-per-month',
    // The sum rose at some day in 2024 that is not known to us: that year is left uncovered.
    since('2023-01-01', '110', 'R12', Z18, { until: '2023-12-31' }),
    since('2025-01-01', '145', 'T1', T1_ACCOUNT),
  ),
  residentSum: parameter(
    'official',
    'credit.resident.adult',
    'yuan-per-year',
    since('2023-01-01', '0', 'R12', '居民细则：不设个人账户'),
  ),
  minorSum: parameter(
    'official',
    'credit.resident.minor',
    'yuan-per-year',
    since('2023-01-01', '0', 'R12', '居民细则：不设个人账户'),
  ),
  withheld: parameter('official', 'credit.withheld', 'yuan-per-month', since('2025-01-01', '7', 'T1', '大病保险')),
}
