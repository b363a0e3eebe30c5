import { premiumDays, type Fault, type WaitingReason, type WaitingRemark } from '../../../../rules'
import { droppedText, faultText, isUnfinished, type FieldWords } from '../../../../answer/faults'
import { dayText, monthAndDay, type Say } from '../../../../answer/format'
import { EXTENDED, LAST_QUARTER, SEASON } from '../seasons'
import type { Dropped } from '../../../../phone/link'

/** The sentences of the page 居民参保：哪天起能报. */
export const waitingWords = {
  shareTitle: '厦门居民医保：缴了费，哪天起能报',
  about: `只讲居民医保。每年 ${SEASON}缴下一年的，${EXTENDED}以前还能补缴当年的。`,
  who: '我的情况',
  whos: {
    usual: '一般的',
    newborn: '新生儿',
    employee: '从职工医保转来',
    aided: '医疗救助对象',
    discharged: '退役军人',
  },
  forYear: '缴的是哪一年',
  year: (year: number) => `${String(year)} 年`,
  missed: '2025 年以后，断了几年没缴',
  repaired: '断的这几年，后来补缴了几年',
  count: (count: number) => (count === 0 ? '没有' : `${String(count)} 年`),
  answer: '从这一天起能报',
  undecided: '没有写清楚，可能是这两天',
  either: (earliest: string, latest: string) => `${dayText(earliest)} 或 ${dayText(latest)}`,
  know: '要知道的事',
  sources: '这些规定出自哪里',
  toYear: '记到“算全年”里，从这天起算报销',
  call: (number: string) => `打 ${number} 问`,
  unfinished: '填好上面的日子，这里就有答案。',
  clear: '清空重填',
}

export const waitingFields: Record<
  'paidOn' | 'bornOn' | 'aidedFrom' | 'dischargedOn' | 'leftOn' | 'leftMonths',
  FieldWords & { readonly hint: string }
> = {
  paidOn: { name: '哪天缴费（到账）', enter: '请选缴费的那一天。', hint: '没有选，就当今天缴。' },
  bornOn: { name: '孩子哪天出生', enter: '请选出生的那一天。', hint: '' },
  aidedFrom: { name: '救助从哪天起', enter: '请选救助开始的那一天。', hint: '认定以后的下个月 1 号。' },
  dischargedOn: { name: '哪天退役', enter: '请选退役的那一天。', hint: '' },
  leftOn: { name: '职工医保最后一天', enter: '请选职工医保管到的最后一天。', hint: '一般是停保那个月的最后一天。' },
  leftMonths: {
    name: '到那天连续参保',
    enter: '请填几个月，例如 30。',
    hint: '职工、居民的都算。在“厦门医疗保障”里能查到。',
  },
}

/** Where the rules name a fault, and the field that it is said at. */
const fieldAt: Partial<Record<string, keyof typeof waitingFields>> = {
  'leftEmployees.on': 'leftOn',
  'leftEmployees.months': 'leftMonths',
}

/** What of a link could not be read. */
export function unreadText(dropped: Dropped): string {
  const { forYear, missed, repaired, who } = waitingWords
  const chosen: Readonly<Partial<Record<string, string>>> = { forYear, missed, repaired, who }
  const { key } = dropped
  return droppedText(dropped, waitingFields[key as 'paidOn'] ?? { name: chosen[key] ?? key })
}

/** What is wrong in a field; that it is still empty is said by the answer. */
export function faultAt(faults: readonly Fault[], field: keyof typeof waitingFields): string | undefined {
  const fault = faults.find(({ path }) => (fieldAt[path] ?? path) === field)
  return fault && !isUnfinished(fault.code) ? faultText(fault.code, waitingFields[field]) : undefined
}

export const reasonText: Record<WaitingReason, (months: string, say: Say) => string> = {
  season: () => '在集中缴费期缴的，1 月 1 日起就能报。',
  extension: () => `${EXTENDED}以前补缴当年的，从缴费那天起能报。`,
  late: (months) => `${EXTENDED}以后才缴当年的，要等满 ${months}。`,
  missed: (months) => `以前断过，要等满 ${months}。`,
  'newborn-from-birth': (_, say) =>
    `新生儿不用等。出生后 ${say('waiting.newborn.from-birth')}内到账的，从出生那天起能报。`,
  newborn: (_, say) => `新生儿不用等。满 ${say('waiting.newborn.age')}以前到账的，从到账那个月的 1 号起能报。`,
  aided: () => '医疗救助对象不用等。',
  discharged: () => '退役当年不用等。',
  unbroken: (_, say) =>
    `职工医保连续满 ${say('waiting.unbroken.months')}，停了 ${say('waiting.unbroken.gap')}以内就接着缴，中间不算断。`,
  running: () => '缴过居民医保以后去上班，再转回来，不用重新等。从职工医保停掉的第二天起能报。',
}

export const remarkText: Record<WaitingRemark, string> = {
  'nothing-back': '缴费以前看的病，不能补报。',
  'costs-nothing': '等待的时候看病，全部自己付，也不算进全年的累计。',
  'month-end': '满月的那个月没有这一天，就算到月底。这是我们的理解。',
  'from-january': '在集中缴费期缴的，从第二年 1 月 1 日开始等。这是我们的理解。',
  'year-over': '等满的时候，缴的那一年已经过完了。下一年的保费也要缴，缴了才有用。',
  'newborn-answers-differ': `热线的答复不一样：有的说出生 ${String(premiumDays.registeredWithin)} 天内办好户口和参保登记、下个月底前缴，就从出生那天起报。请打电话问清楚。`,
  'newborn-both-years': `${LAST_QUARTER}出生的，出生那年和第二年的保费都要缴。少缴出生那年的，那年看的病不能报。`,
  'both-schemes': '连续的月数，职工医保和居民医保合起来算。',
  'new-students': `大学新生：以前没断、在集中缴费期缴的，从当年 ${monthAndDay(premiumDays.season.from)}起能报。`,
}

export const undecidedText = {
  'extension-after-missed-years': `断过的人在 ${EXTENDED}以前补缴，文件没有说还要不要等。早的一天是不用等，晚的一天是等满。请打电话问清楚。`,
  'employees-after-missed-years': '从职工医保转来、以前又断过不止一年的，文件没有说断的年数还算不算。请打电话问清楚。',
}
