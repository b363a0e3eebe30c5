export interface KindWords {
  readonly text: string
  /** What belongs to it beside the day. */
  readonly lines?: readonly string[]
}

/** Which claim a worked case is. */
export const claimKinds = {
  'newborn-of-autumn': { text: '孩子', lines: ['10 月到 12 月出生的，期限放宽。'] },
  'newborn-of-spring': { text: '孩子', lines: ['这个月份出生的，期限不放宽。'] },
  pharmacy: { text: '自己去药店买的药' },
  'pharmacy-prescribed': { text: '医院把处方转到双通道药店买的药' },
  'ambulance-ride': { text: '救护车，只有车费' },
  'ambulance-treated': { text: '救护车，车上有治疗', lines: ['车费不报，治疗能报。要多带一张出车记录。'] },
  birth: { text: '生孩子' },
  stay: { text: '住院', lines: ['带发票、费用汇总清单和出院小结。网上攻略没有写住院。'] },
  'stay-over-new-year': { text: '在厦门住院，跨了年', lines: ['从 12 月 31 日切开，去年那段要先报。'] },
  reversal: { text: '刷了卡，统筹基金没付', lines: ['先请医院冲销、重新结算。办不了，才按这个期限报。'] },
  'third-party-not-paying': { text: '别人弄伤的，他不付或者找不到', lines: ['医保先付，再去向他要。'] },
  'third-party': { text: '别人弄伤的，他会付' },
  'premium-late': { text: '那个月的医保费还没到账' },
  invoice: {
    text: '发票是电子的，或者丢了',
    lines: ['电子的用 A4 纸打印，黑白就行。丢了的，请医院复印存根，盖财务章。'],
  },
} as const satisfies Record<string, KindWords>

export type ClaimKind = keyof typeof claimKinds

export const claimCaseWords = {
  bornOn: (day: string) => `${day}出生`,
  unpaid: (reasons: string) => `报不了：${reasons}`,
  notYet: (reasons: string) => `现在还报不了：${reasons}补上再报。`,
}
