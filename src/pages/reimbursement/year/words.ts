import type { IsoDate, Limit } from '../../../rules'
import { droppedText, type FieldWords } from '../../../answer/faults'
import type { exampleVisits } from './example'
import { dayText, monthAndDay, saidFigure, yuan } from '../../../answer/format'
import type { Dropped } from '../../../phone/link'
import { linkField } from '../../../answer/bill/link'

/** `2025 年 3 月` */
const monthText = (day: IsoDate) => `${day.slice(0, 4)} 年 ${String(Number(day.slice(5, 7)))} 月`

/** The sentences of 算全年: the list of visits and what the year comes to. */
export const visitsWords = {
  shareTitle: '厦门医保：一年的账记下来一起算',
  who: '谁的账',
  me: '我',
  addPerson: '添加家人',
  situation: (words: string) => `情况：${words}`,
  situationHint: '改参保的情况（中间退休、换医保也在这里），补今年没记进来的',
  monthsAssumed: (patient: string) => `${patient}，参保时间当作够长`,
  monthsInsured: (patient: string, months: string) => `${patient}，连续参保 ${months} 个月`,
  aided: (insured: string, aid: string) => `${insured}，${aid}`,
  since: (day: string, situation: string) => `${day}起：${situation}`,
  beforeList: (line: string) => `记第一笔以前：${line}`,
  benefitFrom: (day: string) => `${day}起能报，以前的不报`,
  year: '哪一年',
  yearName: (year: string) => `${year} 年`,
  add: '记一笔就诊',
  total: (year: string, atMost: boolean) => `${year} 年统筹基金一共${atMost ? '最多' : ''}付`,
  own: (atMost: boolean) => `自己一共${atMost ? '至少' : ''}付`,
  empty: '还没有记。看一次病记一笔，起付标准、限额和大病保险就能连起来算。',
  example: (year: string, [first, second]: typeof exampleVisits) =>
    `示例：${year} 年 ${monthAndDay(first.day)}三级医院门诊 ${saidFigure(first.eligible, 'yuan')}，${monthAndDay(second.day)}又看了一次 ${saidFigure(second.eligible, 'yuan')}。记下你自己的，就按你的算。`,
  exampleOfOther: (year: string, other: string) => `${year} 年的标准我们没有查到，所以用 ${other} 年的做示例。`,
  ofExample: (year: string) => `示例 ${year}`,
  worked: '例题',
  workedYear: (situation: string, year: string, count: number) =>
    `例题：${situation}，${year} 年看病 ${String(count)} 次。`,
  workedHint: '每一次都能点开看。只是看看，没有记到你的账里。',
  workedGoOn: '拿这道题改着算',
  workedGoOnHint: '想改数试试，就添一位叫“例题”的家人。你自己的账不动，不要了可以删。',
  limits: (year: string) => `${year} 年的起付和限额（按政府文件）`,
  months: '每个月谁付了多少（按政府文件）',
  month: (month: string) => `${String(Number(month.slice(5)))} 月`,
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
  upperBounds: (count: number) =>
    `有 ${String(count)} 笔只填了总额，按全部都在医保范围内算。基金付的合计实际只会更少。`,
}

/** The page on which one visit is filled in. */
export const visitWords = {
  of: (name: string, situation: string) => `给谁记：${name}（${situation}）`,
  dayAssumed: (day: IsoDate) => `还没选日期，先按 ${dayText(day)}算。`,
  example: (eligible: string) => `示例：医保范围内 ${saidFigure(eligible, 'yuan')}。填上这一笔的，就按这一笔算。`,
  deductibleLeft: ({ used, of, left }: Limit) =>
    of.isZero()
      ? '学生儿童看门诊没有起付标准。'
      : left.isZero()
        ? `连这一笔在内，这一年的门诊起付标准 ${yuan(of)} 元已经付完。`
        : `连这一笔在内，这一年的门诊起付标准已付 ${yuan(used)} 元，还差 ${yuan(left)} 元（共 ${yuan(of)} 元）。`,
  later: (count: number) => `后面还有 ${String(count)} 笔，会跟着重新算。`,
  duringStay: (day: string) =>
    `${day}出院的那次，住院期间另开的门诊单子算在住院里，并到那一笔记，不单独报。不是住院期间的，不用管。`,
  resumed: '上次没记完的还在这里，可以接着填。',
  restart: '不要了，重新填',
  save: '记下这一笔',
  change: '保存修改',
  cancel: '不记了',
  faulty: '还没有记下。请先改这几处，填的都还在：',
}

/** The page of who it is whose visits are listed, and what the year began with. */
export const personWords = {
  resumed: '上次没填完的还在这里，可以接着填。',
  restart: '不要了，重新填',
  monthsOf: (day: IsoDate) => `数到 ${monthText(day)}，那个月也算。`,
  changed: '中间变过吗（选填）',
  changedHint: '变过的，上面填变之前的。从变的那天起按新的算，以前看的病不重算。住院中间变的，从变的那个月切开结算。',
  become: {
    retired: '退休了',
    'in-service': '换成职工医保',
    adult: '换成居民医保',
    aided: '开始有医疗救助',
  },
  change: (count: number) => `第 ${String(count)} 次变化`,
  whoThen: '从这天起是',
  monthsThen: '数到变的那个月，那个月也算。',
  aidThen: '救助从认定的下个月 1 号算起。',
  aidLater: '今年中间才认定的，这里选“不是”，填到上面“中间变过吗”。',
  again: '后来又变过的，再点一个：',
  removeChange: '没有这次，去掉',
  sameDay: '两次不能是同一天。',
  benefits: (year: string) => `${year} 年从哪天起能报（选填）`,
  brought: (name: string, year: string, day: IsoDate) =>
    `${dayText(day)}起能报，已经填到“${name}”的 ${year} 年里。看一看，点下面的“记下”。`,
  findBenefits: '不知道是哪天，算一算',
  noWaiting: '不用等，去掉这一天',
  effect: (changing: number, of: number) =>
    changing === 0
      ? `记下以后，已经记的 ${String(of)} 笔都不变`
      : `记下以后，已经记的 ${String(of)} 笔里有 ${String(changing)} 笔会变`,
  visitOf: (year: string, title: string) => `${year} 年 ${title}`,
  now: (paid: string) => `现在：${paid}`,
  then: (paid: string) => `改后：${paid}`,
  andMore: (count: number) => `还有 ${String(count)} 笔也会变。`,
  nameTaken: (name: string) => `已经有“${name}”了，请换一个称呼。`,
  earlier: (year: string) => `${year} 年还有没记进来的（选填）`,
  earlierHint: (year: string) => `列表里第一笔以前已经发生的。下面说的“今年”是 ${year} 年。在别的城市参保付的不算。`,
  save: '记下',
  cancel: { add: '不加了', change: '不改了' },
  remove: '删除这位家人和所有就诊',
  faulty: '还没有记下。请先改这几处，填的都还在：',
}

/** What is filled in on these two pages beside a bill. */
export const visitFields = {
  date: { name: '就诊日期', enter: '请选看病那天，不能晚于今天。', hint: '住院填出院结算那天。' },
  level: { name: '医院等级', enter: '请选一个。', hint: '' },
  note: { name: '医院或备注（选填）', enter: '', hint: '' },
  from: { name: '从哪天起', enter: '请选从哪天起变的。', hint: '' },
  benefitFrom: { name: '这天起能报', enter: '', hint: '居民参保有等待期的才填。这天以前看的病不报，也不计入累计。' },
  name: { name: '称呼', enter: '请填一个称呼，例如：妈妈。', hint: '例如：妈妈。不用写真名。' },
} satisfies Record<string, FieldWords & { hint: string }>

/** What of a link could not be read. */
export function unreadText(dropped: Dropped): string {
  return droppedText(dropped, dropped.key === 'date' ? visitFields.date : linkField(dropped.key))
}
