import type { Breakdown, Decimal, Limit } from '../../rules'
import { editionName } from '../words'
import { amountText, saidFigure, yuan } from '../format'

/** The sentences of the page 报销. */
export const reimbursementWords = {
  example: (eligible: string) => `示例：医保范围内 ${saidFigure(eligible, 'yuan')}。填上你自己的，就按你的算。`,
  answer: '医保报销（统筹基金付）',
  answerUpperBound: '医保最多报销（上限估算）',
  answerAtMost: '医保最多报销（统筹基金付）',
  atTertiary: '先按三级：',
  bestCase: '最好的情况：',
  upperBound: '只填了总额，所以按全部都在医保范围内算，这是最好的情况。实际报销只会更少，不会更多。',
  upperBoundAtTertiary: '只填了总额，所以按全部都在医保范围内算，先按三级医院。',
  ownName: '自己付',
  ownAtLeast: '自己至少付',
  yuan: (text: string) => `${text} 元`,
  why: {
    outpatient: '攻略写的比例是大概的，政府文件按医院等级定得更细。',
    inpatient: '起付标准和比例，攻略写的和政府文件都不一样。',
  },
  line: {
    fund: '医保报销',
    fundAtMost: '医保最多报销',
    critical: '大病保险',
    aid: '医疗救助',
    pays: '付',
    paysAtMost: '最多付',
  },
  own: (text: string, atMost: boolean) => `自己${atMost ? '至少' : ''}付 ${text} 元`,
  aid: (text: string, atMost: boolean) => `医疗救助${atMost ? '最多' : ''}付 ${text} 元`,
  critical: (text: string, atMost: boolean) => `大病保险${atMost ? '最多' : ''}付 ${text} 元`,
  bar: '这笔账谁来付（按政府文件）',
  parts: {
    fund: '统筹基金',
    critical: '大病保险',
    aid: '医疗救助',
    deductible: '起付标准（自己付）',
    rest: '其余自己付',
    prior: '没备案，先自己付',
    uncovered: '医保不报的，自己付',
  },
  residentAccount: '居民没有个人账户。家人的家庭共济账户能不能付，请问医保。',
  account: { exactly: '其中 ', atMost: '其中最多 ', after: ' 元可用个人或家庭共济账户付。' },
  tips: '小提示',
  sameBill: (atMost: boolean) => `同样一笔账，换个医院自己${atMost ? '至少' : ''}要付多少（按政府文件）`,
  levelDifference: (more: Decimal) =>
    more.isZero() ? '现在选的' : more.isNegative() ? `少付 ${yuan(more.negated())}` : `多付 ${yuan(more)}`,
  deductibleLeft: ({ used, of, left }: Limit) =>
    left.isZero()
      ? `含这笔，今年门诊起付 ${yuan(of)} 元已付完。`
      : `含这笔，今年门诊起付已付 ${yuan(used)} 元，还差 ${yuan(left)} 元。`,
  noDeductible: '学生儿童看门诊没有起付标准。',
  guidePaysNothing: '网上攻略说不报，以政府文件为准。',
  whyNothing: {
    outside: '没有医保范围内的费用。',
    deductible: '还没超过起付标准。',
    ceiling: '今年的限额已经用完。',
    tiny: '按比例算出来不到一分钱。',
  },
  year: '算全年的账',
  yearHint: '一笔一笔记下来，起付、限额和大病保险一起算',
  claim: '钱已经自己付了，怎么报回来',
  claimHint: '一步一步办，不错过期限',
  away: '去外省没有备案，怎么办',
  awayHint: '出院结算之前补办也来得及',
  onward: '接下来',
  governs: '为准',
  textTitle: '厦门医保这笔账怎么付',
  textEligible: (eligible: Decimal) => `医保范围内 ${yuan(eligible)} 元`,
  textBestCase: '按全部都在医保范围内算，这是最好的情况。',
  textDay: (day: string) => `按 ${day}看病算。`,
  textFund: (text: string, atMost: boolean) => `统筹基金${atMost ? '最多' : ''}付 ${text} 元`,
  copy: '复制成文字，发给家人',
  copied: '已复制，可以粘贴到聊天里',
  title: '厦门医保这笔账能报多少？算一算',
  figuresTitle: '厦门医保报销：这次计算',
}

/** What decides and is not said. */
type Unsaid = Readonly<Record<'upperBound' | 'levelUnsaid' | 'monthsUnsaid', boolean>>

/** What the figure of an answer is, as firm as it is. */
export function answerTitle({ upperBound, levelUnsaid, monthsUnsaid }: Unsaid): string {
  const atLevel = levelUnsaid ? reimbursementWords.atTertiary : ''
  if (upperBound) return atLevel + reimbursementWords.answerUpperBound
  return atLevel + (monthsUnsaid ? reimbursementWords.answerAtMost : reimbursementWords.answer)
}

/** What it means that only the total is known. */
export function upperBoundText({ levelUnsaid }: Pick<Unsaid, 'levelUnsaid'>): string {
  return levelUnsaid ? reimbursementWords.upperBoundAtTertiary : reimbursementWords.upperBound
}

/** What critical illness and medical aid pay beside the fund, where they do. */
export function besideFund({ critical, aid }: Pick<Breakdown, 'critical' | 'aid'>, atMost: boolean): string[] {
  return [
    ...(critical.high.isZero() ? [] : [reimbursementWords.critical(amountText(critical), atMost)]),
    ...(aid.high.isZero() ? [] : [reimbursementWords.aid(amountText(aid), atMost)]),
  ]
}

/** That neither edition pays anything, and why. */
export function nothingPaid(byGuide: string, byDocument: string): string {
  if (byGuide === byDocument) return `两种口径都不报：${byGuide}`
  return `两种口径都不报。${editionName.official}：${byDocument}${editionName.guide}：${byGuide}`
}
