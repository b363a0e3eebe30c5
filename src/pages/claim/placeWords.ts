import type { Counter, FirstCheck, OnlineRoute, OpeningHours } from '../../rules'

const weekdayName = ['日', '一', '二', '三', '四', '五', '六']

/** The day of a week as it is said; 0 and 7 are both a Sunday. */
export function weekdayText(weekday: number): string {
  return `星期${weekdayName[weekday % 7] ?? ''}`
}

export const placeWords = {
  title: '到哪里办',
  counters: '医保窗口（政府文件）',
  online: '在手机或网上办（政府文件）',
  firstChecks: '也可以交到这里（网上攻略）',
  copy: '复制地址',
  copied: '地址已复制',
  telephone: '打电话问',
  call: (number: string, askFor: string) => `打 ${number}，说要问${askFor}`,
}

export const firstCheckWords: Record<FirstCheck['id'], string> = {
  employer: '看病的人的单位。先问单位收不收。',
  'street-office': '街道的社保所。先打电话问一问。',
}

/** `星期一到星期六，9:00–12:00、13:00–17:00。法定节假日不办。` */
export function hoursText({ weekdays, times, onPublicHolidays }: OpeningHours): string {
  const [first = 0, last = 0] = [weekdays[0], weekdays[weekdays.length - 1]]
  const clock = times.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join('、')
  return `${weekdayText(first)}到${weekdayText(last)}，${clock}。${onPublicHolidays ? '' : '法定节假日不办。'}`
}

function clockText(time: string): string {
  return time.replace(/^0/, '')
}

/** Where to go inside: `湖滨东路109号 负一楼 16–18号窗口` */
export function counterText({ address, hall, windows }: Counter): string {
  return `${address} ${hall} ${windows}窗口`
}

/** What to tap: `服务 → 业务经办 → 医疗费用报销申请` */
export function routeText({ path }: OnlineRoute): string {
  return path.join(' → ')
}
