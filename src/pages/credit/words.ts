import type { IneligibleReason } from '../../rules'
import type { FieldWords } from '../../answer/faults'
import { saidFigure } from '../../answer/format'

/** The sentences of the page 划入. */
export const creditWords = {
  who: '我是',
  insured: {
    employee: '在职',
    flexible: '灵活就业',
    retiree: '退休',
    resident: '居民',
  },
  baseOfFlexible: '你自己申报的缴费基数，在缴费单上。',
  assistance: '保费资助',
  assisted: {
    none: '没有',
    'low-income': '低保对象',
    disabled: '残疾人',
    'severely-disabled': '重度残疾',
  },
  maternity: '单位缴的生育保险',
  maternityOf: { none: '不算进去', employer: '一般单位', 'public-funds': '机关、财政供养单位' },
  example: (filled: readonly string[]) => `示例：${filled.join('，')}。填上你自己的，就按你的算。`,
  exampleOf: {
    age: (age: string) => saidFigure(age, 'years-of-age'),
    base: (sum: string) => `月缴费基数 ${saidFigure(sum, 'yuan')}`,
    pension: (sum: string) => `月养老金 ${saidFigure(sum, 'yuan')}`,
  },
  monthly: '每月划入个人账户',
  line: { monthly: '每月划入', tried: '换成这些数，每月划入' },
  why: {
    employee: '攻略按年龄分档提高，政府文件不分年龄，比例都一样。',
    flexible: '攻略前后说法不一；政府文件不分年龄，比例都一样。',
    retiree: '攻略按养老金的比例算，政府文件给每人一样的数。',
    resident: '攻略说未成年人也有，政府文件里居民没有个人账户。',
  },
  whyContribution: {
    employee: '攻略写的是降费那几年的费率和上下限，政府文件按日子换新的。',
    flexible: '攻略写的是降费那几年的费率和上下限，政府文件按日子换新的。',
    resident: '保费资助哪些人、资助多少，两边说法不一样。',
  },
  yearly: (text: string) => `一年划入 ${text} 元`,
  yearlyInAdvance: (text: string) => `每年一次，预先划入 ${text} 元。大字是每月平均数。`,
  net: '扣大病保险费后到账',
  netYearly: (text: string) => `一年到账 ${text} 元`,
  yuan: (text: string) => `${text} 元`,
  askPension: '填上月养老金，就能和网上攻略比一比。现在按政府文件算。',
  monthlyContribution: '每月自己缴',
  yearlyPremium: '每年自己缴的保费',
  employerAndTotal: (employer: string, maternity: string | undefined, total: string) =>
    `单位缴 ${employer} 元${maternity === undefined ? '' : `，另缴生育保险 ${maternity} 元`}，合计 ${total} 元`,
  byFormerNotice: { own: '自己缴', employer: '单位缴' },
  formerNotice: (part: string, until: string, text: string) => `按 ${until.slice(0, 4)} 年的通知是${part} ${text} 元。`,
  aid: (text: string) => `资助 ${text} 元`,
  subsidy: (text: string) => `另有财政补助 ${text} 元`,
  own: '自己缴',
  compare: '换个数比一比',
  compareAge: '另一个年龄',
  compareBase: '另一个基数',
  comparePension: '另一个养老金',
  compareMine: '我的',
  compareExample: '示例',
  compareOther: '另一个',
  compareKeep: '只看不改，上面填的不会变。',
  compareUse: '用这个数',
  compareUsed: '上面已经换成这个数。',
  compareUndo: '换回原来的',
  compareCopy: '复制给别人看',
  sameAtEveryAge: (rate: string) => `为什么一样多：政府文件只看基数，都按 ${rate} 划入，几岁都一样。`,
  sameAtLimit: (rate: string) => `为什么一样多：政府文件都按 ${rate} 划入，这两个基数都到了上限或下限。`,
  sameForRetirees: '为什么一样多：政府文件给退休的人同一个数，不看年龄和养老金。',
  guideByAge: (one: string, other: string) => `网上攻略按年龄分档，一个按 ${one}，一个按 ${other}。政府文件不分档。`,
  monthlyInShort: '划入',
  netInShort: '到账',
  wish: '想每月划入多少，基数要多少',
  wishCredit: '想要的每月划入',
  wishBase: '基数至少要（元/月）',
  wishRound: (base: string) => `凑成整数是 ${base} 元`,
  wishGives: (credit: string) => `那时每月划入 ${credit} 元`,
  wishNote: '基数由工资决定，单位按规定申报，不能随意填。',
  onward: '接下来',
  many: '几个人一起算',
  manyHint: '给人事和家里人：粘贴一张表',
  title: '厦门医保每月划入多少？算一算',
  shareFiguresTitle: '厦门医保划入：这次计算',
}

/** The fields of the page, by the path that a fault names. */
export const creditFields = {
  age: { name: '年龄', unit: '周岁', enter: '请填周岁，例如 45。', hint: '' },
  base: {
    name: '月缴费基数',
    unit: '元/月',
    enter: '请填每月多少元，例如 6000。',
    hint: '看工资条上的“缴费基数”；不知道就填税前月工资。',
  },
  pension: { name: '月养老金', unit: '元/月', enter: '请填每月多少元，例如 3000。', hint: '只有网上攻略的算法要用。' },
  credit: { name: '想要的每月划入', unit: '元/月', enter: '请填每月多少元，例如 150。', hint: '' },
} satisfies Record<string, FieldWords & { unit: string; hint: string }>

export const wishRefused: Partial<Record<IneligibleReason, string>> = {
  'credit-below-least': '按最低基数划入的也比这多。',
  'credit-above-most': '按最高基数划入的也没有这么多。',
}
