import type { guideWords } from '../../words'

export type Kind = 'question' | 'page' | 'figure' | 'difference' | 'paper' | 'place' | 'case'

/** The sentences of the page 搜一搜. */
export const searchWords = {
  shareTitle: '厦门医保：搜一搜',
  field: '想找什么',
  hint: '写几个字就行，例如：门槛费、报不报、我妈能用我的卡吗。拼音首字母也行：qfbz。',
  placeholder: '写几个字',
  found: (count: number) => `找到 ${String(count)} 条。`,
  none: '没有找到。换个说法试试，或者少写几个字。',
  more: (count: number) => `还有 ${String(count)} 条，请再写几个字。`,
  copied: '已复制',
  kinds: {
    question: '常见问题',
    page: '页面',
    figure: '数字',
    difference: '两种口径的差别',
    paper: '材料',
    place: '地方',
    case: '例题',
  } satisfies Record<Kind, string>,
  inSection: (section: string) => `网上攻略和政府文件说法不同 · ${section}`,
  counter: (name: string) => `${name}的医保窗口`,
  window: (name: string) => `${name}窗口`,
  ofCounters: '哪里办 地址 窗口 在哪 去哪里报销 医保中心',
  online: (name: string) => `网上申请：${name}`,
  ofOnline: '手机办 网上报销 不想跑 线上',
  tryThese: '大家常找',
  examples: ['起付线', '家人用我的卡', '报销多久到账', '断缴', '慢性病', '退休要缴几年'],
}

/** What people say, and what is written here. */
export const alsoCalled: Readonly<Record<string, string>> = {
  起付线: '起付标准',
  门槛费: '起付标准',
  社保卡: '医保卡',
  断交: '断缴',
  药房: '药店',
  返钱: '划入',
  返款: '划入',
  打钱: '划入',
  封顶: '最多',
  救护车: '急救车',
}

/** What people look for each page by. */
export const ofPages: Partial<Record<keyof typeof guideWords, string>> = {
  parameters: '比例 标准 数据 出处 文件',
  differences: '为什么不一样 哪个准 攻略',
  scope: '准不准 能算什么',
  cases: '例子 举例 怎么算',
  waiting: '等待期 断缴 晚缴 什么时候缴 补缴',
  retirement: '缴费年限 补缴 一次性缴',
  remote: '外地 备案 转诊 外省 跨省',
  balance: '还有多少钱 个人账户 医保卡 社保卡',
  regions: '别的城市 外地退休 上海 深圳',
  aid: '低保 残疾 特困 困难 救助 缴费',
  settings: '字太小 字大 大字 清除 删除 换手机 备份 反馈 夜间 深色',
}
