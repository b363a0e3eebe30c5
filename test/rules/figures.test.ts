import { Decimal, parameters, type DatedValue, type Parameter, type SourceId, type Unit } from '../../src/rules'
import { parameterOf } from '../../src/rules/parameters'
import { regionTopics, type FigureName } from '../../src/rules/topics'

/** A figure as the documents put it. */
const said: Record<Unit, (value: string) => string> = {
  ratio: (value) => `${new Decimal(value).times(100).toString()} %`,
  yuan: (value) => `${value} yuan`,
  'yuan-per-month': (value) => `${value} a month`,
  'yuan-per-year': (value) => `${value} a year`,
  'years-of-age': (value) => `aged ${value}`,
  years: (value) => `${value} years`,
  months: (value) => `${value} months`,
  'working-days': (value) => `${value} working days`,
  'day-of-next-year': (value) => `${value} of the next year`,
}

/** Copied by hand from what the documents say: which of them, where in it, from when on (until when), and what. */
type Entry = [source: SourceId, place: string, during: string, figures: Record<string, string>]

const guide: Entry[] = [
  [
    'S4',
    '厦门市职工医保个人账户划入标准 · 在职职工',
    '2025-01-01',
    {
      'credit.employee.rate': '2 %',
      'credit.employee.second-tier-age': 'aged 35',
      'credit.employee.second-tier-rate': '2.2 %',
      'credit.employee.third-tier-age': 'aged 45',
      'credit.employee.third-tier-rate': '3 %',
    },
  ],
  [
    'S4',
    '厦门市职工医保个人账户划入标准 · 退休人员',
    '2025-01-01',
    {
      'credit.retiree.pension-rate': '4.5 %',
      'credit.retiree.floor': '80 a month',
      'credit.retiree.higher-floor-age': 'aged 70',
      'credit.retiree.higher-floor': '90 a month',
    },
  ],
  ['S4', '厦门市职工医保个人账户划入标准 · 其他群体', '2025-01-01', { 'credit.flexible.rate': '2 %' }],
  [
    'S4',
    '厦门市居民医保个人账户划入标准 · 城乡居民',
    '2025-01-01',
    {
      'credit.resident.adult': '0 a year',
      'credit.resident.minor': '600 a year',
      'credit.resident.majority-age': 'aged 18',
    },
  ],
  [
    'S4',
    '厦门医保的缴费基数是多少',
    '2025-01-01',
    {
      'base.lower-limit': '4433 a month',
      'base.upper-limit': '22164 a month',
      'contribution.employer-rate': '6.5 %',
      'contribution.employee-rate': '2 %',
      'contribution.flexible-rate': '8.5 %',
      'contribution.resident-premium': '450 a year',
    },
  ],
  [
    'S4',
    '厦门市居民医保个人账户划入标准 · 特定群体',
    '2025-01-01',
    {
      'contribution.aid.low-income': '100 %',
      'contribution.aid.disabled': '100 %',
      'contribution.aid.severely-disabled': '100 %',
    },
  ],
  [
    'S4',
    '职工医保报销比例 · 门诊报销比例',
    '2025-01-01',
    {
      'outpatient.in-service.deductible': '1200 a year',
      'outpatient.retired.deductible': '800 a year',
      'outpatient.in-service.primary': '70 %',
      'outpatient.in-service.tertiary': '50 %',
    },
  ],
  [
    'S4',
    '职工医保报销比例 · 住院报销比例',
    '2025-01-01',
    {
      'inpatient.employee.primary.deductible': '300 yuan',
      'inpatient.employee.secondary.deductible': '500 yuan',
      'inpatient.employee.tertiary.deductible': '659 yuan',
      'inpatient.in-service.primary': '90 %',
      'inpatient.in-service.secondary': '80 %',
      'inpatient.in-service.secondary.highest': '85 %',
      'inpatient.in-service.tertiary': '70 %',
      'inpatient.in-service.tertiary.highest': '75 %',
    },
  ],
  ['S4', '居民医保报销比例 · 门诊报销比例', '2025-01-01', { 'outpatient.resident.ratio': '50 %' }],
  [
    'S0',
    '异地报销医保需要哪些条件 · 其他注意事项',
    '2025-01-01',
    { 'elsewhere.long-stay': '100 %', 'elsewhere.temporary.highest': '100 %' },
  ],
  ['S4', '门诊报销流程 · 注意事项', '2023-01-01', { 'claim.deadline': '6 months' }],
  ['S4', '门诊报销流程 · 报销流程', '2023-01-01', { 'claim.answer': '15 working days' }],
]

const residentsOutpatient = {
  'outpatient.adult.deductible': '500 a year',
  'outpatient.minor.deductible': '0 a year',
  'outpatient.resident.first-band': '10000 a year',
  'outpatient.resident.primary': '65 %',
  'outpatient.resident.secondary': '55 %',
  'outpatient.resident.tertiary': '45 %',
  'outpatient.resident.primary.beyond': '85 %',
  'outpatient.resident.secondary.beyond': '75 %',
  'outpatient.resident.tertiary.beyond': '65 %',
}

const residentsInpatient = {
  'inpatient.adult.primary.deductible': '200 yuan',
  'inpatient.adult.secondary.deductible': '600 yuan',
  'inpatient.adult.tertiary.deductible': '1000 yuan',
  'inpatient.adult.primary.later-deductible': '100 yuan',
  'inpatient.adult.secondary.later-deductible': '300 yuan',
  'inpatient.adult.tertiary.later-deductible': '500 yuan',
  'inpatient.minor.deductible': '0 yuan',
  'inpatient.resident.primary': '90 %',
  'inpatient.resident.secondary': '80 %',
  'inpatient.resident.tertiary': '73 %',
}

const official: Entry[] = [
  ['R12', '职工细则 第十八条', '2023-01-01', { 'credit.employee.rate': '2 %', 'credit.flexible.rate': '2 %' }],
  // A new sum began in April 2024, and what it was then is not known: there is none until 2025.
  ['R12', '职工细则 第十八条', '2023-01-01 to 2024-03-31', { 'credit.retiree.sum': '110 a month' }],
  ['T1', '个人账户', '2025-01-01', { 'credit.retiree.sum': '145 a month' }],
  ['T1', '大病保险', '2025-01-01', { 'credit.withheld': '7 a month' }],
  ['HK', '退休人员个人账户', '2023-01-01 to 2024-12-31', { 'credit.withheld': '7 a month' }],
  [
    'R12',
    '居民细则：不设个人账户',
    '2023-01-01',
    { 'credit.resident.adult': '0 a year', 'credit.resident.minor': '0 a year' },
  ],
  ['B75', '缴费基数下限', '2022-07-01', { 'base.lower-limit': '3992 a month' }],
  ['B75', '缴费基数上限', '2022-07-01', { 'base.upper-limit': '19962 a month' }],
  ['B64', '缴费基数下限', '2023-07-01', { 'base.lower-limit': '4212 a month' }],
  ['B64', '缴费基数上限', '2023-07-01', { 'base.upper-limit': '21060 a month' }],
  ['B53', '缴费基数下限', '2024-07-01', { 'base.lower-limit': '4433 a month' }],
  ['B53', '缴费基数上限', '2024-07-01', { 'base.upper-limit': '22164 a month' }],
  ['B65', '缴费基数下限', '2026-07-01', { 'base.lower-limit': '4579 a month' }],
  ['B65', '缴费基数上限', '2026-07-01', { 'base.upper-limit': '22893 a month' }],
  [
    'R12',
    '职工细则 第六条',
    '2023-01-01',
    {
      'contribution.employer-rate': '7.5 %',
      'contribution.employee-rate': '2 %',
      'contribution.flexible-rate': '9.5 %',
    },
  ],
  [
    'R12',
    '职工细则 第五十二条',
    '2023-01-01',
    { 'contribution.maternity-rate': '0.7 %', 'contribution.maternity-rate.public-funds': '0.35 %' },
  ],
  [
    'L116',
    '2023 年费率',
    '2023-01-01 to 2023-12-31',
    {
      'contribution.employer-rate': '6.5 %',
      'contribution.employee-rate': '2 %',
      'contribution.flexible-rate': '8.5 %',
    },
  ],
  [
    'L131',
    '2024 年费率',
    '2024-01-01 to 2024-12-31',
    {
      'contribution.employer-rate': '6.5 %',
      'contribution.employee-rate': '2 %',
      'contribution.flexible-rate': '8.5 %',
    },
  ],
  [
    'L1',
    '2025 年费率',
    '2025-01-01 to 2025-12-31',
    {
      'contribution.employer-rate': '6.5 %',
      'contribution.employee-rate': '2 %',
      'contribution.flexible-rate': '8.5 %',
    },
  ],
  [
    'P24',
    '调整前（2024 年）',
    '2024-01-01',
    { 'contribution.resident-premium': '430 a year', 'contribution.public-subsidy': '770 a year' },
  ],
  [
    'P24',
    '调整后（2025 年）',
    '2025-01-01',
    { 'contribution.resident-premium': '450 a year', 'contribution.public-subsidy': '800 a year' },
  ],
  [
    'HK',
    '2026 年居民保费',
    '2026-01-01',
    { 'contribution.resident-premium': '450 a year', 'contribution.public-subsidy': '830 a year' },
  ],
  [
    'R14',
    '第十一条',
    '2023-01-01',
    {
      'contribution.aid.low-income': '90 %',
      'contribution.aid.disabled': '0 %',
      'contribution.aid.severely-disabled': '100 %',
    },
  ],
  [
    'R12',
    '职工细则 第二十四条',
    '2023-01-01',
    {
      'outpatient.in-service.deductible': '1200 a year',
      'outpatient.retired.deductible': '800 a year',
      'outpatient.employee.first-band': '10000 a year',
      'outpatient.in-service.primary': '90 %',
      'outpatient.in-service.secondary': '85 %',
      'outpatient.in-service.tertiary': '75 %',
      'outpatient.in-service.primary.beyond': '95 %',
      'outpatient.in-service.secondary.beyond': '93 %',
      'outpatient.in-service.tertiary.beyond': '90 %',
      'outpatient.retired.primary': '95 %',
      'outpatient.retired.secondary': '90 %',
      'outpatient.retired.tertiary': '85 %',
      'outpatient.retired.primary.beyond': '98 %',
      'outpatient.retired.secondary.beyond': '97 %',
      'outpatient.retired.tertiary.beyond': '95 %',
    },
  ],
  ['R12', '职工细则 第二十五条；居民细则 第二十条', '2023-01-01', { 'outpatient.essential-drugs.exempt': '100 %' }],
  ['R12', '居民细则 第十九条至第二十一条', '2023-01-01', { ...residentsOutpatient, ...residentsInpatient }],
  [
    'R12',
    '职工细则 第二十六条',
    '2023-01-01',
    {
      'inpatient.employee.primary.deductible': '200 yuan',
      'inpatient.employee.secondary.deductible': '600 yuan',
      'inpatient.employee.tertiary.deductible': '1000 yuan',
      'inpatient.employee.primary.later-deductible': '100 yuan',
      'inpatient.employee.secondary.later-deductible': '300 yuan',
      'inpatient.employee.tertiary.later-deductible': '500 yuan',
      'inpatient.retired.deductible-share': '50 %',
      'inpatient.in-service.primary': '95 %',
      'inpatient.in-service.secondary': '93 %',
      'inpatient.in-service.tertiary': '90 %',
      'inpatient.retired.primary': '98 %',
      'inpatient.retired.secondary': '97 %',
      'inpatient.retired.tertiary': '95 %',
    },
  ],
  ['R12', '职工细则 第二十九条', '2023-01-01', { 'ceiling.employee': '100000 a year' }],
  ['R12', '居民细则 第二十四条', '2023-01-01', { 'ceiling.resident': '100000 a year' }],
  [
    'R12',
    '职工细则 第三十条；居民细则 第二十五条',
    '2023-01-01',
    {
      'continuous.first-share': '50 %',
      'continuous.second-months': '12 months',
      'continuous.second-share': '75 %',
      'continuous.full-months': '24 months',
      'continuous.full-share': '100 %',
    },
  ],
  [
    'R12',
    '居民细则 第三十条',
    '2023-01-01',
    {
      'critical.aided.first.from': '15000 a year',
      'critical.aided.first': '65 %',
      'critical.aided.second.from': '100000 a year',
      'critical.aided.second': '75 %',
      'critical.aided.third.from': '200000 a year',
      'critical.aided.third': '85 %',
    },
  ],
  ['HK', '省内异地住院按病种付费', '2023-05-01', { 'inpatient.resident.by-case': '53 %' }],
  [
    'R12',
    '职工细则 第四十五条',
    '2023-01-01',
    {
      'critical.employee.first.from': '10000 a year',
      'critical.employee.first': '75 %',
      'critical.employee.second.from': '100000 a year',
      'critical.employee.second': '85 %',
      'critical.employee.third.from': '200000 a year',
      'critical.employee.third': '95 %',
      'critical.employee.maximum': '1100000 a year',
    },
  ],
  [
    'R12',
    '居民细则 第二十九条',
    '2023-01-01',
    {
      'critical.resident.first.from': '30000 a year',
      'critical.resident.first': '60 %',
      'critical.resident.second.from': '100000 a year',
      'critical.resident.second': '70 %',
      'critical.resident.third.from': '200000 a year',
      'critical.resident.third': '80 %',
      'critical.resident.maximum': '500000 a year',
    },
  ],
  [
    'R12',
    '职工细则 第三十四条、第三十五条',
    '2023-01-01',
    {
      'retirement.years-here': '10 years',
      'retirement.years-in-all.male': '25 years',
      'retirement.years-in-all.female': '20 years',
    },
  ],
  [
    'P3',
    '待遇等待期',
    '2025-01-01',
    {
      'waiting.months': '3 months',
      'waiting.each-further-year': '1 months',
      'waiting.each-repaired-year': '1 months',
      'waiting.long-missed.years': '4 years',
      'waiting.long-missed.least': '6 months',
      'waiting.newborn.age': 'aged 1',
      'waiting.unbroken.months': '24 months',
      'waiting.unbroken.gap': '3 months',
    },
  ],
  ['HK', '新生儿参保', '2025-01-01', { 'waiting.newborn.from-birth': '3 months' }],
  ['F29', '家庭共济账户', '2023-01-01', { 'family-account.kept': '2000 yuan' }],
  ['R12', '职工细则 第六十四条', '2023-01-01', { 'elsewhere.unfiled.prior-share': '10 %' }],
  ['R12', '职工细则 第六十六条', '2023-01-01', { 'not-designated': '0 %' }],
  [
    'Y81',
    '已备案：按本市的起付标准、比例和限额',
    '2023-01-01',
    { 'elsewhere.long-stay': '100 %', 'elsewhere.temporary': '100 %' },
  ],
  [
    'R12',
    '职工细则 第六十五条；居民细则 第四十三条',
    '2023-01-01',
    { 'claim.deadline': '03-31 of the next year', 'claim.deadline.after-death': '3 months' },
  ],
  ['R12', '居民细则 第四十三条', '2023-01-01', { 'claim.deadline.newborn-or-new-student': '06-30 of the next year' }],
  [
    'G1',
    '办理时限',
    '2023-01-01',
    {
      'claim.answer': '10 working days',
      'claim.answer.by-law': '30 working days',
      'claim.answer.promise-limit': '50000 yuan',
    },
  ],
  ['R12', '职工细则 第五十四条至第五十八条', '2023-01-01', { 'claim.birth': '24 months' }],
  ['R12', '职工细则 第六十八条', '2023-01-01', { 'continuous.gap': '3 months' }],
  [
    'HK',
    '网上报销申请',
    '2023-01-01',
    { 'claim.online.first-look': '2 working days', 'claim.online.originals': '3 working days' },
  ],
  [
    'HK',
    '交通事故',
    '2023-01-01',
    {
      'claim.traffic.against-motor.main': '60 %',
      'claim.traffic.against-motor.equal': '40 %',
      'claim.traffic.against-motor.minor': '20 %',
      'claim.traffic.alike.main': '70 %',
      'claim.traffic.alike.equal': '50 %',
      'claim.traffic.alike.minor': '30 %',
    },
  ],
  ['G1', '申请材料', '2023-01-01', { 'claim.transfer.class-two-limit': '10000 yuan' }],
  [
    'R14',
    '第十四条至第十七条',
    '2023-01-01',
    {
      'aid.first': '100 %',
      'aid.second': '95 %',
      'aid.second.maximum': '130000 yuan',
      'aid.third': '95 %',
      'aid.third.maximum': '130000 yuan',
      'aid.fourth.from': '6000 yuan',
      'aid.fourth': '85 %',
      'aid.fourth.maximum': '130000 yuan',
      'aid.fifth.from': '16000 yuan',
      'aid.fifth': '50 %',
      'aid.fifth.maximum': '130000 yuan',
    },
  ],
]

const elsewhere: Entry[] = [
  [
    'S0',
    '厦门医保卡给个人账户每个月返多少 · 年龄差异',
    '2025-01-01',
    {
      'region.shanghai.sum': '1680 a year',
      'region.shanghai.higher-age': 'aged 75',
      'region.shanghai.higher-sum': '1890 a year',
      'region.chongqing.sum': '105 a month',
      'region.chongqing.higher-age': 'aged 70',
      'region.chongqing.higher-sum': '115 a month',
      'region.shandong.sum': '100 a month',
      'region.shandong.higher-age': 'aged 70',
      'region.shandong.higher-sum': '125 a month',
    },
  ],
  [
    'S0',
    '厦门医保卡给个人账户每个月返多少 · 不同地区返款金额的差异',
    '2025-01-01',
    { 'region.shenzhen.sum': '250 a month' },
  ],
  [
    'S0',
    '厦门医保卡给个人账户每个月返多少 · 按地区平均养老金比例返还',
    '2025-01-01',
    { 'region.average.least': '2 %', 'region.average.most': '3 %' },
  ],
]

const listed = (entries: Entry[]) =>
  entries
    .flatMap(([source, place, during, figures]) =>
      Object.entries(figures).map(([topic, figure]) => `${topic}: ${figure}, ${source} ${place}, ${during}`),
    )
    .sort()

const spanOf = ({ from, until }: DatedValue) => (until === undefined ? from : `${from} to ${until}`)

const held = (figures: readonly Parameter[]) =>
  figures
    .flatMap(({ topic, unit, values }) =>
      values.map((dated) => `${topic}: ${said[unit](dated.value)}, ${dated.source} ${dated.place}, ${spanOf(dated)}`),
    )
    .sort()

test.each([
  ['guide', guide],
  ['official', official],
] as const)(
  'every figure of the %s, and where it stands: a new one is copied by hand from its document into this list',
  (edition, entries) => {
    expect(held(parameters.filter((parameter) => parameter.edition === edition))).toEqual(listed(entries))
  },
)

test('every figure of other regions, all of them the guide’s: a new one is copied by hand from its document into this list', () => {
  const figures = (Object.keys(regionTopics) as FigureName[]).flatMap((name) => [
    parameterOf('guide', name),
    parameterOf('official', name),
  ])
  expect(held(figures)).toEqual(listed(elsewhere))
})
