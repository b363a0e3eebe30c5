import { largestInput, type FaultCode } from '../rules'
import type { Dropped } from '../phone/link'

/** What a field is called and what to put there. */
export interface FieldWords {
  readonly name: string
  readonly enter?: string | undefined
}

const sentences: Record<FaultCode | Dropped['code'], (field: { name: string; enter: string }) => string> = {
  required: ({ name, enter }) => `还没填${name}。${enter}`,
  blank: ({ name, enter }) => `还没填${name}。${enter}`,
  'not-a-number': ({ name, enter }) => `${name}要填数字。${enter}`,
  negative: ({ name, enter }) => `${name}不能小于 0。${enter}`,
  'too-many-decimals': ({ name }) => `${name}最多两位小数，也就是到分。`,
  'too-large': ({ name }) =>
    `${name}太大了，不会超过 ${largestInput.sum.dividedBy(100_000_000).toString()} 亿元。请看看是不是多打了几位。`,
  'too-many': ({ name }) => `${name}太大了，请看看是不是多打了几位。`,
  'not-whole': ({ name, enter }) => `${name}要填整数。${enter}`,
  'too-old': ({ name }) => `${name}不会超过 ${String(largestInput.age)} 岁，请看看是不是多打了一位。`,
  'not-a-date': ({ name, enter }) => `${name}不是一个日期。${enter}`,
  'not-understood': ({ name, enter }) => `${name}看不懂。${enter}`,
  'another-year': ({ name }) => `${name}和其他就诊不在同一年。一年一年地算，请另开一份。`,
  'out-of-order': ({ name }) => `${name}比前一次就诊早。请按日期先后排列。`,
  'in-the-future': ({ name, enter }) => `${name}还没到。${enter}`,
  'above-eligible': ({ name }) => `${name}和医保范围内费用对不上，部分不能比整体多。`,
  'above-whole': ({ name, enter }) => `${name}不会比合计还多。${enter}`,
  contradicts: ({ name }) => `${name}和链接里别的话对不上。`,
  'before-payment': ({ name, enter }) => `${name}比付款日还早。${enter}`,
}

/** What is wrong and what to enter. */
export function faultText(code: keyof typeof sentences, field: FieldWords): string {
  return sentences[code]({ enter: field.enter ?? '', name: field.name.replace('（选填）', '') })
}

/** Whether the fault only says that something is still to be filled in. */
export function isUnfinished(code: FaultCode): boolean {
  return code === 'required' || code === 'blank'
}

/** What of a link was left out, and what is wrong with it. */
export function droppedText({ text, code }: Dropped, field: FieldWords): string {
  return `链接里的“${text}”没有采用：${faultText(code, { ...field, name: `「${field.name}」` })}`
}
