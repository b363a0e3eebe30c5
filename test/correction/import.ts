import { readFileSync, writeFileSync } from 'node:fs'
import { compare, reportsIn, workedCase, type WorkedCase } from './reported'

/** What `npm run correction` does: reads a report, tells what the rules say of it today, and adds it to the worked cases. */

const CASES = 'cases/rules.json'

const { reports, unread } = reportsIn(readFileSync(process.argv[2] ?? 0, 'utf8'))
const cases = JSON.parse(readFileSync(CASES, 'utf8')) as { rules: WorkedCase[] }

for (const line of unread) complain(`cannot be read, was it edited? ${line}`)
if (reports.length + unread.length === 0) complain('no line “给程序核对用” in this text')

for (const report of reports) {
  const compared = compare(report)
  console.log(`${report.function} on ${report.on}: ${JSON.stringify(report.input)}`)
  for (const { edition, sum, paid, answer, agrees } of compared) {
    console.log(`    ${edition}: ${sum} paid ${paid}, worked out ${answer}${agrees ? '' : '  <- differs'}`)
  }
  if (compared.length === 0) complain('nothing says what was really paid: ask for it')
  else if (compared.some(({ edition, answer }) => edition === 'official' && answer.startsWith('refused')))
    complain('a refusal is no worked case: see what it lacks')
  else add(workedCase(report))
}

function add(worked: WorkedCase) {
  const isKnown = cases.rules.some((known) => JSON.stringify(known) === JSON.stringify(worked))
  if (isKnown) return console.log(`    already in ${CASES}`)
  cases.rules.push(worked)
  writeFileSync(CASES, `${JSON.stringify(cases, null, 1)}\n`)
  console.log(`    added to ${CASES}: npm run test:rules -- -t 'reported'`)
}

function complain(text: string) {
  console.error(text)
  process.exitCode = 1
}
