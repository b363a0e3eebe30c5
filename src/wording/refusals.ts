import type { NotStated, Refusal } from '../rules'
import { dayText } from './format'

const notStated: Record<NotStated, string> = {
  'outpatient-secondary': '网上攻略没有写二级医院门诊报多少。',
  'resident-inpatient': '网上攻略只说居民住院比职工略低，没有写数字。',
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
      return '按这种口径不能报销。'
  }
}
