import type { Edition, Freshness } from '../rules'
import { sources, type Citation } from '../rules'
import { dayText } from './format'

export const editionName: Record<Edition, string> = { guide: '网上攻略', official: '政府文件' }

export const editionWords = {
  unit: '元',
  governs: '为准',
  agree: '两种口径一致',
  differ: (difference: string) => `相差${difference.startsWith('约') ? '' : ' '}${difference} 元，以政府文件为准。`,
  only: '这里网上攻略没有数字，按政府文件算。',
  waiting: '还没填好。这里还是上一次的结果，填好就换。',
  neither: '现在还算不出来。',
  waitingExample: '还没填好。这里是示例的结果，填好就换成你的。',
  differLoosely: '两种说法不同，以政府文件为准。',
}

/** `T1 职工医疗保险待遇简明表（2025 年） · 个人账户` */
export function citationText({ source, place }: Citation): string {
  const { title, number } = sources[source]
  return `${number === undefined ? '' : `${number} `}${title} · ${place}`
}

/** Through which day the figures were checked, and what that means for the asked day. */
export function freshnessText({ checkedThrough, unchecked, expired }: Freshness): string {
  const checked = `数据核对到 ${dayText(checkedThrough)}。`
  const lapsed = expired.length > 0 ? '所依据的文件有的已过有效期，新的没有查到。' : ''
  if (!unchecked) return `${lapsed}${checked}`
  return `${checkedThrough.slice(0, 4)} 年标准，之后未核对。${lapsed}${checked}`
}

/** The headings that every answer has. */
export const answerWords = {
  know: '要知道的事',
  how: '怎么算出来的',
  clear: '清空重填',
}

export const foot = {
  reference: '仅供参考，以医保部门核定为准。',
  local: '政策会变，请留意医保部门的通知；各地以当地规定为准。网上查到的数字只作参考。',
  privacy: '全部在你的手机上计算，不上传任何内容。',
  whyDifferent: '与实际结算不一致？',
}
