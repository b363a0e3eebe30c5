import type { NoteKey } from '../rules'

/** What the reader must know beside a figure, by key. */
export const notes: Record<NoteKey, string> = {
  'base-raised': '你填的基数低于下限，已按下限计算。',
  'base-lowered': '你填的基数高于上限，已按上限计算。',
  'credit-flexible-two-readings':
    '网上攻略说灵活就业“与在职职工相同，即 2%”。这句话有两种读法：一律 2%，或者 35 岁起按 2.2%、45 岁起按 3%。所以给出一个范围。',
  'credit-reform-contradiction':
    '网上攻略又说 2023 年起单位缴的部分全部进统筹基金。那样个人账户只剩个人缴的 2%，和它自己写的 2.2%、3% 对不上。',
  'credit-regional-average':
    '网上攻略还说 2025 年起按“地区人均养老金的 2% 到 3%”划入，但没有写人均养老金是多少，所以没法算。',
  'credit-retiree-procedure': '办过职工医保退休手续的人才有这笔钱。领居民养老金、参加居民医保的人没有。',
  'credit-retiree-floor': '按养老金算出来不到最低数，已按最低数计入。',
  'credit-resident-none': '居民医保没有个人账户，缴的钱全部进统筹基金。',
  'credit-minor-disputed':
    '存疑：网上攻略说未成年人一年预划 600 元，但同一页又说居民没有个人账户。政府文件里没有这笔钱。',
  'credit-withheld': '政府文件：每月从划入的钱里扣 7 元大病保险费。上面是扣之前的数，下面写了到账的数。',
  'credit-withheld-unknown': '2025 年以前每月扣多少大病保险费，我们没有查到，所以没有算到账数。',
  'premium-assisted': '全部保费由政府资助，自己不用缴。',
  'premium-aid-partly': '政府文件：低保对象属于第三类救助对象，保费资助 90%，自己缴 10%。',
  'premium-disabled-not-listed':
    '政府文件的资助名单里只有重度残疾人，没有其他残疾人，所以按全额计算。名单会调整，请向街道或残联确认。',
}
