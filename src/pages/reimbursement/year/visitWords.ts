import type { Decimal, Fault, IsoDate, Limit, Refusal } from '../../../rules'
import { dayInYear } from '../../../answer/bill/visitWords'
import { billFields } from '../../../answer/bill/words'
import { faultText, type FieldWords } from '../../../answer/faults'
import { yuan } from '../../../answer/format'
import { refusalText } from '../../../answer/refusals'
import { visitFields } from './words'

/** What the list, its text and its forms say of a visit, of a limit, of what is left out or wrong. */

/** Where it was and what it cost; a bill that cannot be read stands as it was typed. */
export function billText(note: string, amount: Decimal | string, onlyTotal: boolean): string {
  const sum = `账单 ${typeof amount === 'string' ? amount : yuan(amount)} 元${onlyTotal ? '（只知道总额）' : ''}`
  return note.trim() === '' ? sum : `${note.trim()}，${sum}`
}

/** The limits of a year, each with how far it has come and what that means. */
export const limitWords = {
  deductible: {
    name: '门诊起付标准',
    text: ({ used, of, left }: Limit) =>
      of.isZero()
        ? '看门诊没有起付标准。'
        : left.isZero()
          ? `已付 ${yuan(used)} 元，共 ${yuan(of)} 元，付完了。这一年后面看门诊，医保范围内的不用再付起付标准。`
          : `已付 ${yuan(used)} 元，共 ${yuan(of)} 元，还差 ${yuan(left)} 元。`,
  },
  ceiling: {
    name: '统筹基金一年的限额',
    text: ({ used, of, left }: Limit) =>
      left.isZero()
        ? `已付满 ${yuan(of)} 元，这一年统筹基金不再付。`
        : `已付 ${yuan(used)} 元，共 ${yuan(of)} 元，还能付 ${yuan(left)} 元。`,
  },
  critical: {
    name: '大病保险的起点',
    text: ({ used, of, left }: Limit) =>
      left.isZero()
        ? `自己负担已到 ${yuan(of)} 元。超过的部分，大病保险按比例付。`
        : `自己负担累计 ${yuan(used)} 元，起点 ${yuan(of)} 元，还差 ${yuan(left)} 元。`,
  },
  aid: {
    name: '医疗救助的起点',
    text: ({ used, of, left }: Limit) =>
      left.isZero()
        ? `大病保险付后剩下的已到 ${yuan(of)} 元。超过的部分，医疗救助按比例付。`
        : `大病保险付后剩下 ${yuan(used)} 元，起点 ${yuan(of)} 元，还差 ${yuan(left)} 元。`,
  },
  aidMaximum: {
    name: '医疗救助一年的限额',
    text: ({ used, of, left }: Limit) =>
      left.isZero()
        ? `已付满 ${yuan(of)} 元，这一年医疗救助不再付。`
        : `已付 ${yuan(used)} 元，共 ${yuan(of)} 元，还能付 ${yuan(left)} 元。`,
  },
}

/** Why an edition leaves a visit out. */
export function leftOutReason(refusal: Refusal): string {
  return refusal.kind === 'invalid' ? '填的内容有问题，点“改这一笔”看看。' : refusalText(refusal)
}

/** So many dates are named; what is left out beyond them is only counted. */
const NAMED = 4

export function leftOutText(edition: string, reason: string, dates: readonly IsoDate[]): string {
  const named = dates.slice(0, NAMED).map(dayInYear).join('、')
  const rest = dates.length > NAMED ? '等' : ''
  return `${edition}没有算这 ${String(dates.length)} 笔（${named}${rest}）：${reason}`
}

/** What is wrong with a bill or with the year before it, a sentence each; the rules know the total by other names. */
export function billFaultTexts(faults: readonly Fault[], onlyTotal: boolean): string[] {
  const fieldOf = (path: string): FieldWords => {
    const name = path.split('.').pop() ?? ''
    if (name === 'outside' || (name === 'eligible' && onlyTotal)) return billFields.total
    const fields: Partial<Record<string, FieldWords>> = { ...billFields, level: visitFields.level }
    return fields[name] ?? visitFields.date
  }
  return [...new Set(faults.map(({ path, code }) => faultText(code, fieldOf(path))))]
}
