import { editionName, editionWords } from '../../../answer/words'
import type { Edition } from '../../../rules'
import { MOST_PEOPLE, type HeadingFault, type Kind, type Misread } from './read'

/** The sentences of 几个人一起算. */
export const manyWords = {
  shareTitle: '厦门医保：几个人一起算，一次算一张表',
  field: '一人一行：姓名（可以不填）、年龄、月缴费基数',
  hint: `从表格里复制，粘贴到这里；也可以自己打，用空格或逗号隔开。最多 ${String(MOST_PEOPLE)} 人。`,
  more: '退休的人写上“退休”，后面填月养老金（可以不填）。灵活就业的人写上“灵活就业”。有表头更好：姓名、年龄、基数、类别、养老金，别的栏不看。',
  calculate: '算一算',
  clear: '清空',
  sample: '张三 45 6000\n李四 36 8000\n王五 65 退休 3000',
  tooLong: (length: number, most: number) =>
    `这张表有 ${String(length)} 个字，超过 ${String(most)} 个就不存在手机上。现在照样能算，关掉就没了。`,
  example: '示例：三个人。粘贴你自己的表，就按你的算。',
  private: '姓名和基数只留在这台手机上，不上传，也不会放进链接。',
  kinds: { employee: '在职', flexible: '灵活就业', retiree: '退休' } satisfies Record<Kind, string>,
  line: (line: number) => `第 ${String(line)} 行`,
  faulty: (line: number, name: string, sentence: string) =>
    `第 ${String(line)} 行${name === '' ? '' : `（${name}）`}：${sentence}`,
  faults: (count: number) => `有 ${String(count)} 行没有算，其余的照常算：`,
  andMore: (count: number) => `还有 ${String(count)} 行，改好上面的再看。`,
  ageOf: (figures: readonly string[], mark: string) => `${figures.join('、')}用的是 ${mark}。`,
  beyond: (read: number, beyond: number) =>
    `一次最多算 ${String(read)} 人，后面还有 ${String(beyond)} 行没有算，请分几次。`,
  age: (text: string) => `${text} 岁`,
  base: (text: string) => `基数 ${text}`,
  pension: (text: string) => `养老金 ${text}`,
  total: (count: number) => `${String(count)} 人合计，每月`,
  rows: (from: number, to: number, count: number) => `第 ${String(from)} 到 ${String(to)} 人，共 ${String(count)} 人`,
  next: (count: number) => `看后面 ${String(count)} 人`,
  before: (count: number) => `看前面 ${String(count)} 人`,
  copy: '复制成表格',
  copied: '已复制，可以粘贴到表格里',
  net: '到账是扣掉大病保险费以后的数。',
  copyHint: '粘贴到表格里，一格一个数；里面有姓名和基数，发给别人之前想一想。',
  figures: { monthly: '划入', net: '到账', employer: '单位缴', own: '自己缴' },
  sides: {
    official: `${editionName.official}（${editionWords.governs}）`,
    guide: editionName.guide,
  } satisfies Record<Edition, string>,
  columns: {
    line: '行',
    name: '姓名',
    kind: '类别',
    age: '年龄',
    base: '月缴费基数',
    pension: '月养老金',
    notes: '说明',
  },
  notCounted: '没有算',
  silent: '没有数。',
  textTitle: (day: string, count: number) => `厦门医保：${String(count)} 人每月划入和缴费（元），${day}算`,
  textGoverns: '两种口径不一样的，以政府文件为准。',
  textAddress: (address: string) => `自己算：${address}`,
}

export const misreadText: Record<Misread['why'], (cell: string) => string> = {
  kind: (cell) => `“${cell}”看不懂。类别请填：在职、灵活就业、退休；年龄和基数请填数字。`,
  extra: (cell) => `多出一个数“${cell}”。一行只要年龄和基数；数里的逗号请去掉，或者加一行表头。`,
  columns: (cell) => `比表头多出“${cell}”，对不上是哪一栏。`,
}

export const headingFaults: Record<HeadingFault, string> = {
  'no-age': '表头里没有“年龄”这一栏，没有算。',
  'no-sum': '表头里没有“月缴费基数”，也没有“月养老金”，没有算。',
  'two-of-one': '表头里有两栏说的像是同一样，不知道用哪一栏，没有算。请只留一栏。',
}
