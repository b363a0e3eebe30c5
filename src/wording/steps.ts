import type { Citation, Condition, Operand, Step, Trace } from '../rules'
import { figureText, yuan } from './format'
import { parameterName } from './parameters'

/** What each line of an explanation works out. */
const lineName: Record<string, string> = {
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
  net: '每月到账',
  'own-contribution': '个人每月缴',
  'employer-contribution': '单位每月缴',
  'total-contribution': '每月共缴',
  'premium-aid': '资助保费',
  'own-premium': '自己每年缴',
  'public-subsidy': '财政补助',
  'total-premium': '每年共缴',
}

/** What the reader entered, as the explanation calls it. */
const answerName: Record<string, string> = { age: '年龄', base: '填写的基数', pension: '月养老金' }

const joint: Record<Exclude<Step['operation'], 'within' | 'smaller' | 'larger'>, string> = {
  sum: ' + ',
  difference: ' − ',
  excess: ' − ',
  product: ' × ',
  quotient: ' ÷ ',
}

function operandText(operand: Operand): string {
  switch (operand.from) {
    case 'parameter':
      return figureText(operand.value, operand.parameter.unit).replace(' 元', '')
    case 'answer':
      return operand.name === 'age' ? `${operand.value.toString()} 岁` : yuan(operand.value)
    case 'constant':
      return operand.value.toString()
    case 'step':
      return yuan(operand.value)
  }
}

/** The calculation of a step with the reader's numbers: `6,000.00 × 3%`. */
export function expressionOf({ operation, operands, value }: Step): string {
  const texts = operands.map(operandText)
  switch (operation) {
    case 'within': {
      const [given, lower, upper] = operands
      if (given && lower && given.value.lessThan(lower.value)) return `${texts[0] ?? ''} 低于下限，按 ${yuan(value)}`
      if (given && upper && given.value.greaterThan(upper.value)) return `${texts[0] ?? ''} 高于上限，按 ${yuan(value)}`
      return `${texts[0] ?? ''}，在 ${texts[1] ?? ''} 和 ${texts[2] ?? ''} 之间`
    }
    case 'smaller':
      return `${texts.join(' 和 ')} 里取小的`
    case 'larger':
      return `${texts.join(' 和 ')} 里取大的`
    default:
      return texts.join(joint[operation])
  }
}

function reasonText({ left, relation, right }: Condition): string {
  const name = left.from === 'answer' ? `${answerName[left.name] ?? left.name} ` : ''
  return `${name}${operandText(left)}，${relation === 'at-least' ? '已满' : '未满'} ${operandText(right)}`
}

/** How an amount is got, in one line beside it; where it has two bounds, how the higher is got. */
export function shortExpression({ steps, amounts }: Trace, name: string): string {
  const step = steps[amounts[name]?.high ?? -1]
  return step ? expressionOf(step) : ''
}

/** One line of the explanation: what it works out, how, why so, the result, and where its figures stand. */
export interface StepText {
  readonly name: string
  readonly expression: string
  readonly reasons: readonly string[]
  readonly value: string
  readonly citations: readonly Citation[]
  readonly figures: readonly string[]
}

export function stepTexts(trace: Trace): StepText[] {
  return trace.steps.map((step) => {
    const used = [...step.operands, ...step.because.map(({ right }) => right)].flatMap((operand) =>
      operand.from === 'parameter' ? [operand] : [],
    )
    return {
      name: lineName[step.line] ?? step.line,
      expression: expressionOf(step),
      reasons: step.because.map(reasonText),
      value: `${yuan(step.value)} 元`,
      figures: used.map(
        ({ parameter, value }) =>
          `${parameterName[parameter.topic as keyof typeof parameterName]} ${figureText(value, parameter.unit)}`,
      ),
      citations: used.map(({ dated: { source, place } }) => ({ source, place })),
    }
  })
}
