/** The questions of a new claim: one a screen, each as short as it can be asked. */

export const questionTitle = {
  settledByCard: '看病付钱的时候，刷医保卡结算了吗？',
  whom: '这次是谁看的病？',
  diedOn: '家人是哪天去世的？',
  agent: '谁去交材料？',
  scheme: '看病的人参加的是哪种医保？',
  newcomer: '看病的人是新生儿或新入学的学生吗？',
  paidOn: '哪天付的钱？',
  amount: '自己一共付了多少钱？',
  place: '在哪里看的病？',
  filed: '去外省之前，办过异地备案吗？',
  designated: '看病的医院是医保定点的吗？',
  spentOn: '这笔钱花在什么上面？',
  emergency: '是急诊或抢救吗？',
  ambulance: '叫了救护车，车费也想报吗？',
  injury: '是因为受伤去看病的吗？',
  trafficAccident: '是交通事故受的伤吗？',
  premiumArrived: '看病那个月的医保费交上了吗？',
  commercialInsurer: '发票原件交给保险公司了吗？',
  title: '给这次申请起个名字',
}

/** What helps to answer; most questions need nothing more. */
export const questionHint: Partial<Record<keyof typeof questionTitle, string>> = {
  settledByCard: '电子医保码也算。点一下答案，就到下一题。',
  diedOn: '政府文件对去世的人另有期限，所以要问一下。',
  agent: '请别人去，那个人要带自己的身份证。',
  scheme: '单位给交的、自己按灵活就业交的，选职工医保。一年交一次的，选居民医保。',
  newcomer: '新生儿指 10 月到 12 月出生的。这样的期限可以晚一些。',
  paidOn: '看发票上的日期。',
  amount: '看发票上的合计。不记得可以先空着。',
  filed: '外省指福建以外。选“没有办”也可以往下走。',
  designated: '看收费处有没有医保定点的牌子，也可以问医院。',
  injury: '怎么受伤的，决定由谁来付钱。',
  premiumArrived: '单位或自己交的医保费，要到账才能报。',
  commercialInsurer: '指自己另外买的商业保险。',
  title: '好认就行，例如“妈妈的眼科”。空着也可以。',
}

/** The answers to choose from. */
export const questionOptions = {
  settledByCard: { no: '没有，全部自己先付了', yes: '刷卡结算了' },
  whom: {
    self: '我自己',
    parent: '父母',
    partner: '爱人',
    child: '孩子',
    other: '其他人',
    departed: '已经去世的家人',
  },
  agent: { no: '看病的人自己去', yes: '别人替他去' },
  scheme: { employee: '职工医保', resident: '居民医保' },
  newcomer: { no: '不是', yes: '是' },
  place: { xiamen: '厦门', fujian: '福建其他地方', 'other-province': '外省', abroad: '国外或港澳台' },
  filed: {
    none: '没有办',
    'long-stay': '办了，长期住在外地',
    temporary: '办了，临时外出',
    referral: '办了，转去外地看病',
  },
  designated: { yes: '是定点的', no: '不是定点的', unsure: '不清楚' },
  spentOn: {
    treatment: '看病、检查、医院开的药',
    pharmacy: '在药店买药',
    wellness: '体检、健身、保养',
    'public-health': '公共卫生项目，例如免费疫苗',
  },
  emergency: { no: '不是', yes: '是' },
  ambulance: { no: '没有，或者不报', yes: '是的' },
  injury: {
    none: '不是，没有受伤',
    'no-third-party': '受伤了，没有别人要负责',
    'third-party': '受伤了，应该由别人负责',
    work: '上班时受的伤',
    unsure: '受伤了，还没说清谁负责',
  },
  trafficAccident: { no: '不是', yes: '是' },
  premiumArrived: { yes: '交上了', no: '没有交上', unsure: '不清楚' },
  commercialInsurer: { no: '没有，原件在手上', yes: '交给保险公司了' },
}

/** The fields that are typed, by the path that a fault names. */
export const claimFields = {
  paidOn: { name: '付款日', enter: '请选发票上的日期。' },
  diedOn: { name: '去世的日子', enter: '请选日期。' },
  amount: { name: '自己付的钱', unit: '元', enter: '请填多少元，例如 1234.50。' },
  title: { name: '名字', enter: '' },
  submittedOn: { name: '提交的日子', enter: '请选窗口收下材料的那天。' },
}

export const questionWords = {
  progress: (number: number, of: number) => `第 ${String(number)} 题，共 ${String(of)} 题`,
  chosen: (answer: string) => `${answer}，已选`,
  back: '上一题',
  next: '下一题',
  finish: '看看怎么办',
  keep: '改好了',
  nothing: '这次不用申请报销',
  visit: '下次看病带什么',
  leave: '回到办理',
  blank: '没有填',
  kept: '每答一题都会记在手机上。中途离开，下次接着填。',
}
