import { parameter, since } from '../kernel/parameter'

/** The outpatient claim (门诊费用报销). Papers, steps and places stand in their own files. */

const S4_NOTES = '门诊报销流程 · 注意事项'
const S4_PROCESS = '门诊报销流程 · 报销流程'
const Z65_J43 = '职工细则 第六十五条；居民细则 第四十三条'
const G1_ANSWER = '办理时限'
const G1_PAPERS = '申请材料'

/**
 * Both editions are asked from the day the city's rules are in force. The guide and G1 carry no date and name no year
 * for these figures, and the worked cases ask the guide about a payment of 2023: they are taken to be as old as the rules.
 */
const SINCE = '2023-01-01'

export const guideClaim = {
  deadline: parameter('guide', 'claim.deadline', 'months', since(SINCE, '6', 'S4', S4_NOTES)),
  answer: parameter('guide', 'claim.answer', 'working-days', since(SINCE, '15', 'S4', S4_PROCESS)),
}

export const officialClaim = {
  deadline: parameter('official', 'claim.deadline', 'day-of-next-year', since(SINCE, '03-31', 'R12', Z65_J43)),
  newcomerDeadline: parameter(
    'official',
    'claim.deadline.newborn-or-new-student',
    'day-of-next-year',
    since(SINCE, '06-30', 'R12', '居民细则 第四十三条'),
  ),
  deathDeadline: parameter('official', 'claim.deadline.after-death', 'months', since(SINCE, '3', 'R12', Z65_J43)),
  answer: parameter('official', 'claim.answer', 'working-days', since(SINCE, '10', 'G1', G1_ANSWER)),
  lawfulAnswer: parameter('official', 'claim.answer.by-law', 'working-days', since(SINCE, '30', 'G1', G1_ANSWER)),
  promiseLimit: parameter('official', 'claim.answer.promise-limit', 'yuan', since(SINCE, '50000', 'G1', G1_ANSWER)),
  classTwoLimit: parameter(
    'official',
    'claim.transfer.class-two-limit',
    'yuan',
    since(SINCE, '10000', 'G1', G1_PAPERS),
  ),
}
