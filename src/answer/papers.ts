import type { Alternatives, Material, MaterialId } from '../rules'

/** What each paper is called, and what it is or where to get it. */
export const materialWords: Record<MaterialId, { readonly name: string; readonly hint: string }> = {
  invoice: { name: '发票', hint: '医院开的收费发票。' },
  'invoice-copy': { name: '盖章的发票复印件', hint: '原件在保险公司，请他们复印并盖章。' },
  'insurer-decision': { name: '保险公司的理赔决定', hint: '写明他们赔了多少。' },
  'itemised-list': { name: '费用清单', hint: '请医院打印。合计要和发票一样。' },
  'summary-list': { name: '费用汇总清单', hint: '出院时请医院打印。' },
  'discharge-summary': { name: '出院小结', hint: '出院时医生给的。' },
  prescription: { name: '处方', hint: '医生开药的单子。' },
  'outpatient-record': { name: '门诊病历', hint: '写着看了什么病、怎么治的。' },
  'emergency-diagnosis': { name: '急诊诊断证明', hint: '请急诊的医生开。' },
  'rescue-record': { name: '抢救记录', hint: '请抢救的医院打印。' },
  diagnosis: { name: '诊断证明', hint: '请看病的医生开。' },
  'dispatch-record': { name: '救护车出车记录', hint: '请派车的急救中心开。' },
  'no-third-party-statement': { name: '没有别人要负责的声明', hint: '写明怎么受伤的，由本人签名。' },
  'police-report': { name: '交警的事故认定书', hint: '请处理事故的交警开。' },
  'court-paper': { name: '法院的文书', hint: '打过官司的，带这个。' },
  'insurance-code': { name: '电子医保码', hint: '在手机上打开就行。' },
  'id-document': { name: '身份证件', hint: '身份证、护照都行，要看病的人的。' },
  'insurance-card': { name: '医保卡（社保卡）', hint: '看病的人的卡。' },
  'card-copy': { name: '医保卡（社保卡）的复印件', hint: '复印店就能印。' },
  'bank-card': { name: '银行卡', hint: '收报销款用，要看病的人自己名下的，最好是一类卡。' },
  passbook: { name: '存折', hint: '收报销款用，要看病的人自己名下的。' },
  'agent-id': { name: '代办人的身份证', hint: '替别人去办的人，带自己的身份证。' },
}

/** What a group of papers is, of which one may be enough. */
export const alternativesWords: Record<Alternatives, string> = {
  'visit-record': '看病的记录',
  identity: '证明身份',
  account: '收款账户',
  'accident-report': '事故证明',
  'emergency-paper': '急诊证明',
}

const formName = { original: '原件', copy: '复印件' } satisfies Record<NonNullable<Material['form']>, string>

export const materialListWords = {
  title: '要带的材料',
  progress: (ready: number, of: number) => `已备好 ${String(ready)} 样，共 ${String(of)} 样。写着“或”的几样算一样。`,
  or: '或',
  anyOf: (edition: string) => `${edition}：有一样就行。`,
  asks: (edition: string, names: readonly string[]) => `${edition}：要${names.join('、')}。`,
  both: '两种口径都要。',
  one: (edition: string) => `${edition}要。`,
  takeAll: '都带上最稳妥。',
  enough: (names: readonly string[]) => `带${names.join('、')}，两种口径都够。`,
  only: (edition: string, names: readonly string[]) => `${names.join('、')}只有${edition}说可以。`,
}

/** `发票（原件，1 份）` */
export function materialName({ id, form, count }: Material<MaterialId>): string {
  const { name } = materialWords[id]
  const details = [
    ...(form === undefined || name.includes(formName[form]) ? [] : [formName[form]]),
    ...(count === undefined ? [] : [`${String(count)} 份`]),
  ]
  return details.length === 0 ? name : `${name}（${details.join('，')}）`
}
