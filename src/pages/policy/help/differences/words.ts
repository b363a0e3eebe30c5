import type { Figure } from '../../../../rules'
import type { Say } from '../../../../answer/format'
import { valueText } from '../parameters/words'

/** What names a figure of the documents, or of the web guide, is given both to say it by. */
export type Sentence = string | ((official: Say, guide: Say) => string)

export interface Words {
  readonly title: string
  /** What the example asks, with what is filled in there; the answers are calculated. */
  readonly example?: string | ((...filled: string[]) => string)
  /** What each edition says, where that is no figure. */
  readonly guide?: Sentence
  readonly official?: Sentence
  /** Why they differ, or what it means. */
  readonly reason: Sentence
}

const byAgeAndBase = (age: string, base: string) => `${age}，月缴费基数 ${base}，每月划入`

const credit = {
  'credit-by-age': {
    title: '在职：年龄大的，划入比例高不高',
    example: byAgeAndBase,
    reason: (official, guide) =>
      `攻略按年龄分三档，又说 2023 年起单位缴的全部进统筹基金。照后一句，个人账户只剩自己缴的 ${guide('credit.employee.rate')}，和它的 ${guide('credit.employee.second-tier-rate')}、${guide('credit.employee.third-tier-rate')} 对不上。政府文件也是单位缴的全部进统筹基金（职工细则第十七条），划入就是 ${official('credit.employee.rate')}，不分年龄。`,
  },
  'credit-flexible': {
    title: '灵活就业：只有一个比例，还是也按年龄',
    example: byAgeAndBase,
    guide: (_, guide) => `与在职职工相同，即 ${guide('credit.flexible.rate')}`,
    official: (official) => official('credit.flexible.rate'),
    reason: (official, guide) =>
      `攻略这句话有两种读法。一种一律 ${guide('credit.flexible.rate')}，另一种 ${guide('credit.employee.second-tier-age')}起也按年龄提高，所以只能给出范围。政府文件写明是 ${official('credit.flexible.rate')}。`,
  },
  'credit-retiree': {
    title: '退休：按养老金算，还是固定一笔',
    example: (age, pension) => `${age}，月养老金 ${pension}，每月划入`,
    reason:
      '攻略按养老金的比例算。政府文件从 2023 年起是固定的一笔，养老金多少、年纪多大都一样。攻略还说 2025 年起按地区人均养老金的 2% 到 3%，政府文件没有这样说。',
  },
  'credit-minor': {
    title: '未成年人：有没有划入',
    example: (age) => `${age}，一年划入`,
    reason: (_, guide) =>
      `存疑。攻略说一年 ${guide('credit.resident.minor')}，同一页又说居民没有个人账户。政府文件里居民都没有个人账户。`,
  },
  'credit-withheld': {
    title: '大病保险费：从不从划入的钱里扣',
    example: (age, base) => `${age}，月缴费基数 ${base}，每月到账`,
    reason: '攻略没有提这笔钱。政府文件写明每月代扣。',
  },
} satisfies Record<string, Words>

const contribution = {
  'base-limits': {
    title: '缴费基数最低、最高算多少',
    example: (age, base) => `${age}在职，月缴费基数 ${base}，每月划入`,
    reason: '攻略写的是 2025 年的上下限，政府文件每年 7 月换一次新的。',
  },
  rates: {
    title: '缴费费率：降过费，期满后回到规定的费率',
    example: (base) => `灵活就业，月缴费基数 ${base}，每月自己缴`,
    reason:
      '攻略写的是降费期间的费率。降费的通知一年一个，最后一个管到 2025 年底，新的没有查到，就按实施细则的规定费率。',
  },
  maternity: {
    title: '生育保险：单位另缴多少',
    reason: '攻略没有提。政府文件由单位在医保之外另缴，灵活就业不缴。',
  },
  'aid-low-income': {
    title: '低保对象：保费资助多少',
    example: '一年的居民保费，自己缴',
    reason: (official) =>
      `攻略说全部资助。政府文件把低保对象列在第三类救助对象，资助 ${official('contribution.aid.low-income')}。`,
  },
  'aid-disabled': {
    title: '残疾人：保费资助多少',
    example: '不是重度残疾的残疾人，一年的居民保费，自己缴',
    reason: '攻略说残疾人全部资助。政府文件的名单里只有重度残疾人。名单会调整，请向街道或残联确认。',
  },
  'public-subsidy': {
    title: '居民医保：财政补助多少',
    example: '一个居民一年，自己缴的加补助一共',
    reason: '攻略只说自己缴多少，没有提补助。自己缴的两边一样。',
  },
  'medical-aid': {
    title: '医疗救助：谁能得到，多少',
    reason: '攻略没有写医疗救助。政府文件分五类人，各有各的比例和限额；在“报销”里选了是哪一类，就算进结果。',
  },
  waiting: {
    title: '居民晚缴、断缴：要不要等',
    reason:
      '攻略没有提。政府文件规定 2025 年起晚缴和断缴的要等一段时间才能报。哪天起能报，到“居民参保：哪天起能报”里算。',
  },
  retirement: {
    title: '退休要缴满多少年',
    reason: '攻略只说办过退休手续的才有划入，没有写年数。政府文件写明了在厦门和累计各要多少年。',
  },
  'family-account': {
    title: '家庭共济：个人账户里多少钱能转',
    reason: '攻略没有提。政府文件规定超过这个数的部分，才能转给家人用。',
  },
} satisfies Record<string, Words>

const outpatient = {
  'outpatient-ratio': {
    title: '在职门诊：报多少',
    example: (eligible) => `三级医院门诊，医保范围内 ${eligible}，统筹基金付`,
    reason: '攻略写的是“约”，没有出处。政府文件按医院级别写了准确的比例。起付标准两边一样。',
  },
  'outpatient-secondary': {
    title: '二级医院门诊：报多少',
    example: (eligible) => `在职，二级医院门诊，医保范围内 ${eligible}，统筹基金付`,
    reason: '攻略只写了社区和三级医院，没有写二级。我们不替它猜。',
  },
  'outpatient-retired': {
    title: '退休门诊：比例是不是更高',
    example: (eligible) => `退休，三级医院门诊，医保范围内 ${eligible}，统筹基金付`,
    reason: '攻略只写了退休的起付标准，没有另写比例，我们按和在职一样算。政府文件给退休人员更高的比例。',
  },
  'outpatient-beyond': {
    title: '门诊花得多的部分：比例会不会提高',
    example: (eligible) => `在职，三级医院门诊，医保范围内 ${eligible}，统筹基金付`,
    reason: (official) =>
      `政府文件规定，一年里起付标准以上超过 ${official('outpatient.employee.first-band')}的部分报得更多。攻略没有提。`,
  },
  'outpatient-essential-drugs': {
    title: '社区的国家基本药物：要不要起付标准',
    example: (eligible) => `在职，在公立社区医院买国家基本药物 ${eligible}，统筹基金付`,
    reason: '政府文件规定，在公立基层医院用国家基本药物没有起付标准。攻略没有提。',
  },
  'outpatient-resident': {
    title: '居民门诊：报多少',
    example: (eligible) => `成年居民，三级医院门诊，医保范围内 ${eligible}，统筹基金付`,
    reason: (_, guide) =>
      `攻略只说约 ${guide('outpatient.resident.ratio')}，一年的限额较低，都没有细数。政府文件写了起付标准和各级医院的比例。`,
  },
} satisfies Record<string, Words>

const inpatient = {
  'inpatient-deductible': {
    title: '住院起付标准：是多少',
    example: (eligible) => `在职，一年里第一次住三级医院，医保范围内 ${eligible}，起付标准`,
    reason: '攻略的数没有出处，也没有说是第几次住院。政府文件按医院级别和第几次住院来定。',
  },
  'inpatient-later': {
    title: '再次住院：起付标准低不低',
    example: (eligible) => `在职，一年里第二次住三级医院，医保范围内 ${eligible}，统筹基金付`,
    reason: '政府文件规定，同一年里从第二次住院起，起付标准减半。攻略没有提。',
  },
  'inpatient-ratio': {
    title: '在职住院：报多少',
    example: (eligible) => `在职，第一次住三级医院，医保范围内 ${eligible}，统筹基金付`,
    reason: (_, guide) =>
      `攻略只给了范围，一级医院只说“超过 ${guide('inpatient.in-service.primary')}”。政府文件写了准确的比例，都更高。`,
  },
  'inpatient-retired': {
    title: '退休住院：报多少',
    example: (eligible) => `退休，第一次住三级医院，医保范围内 ${eligible}，统筹基金付`,
    reason: '攻略没有分在职和退休，我们按一样算。政府文件里退休人员起付标准减半，比例更高。',
  },
  'inpatient-resident': {
    title: '居民住院：报多少',
    example: (eligible) => `成年居民，第一次住三级医院，医保范围内 ${eligible}，统筹基金付`,
    reason: '攻略只说比职工略低，没有写数字。政府文件写全了。',
  },
} satisfies Record<string, Words>

const year = {
  ceiling: {
    title: '统筹基金一年最多付多少',
    example: (eligible) => `在职，住三级医院，医保范围内 ${eligible}，统筹基金付`,
    reason: (official) =>
      `攻略没有写限额，照它算会一直付下去。政府文件规定门诊住院合起来一年最多 ${official('ceiling.employee')}。`,
  },
  'critical-employee': {
    title: '职工大病保险：自己付得多了还能报吗',
    example: (eligible) => `在职，住三级医院，医保范围内 ${eligible}，自己付`,
    reason: '攻略没有写大病保险。政府文件规定，一年里自己付的超过起点，分段再报。',
  },
  'critical-resident': {
    title: '居民大病保险：自己付得多了还能报吗',
    example: (eligible) => `成年居民，住三级医院，医保范围内 ${eligible}，自己付`,
    reason: '攻略没有写。政府文件规定居民也有，起点比职工高，报得比职工少一些。',
  },
  continuous: {
    title: '连续参保不够久：报得少吗',
    example: (eligible, months) => `在职，连续参保 ${months}，三级医院门诊，医保范围内 ${eligible}，统筹基金付`,
    reason: (official) =>
      `攻略没有提。政府文件规定，在职职工连续参保不满 ${official('continuous.full-months')}，只报一部分，大病保险也一样打折；退休人员和医疗救助对象不受影响。`,
  },
  'class-b': {
    title: '乙类先行自付：算不算数',
    example: (eligible, classB) => `在职，住三级医院，医保范围内 ${eligible}，另外先行自付 ${classB}，自己付`,
    guide: '没有提',
    official: '统筹基金不报；大病保险、医疗救助会算上',
    reason: '攻略没有讲结算单上的先行自付。政府文件把它算进自己的负担，超过起点的，大病保险再报。',
  },
  'changed-person': {
    title: '年中退休、换医保：怎么接着算',
    guide: '没有提',
    official: '看病那天是什么身份，就按什么算；付过的起付、住院次数和累计接着算',
    reason: '攻略没有讲。政府文件写明职工、居民之间怎么接，退休是热线的答复。在“算全年”里填上哪天变的，就这样算。',
  },
} satisfies Record<string, Words>

const elsewhere = {
  'elsewhere-unfiled': {
    title: '去外省没有备案：还能报吗',
    example: (eligible) => `在职，外省三级医院门诊，没有备案，医保范围内 ${eligible}，统筹基金付`,
    guide: '备案了才能报',
    reason: (official) =>
      `攻略说备案了才能报。政府文件规定，没备案也不是急诊的，自己先付 ${official('elsewhere.unfiled.prior-share')}，剩下的照本市的办法报。`,
  },
  'elsewhere-temporary': {
    title: '临时外出和转诊：比例会不会降低',
    example: (eligible) => `在职，备案后住外省三级医院，医保范围内 ${eligible}，统筹基金付`,
    reason: '攻略说临时外出可能低一些，没有写低多少，所以只能算最多。政府文件规定，备案了就和在厦门一样。',
  },
  'not-designated': {
    title: '非定点医院急诊抢救：报不报',
    example: (eligible) => `在职，在非定点医院急诊，医保范围内 ${eligible}，统筹基金付`,
    guide: '非定点可能不报，没有说急诊怎么办',
    official: '不报，急诊抢救除外',
    reason: '攻略说非定点可能不报，没有提急诊。政府文件说非定点不报，急诊和抢救除外。',
  },
  exclusions: {
    title: '哪些情况完全不报',
    guide: '没有写',
    official: '工伤；应当由别人赔的；公共卫生负担的；在境外看的；健身、养生、体检；在外省药店买的药',
    reason: '攻略没有列。政府文件列明这些都不报。',
  },
  'premium-arrived': {
    title: '当月保费没到账：能不能报',
    guide: '在外地看病，要正常参保缴费',
    official: '在哪里看病都要当月保费已到账',
    reason: '攻略只在讲异地就医时提到要在缴费。办事指南对所有报销都这样要求。',
  },
} satisfies Record<string, Words>

const claim = {
  'claim-deadline': {
    title: '自己垫的钱：最晚哪天申请',
    example: (paidOn) => `${paidOn}付的钱，最晚在这一天申请`,
    reason: (official, guide) =>
      `攻略从付钱那天数 ${guide('claim.deadline')}，过了不收。政府文件按年算，到第二年 ${official('claim.deadline')}。我们提醒你按早的那天办，两边都不误。`,
  },
  'claim-answer': {
    title: '交了材料：多久有结果',
    example: (_, acceptedOn) => `${acceptedOn}受理，最晚在这一天有结果`,
    reason: (official, guide) =>
      `攻略说 ${guide('claim.answer')}内审好，把钱打到你给的银行卡或存折。办事指南承诺 ${official('claim.answer')}，遇到高峰、金额大或情况复杂，最长 ${official('claim.answer.by-law')}。`,
  },
  'claim-papers': {
    title: '申请要带什么',
    guide: '门诊病历、处方、发票，还要医保卡复印件',
    official: '发票原件、费用清单原件；处方或门诊病历一样就行；医保码、身份证、医保卡一样就行；代办的带自己的身份证',
    reason: '攻略多要一份卡的复印件，少说了费用清单。两边合起来带，去哪里都够。',
  },
  'claim-papers-rare': {
    title: '特殊情况要多带什么',
    guide: '在外地急诊：急诊证明或抢救记录；在外地还要诊断证明',
    official:
      '急诊：急诊诊断；受伤：没有第三方责任的签字说明；交通事故：交警或法院的文书；原件在商业保险公司：盖章的复印件和理赔决定；坐救护车：出车记录',
    reason: '攻略只在讲异地时提到急诊。办事指南分情况写清楚了。',
  },
  'claim-stay': {
    title: '住院的钱自己先付了',
    guide: '只写了门诊怎么申请',
    official: '另带费用汇总清单、出院小结；窗口和期限一样',
    reason: '攻略讲的是门诊报销流程，没有讲住院。',
  },
  'claim-birth': {
    title: '生孩子怎么报',
    guide: '没有提',
    official: '走生育保险，不是门诊报销；有申请的期限',
    reason: '攻略没有讲生育。',
  },
  'claim-reversal': {
    title: '刷了卡，统筹基金没付',
    guide: '没有提',
    official: '先请医院冲销、重新结算；直接报，账户付掉的拿不回来',
    reason: '这是热线的答复，攻略没有讲。',
  },
  'claim-traffic': {
    title: '交通事故',
    guide: '没有提',
    official: '没有交警或法院的文书不收；按自己的责任算能报的数',
    reason: '这是热线的答复，攻略没有讲。',
  },
  'claim-bank': {
    title: '钱打到哪里',
    guide: '银行卡或存折',
    official: (official) => `参保人自己的银行卡；二类账户一次最多收 ${official('claim.transfer.class-two-limit')}`,
    reason: '攻略说存折也行，办事指南只写了银行卡。用本人的一类银行卡最稳妥。',
  },
  'claim-places': {
    title: '到哪里交',
    guide: '交给单位或街道社保所先审；各处办法不同，先问清楚',
    official: '市医保中心的七个窗口，或者网上申请后寄去、送去原件',
    reason: '攻略说的是先交单位或街道。办事指南写的是直接到窗口或上网办。',
  },
} satisfies Record<string, Words>

const sections = { credit, contribution, outpatient, inpatient, year, elsewhere, claim }

export type Section = keyof typeof sections

type Ids<Words> = Words extends unknown ? keyof Words : never
export type DifferenceId = Ids<(typeof sections)[Section]>

export const sectionName: Record<Section, string> = {
  credit: '每月划入',
  contribution: '缴费与资助',
  outpatient: '门诊报销',
  inpatient: '住院报销',
  year: '一年总账',
  elsewhere: '外地、非定点',
  claim: '报销申请',
}

/** The questions of a section with their words, in the order in which a reader meets them. */
export function questionsOf(section: Section): { id: DifferenceId; words: Words }[] {
  return Object.entries<Words>(sections[section]).map(([id, words]) => ({ id: id as DifferenceId, words }))
}

export const differencesWords = {
  shareTitle: '厦门医保：网上攻略和政府文件差在哪',
  about: (count: number) => `网上攻略和政府文件一共有 ${String(count)} 处说法不同。点开看各说什么、差多少元、为什么。`,
  governs: '说法不同的，都以政府文件为准。',
  section: '看哪一类',
  unsaid: '没有写',
  says: '各说什么',
  inWords: '说法',
  why: '为什么',
  example: '举个例',
}

export function figureSaid(figure: Figure | undefined): string {
  return figure === undefined ? differencesWords.unsaid : valueText(figure.value, figure.unit, figure.firmness)
}
