import {
  Decimal,
  sources,
  type DatedValue,
  type Edition,
  type Firmness,
  type IsoDate,
  type SourceId,
  type Topic,
  type Unit,
} from '../../../../rules'
import { agedText, type Age } from '../../../../answer/standing'
import { editionName } from '../../../../answer/words'
import { dayText, figureText } from '../../../../answer/format'

/** The first part of a topic: what the table groups its figures by. */
type First<Text> = Text extends `${infer Head}.${string}` ? Head : Text
export type Group = First<Topic>

export const groupName: Record<Group, string> = {
  credit: '每月划入',
  base: '缴费基数',
  contribution: '缴费与资助',
  outpatient: '门诊报销',
  inpatient: '住院报销',
  ceiling: '一年限额',
  continuous: '连续参保',
  critical: '大病保险',
  elsewhere: '异地就医',
  'not-designated': '非定点机构',
  claim: '报销申请',
  aid: '医疗救助',
  waiting: '居民等待期',
  retirement: '退休年限',
  'family-account': '家庭共济',
}

export const tableWords = {
  shareTitle: '厦门医保参数表：每个数出自哪里',
  about: '下面是算账用到的全部数字。点一条，就复制它的出处和网址。',
  unchecked: (day: IsoDate) => `全部核对到 ${dayText(day)}，之后有没有变，我们还没有核对。`,
  search: '查找',
  searchHint: '例如：起付线、退休、三级',
  found: (count: number) => `找到 ${String(count)} 条。`,
  none: '没有找到。换个说法试试，例如“起付”“比例”“划入”。',
  more: (count: number) => `还有 ${String(count)} 条没有列出来，请再写几个字。`,
  group: '看哪一类',
  documents: '出自哪些文件',
  copied: '出处已复制',
  copy: '复制出处',
  noAddress: '没有查到网址',
}

/** The words of `src/rules/RULES.md`. */
export const documentWords = {
  title: '规则参数',
  about:
    '本页由 `npm run rules:document` 从 `src/rules/documents` 生成，请勿手改。两种口径说法不同时，以政府文件为准。',
  columns: ['参数', '编号', '口径', '值', '时间', '核对到', '出处'],
  sourceColumns: ['编号', '口径', '文件', '有效期', '网址'],
}

/** What people say, and what the table calls it. */
export const alsoCalled: Readonly<Record<string, string>> = {
  起付线: '起付标准',
  门槛费: '起付标准',
  门槛: '起付标准',
  返钱: '划入',
  返款: '划入',
  打钱: '划入',
  封顶线: '限额',
  封顶: '限额',
  社区医院: '一级',
  社区: '一级',
  在职职工: '在职',
  退休职工: '退休',
}

/** How firm a figure is, said with it. */
const asFirm: Record<Firmness, (figure: string) => string> = {
  about: (figure) => `约 ${figure}`,
  'more-than': (figure) => `多于 ${figure}`,
  assumed: (figure) => `${figure}（我们的假设）`,
}

/** A figure as the table writes it: what it is measured in always beside it, and how firm it is. */
export function valueText(value: string, unit: Unit, firmness?: Firmness): string {
  const figure = measuredText(value, unit)
  return firmness === undefined ? figure : asFirm[firmness](figure)
}

function measuredText(value: string, unit: Unit): string {
  if (unit === 'day-of-next-year') return `次年${value.split('-').map(Number).join('月')}日`
  const per = { 'yuan-per-month': '/月', 'yuan-per-year': '/年' } as Partial<Record<Unit, string>>
  return figureText(new Decimal(value), unit) + (per[unit] ?? '')
}

/** `2024年7月1日起` or `2023年7月1日 至 2024年6月30日` */
function periodText(from: IsoDate, until: IsoDate | undefined): string {
  return until === undefined ? `${dayText(from)}起` : `${dayText(from)} 至 ${dayText(until)}`
}

type Held = Pick<DatedValue, 'from' | 'source' | 'dated'> & { readonly until: IsoDate | undefined }

/** When a figure holds: to the end of the rule, or for as long as its document says of itself, if it says so. */
export function holdsText({ from, until, source, dated }: Held): string {
  const { inForce } = sources[source]
  if (inForce === undefined && !dated) return '未写起始日期'
  const end = inForce?.until
  const lapse = until === undefined && end !== undefined ? `，文件有效期到 ${dayText(end)}` : ''
  return periodText(from, until) + lapse
}

export function checkedText(checked: IsoDate, today: IsoDate): string {
  return today > checked ? `核对到 ${dayText(checked)}，之后未核对` : `核对到 ${dayText(checked)}`
}

/** A document with all that is needed to find it. */
export function documentText(id: SourceId): string {
  const { title, number, address } = sources[id]
  return [number, title, address].filter((part) => part !== undefined).join(' ')
}

/** What a document says of its own time. */
export function inForceText(id: SourceId): string {
  const { inForce } = sources[id]
  if (inForce === undefined) return '没有写有效期'
  return inForce.until === undefined
    ? `${dayText(inForce.from)}起有效`
    : `有效期 ${periodText(inForce.from, inForce.until)}`
}

/** What a tap on a figure copies: the figure, and all that is needed to look it up. */
export function copiedText(
  name: string,
  { edition, value, citation, source }: { edition: Edition; value: string; citation: string; source: SourceId },
  age?: Age,
): string {
  const { address } = sources[source]
  return [
    `${name}：${agedText(value, age)}（${editionName[edition]}）`,
    citation,
    address ?? tableWords.noAddress,
  ].join('\n')
}
