import { document } from '../kernel/document'

/** The page says of these since when they hold. */
const since2025 = (value: string) => ({ value, from: '2025-01-01' })

/** The page names no year for a claim, and the worked cases ask it about a payment of 2023: taken to be as old as R12. */
const ofAnyClaim = (value: string) => ({ value, askedFrom: '2023-01-01' })

export const S4 = document({
  id: 'S4',
  edition: 'guide',
  title: '厦门医保划入、缴费、报销和门诊报销流程（网页，未标日期，讲的是 2025 年）',
  askedFrom: '2025-01-01',
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    '厦门市职工医保个人账户划入标准 · 在职职工': {
      'credit.employee.tiers': { bands: ['0', '35', '45'], ratio: ['0.02', '0.022', '0.03'] },
    },
    '厦门市职工医保个人账户划入标准 · 退休人员': {
      'credit.retiree.pension-rate': '0.045',
      'credit.retiree.floor': '80',
      'credit.retiree.higher-floor-age': '70',
      'credit.retiree.higher-floor': '90',
    },
    '厦门市职工医保个人账户划入标准 · 其他群体': { 'credit.flexible.rate': '0.02' },
    '厦门市居民医保个人账户划入标准 · 城乡居民': {
      'credit.resident.adult': '0',
      'credit.resident.minor': '600',
      'credit.resident.majority-age': { value: '18', firmness: 'assumed' },
    },
    '厦门市居民医保个人账户划入标准 · 特定群体': {
      'contribution.aid.low-income': '1',
      'contribution.aid.disabled': '1',
      'contribution.aid.severely-disabled': '1',
    },
    厦门医保的缴费基数是多少: {
      'base.lower-limit': since2025('4433'),
      'base.upper-limit': since2025('22164'),
      'contribution.employer-rate': since2025('0.065'),
      'contribution.employee-rate': since2025('0.02'),
      'contribution.flexible-rate': since2025('0.085'),
      'contribution.resident-premium': since2025('450'),
    },
    // One ratio for all employees, and none at secondary hospitals.
    '职工医保报销比例 · 门诊报销比例': {
      'outpatient.in-service.deductible': '1200',
      'outpatient.retired.deductible': '800',
      'outpatient.in-service.primary': { value: '0.7', firmness: 'about' },
      'outpatient.in-service.tertiary': { value: '0.5', firmness: 'about' },
    },
    // More than this in a primary institution, between these in the others.
    '职工医保报销比例 · 住院报销比例': {
      'inpatient.employee.primary.deductible': '300',
      'inpatient.employee.secondary.deductible': '500',
      'inpatient.employee.tertiary.deductible': '659',
      'inpatient.in-service.primary': { value: '0.9', firmness: 'more-than' },
      'inpatient.in-service.secondary': '0.8',
      'inpatient.in-service.secondary.highest': '0.85',
      'inpatient.in-service.tertiary': '0.7',
      'inpatient.in-service.tertiary.highest': '0.75',
    },
    '居民医保报销比例 · 门诊报销比例': { 'outpatient.resident.ratio': { value: '0.5', firmness: 'about' } },
    '门诊报销流程 · 报销流程': { 'claim.answer': ofAnyClaim('15') },
    '门诊报销流程 · 注意事项': { 'claim.deadline': ofAnyClaim('6') },
  },
})
