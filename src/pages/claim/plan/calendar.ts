import Taro from '@tarojs/taro'
import type { IsoDate, OpeningHours } from '../../../rules'
import { calendarFile, type CalendarDay } from './calendarFile'

/** How it went: in the calendar, as a file to open, or refused by the person or the phone. */
export type Put = 'added' | 'file' | 'refused'

export interface Entry extends CalendarDay {
  /** When the counters are open. */
  readonly hours: OpeningHours
}

/** The phone reminds a day before, in seconds. */
const DAY_BEFORE = 24 * 60 * 60

/** Puts a day into the phone's calendar. In WeChat the phone asks the person first; a browser gets a file. */
export async function putIntoCalendar(entry: Entry): Promise<Put> {
  try {
    if (process.env.TARO_ENV === 'h5') {
      download(calendarFile(entry))
      return 'file'
    }
    await added(entry)
    return 'added'
  } catch {
    return 'refused'
  }
}

/** Taro hands this function of WeChat on as it is: it answers by callbacks only. */
function added({ title, description, day, hours: { times } }: Entry): Promise<unknown> {
  const [opens, closes] = [times[0]?.from ?? '', times[times.length - 1]?.to ?? '']
  return new Promise((success, fail) => {
    void Taro.addPhoneCalendar({
      title,
      description,
      startTime: secondsAt(day, opens),
      endTime: String(secondsAt(day, closes)),
      alarm: true,
      alarmOffset: DAY_BEFORE,
      success,
      fail,
    })
  })
}

/** A time of a day, such as 09:00, by the phone's own clock, as calendars count it. */
function secondsAt(day: IsoDate, time: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Date(year, month - 1, date, hour, minute).getTime() / 1000
}

function download(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'claim.ics'
  document.body.appendChild(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(address)
}
