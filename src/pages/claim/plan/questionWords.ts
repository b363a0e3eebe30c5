import { billWords } from '../../../answer/bill/words'
import type { ClaimAnswers, Question } from '../form'

const { places, filings } = billWords

/** The questions of a new claim: one a screen, each as short as it can be asked. */

export const questionTitle: Record<Question, string> = {
  settledByCard: '看病付钱的时候，刷医保卡结算了吗？',
  care: '这是哪一种账？',
  prescribed: '是医院的处方，转到双通道药店买的药吗？',
  treatedOnTheWay: '账单里有车上的治疗、用药吗？',
  whom: '这次是给谁报？',
  diedOn: '家人是哪天去世的？',
  patient: '看病的人参加的是哪种医保？',
  newcomer: '孩子是新生儿，或者今年刚入学吗？',
  bornOn: '孩子是哪天出生的？',
  paidOn: '哪天付的钱？',
  amount: '自己一共付了多少钱？',
  overNewYear: '是去年住进去、今年才出院的吗？',
  place: '在哪里看的病？',
  designated: '看病的地方是医保定点的吗？',
  emergency: '是急诊或抢救吗？',
  filed: '去外省之前，办过异地备案吗？',
  injury: '是因为受伤去看病的吗？',
  trafficAccident: '是交通事故吗？',
  premiumArrived: '看病那个月的医保费交上了吗？',
  agent: '谁去交材料？',
  commercialInsurer: '发票原件交给保险公司了吗？',
  title: '给这次申请起个名字',
}

/** What helps to answer; most questions need nothing more. */
export const questionHint: Partial<Record<Question, string>> = {
  settledByCard: '电子医保码也算。点一下答案，就到下一题。',
  care: '住院那几天里开的门诊账，算在那次住院里，不能另外报。',
  prescribed: '小票或处方上写着“双通道”。不清楚可以问药店。',
  treatedOnTheWay: '救护车的车费不报，车上的治疗能报。',
  diedOn: '政府文件对去世的人另有期限，所以要问一下。',
  patient: '单位给交的、自己按灵活就业交的，都是职工医保。一年交一次的，是居民医保。',
  newcomer: '这样的孩子，期限可能晚一些。',
  paidOn: '看发票。住院的，看出院结账的发票。',
  amount: '看发票上的合计。',
  overNewYear: '在厦门住院跨年的，去年那段要早些报。',
  designated: '看收费处有没有医保定点的牌子，也可以问医院。',
  filed: `外省指福建以外。选“${filings.none}”也可以往下走。`,
  injury: '怎么受伤的，决定由谁来付钱。',
  trafficAccident: '没有文书，医保不收。先请交警开。',
  premiumArrived: '单位或自己交的医保费，要到账才能报。',
  agent: '请别人去，那个人要带自己的身份证。',
  commercialInsurer: '指自己另外买的商业保险。',
  title: '好认就行，例如“妈妈的眼科”。空着也可以。',
}

/** The questions with answers to choose from, and words for each of the answers: a missing one does not compile. */
type Choices = {
  readonly [Q in Question as string extends ClaimAnswers[Q] ? never : Q]: Readonly<
    Record<Exclude<ClaimAnswers[Q], ''>, string>
  >
}

export const questionOptions: Choices = {
  settledByCard: {
    no: '没有，全部自己先付了',
    yes: '刷卡结算了',
    'without-fund': '刷了卡，但医保一分没付',
  },
  care: {
    outpatient: '门诊：看病、检查、医院开的药',
    inpatient: '住院',
    pharmacy: '在药店买药',
    ambulance: '120 救护车',
    birth: '生孩子、产检',
    wellness: '体检、健身、保养',
    'public-health': '公共卫生项目，例如免费疫苗',
  },
  prescribed: { yes: '是', no: '不是，自己去买的', unsure: '不清楚' },
  treatedOnTheWay: { yes: '有', no: '没有，只有车费', unsure: '不清楚' },
  whom: {
    self: '我自己',
    parent: '父母',
    partner: '爱人',
    child: '孩子',
    other: '其他人',
    departed: '已经去世的家人',
  },
  patient: {
    'in-service': '职工医保，还没退休',
    retired: '职工医保，已经退休',
    adult: '居民医保，成年人',
    'minor-or-student': '居民医保，学生、儿童',
  },
  newcomer: { no: '都不是', newborn: '新生儿', 'new-student': '今年刚入学' },
  overNewYear: { no: '不是', yes: '是' },
  place: { ...places, abroad: '国外或港澳台' },
  designated: { yes: '是定点的', no: '不是定点的', unsure: '不清楚' },
  emergency: { no: '不是', yes: '是' },
  filed: {
    none: filings.none,
    'long-stay': `办了，${filings['long-stay']}`,
    temporary: `办了，${filings.temporary}`,
    referral: `办了，${filings.referral}`,
  },
  injury: {
    none: '不是，没有受伤',
    'no-third-party': '受伤了，没有别人要负责',
    'third-party': '受伤了，应该由别人负责（家人开的车也算）',
    'third-party-not-paying': '该负责的人不肯付，或者找不到',
    work: '上班时，或者上下班路上受的伤',
    unsure: '受伤了，还没说清谁负责',
  },
  trafficAccident: {
    none: '不是',
    'with-paper': '是，有交警或法院的文书',
    'without-paper': '是，还没有文书',
  },
  premiumArrived: { yes: '交上了', no: '没有交上', unsure: '不清楚' },
  agent: { no: '看病的人自己去', yes: '别人替他去' },
  commercialInsurer: { no: '没有，原件在手上', yes: '交给保险公司了' },
}

/** The fields that are typed, by the path that a fault names. */
export const claimFields = {
  paidOn: { name: '付款日', enter: '请选发票上的日期。' },
  diedOn: { name: '去世的日子', enter: '请选日期。' },
  bornOn: { name: '出生的日子', enter: '请选日期。' },
  amount: { name: '自己付的钱（选填）', unit: '元', enter: '请填多少元，例如 1234.50。' },
  title: { name: '名字', enter: '' },
  submittedOn: { name: '提交的日子', enter: '请选窗口收下材料的那天。' },
}

export const questionWords = {
  progress: (number: number, of: number) => `第 ${String(number)} 题，共 ${String(of)} 题`,
  chosen: (answer: string) => `${answer}，已选`,
  brought: '已经知道的，不再问：',
  unread: (text: string) => `带来的“${text}”看不懂，或者和别的对不上，没有用上。这里会再问。`,
  stay: '这是住院，按住院费用报销来办。材料和门诊不同，窗口一样。',
  back: '上一题',
  next: '下一题',
  finish: '看看怎么办',
  keep: '改好了',
  visit: '下次看病带什么',
  leave: '回到办理',
  blank: '没有填',
  kept: '每答一题都会记在手机上。中途离开，下次接着填。',
}
