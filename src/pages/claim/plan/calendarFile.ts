import { addDays, type IsoDate } from '../../../rules'

/** A day that is put into a calendar; `id` tells it from those of other claims. */
export interface CalendarDay {
  readonly id: string
  readonly day: IsoDate
  readonly title: string
  readonly description: string
}

/** Characters on a line of the file: three bytes each at most, of 75 that the format allows (RFC 5545, 3.1). */
const LINE = 20

/** A day as a calendar's file (.ics), for the whole day, with a reminder at nine on the day before. */
export function calendarFile({ id, day, title, description }: CalendarDay): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//xiamen-yibao//claims//ZH',
    'BEGIN:VEVENT',
    `UID:claim-${id}@xiamen-yibao`,
    `DTSTAMP:${dateOf(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    ...folded(`SUMMARY:${escaped(title)}`),
    ...folded(`DESCRIPTION:${escaped(description)}`),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    ...folded(`DESCRIPTION:${escaped(title)}`),
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

function dateOf(day: IsoDate): string {
  return day.replace(/-/g, '')
}

/** What would end a value early is marked (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n')
}

/** A long line goes on in the next, which then begins with a space. Pairs of characters that make one stay together. */
function folded(line: string): string[] {
  const characters = Array.from(line)
  const lines: string[] = []
  for (let from = 0; from < characters.length; from += LINE) {
    lines.push(`${from === 0 ? '' : ' '}${characters.slice(from, from + LINE).join('')}`)
  }
  return lines
}
