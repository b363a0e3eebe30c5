import { isDate, sources } from '../../src/rules'
import { calendarDueOn, dueOn, silentAfterwards, type Due } from './due'

/** What `npm run due` prints. It fails only where a document lapses without saying what holds afterwards. */

const HOURS_OF_CHINA = 8
const whys: Readonly<Record<Due['why'], string>> = {
  lapsed: 'lapsed on',
  lapses: 'lapses on',
  'not-looked-at': 'not looked at since',
}

const documents = Object.values(sources)
const on = askedDay(process.argv.slice(2))

if (on === undefined) {
  console.error('usage: npm run due [-- --on 2027-01-01]')
  process.exitCode = 2
} else {
  const due = dueOn(on, documents)
  console.log(`${on}: ${due.length === 0 ? 'no document' : `${String(due.length)} to look up`}\n`)
  for (const one of due) console.log(`${linesOf(one).join('\n')}\n`)
  const year = calendarDueOn(on)
  if (year !== undefined) {
    console.log(
      `${String(year)}: the State Council’s notice of its holidays (国务院办公厅关于${String(year)}年部分节假日安排的通知)`,
    )
    console.log('    change   the version of chinese-days in package.json, src/rules/kernel/calendar.ts\n')
  }
  const silent = silentAfterwards(documents)
  for (const line of silent) console.error(line)
  if (silent.length > 0) process.exitCode = 1
}

function askedDay(given: readonly string[]): string | undefined {
  if (given.length === 0) return new Date(Date.now() + HOURS_OF_CHINA * 3_600_000).toISOString().slice(0, 10)
  const [option, day] = given
  return option === '--on' && given.length === 2 && isDate(day) ? day : undefined
}

function linesOf({ id, title, number, address, why, day, figures }: Due): string[] {
  return [
    `${id} ${[title, number].filter((part) => part !== undefined).join(' ')}: ${whys[why]} ${day}`,
    `    open     ${address ?? `no address known: search for ${number ?? title}`}`,
    ...Object.entries(figures).map(([place, stated]) => `    look up  ${place}: ${stated.join(', ')}`),
    `    change   src/rules/documents/${id}.ts`,
  ]
}
