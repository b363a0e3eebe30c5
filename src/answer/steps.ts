import type { Citation, Condition, Decimal, Operand, Reading, Step, Trace } from '../rules'
import { figureText, tenThousands, yuan } from './format'

/** What each line of an explanation works out. */
export const lineName: Readonly<Record<string, string>> = {
  'counted-base': '计算用的缴费基数',
  monthly: '每月划入',
  'monthly-by-age': '按年龄档每月划入',
  'monthly-fixed': '每月划入',
  'monthly-with-floor': '每月划入',
  'pension-share': '按养老金算',
  'yearly-in-advance': '一年预划',
  'monthly-average': '平均每月',
  'no-credit': '划入',
  yearly: '一年划入',
  'yearly-by-age': '按年龄档一年划入',
  net: '每月到账',
  'net-yearly': '一年到账',
  'own-contribution': '个人每月缴',
  'employer-contribution': '单位每月缴',
  'maternity-contribution': '单位另缴生育保险',
  'total-contribution': '每月共缴',
  'own-by-former-notice': '按到期的通知，个人每月缴',
  'employer-by-former-notice': '按到期的通知，单位每月缴',
  'premium-aid': '资助保费',
  'own-premium': '自己每年缴',
  'public-subsidy': '财政补助',
  'total-premium': '每年共缴',
  bill: '账单总额',
  'prior-share': '外省未备案，先自己付',
  'after-prior-share': '先付以后剩下',
  'deductible-left': '起付标准还差',
  'essential-drugs-exempt': '基本药物，不用先付起付',
  'subject-to-deductible': '要先付起付的部分',
  'retired-deductible': '退休人员的起付标准',
  deductible: '这次付的起付标准',
  'above-deductible': '超过起付标准的部分',
  'band-left': '第一档还剩',
  'beyond-band': '超过第一档的部分',
  fund: '统筹基金付',
  'fund-part': '其中这一部分付',
  'fund-in-full': '不打折时统筹基金付',
  'fund-most': '统筹基金最多付',
  'fund-most-in-full': '不打折时统筹基金最多付',
  'fund-least': '统筹基金最少付',
  'fund-limit-left': '统筹基金今年还能付',
  'fund-within-limit': '统筹基金付（不超过一年的限额）',
  'ceiling-at-share': '限额也打折',
  'benefit-used': '折算成不打折时的数',
  'own-cost': '医保范围内自己负担',
  'own-cost-that-counts': '计入大病保险的自己负担',
  'own-cost-of-year': '今年累计自己负担',
  'critical-not-reached': '还没到大病保险的起点，大病保险付',
  'critical-due-tier': '费用',
  'critical-due-part': '大病保险付',
  'critical-due-in-full': '不打折时大病保险应付',
  'critical-due': '今年大病保险累计应付',
  'critical-due-before-tier': '以前的费用',
  'critical-due-before-part': '以前大病保险付',
  'critical-due-before-in-full': '不打折时以前大病保险应付',
  'critical-due-before': '以前大病保险累计应付',
  critical: '这次大病保险付',
  'critical-limit-left': '大病保险今年还能付',
  'critical-within-limit': '大病保险付（不超过一年的限额）',
  'left-after-critical': '大病保险付后剩下',
  'aided-cost-of-year': '救助对象今年累计剩下',
  'aid-not-reached': '还没到救助的起点，医疗救助付',
  'aid-due-tier': '费用',
  'aid-due': '今年医疗救助累计应付',
  'aid-due-before-tier': '以前的费用',
  'aid-due-before': '以前医疗救助累计应付',
  aid: '这次医疗救助付',
  'aid-limit-left': '医疗救助今年还能付',
  'aid-within-limit': '医疗救助付（不超过一年的限额）',
  own: '自己付',
  'own-most': '自己最多付',
  'total-fund': '统筹基金共付',
  'total-fund-most': '统筹基金最多共付',
  'total-critical': '大病保险共付',
  'total-critical-most': '大病保险最多共付',
  'total-aid': '医疗救助共付',
  'total-aid-most': '医疗救助最多共付',
  'total-own': '自己共付',
  'total-own-after-aid': '救助以后自己共付',
  'total-own-most': '自己最多共付',
}

/** What the reader entered, as the explanation calls it. */
const answerName: Record<string, string> = {
  age: '年龄',
  'months-insured': '连续参保',
  'own-cost-before': '以前累计自己负担',
  'aided-cost-before': '以前累计剩下',
  'left-after-critical': '大病保险付后剩下',
}

/** Answers that are no sums of money, and their units. */
const answerUnit: Record<string, string> = { age: '岁', 'months-insured': '个月' }

const joint: Record<Exclude<Step['operation'], 'within' | 'smaller' | 'larger'>, string> = {
  sum: ' + ',
  difference: ' − ',
  excess: ' − ',
  product: ' × ',
  quotient: ' ÷ ',
}

function answerText(name: string, value: Decimal): string {
  const unit = answerUnit[name]
  return unit === undefined ? yuan(value) : `${value.toString()} ${unit}`
}

function operandText(operand: Operand): string {
  switch (operand.from) {
    case 'parameter':
      return figureText(operand.value, operand.parameter.unit).replace(' 元', '')
    case 'answer':
      return answerText(operand.name, operand.value)
    case 'constant':
      return operand.value.toString()
    case 'step':
      return yuan(operand.value)
  }
}

/** The calculation of a step with the reader's numbers: `6,000.00 × 3%`. */
function expressionOf({ operation, operands, value }: Step): string {
  const texts = operands.map(operandText)
  switch (operation) {
    case 'within': {
      const [given, lower, upper] = operands
      if (given && lower && given.value.lessThan(lower.value)) return `${texts[0] ?? ''} 低于下限，按下限`
      if (given && upper && given.value.greaterThan(upper.value)) return `${texts[0] ?? ''} 高于上限，按上限`
      return `${texts[0] ?? ''}，在 ${texts[1] ?? ''} 和 ${texts[2] ?? ''} 之间`
    }
    case 'excess':
      return value.isZero() ? `${texts[0] ?? ''} 没有超过 ${texts[1] ?? ''}` : texts.join(joint.excess)
    case 'smaller':
      return `${texts.join(' 和 ')} 里取小的`
    case 'larger':
      return `${texts.join(' 和 ')} 里取大的`
    default:
      if (operands.length === 1 && operands[0]?.from === 'parameter') return value.isZero() ? '没有这笔钱' : '固定数'
      return texts.join(joint[operation])
  }
}

function reasonText({ left, relation, right }: Condition, steps: readonly Step[]): string {
  const step = left.from === 'step' ? steps[left.index] : undefined
  const named = step ? lineName[step.line] : left.from === 'answer' ? answerName[left.name] : undefined
  const name = named === undefined ? '' : `${named} `
  return `${name}${operandText(left)}，${relation === 'at-least' ? '已满' : '未满'} ${operandText(right)}`
}

/** What a step works out; of a tier of critical illness, from where to where it goes as well. */
function nameOf(step: Step, steps: readonly Step[]): string {
  const [first] = step.operands
  const tier = step.line.endsWith('-part') && first?.from === 'step' ? steps[first.index] : step
  const from = tier?.operands[1]
  const name = lineName[step.line] ?? step.line
  if (!tier?.line.endsWith('-tier') || from === undefined) return name
  const until = tier.because[0]?.right
  const bounds = until ? `至 ${tenThousands(until.value)}元` : '元以上'
  return `${tenThousands(from.value)}${bounds}这一段，${name}`
}

/** How an amount is got, in one line beside it: of a range both bounds, else the bound that is printed. */
export function shortExpression({ steps, amounts }: Trace, name: string, reading: Reading): string {
  const { low, high } = amounts[name] ?? { low: -1, high: -1 }
  const [least, most] = [steps[low], steps[high]]
  if (!least || !most) return ''
  if (reading === 'more-than') return expressionOf(least)
  if (low === high || reading === 'at-most') return expressionOf(most)
  const last = most.operands[most.operands.length - 1]
  return `${expressionOf(least)} 至 ${last ? operandText(last) : ''}`
}

/** One line of the explanation: what it works out, how, why so, the result, and where its figures stand. */
interface StepText {
  readonly name: string
  readonly expression: string
  readonly reasons: readonly string[]
  readonly value: string
  readonly citations: readonly Citation[]
}

export function stepTexts(trace: Trace): StepText[] {
  return trace.steps.map((step) => {
    const used = [...step.operands, ...step.because.map(({ right }) => right)].flatMap((operand) =>
      operand.from === 'parameter' ? [operand] : [],
    )
    return {
      name: nameOf(step, trace.steps),
      expression: expressionOf(step),
      reasons: step.because.map((condition) => reasonText(condition, trace.steps)),
      value: `${yuan(step.value)} 元`,
      citations: used.map(({ dated: { source, place } }) => ({ source, place })),
    }
  })
}
