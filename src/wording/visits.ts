import type { Breakdown, Decimal, Fault, IneligibleReason, IsoDate, Limit, Refusal } from '../rules'
import { billFields, billWords } from './bill'
import { faultText, type FieldWords } from './faults'
import { amountText, yuan } from './format'
import { ineligible, refusalText } from './refusals'

/** The sentences of 算全年: the list of visits and what the year comes to. */
export const visitsWords = {
  shareTitle: '厦门医保：一年的账记下来一起算',
  who: '谁的账',
  me: '我',
  addPerson: '添加家人',
  situation: (patient: string) => `情况：${patient}`,
  situationHint: '参保多久、今年还有什么没记进来',
  year: '哪一年',
  yearName: (year: string) => `${year} 年`,
  add: '记一笔就诊',
  total: (year: string) => `${year} 年统筹基金一共付`,
  own: '自己一共付',
  empty: '还没有记。看一次病记一笔，起付标准、限额和大病保险就能连起来算。',
  example: (year: string) =>
    `示例：${year} 年 3 月 5 日三级医院门诊 900 元，6 月 10 日又看了一次 3,000 元。记下你自己的，就按你的算。`,
  limits: (year: string) => `${year} 年走到哪里了（按政府文件）`,
  months: '每个月谁付了多少（按政府文件）',
  month: (month: string) => `${String(Number(month.slice(5)))} 月`,
  fund: '统筹基金',
  critical: '大病保险',
  mine: '自己',
  list: (count: number) => `就诊 ${String(count)} 笔，最近的在前`,
  more: (count: number) => `显示更多（还有 ${String(count)} 笔）`,
  edit: '改这一笔',
  remove: '删除这一笔',
  claim: '钱是自己先付的，去办报销',
  removed: (title: string) => `已删除“${title}”。`,
  removedPerson: (name: string, count: number) => `已删除“${name}”和 ${String(count)} 笔就诊。`,
  putBack: '放回来',
  letGo: '不用了',
  copy: '复制这一年，发给家人',
  copied: '已复制，可以粘贴到聊天里',
  textTitle: (name: string, year: string, count: number) => `${name}的医保账，${year} 年，就诊 ${String(count)} 笔`,
  textVisits: '每一笔（按政府文件）：',
  nothingSettled: '一笔也算不出来。',
  upperBound: '只填了总额，按全部都在医保范围内算，实际报销只会更少。',
}

/** The page on which one visit is filled in. */
export const visitWords = {
  of: (name: string, patient: string) => `给谁记：${name}（${patient}）`,
  example: '示例：医保范围内 3,000 元。填上这一笔的，就按这一笔算。',
  deductibleLeft: ({ used, of, left }: Limit) =>
    left.isZero()
      ? `连这一笔在内，这一年的门诊起付标准 ${yuan(of)} 元已经付完。`
      : `连这一笔在内，这一年的门诊起付标准已付 ${yuan(used)} 元，还差 ${yuan(left)} 元（共 ${yuan(of)} 元）。`,
  later: (count: number) => `后面还有 ${String(count)} 笔，会跟着重新算。`,
  resumed: '上次没记完的还在这里，可以接着填。',
  restart: '不要了，重新填',
  save: '记下这一笔',
  change: '保存修改',
  cancel: '不记了',
  faulty: '还没有记下。请先改这几处，填的都还在：',
}

/** The page of who it is whose visits are listed, and what the year began with. */
export const personWords = {
  nameTaken: (name: string) => `已经有“${name}”了，请换一个称呼。`,
  earlier: (year: string) => `${year} 年还有没记进来的（选填）`,
  earlierHint: (year: string) => `列表里第一笔以前已经发生的。下面说的“今年”是 ${year} 年。`,
  save: '记下',
  cancel: '不改了',
  remove: '删除这位家人和所有就诊',
  faulty: '还没有记下。请先改这几处，填的都还在：',
}

/** What is filled in on these two pages beside a bill. */
export const visitFields = {
  date: { name: '就诊日期', enter: '请选看病那天，不能晚于今天。', hint: '住院填出院结算那天。' },
  note: { name: '医院或备注（选填）', enter: '', hint: '' },
  name: { name: '称呼', enter: '请填一个称呼，例如：妈妈。', hint: '例如：妈妈。不用写真名。' },
} satisfies Record<string, FieldWords & { hint: string }>

/** `3月5日`, within a year that stands above. */
export function dayInYear(date: IsoDate): string {
  const [, month, day] = date.split('-').map(Number)
  return `${String(month)}月${String(day)}日`
}

/** Which visit it was: `3月5日 门诊 三级`. */
export function visitTitle(
  date: IsoDate,
  care: keyof typeof billWords.cares,
  level: keyof typeof billWords.levels,
): string {
  return `${dayInYear(date)} ${billWords.cares[care]} ${billWords.levels[level]}`
}

/** Where it was and what it cost; a bill that cannot be read stands as it was typed. */
export function billText(note: string, amount: Decimal | string): string {
  const sum = `账单 ${typeof amount === 'string' ? amount : yuan(amount)} 元`
  return note.trim() === '' ? sum : `${note.trim()}，${sum}`
}

/** Who paid what, as firmly as it is said. */
export function paidText({ fund, critical, own }: Pick<Breakdown, 'fund' | 'critical' | 'own'>): string {
  const illness = critical.high.isZero() ? '' : `${visitsWords.critical}付 ${amountText(critical)} 元，`
  return `${visitsWords.fund}付 ${amountText(fund)} 元，${illness}${visitsWords.mine}付 ${amountText(own)} 元`
}

/** The limits of a year, each with how far it has come and what that means. */
export const limitWords = {
  deductible: {
    name: '门诊起付标准',
    text: ({ used, of, left }: Limit) =>
      of.isZero()
        ? '看门诊没有起付标准。'
        : left.isZero()
          ? `已付 ${yuan(used)} 元，共 ${yuan(of)} 元，付完了。以后的门诊从第一元起就能报。`
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
}

/** Why an edition leaves a visit out. */
export function leftOutReason(refusal: Refusal): string {
  if (refusal.kind === 'invalid') return '填的内容有问题，点“改这一笔”看看。'
  if (refusal.kind !== 'not-eligible') return refusalText(refusal)
  const reasons: readonly IneligibleReason[] = refusal.reasons
  return [refusalText(refusal), ...reasons.map((reason) => ineligible[reason as keyof typeof ineligible])].join('')
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
    return name in billFields ? billFields[name as keyof typeof billFields] : visitFields.date
  }
  return [...new Set(faults.map(({ path, code }) => faultText(code, fieldOf(path))))]
}
