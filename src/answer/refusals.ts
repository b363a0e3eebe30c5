import type { IneligibleReason, NotStated, Refusal } from '../rules'
import { dayText } from './format'

const notStated: Record<NotStated, string> = {
  'outpatient-secondary': '网上攻略没有写二级医院门诊报多少。',
  'resident-inpatient': '网上攻略只说居民住院比职工略低，没有写数字。',
}

/** Why nothing is paid. A wished-for credit has its own sentences on its own page. */
export const ineligible: Record<Exclude<IneligibleReason, `credit-${string}`>, string> = {
  'not-designated': '看病的地方不是医保定点的。',
  'unfiled-elsewhere': '去外省看病，没有先办异地备案。',
  'pharmacy-elsewhere': '没有备案，在外省药店买的药。',
  abroad: '在国外或港澳台看的病。',
  'work-injury': '上班时或者上下班路上受的伤，归工伤保险管。',
  'third-party-liable': '应该由别人负责的伤。',
  'accident-without-paper': '交通事故，还没有交警或法院的文书。',
  'premium-not-arrived': '看病那个月的医保费没有到账。',
}

/** Every reason, a sentence each. */
export function reasonsText(reasons: readonly IneligibleReason[]): string {
  return reasons.map((reason) => (ineligible as Partial<Record<IneligibleReason, string>>)[reason] ?? '').join('')
}

/** Why there is no figure, in one sentence. Faults are said at their fields instead. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'invalid':
      return ''
    case 'not-stated':
      return notStated[refusal.what]
    case 'outside-coverage':
      return `${dayText(refusal.on)}的标准我们没有查到，不拿别的年份代替。`
    case 'not-eligible':
      return `按这种口径不能报销。${reasonsText(refusal.reasons)}`
  }
}
