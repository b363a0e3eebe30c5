import { document } from '../kernel/document'

export const R12 = document({
  id: 'R12',
  edition: 'official',
  title: '厦门市职工医疗保险实施细则、厦门市城乡居民医疗保险实施细则',
  number: '厦府规〔2022〕12号',
  address: 'www.xm.gov.cn/zwgk/flfg/sfwj/202211/t20221129_2705622.htm',
  inForce: { from: '2023-01-01', until: '2027-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    '职工细则 第六条': {
      'contribution.employer-rate': '0.075',
      'contribution.employee-rate': '0.02',
      'contribution.flexible-rate': '0.095',
    },
    '职工细则 第十八条': {
      'credit.employee.rate': '0.02',
      'credit.flexible.rate': '0.02',
      // A new sum began with April 2024, and what it was until the end of that year is printed nowhere.
      'credit.retiree.sum': { value: '110', until: '2024-03-31' },
    },
    '职工细则 第二十四条': {
      'outpatient.in-service.deductible': '1200',
      'outpatient.retired.deductible': '800',
      'outpatient.employee': {
        bands: ['0', '10000'],
        'in-service.primary': ['0.9', '0.95'],
        'in-service.secondary': ['0.85', '0.93'],
        'in-service.tertiary': ['0.75', '0.9'],
        'retired.primary': ['0.95', '0.98'],
        'retired.secondary': ['0.9', '0.97'],
        'retired.tertiary': ['0.85', '0.95'],
      },
    },
    '职工细则 第二十五条；居民细则 第二十条': { 'outpatient.essential-drugs.exempt': '1' },
    '职工细则 第二十六条': {
      'inpatient.employee.primary.deductible': '200',
      'inpatient.employee.primary.later-deductible': '100',
      'inpatient.employee.secondary.deductible': '600',
      'inpatient.employee.secondary.later-deductible': '300',
      'inpatient.employee.tertiary.deductible': '1000',
      'inpatient.employee.tertiary.later-deductible': '500',
      'inpatient.retired.deductible-share': '0.5',
      'inpatient.in-service.primary': '0.95',
      'inpatient.in-service.secondary': '0.93',
      'inpatient.in-service.tertiary': '0.9',
      'inpatient.retired.primary': '0.98',
      'inpatient.retired.secondary': '0.97',
      'inpatient.retired.tertiary': '0.95',
    },
    '职工细则 第二十九条': { 'ceiling.employee': '100000' },
    '职工细则 第三十条；居民细则 第二十五条': {
      continuous: { bands: ['0', '12', '24'], ratio: ['0.5', '0.75', '1'] },
    },
    '职工细则 第四十五条': {
      'critical.employee': {
        bands: ['10000', '100000', '200000'],
        ratio: ['0.75', '0.85', '0.95'],
        maximum: '1100000',
      },
    },
    '职工细则 第六十四条': { 'elsewhere.unfiled.prior-share': '0.1' },
    '职工细则 第六十五条；居民细则 第四十三条': {
      'claim.deadline': '03-31',
      'claim.deadline.after-death': '3',
    },
    '职工细则 第六十六条': { 'not-designated': '0' },
    '居民细则：不设个人账户': { 'credit.resident.adult': '0', 'credit.resident.minor': '0' },
    '居民细则 第十九条至第二十一条': {
      'outpatient.adult.deductible': '500',
      'outpatient.minor.deductible': '0',
      'outpatient.resident': {
        bands: ['0', '10000'],
        primary: ['0.65', '0.85'],
        secondary: ['0.55', '0.75'],
        tertiary: ['0.45', '0.65'],
      },
      'inpatient.adult.primary.deductible': '200',
      'inpatient.adult.primary.later-deductible': '100',
      'inpatient.adult.secondary.deductible': '600',
      'inpatient.adult.secondary.later-deductible': '300',
      'inpatient.adult.tertiary.deductible': '1000',
      'inpatient.adult.tertiary.later-deductible': '500',
      'inpatient.minor.deductible': '0',
      'inpatient.resident.primary': '0.9',
      'inpatient.resident.secondary': '0.8',
      'inpatient.resident.tertiary': '0.73',
    },
    '居民细则 第二十四条': { 'ceiling.resident': '100000' },
    '居民细则 第二十九条': {
      'critical.resident': {
        bands: ['30000', '100000', '200000'],
        ratio: ['0.6', '0.7', '0.8'],
        maximum: '500000',
      },
    },
    '居民细则 第三十条': {
      'critical.aided': { bands: ['15000', '100000', '200000'], ratio: ['0.65', '0.75', '0.85'] },
    },
    '居民细则 第四十三条': { 'claim.deadline.newborn-or-new-student': '06-30' },
  },
})
