import { telephone } from './places'
import { said, type Said } from './said'

/** Where to see the balance of a personal account (余额查询). Xiamen's ways first. */

/** What to be careful about on a way. */
export type BalanceWarning = 'change-initial-password' | 'genuine-app' | 'keep-updated' | 'not-always-exact'

/**
 * A way to see the balance. `names` are what to search for, `paths` what to tap, in order; `numbers` whom to call.
 * The sentences stand beside the pages.
 */
export interface BalanceChannel<Id extends string = string> {
  readonly id: Id
  readonly region: 'xiamen' | 'anywhere'
  readonly suits: 'phone' | 'helped'
  readonly names: readonly string[]
  readonly paths: readonly (readonly string[])[]
  readonly numbers: readonly string[]
  readonly warnings: readonly BalanceWarning[]
  readonly saidBy: readonly Said[]
}

const S4_ONLINE = '医保划入账户金额查询渠道 · 在线平台'
const S4_TERMINAL = '医保划入账户金额查询渠道 · 自助服务'
const S0_WEB = '厦门医疗保险余额应如何查询 · 网站查询'
const S0_PLATFORM = '厦门医疗保险余额应如何查询 · 服务平台查询'
const S0_APP = '厦门医疗保险余额应如何查询 · 手机APP查询'
const S0_PAY = '厦门医疗保险余额应如何查询 · 支付宝、微信查询'
const S0_CALL = '厦门医疗保险余额应如何查询 · 电话查询'
const S0_SITE = '厦门医疗保险余额应如何查询 · 现场查询'

function channel<const Id extends string>(
  id: Id,
  region: BalanceChannel['region'],
  suits: BalanceChannel['suits'],
  saidBy: readonly Said[],
  more: Partial<Pick<BalanceChannel, 'names' | 'paths' | 'numbers' | 'warnings'>> = {},
): BalanceChannel<Id> {
  return { id, region, suits, names: [], paths: [], numbers: [], warnings: [], saidBy, ...more }
}

export const balanceChannels = [
  channel('xiamen-account', 'xiamen', 'phone', [said('S4', S4_ONLINE), said('N24', '医保个人账户查询')], {
    names: ['厦门医疗保障'],
    paths: [['医保个人账户查询']],
  }),
  channel('minzhengtong', 'xiamen', 'phone', [said('S4', S4_ONLINE), said('N24', '医保个人账户查询')], {
    names: ['闽政通'],
    paths: [['医保个人账户查询']],
    warnings: ['genuine-app'],
  }),
  channel('xiamen-terminal', 'xiamen', 'helped', [said('S4', S4_TERMINAL)], { names: ['e政务'] }),
  channel('xiamen-telephone', 'xiamen', 'helped', telephone.saidBy, { numbers: [telephone.number] }),
  channel('wechat', 'anywhere', 'phone', [said('S0', S0_PAY)], {
    paths: [
      ['我', '服务', '城市服务', '医保电子凭证'],
      ['我', '服务', '城市服务', '社保', '查社保'],
    ],
  }),
  channel('alipay', 'anywhere', 'phone', [said('S0', S0_PAY)], {
    names: ['医保查询'],
    paths: [['市民中心', '社保', '医保账户查询']],
  }),
  channel('app', 'anywhere', 'phone', [said('S0', S0_APP)], {
    paths: [['医保服务', '医保账户查询']],
    warnings: ['genuine-app', 'keep-updated'],
  }),
  channel('website', 'anywhere', 'phone', [said('S0', S0_WEB)], {
    paths: [['个人服务', '医保账户查询']],
    warnings: ['change-initial-password'],
  }),
  channel('platform', 'anywhere', 'phone', [said('S0', S0_PLATFORM)]),
  channel('telephone', 'anywhere', 'helped', [said('S0', S0_CALL)], { numbers: ['12333', '0592-12333'] }),
  channel('counter', 'anywhere', 'helped', [said('S0', S0_SITE)]),
  channel('terminal', 'anywhere', 'helped', [said('S0', S0_SITE)]),
  channel('hospital-or-pharmacy', 'anywhere', 'helped', [said('S0', S0_SITE)], { warnings: ['not-always-exact'] }),
]

export type BalanceChannelId = (typeof balanceChannels)[number]['id']
