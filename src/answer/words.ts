import type { Edition } from '../rules'
import { sources, telephone, type Citation } from '../rules'

export const editionName: Record<Edition, string> = { guide: '网上攻略', official: '政府文件' }

export const editionWords = {
  unit: '元',
  governs: '为准',
  agree: '两种口径一致',
  differ: (difference: string) => `相差${difference.startsWith('约') ? '' : ' '}${difference} 元，以政府文件为准。`,
  only: '这里网上攻略没有数字，按政府文件算。',
  waiting: '还没填好。这里还是上一次的结果，填好就换。',
  neither: '现在还算不出来。',
  /** Both figures in one line, while one is typed. */
  line: (name: string, figures: readonly string[]) =>
    [name, figures.map((figure) => figure.replace(/ /g, '\u00a0')).join(' · ')].join(' '),
  lineOf: { guide: '攻略', official: '为准' },
  lineAgreeing: '两种口径一致',
  lineWaiting: '上一次：',
  lineExample: '示例：',
  waitingExample: '还没填好。这里是示例的结果，填好就换成你的。',
  differLoosely: '两种说法不同，以政府文件为准。',
}

/** `T1 职工医疗保险待遇简明表（2025 年） · 个人账户` */
export function citationText({ source, place }: Citation): string {
  const { title, number } = sources[source]
  return `${number === undefined ? '' : `${number} `}${title} · ${place}`
}

/** Where to ask what no document says. */
export const callText = `打 ${telephone.number} 问`

/** How the documents of an answer stand on the day it is read. */
export const standingWords = {
  /** Of several documents each is named. */
  inForce: (ends: readonly (readonly [title: string, until: string])[]) => {
    const each = ends.map(([title, until]) => `${ends.length > 1 ? `“${title}”` : ''}到 ${until}`)
    return `依据的文件有效期${each.join('，')}，之后有没有调整，没有查到通知。`
  },
  lastKnown: (title: string, until: string, names: readonly string[]) =>
    `${names.length > 0 ? `${names.join('、')}：` : ''}“${title}”管到 ${until}为止，新的没有查到，先按它算。`,
  gaveWay: (title: string, until: string) => `“${title}”到 ${until}已经期满，新的没有查到，按规定的费率算。`,
  undated: '网上攻略没有写适用年份。',
  lookedAt: (day: string) => `最近一次查对：${day}。`,
}

/** What is called by its name where only an older figure of it is known: what tables of a year or a notice hold. */
export const figureNames: Readonly<Partial<Record<string, string>>> = {
  'credit.retiree.sum': '退休划入',
  'credit.withheld': '扣的大病保险费',
  'base.lower-limit': '缴费基数下限',
  'base.upper-limit': '缴费基数上限',
  'contribution.resident-premium': '居民保费',
  'contribution.public-subsidy': '财政补助',
}

/** What residents have to know while their premium is due. */
export const seasonWords = {
  season: (day: string, year: string) =>
    `${day}前缴 ${year} 年的保费，1 月 1 日起能报；1 月、2 月补缴，从缴的那天起能报。`,
  extension: (day: string, year: string) => `${day}前还能补缴 ${year} 年的保费，从缴的那天起能报。`,
  late: (months: string) => `3 月以后才缴，要等 ${months} 个月，这期间看病全部自己付。`,
  known: (year: string, premium: string) => `${year} 年自己缴 ${premium} 元。`,
  unknown: (mark: string, year: string) => `上面的保费是 ${mark}，${year} 年的没有查到通知。`,
  more: '算一算哪天起能报 ›',
}

/** To whom the web guide's figure stood first until now. */
export const orderWords = {
  reordered: '现在先列政府文件的数，以它为准，网上攻略的数列在旁边。想倒过来，请到“政策”里的“设置”。',
  understood: '知道了',
}

/** The mark at a figure of which only an older one is known, and what a tap on it says. */
export const ageWords = {
  /** A year's figure; of one that ended within its year, the month too. */
  mark: (until: string) => {
    const [year = '', month] = until.split('-')
    return month === '12' ? `${year} 年的数` : `${year} 年 ${String(Number(month))} 月的数`
  },
  clause: (mark: string) => `（${mark}）`,
  label: (mark: string) => `${mark}，点开看说明`,
  ask: (number: string, askFor: string) => `想知道现在的数，请打 ${number} 问（说找${askFor}），或者查一查自己的账户。`,
  call: '打电话',
  close: '知道了',
}

/** The headings that every answer has. */
export const answerWords = {
  know: '要知道的事',
  how: '怎么算出来的',
  clear: '清空重填',
  notChosen: '这一项还没选，选了才能算。',
}

export const foot = {
  reference: '仅供参考，以医保部门核定为准。',
  local: '政策会变，请留意医保部门的通知；各地以当地规定为准。网上查到的数字只作参考。',
  privacy: '全部在你的手机上计算，不上传任何内容。',
  whyDifferent: '与实际结算不一致？',
}
