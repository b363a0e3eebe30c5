import type { Citation, NextStep, QuestionId, Situation, SourceId } from '../../../rules'
import { commercialLine, doubtfulBanks, premiumDays, sources, telephone } from '../../../rules'
import { monthAndDay } from '../../../answer/format'
import { EXTENDED, LAST_QUARTER, SEASON } from './seasons'

/** The sentences of the page 常见问题. */
export const questionsWords = {
  shareTitle: '厦门医保常见问题：一问一答',
  about: '一个问题一张卡，点开看。每条答案都写着是谁说的。',
  search: '搜一搜',
  searchHint: '用平常的话找，例如“门槛费”“我妈能用我的卡吗”',
  situation: '看哪一类',
  all: '全部',
  firm: '出自：',
  answered: '这是热线的答复，不是文件，问清楚再办。',
  copied: '已复制，到微信或手机应用里粘贴去搜',
  asked: '你要找的',
}

export const situationName: Record<Situation, string> = {
  card: '我的卡',
  visit: '看病',
  bill: '报销',
  insured: '参保',
  family: '家人',
  child: '孩子',
  retirement: '退休',
}

/** What a button of a card says. */
export const nextText: Record<NextStep, string> = {
  'credit-retiree': '算退休每月划入',
  bill: '算一算能报多少',
  'bill-primary': '算社区看病能报多少',
  'bill-inpatient': '算住院能报多少',
  'bill-new': '按刚参保不久算一笔',
  'bill-retired': '按退休算一笔',
  'bill-child': '按孩子算一笔',
  'bill-other-province': '算外省看病能报多少',
  year: '算全年',
  claim: '看怎么办、带什么',
  waiting: '算哪天起能报',
  'waiting-newborn': '算孩子哪天起能报',
  'waiting-employee': '算转过来哪天起能报',
  retirement: '算还差几个月',
  remote: '看异地就医怎么办',
  balance: '看在哪里查余额',
  aid: '看谁有资助',
  call: `打 ${telephone.number}，说找${telephone.askFor}`,
  'call-huixiabao': `打 ${commercialLine} 问惠厦保`,
  'copy-xiamen-account': '复制“厦门医疗保障”',
  'copy-minzhengtong': '复制“闽政通”',
}

/** Whether somebody answered it, and no document says so. */
export function isAnswer(source: SourceId): boolean {
  return source === 'HK'
}

/** Every document once, with the places in it. */
export function sourceLines(citations: readonly Citation[]): string[] {
  const documents = [...new Set(citations.map(({ source }) => source))]
  return documents.map((document) => {
    const { title, number } = sources[document]
    const places = citations.filter(({ source }) => source === document).map(({ place }) => place)
    return `${number === undefined ? '' : `${number} `}${title} · ${[...new Set(places)].join('；')}`
  })
}

/** The answers, a sentence or a step a line; the figures come from the rules, in the order of the question's. */
export const answers: Record<QuestionId, (...figures: string[]) => readonly string[]> = {
  'where-totals': (most = '') => [
    '1. 在微信里搜“厦门医疗保障”，打开这个公众号，登录。',
    '2. 点“服务”，再点“我的医保”。',
    '3. 点“年度综合累计值查询”，看今年起付线用了多少、报了多少。',
    `4. 点“参保人员参保信息查询”，看连续参保几个月。够久的写着“大于 ${most} 个月”。`,
    '用“闽政通”也行：点“医保服务”，再点“我的医保”。',
  ],
  'where-credits': () => [
    '1. 在微信里搜“厦门医疗保障”，或者打开“闽政通”。',
    '2. 点“医保个人账户查询”。',
    '3. 能看到余额，还有今年进了多少、用了多少。',
  ],
  'where-claims': () => [
    '1. 在微信里搜“厦门医疗保障”，打开公众号，登录。',
    '2. 点“服务”，再点“业务经办”。网上申请的，从这里进去看。',
    '在窗口交的，进度在哪一页看，我们没有查到。请打电话问，说出交材料的日子。',
  ],
  'what-account-pays': () => [
    '看病时自己该付的：起付线，还有按比例自己付的那一份。',
    '在药店买药，也可以用。',
    '自己的卡里不够，可以用家人转来的家庭共济账户付。居民没有自己的账户，也能用家人的。',
  ],
  stopped: () => [
    '能用。卡里的钱还是你的，看病、买药照样能付。',
    '可是停保以后，医保不再报销。要报，先把医保接上。',
    '到外地药店能不能刷，只有热线的答复说能，去之前先问。',
  ],
  'health-account': () => [
    '健康账户 2023 年已经并进个人账户，不再单独有。',
    '公务员补助是另外一个账户，和个人账户分开。余额要分开查。',
  ],
  withheld: (withheld = '') => [
    `每月要从划入的钱里扣 ${withheld}大病保险费，所以到账的少一些。`,
    '划入页上，大字是扣以前的，下面写着到账多少。',
  ],
  chronic: () => [
    '不用申请。厦门没有慢性病、特殊病的名单。',
    '什么病去门诊，都按普通门诊报。',
    '去外省看，只要先备案。',
  ],
  deductible: (inService = '', retired = '', adult = '') => [
    '起付线就是先要自己付的那一段，付够了才开始报。也叫“门槛费”“起付标准”。',
    `门诊一年一次，各家医院加起来算：在职 ${inService}，退休 ${retired}，成年居民 ${adult}，学生和孩子没有。`,
    '只有医保范围内的钱才算进去。全自费的不算。',
    '住院另外算，住一次付一次，第二次起少一些。',
  ],
  'essential-drugs': (count = '') => [
    `在厦门的公立社区医院看门诊，用国家基本药物，不用先付起付线。这样的医院有 ${count} 家。`,
    '这部分钱也不算进起付线。其他药照常算。',
    '在福建别的地方、在外省，没有这一条。',
  ],
  pharmacy: () => [
    '一般不报，只能用个人账户或者家庭共济账户付。',
    '有一种能报：医院把处方转到“双通道”药店。那样和在开处方的医院拿药一样报。',
  ],
  'family-doctor': () => [
    '签约的钱分三份：公共卫生经费出一份，医保出一份，自己出一份。',
    '各出多少，我们没有查到。请问签约的社区医院。',
  ],
  elsewhere: (share = '') => [
    '在福建省内：不用备案。',
    '去外省：先备案，手机上就能办，当场生效。住院的，出院结算以前补也来得及。',
    `外省没有备案，也不是急诊：先自己付 ${share}，剩下的再照厦门的办法报。`,
  ],
  'not-paid': () => [
    '这些医保不付：不是定点的医院（急诊抢救除外），工伤，应当由别人赔的，公共卫生负担的，在国外和港澳台看的，体检、健身、养生。',
    '别人该赔、却不赔或者找不到人的，医保可以先付，再向那个人要。',
  ],
  'slip-words': () => [
    '全自费：不在医保目录里，全部自己付，什么都不算。',
    '超限价自付：比规定的最高价贵出来的，自己付，什么都不算。',
    '先行自付：乙类的药和项目，先自己付一份。不报，但算进大病保险。',
    '医保范围内（符合政策范围）：照比例报的就是这一笔。算报销时填它。',
  ],
  'most-in-year': (ceiling = '', employee = '', resident = '') => [
    `统筹基金一年最多付 ${ceiling}，门诊、住院合起来算。`,
    `自己付的多了，还有大病保险再报：职工超过 ${employee}，居民超过 ${resident}，分段报。不用申请，结算时一起算。`,
  ],
  'short-insurance': (second = '', firstShare = '', full = '', secondShare = '') => [
    `在职职工连续参保不满 ${second}，只报应报的 ${firstShare}。`,
    `满 ${second}、不满 ${full}，报应报的 ${secondShare}。满 ${full}不打折。`,
    '看病那个月满了几个月，就按几个月算。退休的、医疗救助对象不打折。',
  ],
  deadline: (until = '', late = '') => [
    `今年看病付的钱，最晚到第二年 ${until}去报。`,
    `居民里${LAST_QUARTER}出生的新生儿、刚入学的学生，放宽到第二年 ${late}。`,
    '网上攻略说的期限不一样。早的那天办，两边都不误。',
  ],
  'how-long': (promised = '', law = '') => [
    `材料收下以后，答应 ${promised}内办好，把钱打到银行卡。`,
    `人多、金额大、情况复杂的，最长 ${law}。`,
  ],
  bank: (most = '') => [
    `打到看病的人自己名下的银行卡。最好是一类卡，二类卡一次最多收 ${most}。`,
    `热线说，有时候打不进这几家：${doubtfulBanks.join('、')}。换一家最稳妥。`,
    '该从个人账户扣的，也会先扣，再打到这张卡。家庭共济账户的钱，报销时用不上。',
  ],
  invoice: () => [
    '电子发票：用 A4 纸打印出来，黑白的就行。',
    '丢了：请医院复印存根，盖财务章。',
    '医院没给：请医院补开发票和费用清单。',
  ],
  'without-fund': (firstShare = '', secondShare = '') => [
    `这样的别急着拿发票去报：保费晚到、医保正在转、按 ${firstShare} 或 ${secondShare} 报错了，结果刷卡时医保没付够。`,
    '先去医院，请窗口盖章冲销，重新结算一次。',
    '要是直接去窗口报，当时从卡里付的钱就回不来了，也不算进起付线。',
  ],
  stay: () => [
    '住院和门诊的材料不一样：发票、费用汇总清单、出院小结。',
    '地方和期限跟门诊一样。',
    '住院期间另外的门诊单子，算在住院里，不能单独报。',
  ],
  'new-year': (until = '') => [
    `在厦门住院：算到 12 月 31 日断开，前后各按各的年算，起付线只付一次，按前一年的。前一年的那段，第二年 ${until}前去报。`,
    '在福建别的地方，不断开。在外省，按出院那年算。',
    '自己先付的：清单能分开，就分开；不能分开，按出院那年算。',
  ],
  ambulance: () => ['车费不报。', '路上的抢救、治疗能报。', '去报的时候，带上急救中心的出车记录。'],
  traffic: (main = '', equal = '', minor = '', mainMotor = '', equalMotor = '', minorMotor = '', limit = '') => [
    '先要有交警的事故认定书，或者法院的文书，没有就不能报。',
    '医保按自己该负责的那一份来算。全责全算，无责不算。',
    `自己没开机动车、对方开的：主责算 ${main}，同责 ${equal}，次责 ${minor}。`,
    `两边都开，或者都没开：主责算 ${mainMotor}，同责 ${equalMotor}，次责 ${minorMotor}。`,
    `交强险（最多 ${limit} 元）先赔医保不报的那些。`,
  ],
  birth: (days = '', caesarean = '', more = '', early = '', middle = '', late = '', full = '', within = '') => [
    '产检和生孩子，当场刷卡，照门诊、住院的比例报，不走门诊报销申请。',
    `生育津贴另外领：${days} 天；难产、剖腹产 ${caesarean} 天；多一个孩子加 ${more} 天。流产看月份：${early} 天、${middle} 天或 ${late} 天。`,
    `缴满 ${full} 个月全领，不满的领一半。${within}内去办。`,
    '灵活就业的、居民、财政发工资的，没有津贴。',
  ],
  'when-to-pay': (premium = '', months = '') => [
    `每年 ${SEASON}，缴下一年的，1 月 1 日起能报。${EXTENDED}以前还能缴，从缴的那天起能报。`,
    `${EXTENDED}以后才缴，要等 ${months}，等的时候看病全部自己付。`,
    `一个人一年自己缴 ${premium}。下一年缴多少，看当年的通知。`,
  ],
  missed: (months = '', each = '', years = '', least = '') => [
    `2025 年以后断过的，等 ${months}。断一年是这样，多断一年，加 ${each}。`,
    `补缴一年，减 ${each}，最少还是 ${months}。连着断 ${years}以上的，最少 ${least}。`,
    `断过的人在 ${EXTENDED}以前补缴，还要不要等，文件没有说。请先问。`,
  ],
  'employee-gap': (gap = '', full = '') => [
    `断了 ${gap}以内：补上，再缴下一个月的，就当没有断过。`,
    `断得更久：连续的月数从头算，不满 ${full}的报得少。`,
    '保费还没到账，不是永远不能报，是还没到时候。',
  ],
  'from-employees': (months = '', gap = '', wait = '') => [
    `连续参保满 ${months}，停了 ${gap}以内就接着缴居民医保：中间不算断，不用等。`,
    `不满 ${months}，或者隔得更久：等 ${wait}。`,
    '先缴了当年的居民医保，去上班，再转回来：不用重新等。',
  ],
  changed: (borne = '', threshold = '', left = '') => [
    '不用从头付。看病那天是什么身份，就按什么身份的办法；已经付过的接着算。',
    `例如居民付过 ${borne} 元起付线，当年转成职工：职工要 ${threshold}，还差 ${left}。`,
    '已经报过的，不会重新算。',
  ],
  'aided-premium': (whole = '', partly = '') => [
    `特困、孤儿、重度残疾等第一、二类救助对象：${whole}由政府出。`,
    `低保等第三类：政府出 ${partly}。`,
    '认定以后的下个月开始。当年已经自己缴了的，不退。',
  ],
  'care-and-commercial': () => [
    '长护险：最近一次知道的答复是厦门还没有。答复没写日期。',
    '惠厦保是商业保险，每年都变。2026 年的我们没有查到，请打它自己的电话问。',
  ],
  'family-account': (kept = '', people = '') => [
    `能。个人账户里超过 ${kept}的部分，可以转到家庭共济账户，给家人用。`,
    `最多 ${people} 个人：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女，要在福建参保。`,
    '家人看病，刷家人自己的卡。别拿你的卡去刷。',
    '能付：看病自己付的部分、药店买药、疫苗、体检、居民医保费。居民和停保的人，不能往里转。',
  ],
  'family-order': () => [
    '先用看病的人自己的个人账户，不够了再用家庭共济账户。',
    '自己拿发票去报销的时候，家庭共济账户用不上。',
  ],
  'family-elsewhere': (kept = '') => [
    '2025 年 7 月起可以，用“医保钱包”。',
    `在“国家医保服务平台”里开通，转给外省参保的家人。也是超过 ${kept}的部分才能转。`,
  ],
  newborn: (age = '', months = '', days = '') => [
    `出生后 ${months}内缴费到账：从出生那天起报。满 ${age}以前到账：从到账那个月的 1 号起报。`,
    `满了 ${age}才缴，就和大人一样要等。`,
    `${LAST_QUARTER}出生的，出生那年和第二年都要缴。`,
    `热线的答复不一样，有的按 ${days} 天内登记来说。请先问清楚。`,
  ],
  unregistered: (days = '') => [
    `能。出生 ${days} 天内把户口和参保办好，保费到账以后，从出生那天起的钱拿去报。`,
    '发票、清单、出院小结都先留好。',
  ],
  'turning-18': (age = '') => [`满 ${age} 岁那年，到 12 月 31 日为止，都按孩子的办法报。第二年起按大人。`],
  student: () => [`以前没断过、在集中缴费期缴了的大学新生，从入学那年 ${monthAndDay(premiumDays.season.from)}起能报。`],
  retiring: (here = '', male = '', female = '') => [
    `在厦门缴满 ${here}，而且一共缴满：男 ${male}，女 ${female}。`,
    '不够的，一次补缴，退休以后就不用再缴。',
    '在退休那个月就去办。没办好以前，算没有参保。',
  ],
  'year-of-retiring': (before = '', after = '', share = '', sum = '') => [
    `门诊起付线从 ${before} 变成 ${after}，已经付过的接着算。住院起付线只付 ${share}。`,
    '报的比例高一些，也不再看连续参保几个月。',
    `每月划入变成固定的 ${sum}，和养老金多少无关。`,
    '退休以前看的病，不会重新算。',
  ],
  'where-to-retire': () => [
    '先看最后参保的地方，再看缴得最长的地方。',
    '都不行，回户籍地，要在那里缴过。',
    '自己是哪一种，打电话问，说清楚在哪里缴过几年。',
  ],
  'retiree-credit': (sum = '', withheld = '') => [
    `固定一笔，每月 ${sum}，不看养老金，也不看年纪。`,
    `每月扣 ${withheld}大病保险费，剩下的到账。`,
    '要办过职工医保的退休手续才有。居民没有。',
  ],
}
