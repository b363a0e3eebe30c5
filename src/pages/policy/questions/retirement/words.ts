import type { Fault } from '../../../../rules'
import type { Dropped } from '../../../../phone/link'
import { droppedText, faultText, type FieldWords } from '../../../../answer/faults'
import type { RetirementForm } from '../../kept'

/** The sentences of the page 退休要缴满多少年. */
export const retirementWords = {
  shareTitle: '厦门职工医保：退休要缴满多少年，不够怎么办',
  about: '讲的是职工医保。缴够年数，退休以后不用再缴，照样能报，每月还有划入。',
  sex: '我是',
  sexes: { male: '男', female: '女' },
  unit: '年',
  example: ({ yearsHere, yearsInAll }: RetirementForm) =>
    `示例：男，在厦门缴了 ${yearsHere} 年，一共 ${yearsInAll} 年。填上你自己的，就按你的算。`,
  unfinished: '填好上面两格，这里就有答案。',
  answer: '还差',
  enough: '够了',
  months: (count: number) => `${String(count)} 个月`,
  cost: '现在一次补缴，大约',
  yuan: '元',
  nothingToPay: '不用补缴。到退休那个月去办手续。',
  needed: (name: string, needed: string, missing: string) => `${name}要 ${needed} 年，${missing}`,
  here: '在厦门',
  inAll: '一共',
  short: (months: string) => `差 ${months} 个月。`,
  full: '够了。',
  how: '怎么算出来的',
  month: (base: string, employer: string, employee: string) =>
    `每个月：${base} ×（${employer} + ${employee}）。基数就是缴费基数的下限，由全省上一年的平均工资定。`,
  times: (months: number, cost: string) => `${String(months)} 个月一共约 ${cost} 元。`,
  know: '要知道的事',
  greater: '厦门和累计两样都差的，按差得多的那一样算。这是我们的理解。',
  added: (months: number, cost: string) =>
    `热线也有答复说两样要加起来：${String(months)} 个月，约 ${cost} 元。请先问清楚。`,
  notes: [
    '“大约”：降低费率的时候，补缴能不能也低，没有写清楚。缴费基数每年 7 月会变。',
    '补缴的钱全部进统筹基金，不划入个人账户。',
    '在退休那个月就去办。没办好以前，算没有参保。',
    '在别的地方也缴过的：先看最后参保地，再看缴得最长的地方，或者户籍地（要在那里缴过）。去哪里办，请打电话问。',
  ],
  reduced: '现在正在降低费率。补缴能不能也按低的算，没有写清楚，这里按规定的费率算。',
  call: (number: string) => `打 ${number} 问`,
  sources: '这些规定出自哪里',
  clear: '清空重填',
}

export const retirementFields: Record<'yearsHere' | 'yearsInAll', FieldWords & { readonly hint: string }> = {
  yearsHere: { name: '在厦门缴了', enter: '请填几年，例如 8。', hint: '可以写 9年11个月。' },
  yearsInAll: { name: '一共缴了', enter: '请填几年，例如 22。', hint: '厦门和外地的职工医保加起来。' },
}

/** What of a link could not be read. */
export function unreadText(dropped: Dropped): string {
  const { key } = dropped
  return droppedText(dropped, key === 'sex' ? { name: retirementWords.sex } : retirementFields[key as 'yearsHere'])
}

export function faultAt(faults: readonly Fault[], field: keyof typeof retirementFields): string | undefined {
  const fault = faults.find(({ path }) => path === field)
  return fault && faultText(fault.code, retirementFields[field])
}
