import { doubtfulBanks, type IneligibleReason, type IsoDate } from '../../../rules'
import type { Question } from '../form'
import { dayText } from '../../../answer/format'
import { callText } from '../../../answer/words'

/** The plan of one claim. */
export const planWords = {
  whatIsNotPaid: '看哪些情况完全不报',
  missing: '这份记录不在这部手机上了。可能已经删除，或者清除过内容。',
  leave: '回到办理',
  paidOn: (day: IsoDate) => `付款日 ${dayText(day)}`,
  refused: '按填的内容算不出来',
  change: '去改',
  answers: '我填的内容',
  notPaid: '照你填的，这笔报不了',
  eligibleNeither: '政府文件说不报，以政府文件为准。网上攻略也说报不了，或者可能报不了。',
  eligibleOfficial: '政府文件照报，以政府文件为准，请接着办。网上攻略说报不了，或者可能报不了：',
  notYet: '现在还报不了，先补上缺的',
  notYetDays: '补上以后再交。期限照样在走，别拖。',
  eligibleGuide: '政府文件说不报，以政府文件为准。网上攻略没有提到。',
  askFirst: `填错了可以改。觉得不对，先${callText}，不用先跑一趟。`,
  anyway: '还是看看期限、材料和步骤',
  saidBy: (editions: readonly string[]) => `${editions.join('、')}这样说。`,
  unsureDesignated: `你不清楚医院是不是定点的。先按定点算，请${callText}清楚。`,
  unsureLiability: '还没说清谁负责的伤：应该由别人负责的部分，医保不付。请先弄清楚。',
  unsurePrescribed: '你不清楚是不是双通道的处方。不是的话，统筹基金不付，请先问药店。',
  departedAccount: `去世的人的卡可能收不了款。用谁的卡，请先${callText}。`,
  stage: '办到哪一步了',
  morePapers: '把缺的材料补上再交。答复可能会晚，请问窗口最晚哪天补。',
  paid: '钱到了。核对一下金额，就可以归档。',
  archive: '归档',
  archived: '已归档，在“办理”最下面能找到。',
  note: '备注',
  noteHint: '例如：窗口的人说要补病历。不要写身份证号和卡号。',
  noteKept: '备注已保存',
  calendar: '放进手机日历',
  calendarTitle: (title: string) => `医保报销最晚今天去办：${title}`,
  calendarAdded: '手机说放好了。有的手机没放也这样说，请打开日历看一眼。',
  calendarFile: '日历文件已下载，点开它就能放进日历。',
  calendarRefused: (day: string) =>
    `没有放进日历。可以在手机的设置里允许微信使用日历，再点一次。也可以自己记下：最晚 ${day}。`,
  copy: '复制全部，发给去办的人',
  copyAgainst: '复制原因，发给家人',
  copied: '已复制，可以粘贴发出去',
  estimateFund: '医保最多报',
  estimateOwn: (text: string) => `自己至少付 ${text} 元`,
  estimateAssumes:
    '按医院等级、你填的内容和“报销”里带过来的算。没有填过的，当作今年第一次，都在医保范围内，连续参保够久。',
  estimateMissing: '没有填金额，算不了能报多少。在“我填的内容”里可以补上。',
  estimateMore: '到“报销”里细算',
  ifSo: '有下面的情况，点一下（没有就不用管）',
  away: '在外省看病',
  awayRow: '去外省没有备案，怎么办',
  awayHint: '还没出院结算的，现在补办也来得及',
  know: '要知道的事',
  sources: '出自哪里',
}

/** The list for the day of a visit. */
export const visitWords = {
  about: '带对东西、刷卡结算，当场就报了，不用再申请。',
  place: '去哪里看',
  emergency: '是急诊吗',
  emergencies: { no: '不是', yes: '是' },
  bring: '出门前带上',
  keep: '看完病收好',
  keepHint: '万一没刷成卡，报销要用。',
  clear: '下次看病，从头勾',
}

/** What to do about a reason why nothing is paid. */
export const adviceWords: Partial<Record<IneligibleReason, string>> = {
  'third-party-liable': '那个人不肯付，或者找不到的，医保先付：请在“我填的内容”里改选那一项。',
  'work-injury': '请找单位申请工伤。',
  'accident-without-paper': '先请交警开事故认定书；打过官司的，拿法院的文书。',
  'premium-not-arrived': '补上、到账以后就能报。请先问单位或者街道。',
}

/** What is said of oneself where it is so. */
export const ifSoWords: Partial<Record<Question, string>> = {
  emergency: '看的是急诊',
  premiumArrived: '那个月的医保费没有交上',
  agent: '换个人去交材料',
  commercialInsurer: '发票原件交给了保险公司',
  title: '给这份申请起个名字',
}

/** What people ask about invoices. */
export const invoiceWords = {
  title: '电子发票、丢了发票、没给发票',
  lines: [
    '电子发票：用 A4 纸打出来，黑白的就行。',
    '丢了：请医院复印存根，盖财务章。',
    '没给：向医院要发票和清单。',
    `收款的银行卡：${doubtfulBanks.join('、')}的，听说会转不进去，最好换一家。`,
  ],
}
