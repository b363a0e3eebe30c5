import { telephone, type AidClassId, type ContributionInput, type ContributionRate } from '../../../../rules'

type Assistance = NonNullable<Extract<ContributionInput, { insured: 'resident' }>['assistance']>

/** The sentences of the page 医疗救助与参保缴费. */
export const aidWords = {
  shareTitle: '厦门医保：谁能得到资助，要缴多少',
  premium: '居民医保，自己一年缴多少',
  total: (own: string, subsidy: string, total: string) =>
    `没有资助的：自己缴 ${own} 元，加上财政补助 ${subsidy} 元，每人一年一共 ${total} 元。`,
  rates: '职工和灵活就业，每月缴多少',
  ratesHow: '缴费基数乘比例。工资低于下限按下限，高于上限按上限。',
  classes: '医疗救助，按对象分五类',
  classesHow: `只有政府文件写了。要算进去，在“报销”的“更多情况”里选类别。自己是哪一类，打 ${telephone.number} 问${telephone.askFor}。`,
  ratio: (ratio: string) => `救助 ${ratio}`,
  above: (from: string, ratio: string) => `超过 ${from}的部分，救助 ${ratio}`,
  maximum: (maximum: string) => `最多 ${maximum}`,
  noMaximum: '没有封顶',
  premiumShare: (share: string) => `居民保费资助 ${share}`,
  premiumSilent: '保费资不资助，我们没有查到',
  know: '要知道的事',
  sources: '这些数出自哪里',
}

export const assistanceName: Record<Assistance, string> = {
  none: '没有资助',
  'low-income': '低保对象',
  disabled: '残疾人（不是重度）',
  'severely-disabled': '重度残疾人',
}

export const aidClass: Record<AidClassId, { readonly name: string; readonly among?: string }> = {
  first: { name: '第一类', among: '重度残疾人在第一、二类里' },
  second: { name: '第二类', among: '重度残疾人在第一、二类里' },
  third: { name: '第三类', among: '低保对象在这一类里' },
  fourth: { name: '第四类' },
  fifth: { name: '第五类' },
}

export const rateName: Record<ContributionRate['id'], string> = {
  baseLowerLimit: '缴费基数下限',
  baseUpperLimit: '缴费基数上限',
  employerRate: '职工，单位缴',
  employeeRate: '职工，自己缴',
  flexibleRate: '灵活就业，自己缴',
}
