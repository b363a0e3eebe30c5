import type { ClaimStep, StepId } from '../../../rules'
import { callText } from '../../../answer/words'

/** What to do, verb first, and what helps in doing it. */
export const stepWords: Record<StepId, { readonly name: string; readonly hint: string }> = {
  'choose-designated': { name: '选医保定点的医院', hint: '不是定点的，一般不能报。急诊、抢救除外。' },
  'look-up-hospital': { name: '先查那家医院能不能直接结算', hint: '能直接结算，就不用回来报销。' },
  'file-before-trip': { name: '去外省之前办异地备案', hint: '手机上就能办，不用跑窗口。' },
  'check-premium': { name: '看看这个月的医保费交上没有', hint: '没交上，这个月的不能报。' },
  'bring-card-and-id': { name: '带上医保卡和身份证', hint: '给谁看病，就带谁的。' },
  'say-insured': { name: '挂号时说“我有厦门医保”', hint: '还没付钱就要说。' },
  'register-with-card': { name: '用医保卡或电子医保码挂号', hint: '' },
  'settle-by-card': { name: '付钱时刷医保卡结算', hint: '医保该付的当场扣掉，不用再申请报销。' },
  'keep-papers': { name: '收好发票、清单、处方和病历', hint: '没刷成卡，报销要用。' },
  'ask-for-emergency-paper': { name: '请医生开急诊证明', hint: '抢救过的，再要一份抢救记录。' },
  'reverse-at-hospital': { name: '先请医院冲销，重新刷卡结算', hint: '冲销成了，就不用再往下办。' },
  'ask-where-to-submit': { name: '先打电话问清楚去哪里交', hint: '各处办法不一样，省得白跑。' },
  'gather-papers': { name: '把材料备齐', hint: '照上面的单子，备好一样勾一样。' },
  'copy-card': { name: '复印医保卡', hint: '网上攻略要，政府文件没有写。' },
  'submit-at-counter': { name: '去医保窗口交材料', hint: '七个窗口的地址在下面。' },
  'apply-online': { name: '在手机上申请', hint: '在哪里点，写在下面。' },
  'send-originals': { name: '把原件寄去或送去', hint: '网上填完还要交原件。' },
  'submit-through-employer': { name: '交给单位', hint: '由单位先看一遍。' },
  'submit-at-street-office': { name: '交给街道社保所', hint: '由社保所先看一遍。' },
  'note-acceptance-day': { name: '记下窗口收下材料的日子', hint: '在这一页点“已提交”，就知道哪天该有答复。' },
  'wait-for-answer': { name: '等答复', hint: `一直没有消息，就${callText}。` },
  'check-account': { name: '查银行卡，看钱到了没有', hint: '钱打到你给的银行卡里。' },
}

export const stageWords: Record<ClaimStep['stage'], string> = {
  'before-visit': '就诊前',
  'at-visit': '就诊时',
  claim: '报销',
}

export const stepListWords = {
  title: '怎么办，一步一步来',
  earlier: '下次看病：就诊前、就诊时',
  number: (number: number) => `第 ${String(number)} 步`,
  chooseOne: (number: number) => `第 ${String(number)} 步：下面的办法选一种`,
  or: '或者',
  and: '并且',
}
