import type { WaitingInput } from '../../../../rules'
import { dayText } from '../../../../answer/format'

export const insuredWords = {
  from: (day: string) => `${day}起能报`,
  either: (earliest: string, latest: string) => `文件没有写清楚：${dayText(earliest)} 或 ${dayText(latest)}`,
  retiring: (sex: 'male' | 'female', here: string, inAll: string) =>
    `${sex === 'male' ? '男' : '女'}，在厦门缴了 ${inYears(here)}，一共 ${inYears(inAll)}`,
  enough: '够了，不用补缴',
  missing: (months: number, cost: string) => `还差 ${String(months)} 个月，约 ${cost} 元`,
}

/** As it was written where the unit is part of it. */
function inYears(text: string): string {
  return /^\d+$/.test(text) ? `${text} 年` : text
}

export function waitingCaseText({ paidOn, forYear, missedYears, repaired, ...who }: WaitingInput): string {
  const { bornOn, aidedFrom, dischargedOn, leftEmployees } = who
  return [
    bornOn === undefined ? '' : `${dayText(bornOn)}出生的孩子`,
    aidedFrom === undefined ? '' : `${dayText(aidedFrom)}起有医疗救助`,
    dischargedOn === undefined ? '' : `${dayText(dischargedOn)}退役`,
    leftEmployees === undefined
      ? ''
      : `职工医保连续 ${String(leftEmployees.months)} 个月，到 ${dayText(leftEmployees.on)}为止`,
    missedYears === undefined ? '' : `断了 ${String(missedYears)} 年`,
    repaired === undefined ? '' : `补了 ${String(repaired)} 年`,
    `${dayText(paidOn)}缴 ${String(forYear)} 年的居民医保`,
  ]
    .filter(Boolean)
    .join('，')
}
