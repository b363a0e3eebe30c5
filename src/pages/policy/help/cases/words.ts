import {
  Decimal,
  type ContributionInput,
  type CreditInput,
  type Edition,
  type IsoDate,
  type ReimbursementInput,
} from '../../../../rules'
import { billWords } from '../../../../answer/bill/words'
import { creditWords } from '../../../credit/words'
import { dayText, yuan } from '../../../../answer/format'
import { visitTitle } from '../../../../answer/bill/visitWords'

export const casesWords = {
  shareTitle: '厦门医保例题：一题一题算给你看',
  about: (usualDay: string) =>
    `下面每一题，程序每次改动都会重新验算，对不上就不发布。没写日期的，是 ${dayText(usualDay)}的数。点一题，到计算页看怎么算的；那里按今天的规定算，数可能不一样。`,
  onDay: (day: string) => `，${day}`,
  groups: {
    credit: '每月划入',
    contribution: '要缴多少',
    reimbursement: '报销一笔',
    year: '报销全年',
    waiting: '居民参保，哪天起能报',
    retirement: '退休还差几个月',
    claim: '申请报销，各种情况',
    deadline: '最晚哪天申请',
    answer: '最晚哪天答复',
  },
  group: '看哪一类',
  count: (count: number) => `${String(count)} 题`,
  monthly: (text: string) => `每月 ${text} 元`,
  own: (text: string) => `自己缴 ${text} 元`,
  together: (paid: string) => `一共：${paid}`,
  paidOn: (day: string) => `${day}自己先付的钱`,
  deadline: (day: string) => `${day}为止`,
  actBy: (day: string) => `两种都不误，最晚 ${day}去办`,
  acceptedOn: (day: string) => `${day}收下的材料`,
  answerBy: (day: string) => `最晚 ${day}`,
  answerHint: '这几题没有地方填。在“办理”的一份申请里点“已提交”，选好日子，就这样算。',
  claimTitle: '例题',
  aided: (level: number) => `第${['一', '二', '三', '四', '五'][level - 1] ?? ''}类救助对象`,
  then: (patient: string) => `（已是${patient}）`,
  noFigure: '没有写，不估算',
  open: '打开计算',
}

const money = (text: string) => `${yuan(new Decimal(text))} 元`

export function creditCaseText(input: CreditInput): string {
  const who = `${creditWords.insured[input.insured]}，${String(input.age)} 岁`
  switch (input.insured) {
    case 'employee':
    case 'flexible':
      return `${who}，月缴费基数 ${money(input.base)}`
    case 'retiree':
      return input.pension === undefined ? who : `${who}，月养老金 ${money(input.pension)}`
    case 'resident':
      return who
  }
}

export function contributionCaseText(input: ContributionInput): string {
  const who = creditWords.insured[input.insured]
  if (input.insured !== 'resident') return `${who}，月缴费基数 ${money(input.base)}`
  const { assistance = 'none' } = input
  return assistance === 'none' ? `${who}，一年的保费` : `${who}，${creditWords.assisted[assistance]}，一年的保费`
}

type Patient = keyof typeof billWords.patients

export function patientOf(person: ReimbursementInput['person']): Patient {
  return person.scheme === 'employee' ? person.status : person.group
}

type Visit = ReimbursementInput['visits'][number]

/** A single bill in a sentence, with whatever makes it unlike the usual one. */
export function billCaseText(patient: Patient, { person, before }: ReimbursementInput, visit: Visit): string {
  const { care, level, eligible, place = 'xiamen', filed = 'none', emergency, designated = true } = visit
  const { monthsInsured: months, aid } = person
  const used = before?.outpatientDeductible
  return [
    yearText(visit.date),
    billWords.patients[patient],
    aid ? casesWords.aided(aid.class) : '',
    months === undefined ? '' : `连续参保 ${String(months)} 个月`,
    place === 'xiamen' ? '' : `在${billWords.places[place]}`,
    place === 'other-province' ? `异地备案${billWords.filings[filed]}` : '',
    designated ? '' : '非定点',
    emergency ? '急诊' : '',
    `${billWords.levels[level]}医院${billWords.cares[care]}`,
    `医保范围内 ${money(eligible)}`,
    visit.essentialDrugs === undefined ? '' : `其中基本药物 ${money(visit.essentialDrugs)}`,
    visit.classB === undefined ? '' : `另外乙类先行自付 ${money(visit.classB)}`,
    used === undefined ? '' : `起付标准已付 ${money(used)}`,
  ]
    .filter(Boolean)
    .join('，')
}

/** The year of a bill that is not of the usual one. */
function yearText(date: IsoDate): string {
  const year = date.slice(0, 4)
  return year === '2025' ? '' : `${year} 年`
}

/** A year in a few words: whose, which, how much of what. */
export function yearCaseText(patient: Patient, { person, visits }: ReimbursementInput): string {
  const months = person.monthsInsured === undefined ? '' : `，连续参保 ${String(person.monthsInsured)} 个月`
  const year = (visits[0]?.date ?? '').slice(0, 4)
  const eligible = visits.reduce((sum, visit) => sum.plus(visit.eligible), new Decimal(0))
  return `${billWords.patients[patient]}${months}，${year} 年看病 ${String(visits.length)} 次，医保范围内一共 ${yuan(eligible)} 元`
}

/** One visit of a year, and who paid what of it. */
export function visitCaseText(index: number, { date, care, level, eligible, person }: Visit, paid: string): string {
  const then = person ? casesWords.then(billWords.patients[patientOf(person)]) : ''
  return `${String(index + 1)}. ${visitTitle(date, care, level)}${then}，${money(eligible)}：${paid}`
}

export function daysCaseText(days: Readonly<Record<Edition, IsoDate>>, say: (day: string) => string) {
  return { guide: [say(dayText(days.guide))], official: [say(dayText(days.official))] }
}
