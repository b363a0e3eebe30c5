import { said } from './said'

const FIXED = '厦门医保卡给个人账户每个月返多少 · 定额返还'
const DIFFERENCE = '厦门医保卡给个人账户每个月返多少 · 不同地区返款金额的差异'

/** Regions of which no sum is given: a fixed one whatever the pension, or some tens of yuan. */
export const regionsWithoutSum = [
  { id: 'beijing', what: 'fixed-sum', saidBy: [said('S0', FIXED)] },
  { id: 'gansu', what: 'fixed-sum', saidBy: [said('S0', FIXED)] },
  { id: 'poorer', what: 'some-tens', saidBy: [said('S0', DIFFERENCE)] },
] as const
