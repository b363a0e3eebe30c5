import type { Topic } from '../topics'
import { grownUpFrom } from './ages'
import { premiumDays } from './premium'
import { said, type Said } from './said'

/** The line of the commercial 惠厦保, which is none of the insurance's. */
export const commercialLine = '400-007-1883'

/** What people ask next (常见问题). Only data: the sentences stand beside the page and take the figures as they come. */

/** What a question is about. */
export type Situation = 'card' | 'visit' | 'bill' | 'insured' | 'family' | 'child' | 'retirement'

/** What to do with the answer: a calculator with what is known, a guide, a call, a name to search for elsewhere. */
export type NextStep =
  | 'credit-retiree'
  | 'bill'
  | 'bill-primary'
  | 'bill-inpatient'
  | 'bill-new'
  | 'bill-retired'
  | 'bill-child'
  | 'bill-other-province'
  | 'year'
  | 'claim'
  | 'waiting'
  | 'waiting-newborn'
  | 'waiting-employee'
  | 'retirement'
  | 'remote'
  | 'balance'
  | 'aid'
  | 'call'
  | 'call-huixiabao'
  | 'copy-xiamen-account'
  | 'copy-minzhengtong'

/** What is left of a figure of the documents, for an example. */
interface Left {
  readonly of: Topic
  readonly after: number
}

/** A figure of the documents by its name, or what is left of it; a number is the statement's own, such as so many days. */
type QuestionFigure = Topic | Left | number

export interface Question<Id extends string = string> {
  readonly id: Id
  readonly situation: Situation
  readonly figures: readonly QuestionFigure[]
  readonly next: readonly NextStep[]
  readonly saidBy: readonly Said[]
}

function question<const Id extends string>(
  id: Id,
  situation: Situation,
  saidBy: readonly Said[],
  next: readonly NextStep[],
  figures: readonly QuestionFigure[] = [],
): Question<Id> {
  return { id, situation, figures, next, saidBy }
}

const HK = (place: string) => said('HK', place)
const Z = (article: string) => said('R12', `职工细则 ${article}`)
const J = (article: string) => said('R12', `居民细则 ${article}`)
const WAITING = said('P3', '待遇等待期')

export const questions = [
  question('where-totals', 'card', [HK('查询')], ['copy-xiamen-account', 'copy-minzhengtong'], [24]),
  question(
    'where-credits',
    'card',
    [said('N24', '医保个人账户查询'), said('S4', '医保划入账户金额查询渠道 · 在线平台')],
    ['copy-xiamen-account', 'copy-minzhengtong', 'balance'],
  ),
  question('where-claims', 'card', [said('G1', '办理地点')], ['copy-xiamen-account', 'call']),
  question('what-account-pays', 'card', [Z('第二十一条、第二十四条'), J('第十七条至第二十一条')], ['bill']),
  question('stopped', 'card', [Z('第二十一条、第六十九条'), HK('停保以后')], ['balance', 'call']),
  question('health-account', 'card', [HK('健康账户、公务员补助')], ['balance', 'call']),
  question('withheld', 'card', [said('T1', '大病保险')], ['credit-retiree'], ['credit.withheld']),

  question('chronic', 'visit', [HK('慢性病、特殊病')], ['bill', 'remote']),
  question(
    'deductible',
    'visit',
    [Z('第二十四条'), J('第十九条至第二十一条')],
    ['bill', 'copy-xiamen-account'],
    ['outpatient.in-service.deductible', 'outpatient.retired.deductible', 'outpatient.adult.deductible'],
  ),
  question('essential-drugs', 'visit', [Z('第二十五条'), J('第二十条'), HK('基本药物')], ['bill-primary'], [39]),
  question('pharmacy', 'visit', [Z('第二十三条'), J('第十八条')], ['call']),
  question('family-doctor', 'visit', [Z('第三十一条')], ['call']),
  question(
    'elsewhere',
    'visit',
    [said('Y81', '备案'), Z('第六十四条')],
    ['remote', 'bill-other-province'],
    ['elsewhere.unfiled.prior-share'],
  ),
  question('not-paid', 'visit', [Z('第六十六条'), J('第四十四条')], ['call']),
  question('slip-words', 'visit', [HK('结算单'), Z('第四十六条')], ['bill']),

  question(
    'most-in-year',
    'bill',
    [Z('第二十九条、第四十五条'), J('第二十四条、第二十九条')],
    ['year'],
    ['ceiling.employee', 'critical.employee.first.from', 'critical.resident.first.from'],
  ),
  question(
    'short-insurance',
    'bill',
    [Z('第三十条')],
    ['bill-new', 'copy-xiamen-account'],
    ['continuous.second-months', 'continuous.first-share', 'continuous.full-months', 'continuous.second-share'],
  ),
  question(
    'deadline',
    'bill',
    [Z('第六十五条'), J('第四十三条')],
    ['claim'],
    ['claim.deadline', 'claim.deadline.newborn-or-new-student'],
  ),
  question('how-long', 'bill', [said('G1', '办理时限')], ['claim', 'call'], ['claim.answer', 'claim.answer.by-law']),
  question('bank', 'bill', [said('G1', '申请材料'), HK('收款银行')], ['claim'], ['claim.transfer.class-two-limit']),
  question('invoice', 'bill', [HK('发票')], ['claim', 'call']),
  question('without-fund', 'bill', [HK('冲销')], ['call'], ['continuous.first-share', 'continuous.second-share']),
  question('stay', 'bill', [HK('住院费用')], ['bill-inpatient', 'call']),
  question('new-year', 'bill', [HK('跨年住院')], ['year', 'call'], ['claim.deadline']),
  question('ambulance', 'bill', [HK('急救车')], ['claim', 'call']),
  question(
    'traffic',
    'bill',
    [HK('交通事故')],
    ['claim', 'call'],
    [
      'claim.traffic.against-motor.main',
      'claim.traffic.against-motor.equal',
      'claim.traffic.against-motor.minor',
      'claim.traffic.alike.main',
      'claim.traffic.alike.equal',
      'claim.traffic.alike.minor',
      18000,
    ],
  ),
  question(
    'birth',
    'bill',
    [Z('第五十二条、第五十四条至第五十八条'), said('T4', '生育保险待遇')],
    ['call'],
    [128, 143, 15, 15, 42, 98, 12, 'claim.birth'],
  ),

  question(
    'when-to-pay',
    'insured',
    [WAITING, HK('2026 年居民保费')],
    ['waiting', 'aid'],
    ['contribution.resident-premium', 'waiting.months'],
  ),
  question(
    'missed',
    'insured',
    [WAITING],
    ['waiting', 'call'],
    ['waiting.months', 'waiting.each-further-year', 'waiting.long-missed.years', 'waiting.long-missed.least'],
  ),
  question(
    'employee-gap',
    'insured',
    [Z('第六十八条、第六十九条')],
    ['copy-xiamen-account', 'call'],
    ['continuous.gap', 'continuous.full-months'],
  ),
  question(
    'from-employees',
    'insured',
    [WAITING, HK('职工转居民')],
    ['waiting-employee'],
    ['waiting.unbroken.months', 'waiting.unbroken.gap', 'waiting.months'],
  ),
  question(
    'changed',
    'insured',
    [Z('第七十条'), J('第四十九条'), HK('年中变化')],
    ['year'],
    [300, 'outpatient.in-service.deductible', { of: 'outpatient.in-service.deductible', after: 300 }],
  ),
  question(
    'aided-premium',
    'insured',
    [said('R14', '第十一条')],
    ['aid', 'call'],
    ['contribution.aid.severely-disabled', 'contribution.aid.low-income'],
  ),
  question('care-and-commercial', 'insured', [HK('长护险、惠厦保')], ['call-huixiabao', 'call']),

  question(
    'family-account',
    'family',
    [said('F29', '家庭共济账户'), HK('家庭共济')],
    ['balance', 'call'],
    ['family-account.kept', 8],
  ),
  question('family-order', 'family', [HK('家庭共济'), Z('第二十一条')], ['bill', 'call']),
  question('family-elsewhere', 'family', [HK('医保钱包')], ['call'], ['family-account.kept']),

  question(
    'newborn',
    'child',
    [WAITING, HK('新生儿参保')],
    ['waiting-newborn', 'call'],
    ['waiting.newborn.age', 'waiting.newborn.from-birth', premiumDays.registeredWithin],
  ),
  question(
    'unregistered',
    'child',
    [HK('没上户口的新生儿')],
    ['waiting-newborn', 'call'],
    [premiumDays.registeredWithin],
  ),
  question('turning-18', 'child', [HK('满 18 岁')], ['bill-child'], [grownUpFrom]),
  question('student', 'child', [WAITING], ['waiting']),

  question(
    'retiring',
    'retirement',
    [Z('第三十四条、第三十五条'), Z('第三十六条、第三十七条')],
    ['retirement', 'call'],
    ['retirement.years-here', 'retirement.years-in-all.male', 'retirement.years-in-all.female'],
  ),
  question(
    'year-of-retiring',
    'retirement',
    [Z('第七十条'), HK('年中变化')],
    ['year', 'bill-retired'],
    [
      'outpatient.in-service.deductible',
      'outpatient.retired.deductible',
      'inpatient.retired.deductible-share',
      'credit.retiree.sum',
    ],
  ),
  question('where-to-retire', 'retirement', [said('P3', '退休地')], ['call']),
  question(
    'retiree-credit',
    'retirement',
    [said('T1', '个人账户')],
    ['credit-retiree'],
    ['credit.retiree.sum', 'credit.withheld'],
  ),
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']
