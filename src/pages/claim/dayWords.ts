import {
  daysBetween,
  weekdayOf,
  type AnswerBy,
  type ClaimJudged,
  type Edition,
  type IsoDate,
  type Reckoning,
} from '../../rules'
import { weekdayText } from './placeWords'
import { callText, editionName } from '../../answer/words'
import { dayText, saidFigure } from '../../answer/format'

/** The days of a claim: what is left, until when, and how a day came about. */

/** What stands large: `还有 23 天`, and what that means in a few sentences. */
export interface DaysLeft {
  readonly lead: string
  readonly figure: string
  readonly unit: string
  readonly lines: readonly string[]
}

export function daysLeftText({ status, daysLeft, openOn, deadlines, remaining }: ClaimJudged): DaysLeft {
  if (status === 'late') {
    const until = `网上攻略到 ${dayText(deadlines.guide)}，政府文件到 ${dayText(deadlines.official)}。`
    return { lead: '两种期限都过了', figure: '', unit: '', lines: [until, `还能不能办，请${callText}。`] }
  }
  if (remaining === undefined) {
    const { lines, ...large } = untilText({ ...deadlines, daysLeft, openOn, deadline: deadlines.earliest })
    return { ...large, lines: [...lines, ...whoseText(deadlines)] }
  }
  const passed = editionName[remaining.edition === 'guide' ? 'official' : 'guide']
  const open = `${editionName[remaining.edition]}的期限到 ${dayText(remaining.deadline)}。`
  const { lead, lines, ...figure } = untilText(remaining)
  return { ...figure, lead: `已过${passed}的期限，${lead}`, lines: [open, ...lines] }
}

/** Whose the earlier day is, and until when the document leaves: nothing where they are the same day. */
function whoseText({ guide, official }: Pick<ClaimJudged['deadlines'], 'guide' | 'official'>): string[] {
  if (guide === official) return []
  if (guide < official)
    return [`这一天两种都不误。政府文件到 ${dayText(official)}，以它为准；网上攻略到 ${dayText(guide)}。`]
  return [`这一天两种都不误。政府文件到 ${dayText(official)}，以它为准；网上攻略到 ${dayText(guide)}，要更晚。`]
}

/** By when somebody has to act, and whose day that is, under the day of payment. */
export function untilLines(judged: ClaimJudged): string[] {
  const { lead, figure, unit, lines } = daysLeftText(judged)
  return [[lead, figure, unit].join(' ').trim(), ...lines]
}

/** Until when, in one small line, where nobody should go before having asked. */
export function deadlineHint({ status, deadlines, remaining, daysLeft, openOn }: ClaimJudged): string {
  if (status === 'late') return '两种期限也都过了。'
  const until = remaining ?? { ...deadlines, daysLeft, openOn, deadline: deadlines.earliest }
  const last = until.daysLeft < 0 ? (until.openOn ?? until.deadline) : until.actBy
  return `问过说能办的，最晚 ${dayAndWeekday(last)}去办。`
}

interface Until {
  readonly daysLeft: number
  readonly actBy: IsoDate
  readonly openOn?: IsoDate | undefined
  readonly deadline: IsoDate
  readonly provisional?: true
}

function untilText({ daysLeft, actBy, openOn, deadline, provisional }: Until): DaysLeft {
  const tentative = provisional ? ['那年的放假通知还没有发，这一天是暂定的。'] : []
  const early = [
    ...(actBy === deadline ? [] : [`期限是 ${dayAndWeekday(deadline)}。那天不是工作日，要提前办。`]),
    ...tentative,
  ]
  const day = `最晚 ${dayAndWeekday(actBy)}去办。`
  if (daysLeft > 0) return { lead: '还有', figure: String(daysLeft), unit: '天', lines: [day, ...early] }
  const lastDay = { lead: '最后一天', figure: '今天', unit: '' }
  if (daysLeft === 0) return { ...lastDay, lines: [day, ...early] }
  const toDeadline = daysLeft + daysBetween(actBy, deadline)
  const large = toDeadline === 0 ? lastDay : { lead: '离期限还有', figure: String(toDeadline), unit: '天' }
  const still =
    openOn === undefined
      ? [`最后一个工作日已经过了。请马上在手机上申请，或者${callText}。`]
      : [
          '最后一个工作日已经过了，但星期六窗口也办。',
          `最晚 ${dayAndWeekday(openOn)}去窗口，或者马上在手机上申请。`,
          ...tentative,
        ]
  return { ...large, lines: [`期限是 ${dayAndWeekday(deadline)}。`, ...still] }
}

/** `2026年3月4日（星期三）` */
export function dayAndWeekday(day: IsoDate): string {
  return `${dayText(day)}（${weekdayText(weekdayOf(day))}）`
}

/** How a day was counted, in one line. */
export function reckoningText({ from, parameter, dated }: Reckoning): string {
  const { unit } = parameter
  const said = saidFigure(dated.value, unit)
  if (unit === 'day-of-next-year') return `${from.slice(0, 4)} 年付的钱，第二年 ${said}为止`
  // After a death they run from it or, where that was later, from the payment.
  const start = parameter.topic === 'claim.deadline.after-death' ? '' : '付款那天'
  if (unit === 'months') return `从${start} ${dayText(from)}起 ${said}`
  return `从 ${dayText(from)}的第二天起，${said}`
}

export const dayWords = {
  deadlines: '最晚哪天交',
  answer: '最晚哪天有答复',
  governs: '两种说法不同，以政府文件为准。',
  provisional: '这一天是暂定的',
  byLaw: ({ byLaw, byLawProvisional }: AnswerBy) =>
    `法律规定最晚 ${dayText(byLaw)}${byLawProvisional ? '（暂定）' : ''}`,
  late: (edition: Edition) => `提交的时候，${editionName[edition]}的期限已经过了`,
  how: '日子是怎么算的',
}
