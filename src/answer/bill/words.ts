import { grownUpFrom } from '../../rules'
import type { FieldWords } from '../faults'

/** The questions of a bill, wherever one is asked for. */
export const billWords = {
  patient: '看病的人',
  patients: {
    'in-service': '在职、灵活就业',
    retired: '退休职工',
    adult: '成年居民',
    'minor-or-student': '学生儿童',
  },
  care: '看病方式',
  cares: { outpatient: '门诊', inpatient: '住院' },
  level: '医院等级',
  levels: { primary: '社区、一级', secondary: '二级', tertiary: '三级' },
  levelUnsaid: '没选等级，先按三级医院算。等级低的，报得多。',
  noLevel: '等级没选',
  place: '在哪里看的',
  places: { xiamen: '厦门', fujian: '福建其他市', 'other-province': '外省' },
  filed: '办过异地备案吗',
  filings: { none: '没办', 'long-stay': '长期居住', temporary: '临时外出', referral: '转诊' },
  emergency: '是急诊抢救吗',
  designated: '是医保定点机构吗',
  admitted: '今年住过院吗',
  yesNo: { yes: '是', no: '否' },
  more: '更多情况',
  turning18: `今年满 ${String(grownUpFrom)} 岁的，到 12 月 31 日都按学生儿童报。`,
  months: '连续参保多久了',
  monthsOptions: (enough: string) => ({ enough: `满 ${enough}`, short: '不满' }),
  monthsUnsaid: (enough: string) => `还没选：先按满 ${enough}算，没满的报得少。`,
  monthsAtMost: (enough: string) => `没填参保多久，按满 ${enough}算，这是最多的。`,
  aid: '是医疗救助对象吗（不知道就选“不是”）',
  aids: {
    none: '不是',
    '1': '特困人员、孤儿',
    '2': '优抚对象、革命五老、重度残疾等',
    '3': '低保、易返贫、脱贫户',
    '4': '低保边缘家庭',
    '5': '因病致贫',
  },
  faultyInMore: '下面“更多情况”里有没填对的：',
}

/** The fields of a bill and of the year before it, by the last part of the path that a fault names. */
export const billFields = {
  eligible: {
    name: '医保范围内费用',
    unit: '元',
    enter: '请填多少元，例如 3000。',
    hint: '结算单上在医保目录内的部分，自费的不算。不知道就空着，填下面的总额。',
  },
  classB: {
    name: '先行自付（选填）',
    unit: '元',
    enter: '请填多少元，例如 500。',
    hint: '乙类药、材料先自己付的那部分。基金不报，大病保险和医疗救助会算上。',
  },
  total: {
    name: '账单总额（选填）',
    unit: '元',
    enter: '请填多少元，例如 3200。',
    hint: '',
  },
  essentialDrugs: {
    name: '其中国家基本药物（选填）',
    unit: '元',
    enter: '请填多少元，例如 200。',
    hint: '在厦门的公立社区医院门诊开的，不用先付起付线。',
  },
  outpatientDeductible: {
    name: '今年门诊起付已付（选填）',
    unit: '元',
    enter: '请填今年已经付掉的起付金额，例如 900。',
    hint: '今年第一次看门诊就空着。',
  },
  outpatientAboveDeductible: {
    name: '今年门诊超过起付线的费用（选填）',
    unit: '元',
    enter: '请填多少元，例如 5000。',
    hint: '一年里超过一定数目，报销比例会高一些。',
  },
  pooledPaid: {
    name: '今年统筹基金已付（选填）',
    unit: '元',
    enter: '请填多少元，例如 20000。',
    hint: '一年有限额，付满就不再付。',
  },
  ownCost: {
    name: '今年自己已负担（选填）',
    unit: '元',
    enter: '请填多少元，例如 8000。',
    hint: '起付、按比例自付和超过限额的部分加起来，用来算大病保险。',
  },
  aidedOwnCost: {
    name: '认定救助后自己已负担（选填）',
    unit: '元',
    enter: '请填多少元，例如 8000。',
    hint: '今年从认定起，大病保险付过以后剩下的，用来算医疗救助。',
  },
  aidPaid: {
    name: '今年医疗救助已付（选填）',
    unit: '元',
    enter: '请填多少元，例如 20000。',
    hint: '一年有限额，付满就不再付。',
  },
  monthsInsured: {
    name: '连续参保几个月',
    unit: '个月',
    enter: '请填整数，例如 18。',
    hint: '看病当月也算。',
  },
} satisfies Record<string, FieldWords & { unit: string; hint: string }>

/** Where the sums of a bill stand on the slip that the hospital gives. */
export const slipWords = {
  title: '这几个数在结算单哪里找',
  terms: [
    ['医保范围内（也写“符合政策范围”）', '填在“医保范围内费用”。按比例报的就是它。'],
    ['先行自付', '填在“先行自付”。基金不报，算大病保险和医疗救助时算上。'],
    ['全自费', '不用填。目录外的，哪里都不算。'],
    ['超限价自付', '不用填。超过最高限价的，哪里都不算。'],
  ],
  duringStay: '住院期间另开的门诊单子算在住院里，不单独报。',
  onlyTotal: '单子上只有总额的，就填总额，算出来是最多的。',
} as const
