import type { Decimal, RegionalCredit, RegionWithoutSum } from '../../../../rules'
import type { FieldWords } from '../../../../answer/faults'
import { yuan } from '../../../../answer/format'

/** The sentences of the page 其他地区. */
export const regionsWords = {
  shareTitle: '别的地方退休人员每月划入多少',
  notXiamen: '这些不是厦门的标准，不能用来算厦门的钱。只有网上攻略写了，没有政府文件可以对照。',
  example: (age: string) => `示例：${age} 岁。填上你想看的年龄，就按那个年龄列。`,
  table: '退休人员的划入',
  monthly: (text: string) => `每月 ${text} 元`,
  yearly: (text: string) => `一年 ${text} 元`,
  either: (low: Decimal, high: Decimal) => `${yuan(low)} 或 ${yuan(high)}`,
  unclear: (age: string) => `网上攻略写了 ${age}以下和 ${age}以上，没有说清刚满 ${age}算哪一边。`,
  about: '大约的数，哪一年、哪种情况可能不同。',
  elsewhere: '大多数地区',
  elsewhereShare: (least: string, most: string) =>
    `当地人均养老金的 ${least} 到 ${most}。没有写人均养老金是多少，算不出来。`,
  know: '要知道的事',
  sources: '这些数出自哪里',
}

export const regionsField: FieldWords & { readonly unit: string } = {
  name: '年龄',
  unit: '周岁',
  enter: '请填周岁，例如 72。',
}

export const regionName: Record<RegionalCredit['id'] | RegionWithoutSum['id'], string> = {
  shanghai: '上海',
  chongqing: '重庆',
  shandong: '山东',
  shenzhen: '深圳',
  beijing: '北京',
  gansu: '甘肃',
  poorer: '偏远或不富裕的地区',
}

export const withoutSum: Record<RegionWithoutSum['what'], string> = {
  'fixed-sum': '固定一笔，和养老金多少无关。没有写是多少元。',
  'some-tens': '可能只有几十元。没有写准数。',
}
