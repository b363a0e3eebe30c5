import type { IsoDate } from '../rules'
import { dayText } from './format'

/** The plan of one claim. */
export const planWords = {
  missing: '这份记录不在这部手机上了。可能已经删除，或者清除过内容。',
  leave: '回到办理',
  paidOn: (day: IsoDate) => `付款日 ${dayText(day)}`,
  refused: '按填的内容算不出来',
  change: '去改',
  answers: '我填的内容',
  notEligible: '可能报不了',
  notPaid: '照你填的，这笔报不了',
  eligibleNeither: '两种口径都说不报。填错了可以改；觉得不对，先打 0592-12345 问，不用先跑一趟。',
  eligibleOfficial: '网上攻略说不能报，政府文件没有这样说。以政府文件为准，请接着办。',
  eligibleGuide:
    '政府文件说不报，以政府文件为准；网上攻略没有提到。填错了可以改；觉得不对，先打 0592-12345 问，不用先跑一趟。',
  anyway: '还是看看期限、材料和步骤',
  saidBy: (editions: readonly string[]) => `${editions.join('、')}这样说。`,
  unsureDesignated: '你不清楚医院是不是定点的。先按定点算，请打 0592-12345 问清楚。',
  unsureLiability: '还没说清谁负责的伤：应该由别人负责的部分，医保不付。请先弄清楚。',
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
  calendarAdded: '已经放进手机日历。',
  calendarFile: '日历文件已下载，点开它就能放进日历。',
  calendarRefused: (day: string) =>
    `没有放进日历。可以在手机的设置里允许微信使用日历，再点一次。也可以自己记下：最晚 ${day}。`,
  copy: '复制全部，发给去办的人',
  copyAgainst: '复制原因，发给家人',
  copied: '已复制，可以粘贴发出去',
  estimate: '大概能报多少',
  estimateFund: '医保大概付',
  estimateOwn: (text: string) => `自己付 ${text} 元`,
  estimateAssumes: '按这笔钱都在医保范围内、今年第一次看门诊来算。看过好几次的，到“报销”里填全再算。',
  estimateMissing: '没有填金额，算不了。',
  estimateMore: '到“报销”里细算',
  know: '要知道的事',
  sources: '出自哪里',
}

/** The list for the day of a visit. */
export const visitWords = {
  about: '带对东西、刷卡结算，当场就报了，不用再申请。',
  place: '去哪里看',
  places: { xiamen: '厦门', fujian: '福建其他地方', 'other-province': '外省' },
  filed: '办过异地备案吗',
  filings: { none: '没有', 'long-stay': '长期居住', temporary: '临时外出', referral: '转诊' },
  emergency: '是急诊吗',
  emergencies: { no: '不是', yes: '是' },
  bring: '出门前带上',
  keep: '看完病收好',
  keepHint: '万一没刷成卡，报销要用。',
  clear: '下次看病，从头勾',
}
