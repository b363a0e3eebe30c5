import { document } from '../kernel/document'

export const S0 = document({
  id: 'S0',
  edition: 'guide',
  title: '厦门职工医保卡每个月返多少钱？厦门医保卡余额怎么查询？（社保网，2025-11-17）',
  askedFrom: '2025-01-01',
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    '厦门医保卡给个人账户每个月返多少 · 按地区平均养老金比例返还': {
      'region.average.least': '0.02',
      'region.average.most': '0.03',
    },
    '厦门医保卡给个人账户每个月返多少 · 不同地区返款金额的差异': { 'region.shenzhen.sum': '250' },
    // Of Shandong it says under and over this age: of the age itself it does not tell which.
    '厦门医保卡给个人账户每个月返多少 · 年龄差异': {
      'region.shanghai.sum': '1680',
      'region.shanghai.higher-age': '75',
      'region.shanghai.higher-sum': '1890',
      'region.chongqing.sum': '105',
      'region.chongqing.higher-age': '70',
      'region.chongqing.higher-sum': '115',
      'region.shandong.sum': '100',
      'region.shandong.higher-age': '70',
      'region.shandong.higher-sum': '125',
    },
    // With long-stay filing the same as at home; the other kinds may get less, and no figure is given.
    '异地报销医保需要哪些条件 · 其他注意事项': {
      'elsewhere.long-stay': '1',
      'elsewhere.temporary.highest': { value: '1', firmness: 'assumed' },
    },
  },
})
