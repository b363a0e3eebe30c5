import { premiumDays, type ClaimNoteKey, type Explained, type NoteKey } from '../../../rules'
import { figureTexts } from '../../../answer/notes'
import { callText } from '../../../answer/words'

/** In which month late children begin, and that they are born to the end of the year. */
const LAST_QUARTER = `${String(Number(premiumDays.lastQuarter.slice(0, 2)))} 月到年底`

/** What the reader must know of a claim, by key; the figures that a note speaks of come from the result. */
const notes: Record<ClaimNoteKey, string | ((...figures: string[]) => string)> = {
  'claim-settled-by-card': '看病时已经刷卡结算，医保该付的当场就扣了，不用再申请报销。',
  'claim-act-by-passed': `期限前的最后一个工作日已经过了。请马上在手机上申请，或者${callText}。`,
  'claim-counters-still-open': '最后一个工作日已经过了，但星期六窗口也办。请赶紧去，或者马上在手机上申请。',
  'claim-guide-passed': '网上攻略的期限已经过了，政府文件的期限还没到。以政府文件为准，请抓紧办。',
  'claim-official-passed': `政府文件的期限已经过了，网上攻略的期限还没到。以政府文件为准，可能办不了。请马上${callText}。`,
  'claim-late': `两种口径的期限都过了，窗口可能不收。还能不能办，请${callText}。`,
  'claim-newborn-or-new-student': (until) =>
    `政府文件：居民医保的新生儿（${LAST_QUARTER}出生）和新入学的学生，期限放宽到第二年 ${until}。`,
  'claim-newborn-residents-only': (until, ordinary) =>
    `期限放宽到 ${until}，只限居民医保的新生儿和新入学的学生。职工医保还是到第二年 ${ordinary}。`,
  'claim-newborn-last-quarter-only': `期限放宽，只限这一年 ${LAST_QUARTER}出生的孩子。这是我们的理解，拿不准请${callText}。`,
  'claim-death': (within) =>
    `政府文件：人去世以后，要在 ${within}内办。去世后才付的钱，从付款那天算；去世那天已经过期的，不重新算。后两条是我们的理解，请${callText}。`,
  'claim-calendar-provisional':
    '有的日期落在国务院还没有发放假通知的年份。已经扣了周末和法律定好的假日，调休还不知道，以后可能会变。',
  'claim-answer-large': (limit, promised, byLaw) => `金额超过 ${limit}，政府文件不按 ${promised}算，最晚 ${byLaw}。`,
  'claim-answer-may-take-longer': (limit, promised, byLaw) =>
    `政府文件承诺 ${promised}。超过 ${limit}、申请的人多，或者情况复杂，最晚 ${byLaw}。`,
  'claim-emergency-not-designated':
    '网上攻略说非定点的医院可能报不了。政府文件说急诊、抢救不受这个限制。以政府文件为准。',
  'claim-prior-share': (share) => `政府文件：去外省没有备案，又不是急诊的，自己先付 ${share}，剩下的再按厦门的规定报。`,
  'claim-home-catalogue': '在外地自己付钱、回厦门报销的，按厦门的目录和比例算。',
  'claim-premium-unasked': `看病那个月的医保费到账了，才能报。不清楚的话，请${callText}。`,
  'claim-traffic-liability': (mine, half, less, alikeMine, alikeHalf, alikeLess) =>
    `交通事故按自己的责任算能报的数。走路、骑车被机动车撞的：全责全算，主责算 ${mine}，同责 ${half}，次责 ${less}，无责不算。双方都是机动车，或都不是：全责全算，主责 ${alikeMine}，同责 ${alikeHalf}，次责 ${alikeLess}，无责不算。`,
  'claim-bank-class-two': (limit) => `收款最好用一类银行卡。二类卡一次最多收 ${limit}。`,
  'claim-birth': (within) => `生育的待遇，要在 ${within}内申请。`,
  'claim-over-new-year': (until) =>
    `在厦门住院跨年的，从 12 月 31 日切成两段。去年那段最晚到今年 ${until}报，请先把它报了。起付只付一次。`,
  'claim-stay-guide-silent': '网上攻略写的是门诊的期限，没有写住院。这里住院也照它提醒，早办不误事。',
  'claim-outpatient-during-stay': '住院那几天里开的门诊账，算在这次住院里，一起交。',
  'claim-ambulance-ride': '救护车的车费不报，只报车上的治疗、用药。',
  'claim-third-party-not-paying': '该负责的人不付，或者找不到，医保先付，再去向他要。请把报警、起诉的材料带上。',
  'claim-reversal-first':
    '刷了卡、统筹基金没付的，先请医院冲销、重新结算。直接到窗口报，账户付掉的钱拿不回来，也不算进起付线。',
  'claim-premium-made-good': (gap) =>
    `断了不超过 ${gap}的，补上，并且接着那个月也交了，算没有断。断得更长的，连续参保重新数，报得少。`,
  'claim-account-drawn': '自己该付的那份，会从个人账户里出，一起打到银行卡。申请时不能用家庭共济账户。',
  'claim-online-first-look': (look, originals) =>
    `在手机上申请的，${look}内先看一遍。接到通知后，${originals}内把原件交去。`,
}

function isOfClaim(key: NoteKey): key is ClaimNoteKey {
  return key in notes
}

/** What a claim has to say, a sentence for each of its notes. */
export function claimNotes({ notes: keys, figures = {} }: Pick<Explained, 'notes' | 'figures'>): string[] {
  return keys.filter(isOfClaim).map((key) => {
    const note = notes[key]
    return typeof note === 'string' ? note : note(...figureTexts(figures[key]))
  })
}
