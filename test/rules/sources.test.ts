import { sources } from '../../src/rules'

/** Copied by hand from the documents: title, number, address, and from when until when it says that it is in force. */
const documents = [
  'S4 guide: 厦门医保划入、缴费、报销和门诊报销流程（网页，未标日期，讲的是 2025 年）',
  'S0 guide: 厦门职工医保卡每个月返多少钱？厦门医保卡余额怎么查询？（社保网，2025-11-17）',
  'R12 official: 厦门市职工医疗保险实施细则、厦门市城乡居民医疗保险实施细则, 厦府规〔2022〕12号, www.xm.gov.cn/zwgk/flfg/sfwj/202211/t20221129_2705622.htm, 2023-01-01 to 2027-12-31',
  'T1 official: 职工医疗保险待遇简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909989.htm, 2025-01-01 to 2025-12-31',
  'T2 official: 城乡居民医疗保险待遇简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909989.htm, 2025-01-01 to 2025-12-31',
  'T3 official: 医疗救助对象及救助标准简明表（2025 年）, ylbz.xm.gov.cn/wsdt/xxcx/dybz/202412/t20241231_2909990.htm, 2025-01-01 to 2025-12-31',
  'Y81 official: 异地就医操作规程（试行）, 厦医保〔2022〕81号, ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202208/t20220809_2680044.htm',
  'B53 official: 缴费基数上下限（2024 年 7 月起）, 闽医保〔2024〕53号, ybj.fujian.gov.cn/zfxxgkzl/fdzdgknr/qtyzdgkzfxx/202406/t20240626_6473662.htm, 2024-07-01 on',
  'B64 official: 缴费基数上下限（2023 年 7 月起）, 闽医保〔2023〕64号, ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202306/t20230629_2771195.htm, 2023-07-01 to 2024-06-30',
  'L1 official: 2025 年缴费费率, 厦医保规〔2025〕1号, 2025-01-01 to 2025-12-31',
  'L131 official: 2024 年缴费费率, 厦医保〔2023〕131号, ylbz.xm.gov.cn/zwgk/zfxxgk/ml/zcwj/zcfg/202312/t20231229_2807520.htm, 2024-01-01 to 2024-12-31',
  'N24 official: 市医疗保障局通知公告（2024年12月27日）, ylbz.xm.gov.cn/zwgk/tzgg/202412/t20241227_2909138.htm',
  'G1 official: 门诊费用报销办事指南（市医疗保障中心）',
]

test('every document, by its title, number and address, and when it is in force', () => {
  const listed = Object.entries(sources).map(([id, { edition, title, number, address, inForce }]) => {
    const during =
      inForce && (inForce.until === undefined ? `${inForce.from} on` : `${inForce.from} to ${inForce.until}`)
    return `${id} ${edition}: ${[title, number, address, during].filter((part) => part !== undefined).join(', ')}`
  })
  expect(listed).toEqual(documents)
})
