import { parameter, since } from '../kernel/parameter'
import { said } from './said'

/** What retirees are credited elsewhere. Information only: no result for Xiamen rests on it. */

const AVERAGE = '厦门医保卡给个人账户每个月返多少 · 按地区平均养老金比例返还'
const FIXED = '厦门医保卡给个人账户每个月返多少 · 定额返还'
const DIFFERENCE = '厦门医保卡给个人账户每个月返多少 · 不同地区返款金额的差异'
const byAge = (value: string) => since('2025-01-01', value, 'S0', '厦门医保卡给个人账户每个月返多少 · 年龄差异')

/** Regions that give more from an age on. */
export const regionsByAge = {
  shanghai: {
    sum: parameter('guide', 'region.shanghai.sum', 'yuan-per-year', byAge('1680')),
    higherAge: parameter('guide', 'region.shanghai.higher-age', 'years-of-age', byAge('75')),
    higherSum: parameter('guide', 'region.shanghai.higher-sum', 'yuan-per-year', byAge('1890')),
  },
  chongqing: {
    sum: parameter('guide', 'region.chongqing.sum', 'yuan-per-month', byAge('105')),
    higherAge: parameter('guide', 'region.chongqing.higher-age', 'years-of-age', byAge('70')),
    higherSum: parameter('guide', 'region.chongqing.higher-sum', 'yuan-per-month', byAge('115')),
  },
  /** Said of under and over this age: of the age itself the guide does not tell which. */
  shandong: {
    sum: parameter('guide', 'region.shandong.sum', 'yuan-per-month', byAge('100')),
    higherAge: parameter('guide', 'region.shandong.higher-age', 'years-of-age', byAge('70')),
    higherSum: parameter('guide', 'region.shandong.higher-sum', 'yuan-per-month', byAge('125')),
  },
}

/** About so much, whatever the age. */
export const regionsAbout = {
  shenzhen: parameter('guide', 'region.shenzhen.sum', 'yuan-per-month', since('2025-01-01', '250', 'S0', DIFFERENCE)),
}

/** Most regions: a share, between these two, of an average pension that is not given. */
export const regionalAverage = {
  least: parameter('guide', 'region.average.least', 'ratio', since('2025-01-01', '0.02', 'S0', AVERAGE)),
  most: parameter('guide', 'region.average.most', 'ratio', since('2025-01-01', '0.03', 'S0', AVERAGE)),
}

/** Regions of which no sum is given: a fixed one whatever the pension, or some tens of yuan. */
export const regionsWithoutSum = [
  { id: 'beijing', what: 'fixed-sum', saidBy: [said('S0', FIXED)] },
  { id: 'gansu', what: 'fixed-sum', saidBy: [said('S0', FIXED)] },
  { id: 'poorer', what: 'some-tens', saidBy: [said('S0', DIFFERENCE)] },
] as const
