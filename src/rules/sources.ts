import type { IsoDate } from './kernel/dates'

/** Which of the two bodies of rules speaks: 网上攻略 or 政府文件. */
export type Edition = 'guide' | 'official'

/** A document that figures come from. `inForce` is what it says of itself; an undated one says nothing. */
export interface Source {
  readonly edition: Edition
  readonly title: string
  readonly number?: string
  readonly address?: string
  readonly inForce?: { readonly from: IsoDate; readonly until?: IsoDate }
}

const BENEFITS = 'ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412'
const YEAR_2025 = { from: '2025-01-01', until: '2025-12-31' }

const table = {
  S4: { edition: 'guide', title: '厦门医保划入、缴费、报销和门诊报销流程（网页，未标日期，讲的是 2025 年）' },
  S0: { edition: 'guide', title: '厦门职工医保卡每个月返多少钱？厦门医保卡余额怎么查询？（社保网，2025-11-17）' },
  R12: {
    edition: 'official',
    title: '厦门市职工医疗保险实施细则、厦门市城乡居民医疗保险实施细则',
    number: '厦府规〔2022〕12号',
    address: 'www.xm.gov.cn/zwgk/flfg/sfwj/202211/t20221129_2705622.htm',
    inForce: { from: '2023-01-01', until: '2027-12-31' },
  },
  T1: {
    edition: 'official',
    title: '职工医疗保险待遇简明表（2025 年）',
    address: `${BENEFITS}/t20241231_2909989.htm`,
    inForce: YEAR_2025,
  },
  T2: {
    edition: 'official',
    title: '城乡居民医疗保险待遇简明表（2025 年）',
    address: `${BENEFITS}/t20241231_2909989.htm`,
    inForce: YEAR_2025,
  },
  T3: {
    edition: 'official',
    title: '医疗救助对象及救助标准简明表（2025 年）',
    address: `${BENEFITS}/t20241231_2909990.htm`,
    inForce: YEAR_2025,
  },
  Y81: {
    edition: 'official',
    title: '异地就医操作规程（试行）',
    number: '厦医保〔2022〕81号',
    address: 'ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202208/t20220809_2680044.htm',
  },
  B53: {
    edition: 'official',
    title: '缴费基数上下限（2024 年 7 月起）',
    number: '闽医保〔2024〕53号',
    address: 'ybj.fujian.gov.cn/zfxxgkzl/fdzdgknr/qtyzdgkzfxx/202406/t20240626_6473662.htm',
    inForce: { from: '2024-07-01' },
  },
  B64: {
    edition: 'official',
    title: '缴费基数上下限（2023 年 7 月起）',
    number: '闽医保〔2023〕64号',
    address: 'ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202306/t20230629_2771195.htm',
    inForce: { from: '2023-07-01', until: '2024-06-30' },
  },
  L1: { edition: 'official', title: '2025 年缴费费率', number: '厦医保规〔2025〕1号', inForce: YEAR_2025 },
  L131: {
    edition: 'official',
    title: '2024 年缴费费率',
    number: '厦医保〔2023〕131号',
    address: 'ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202312/t20231229_2807520.htm',
    inForce: { from: '2024-01-01', until: '2024-12-31' },
  },
  N24: {
    edition: 'official',
    title: '市医疗保障局通知公告（2024年12月27日）',
    address: 'ylbz.xm.gov.cn/zwgk/tzgg/202412/t20241227_2909138.htm',
  },
  G1: { edition: 'official', title: '门诊费用报销办事指南（市医疗保障中心）' },
} satisfies Record<string, Source>

export type SourceId = keyof typeof table

/** Every document, by its short name. The government pages were read in a public transcription, not opened. */
export const sources: Readonly<Record<SourceId, Source>> = table
