import { parameter, since } from '../kernel/parameter'

/** Contributions (缴费). */

const S4_BASE = '厦门医保的缴费基数是多少'
/** The page says since when these hold. */
const byBase = (value: string) => since('2025-01-01', value, 'S4', S4_BASE, { dated: true })
const S4_ASSISTED = '厦门市居民医保个人账户划入标准 · 特定群体'
const L131_RATES = '2024 年费率'
const L1_RATES = '2025 年费率'

export const guideContribution = {
  baseLowerLimit: parameter('guide', 'base.lower-limit', 'yuan-per-month', byBase('4433')),
  baseUpperLimit: parameter('guide', 'base.upper-limit', 'yuan-per-month', byBase('22164')),
  employerRate: parameter('guide', 'contribution.employer-rate', 'ratio', byBase('0.065')),
  employeeRate: parameter('guide', 'contribution.employee-rate', 'ratio', byBase('0.02')),
  flexibleRate: parameter('guide', 'contribution.flexible-rate', 'ratio', byBase('0.085')),
  residentPremium: parameter('guide', 'contribution.resident-premium', 'yuan-per-year', byBase('450')),
  lowIncomeAid: parameter('guide', 'contribution.aid.low-income', 'ratio', since('2025-01-01', '1', 'S4', S4_ASSISTED)),
  disabledAid: parameter('guide', 'contribution.aid.disabled', 'ratio', since('2025-01-01', '1', 'S4', S4_ASSISTED)),
  severelyDisabledAid: parameter(
    'guide',
    'contribution.aid.severely-disabled',
    'ratio',
    since('2025-01-01', '1', 'S4', S4_ASSISTED),
  ),
}

export const officialContribution = {
  baseLowerLimit: parameter(
    'official',
    'base.lower-limit',
    'yuan-per-month',
    since('2023-07-01', '4212', 'B64', '缴费基数下限'),
    since('2024-07-01', '4433', 'B53', '缴费基数下限'),
  ),
  baseUpperLimit: parameter(
    'official',
    'base.upper-limit',
    'yuan-per-month',
    since('2023-07-01', '21060', 'B64', '缴费基数上限'),
    since('2024-07-01', '22164', 'B53', '缴费基数上限'),
  ),
  employerRate: parameter(
    'official',
    'contribution.employer-rate',
    'ratio',
    since('2024-01-01', '0.065', 'L131', L131_RATES),
    since('2025-01-01', '0.065', 'L1', L1_RATES),
  ),
  employeeRate: parameter(
    'official',
    'contribution.employee-rate',
    'ratio',
    since('2024-01-01', '0.02', 'L131', L131_RATES),
    since('2025-01-01', '0.02', 'L1', L1_RATES),
  ),
  flexibleRate: parameter(
    'official',
    'contribution.flexible-rate',
    'ratio',
    since('2024-01-01', '0.085', 'L131', L131_RATES),
    since('2025-01-01', '0.085', 'L1', L1_RATES),
  ),
  residentPremium: parameter(
    'official',
    'contribution.resident-premium',
    'yuan-per-year',
    since('2025-01-01', '450', 'L1', L1_RATES),
  ),
  publicSubsidy: parameter(
    'official',
    'contribution.public-subsidy',
    'yuan-per-year',
    since('2025-01-01', '800', 'L1', L1_RATES),
  ),
  lowIncomeAid: parameter(
    'official',
    'contribution.aid.low-income',
    'ratio',
    since('2025-01-01', '0.9', 'T3', '第三类救助对象'),
  ),
  disabledAid: parameter(
    'official',
    'contribution.aid.disabled',
    'ratio',
    since('2025-01-01', '0', 'T3', '其他残疾人不在资助对象中'),
  ),
  severelyDisabledAid: parameter(
    'official',
    'contribution.aid.severely-disabled',
    'ratio',
    since('2025-01-01', '1', 'T3', '第一、二类救助对象'),
  ),
}
