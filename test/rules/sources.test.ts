import { counters, onlineRoutes, readings, sources, telephone, type Said, type SourceId } from '../../src/rules'
import { balanceChannels } from '../../src/rules/statements/balance'
import { exclusions } from '../../src/rules/statements/exclusions'
import { filingChannels, remoteSteps } from '../../src/rules/statements/filing'
import { daysOffByLaw } from '../../src/rules/statements/holidays'
import { materials } from '../../src/rules/statements/materials'
import { noClaims } from '../../src/rules/statements/nothing'
import { firstChecks } from '../../src/rules/statements/places'
import { premiumAidStart } from '../../src/rules/statements/premium'
import { regionsWithoutSum } from '../../src/rules/statements/regions'
import { questions } from '../../src/rules/statements/questions'
import { remoteAnswers } from '../../src/rules/statements/remote'
import { heldOn, said } from '../../src/rules/statements/said'
import { steps } from '../../src/rules/statements/steps'

/** Copied by hand from the documents: title, number, address, and from when until when it says that it is in force. */
const documents = [
  'S0 guide: 厦门职工医保卡每个月返多少钱？厦门医保卡余额怎么查询？（社保网，2025-11-17）',
  'S4 guide: 厦门医保划入、缴费、报销和门诊报销流程（网页，未标日期，讲的是 2025 年）',
  'B75 official: 缴费基数上下限（2022 年 7 月起）, 闽医保〔2022〕75号, 2022-07-01 to 2023-06-30',
  'L116 official: 2023 年缴费费率, 厦医保〔2022〕116号, 2023-01-01 to 2023-12-31',
  'R12 official: 厦门市职工医疗保险实施细则、厦门市城乡居民医疗保险实施细则, 厦府规〔2022〕12号, www.xm.gov.cn/zwgk/flfg/sfwj/202211/t20221129_2705622.htm, 2023-01-01 to 2027-12-31',
  'R14 official: 厦门市医疗救助办法, 厦府规〔2022〕14号, www.xm.gov.cn/zwgk/flfg/sfwj/202211/t20221129_2705659.htm, 2023-01-01 to 2027-12-31',
  'B64 official: 缴费基数上下限（2023 年 7 月起）, 闽医保〔2023〕64号, ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202306/t20230629_2771195.htm, 2023-07-01 to 2024-06-30',
  'L131 official: 2024 年缴费费率, 厦医保〔2023〕131号, ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202312/t20231229_2807520.htm, 2024-01-01 to 2024-12-31',
  'B53 official: 缴费基数上下限（2024 年 7 月起）, 闽医保〔2024〕53号, ybj.fujian.gov.cn/zfxxgkzl/fdzdgknr/qtyzdgkzfxx/202406/t20240626_6473662.htm, 2024-07-01 to 2025-06-30',
  'H24 official: 全国年节及纪念日放假办法（2024 年修订）, 2025-01-01 on',
  'L1 official: 2025 年缴费费率, 厦医保规〔2025〕1号, 2025-01-01 to 2025-12-31',
  'P24 official: 调整城乡居民基本医疗保险筹资标准的通知（2024-09-30）, 2025-01-01 to 2025-12-31',
  'T1 official: 职工医疗保险待遇简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909989.htm, 2025-01-01 to 2025-12-31',
  'T2 official: 城乡居民医疗保险待遇简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909989.htm, 2025-01-01 to 2025-12-31',
  'T3 official: 医疗救助对象及救助标准简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909990.htm, 2025-01-01 to 2025-12-31',
  'T4 official: 生育保险待遇简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909988.htm, 2025-01-01 to 2025-12-31',
  'P3 official: 健全基本医疗保险参保长效机制的实施意见（2025-01-26）, 闽政办〔2025〕3号, 2025-01-26 to 2035-01-25',
  'B65 official: 缴费基数上下限（2026 年 7 月起）, 闽医保函〔2026〕65号, ybj.fujian.gov.cn/zfxxgkzl/fdzdgknr/qtyzdgkzfxx/202606/t20260629_7168980.htm, 2026-07-01 to 2027-06-30',
  'F29 official: 职工医保个人账户家庭共济, 闽医保〔2020〕29号',
  'G1 official: 门诊费用报销办事指南（市医疗保障中心）',
  'HK official: 12345 热线答复（2025 年 12 月整理）',
  'N24 official: 市医疗保障局通知公告（2024年12月27日）, ylbz.xm.gov.cn/zwgk/tzgg/202412/t20241227_2909138.htm',
  'Y81 official: 异地就医操作规程（试行）, 厦医保〔2022〕81号, ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202208/t20220809_2680044.htm',
]

test('every document, by its title, number and address, and when it is in force: a new one is copied by hand from its document into this list', () => {
  const listed = Object.entries(sources).map(([id, { edition, title, number, address, inForce }]) => {
    const during =
      inForce && (inForce.until === undefined ? `${inForce.from} on` : `${inForce.from} to ${inForce.until}`)
    return `${id} ${edition}: ${[title, number, address, during].filter((part) => part !== undefined).join(', ')}`
  })
  expect(listed).toEqual(documents)
})

test('only the reduced rates are measures for a time; whatever else has ended stays as the last that is known', () => {
  const others = Object.values(sources).filter(({ afterwards }) => afterwards !== 'stays')
  expect(others.map(({ id, afterwards }) => `${id} ${afterwards}`)).toEqual([
    'L116 gives way',
    'L131 gives way',
    'L1 gives way',
  ])
})

/** From the facts, 14: what is open, both readings, which of them we take and what is shown of the other; where it stands. */
const openPoints = [
  'ceiling-and-share: money-paid or shrinks; money-paid, other-sums; R12 职工细则 第二十九条, R12 职工细则 第三十条, R12 职工细则 第四十八条',
  'month-of-visit: counts or counts-not; counts, said; R12 职工细则 第三十条, R12 居民细则 第二十五条',
  'unfiled-share: counts-not or counts; counts-not, other-sums; R12 职工细则 第四十六条, R12 居民细则 第三十一条',
  'emergency: counts or counts-not; counts, other-sums; R12 职工细则 第四十五条, R12 职工细则 第六十六条',
  'unlisted-aid: listed or everybody; listed, other-sums; R12 居民细则 第三十条',
  'aid-threshold: after-critical or before-critical; after-critical, said; R14 第十四条至第十七条',
  'before-recognition: counts or counts-not; neither, said; R14 第十四条至第十七条',
  'fifth-class-newly-insured: at-share or in-full; neither, said; R14 第二十三条, R12 职工细则 第三十条',
  'paid-by-case: by-level or by-case; by-level, other-sums; R12 居民细则 第十九条至第二十一条, HK 省内异地住院按病种付费',
  'drugs-and-band: fill or fill-not; fill, said; R12 职工细则 第二十五条, R12 居民细则 第二十条',
  'changed-scheme: own-table or anew; own-table, said; R12 职工细则 第七十条, R12 居民细则 第四十九条',
  'unpaid-stay: no-stay or first-stay; no-stay, said; R12 职工细则 第二十六条',
  'stay-over-new-year: first-stay or later-stay; neither, to-be-asked; R12 职工细则 第二十六条',
  'death-and-deadline: earlier or instead; earlier, said; R12 职工细则 第六十五条, R12 居民细则 第四十三条',
]

test('every point that the documents leave open, by its readings and its articles', () => {
  const listed = readings.map(({ point, readings: both, taken = 'neither', shown, saidBy }) => {
    const articles = saidBy.map(({ source, place }) => `${source} ${place}`)
    return `${point}: ${both.join(' or ')}; ${taken}, ${shown}; ${articles.join(', ')}`
  })
  expect(listed).toEqual(openPoints)
})

/** The headings under which the documents say what is no figure. */
const places: Partial<Record<SourceId, string[]>> = {
  S4: [
    '医保报销比例 · 注意事项',
    '门诊报销流程 · 报销前准备',
    '门诊报销流程 · 就诊与结算',
    '门诊报销流程 · 报销流程',
    '门诊报销流程 · 注意事项',
    '医保划入账户金额查询渠道 · 在线平台',
    '医保划入账户金额查询渠道 · 自助服务',
  ],
  S0: [
    '厦门医保卡给个人账户每个月返多少 · 定额返还',
    '厦门医保卡给个人账户每个月返多少 · 不同地区返款金额的差异',
    '异地报销医保需要哪些条件 · 参保状态',
    '异地报销医保需要哪些条件 · 备案手续',
    '异地报销医保需要哪些条件 · 就医机构',
    '异地报销医保需要哪些条件 · 报销范围',
    '异地报销医保需要哪些条件 · 其他注意事项',
    '厦门医疗保险余额应如何查询 · 网站查询',
    '厦门医疗保险余额应如何查询 · 服务平台查询',
    '厦门医疗保险余额应如何查询 · 手机APP查询',
    '厦门医疗保险余额应如何查询 · 支付宝、微信查询',
    '厦门医疗保险余额应如何查询 · 电话查询',
    '厦门医疗保险余额应如何查询 · 现场查询',
  ],
  R12: [
    '职工细则 第二十一条、第二十四条',
    '职工细则 第二十一条、第六十九条',
    '职工细则 第二十一条',
    '职工细则 第二十三条',
    '职工细则 第二十四条',
    '职工细则 第二十五条',
    '职工细则 第二十九条、第四十五条',
    '职工细则 第三十条',
    '职工细则 第三十一条',
    '职工细则 第三十四条、第三十五条',
    '职工细则 第三十六条、第三十七条',
    '职工细则 第四十六条',
    '职工细则 第五十二条、第五十四条至第五十八条',
    '职工细则 第六十四条',
    '职工细则 第六十五条',
    '职工细则 第六十六条',
    '职工细则 第六十八条、第六十九条',
    '职工细则 第七十条',
    '居民细则 第十七条至第二十一条',
    '居民细则 第十八条',
    '居民细则 第十九条至第二十一条',
    '居民细则 第二十条',
    '居民细则 第二十四条、第二十九条',
    '居民细则 第四十三条',
    '居民细则 第四十四条',
    '居民细则 第四十九条',
    '职工细则 第五十四条至第五十八条',
    '职工细则 第二十三条；居民细则 第十八条',
    '职工细则 第六十六条；居民细则 第四十四条',
  ],
  R14: ['第十一条', '第十二条'],
  P3: ['待遇等待期', '退休地'],
  F29: ['家庭共济账户'],
  T1: ['大病保险', '个人账户'],
  T4: ['生育保险待遇'],
  HK: [
    '保费资助',
    '查询',
    '停保以后',
    '健康账户、公务员补助',
    '慢性病、特殊病',
    '基本药物',
    '结算单',
    '收款银行',
    '发票',
    '冲销',
    '住院费用',
    '跨年住院',
    '急救车',
    '交通事故',
    '2026 年居民保费',
    '职工转居民',
    '年中变化',
    '长护险、惠厦保',
    '家庭共济',
    '医保钱包',
    '新生儿参保',
    '没上户口的新生儿',
    '满 18 岁',
    '住院费用报销',
    '药店',
  ],
  Y81: ['参保', '备案', '就医', '结算', '第十七条'],
  N24: ['医保个人账户查询'],
  H24: ['第二条'],
  G1: ['申请条件', '申请材料', '就诊', '办理地点', '办理时限'],
}

const topics = {
  balanceChannels,
  counters,
  daysOffByLaw: Object.values(daysOffByLaw).flatMap((year) => year ?? []),
  exclusions,
  filingChannels,
  firstChecks,
  materials,
  noClaims,
  premiumAidStart: [premiumAidStart],
  onlineRoutes,
  questions,
  regionsWithoutSum,
  remoteAnswers,
  remoteSteps,
  steps,
  telephone: [telephone],
}

test('every statement stands under a heading of its document, and none of them is forgotten (add it to places above)', () => {
  const entries: readonly { readonly saidBy: readonly Said[] }[] = Object.values(topics).flat()
  expect(entries.filter(({ saidBy }) => saidBy.length === 0)).toEqual([])
  const cited = entries.flatMap(({ saidBy }) => saidBy.map(({ source, place }) => `${source} ${place}`))
  const headings = Object.entries(places).flatMap(([source, names]) => names.map((name) => `${source} ${name}`))
  expect([...new Set(cited)].sort()).toEqual(headings.sort())
})

test('a statement holds from its document’s start, unless it has a time of its own', () => {
  const entries = [
    { id: 'always', saidBy: [said('S4', 'heading')] },
    { id: 'of R12', saidBy: [said('R12', 'article')] },
    { id: 'for a year', saidBy: [said('S4', 'heading', { from: '2024-01-01', until: '2024-12-31' })] },
    { id: 'of both', saidBy: [said('S4', 'heading'), said('R12', 'article', { until: '2024-12-31' })] },
    { id: 'of a measure', saidBy: [said('L1', 'article')] },
  ]
  const told = (on: string) => heldOn(entries, on).map(({ id, saidBy }) => `${id}: ${String(saidBy.length)}`)
  expect(told('2022-12-31')).toEqual(['always: 1', 'of both: 1'])
  expect(told('2023-01-01')).toEqual(['always: 1', 'of R12: 1', 'of both: 2'])
  expect(told('2024-12-31')).toEqual(['always: 1', 'of R12: 1', 'for a year: 1', 'of both: 2'])
  expect(told('2025-12-31')).toEqual(['always: 1', 'of R12: 1', 'of both: 1', 'of a measure: 1'])
  // R12's time is over by then: what is known last stays. A measure for a time gives way.
  expect(told('2028-01-01')).toEqual(['always: 1', 'of R12: 1', 'of both: 1'])
})
