import assert from 'node:assert/strict'
import { manyBills, plainBill, settleByRules, settleYear, type Bill, type Paid } from './bills'
import { settleByJsonRulesEngine } from './jsonRulesEngine'
import { explained, read, sums } from './parts'
import { settleByPublicodes } from './publicodes'

/**
 * How fast the rules are beside two general engines that compute the same, and how a year grows with its visits.
 * All take turns in every round, and processor time is counted, so that what else the machine does falls on all alike.
 */

const ROUNDS = 15
const CALLS = 400
const CALLS_OF_A_YEAR = 4
/** So long the processor works on each before it is measured, until its code is compiled as well as it gets. */
const WARM_UP_SECONDS = 1.5
const YEARS = [250, 500, 1000]
const engines = { ours: settleByRules, publicodes: settleByPublicodes, 'json-rules-engine': settleByJsonRulesEngine }

/** Engines that disagree must not be compared. */
async function expectAgreement(): Promise<number> {
  const { ours, ...others } = engines
  assert.deepEqual(ours(plainBill), { fund: 1870, critical: 0, own: 1130 })
  let agreed = 0
  for (const bill of manyBills()) {
    const expected = ours(bill)
    for (const [name, settle] of Object.entries(others)) {
      assert.deepEqual(printed(await settle(bill)), printed(expected), `${name} on ${JSON.stringify(bill)}`)
    }
    agreed += 1
  }
  return agreed
}

/** As a person would read it: floating point leaves traces far behind the fen. No bill here comes to a part of a fen. */
const printed = ({ fund, critical, own }: Paid) => [fund, critical, own].map((yuan) => yuan.toFixed(2))

/** Microseconds of the processor for one of so many calls. */
async function timeOf(calls: number, call: (index: number) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let index = 0; index < calls; index += 1) {
    const answer = call(index)
    if (answer instanceof Promise) await answer
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

/** Bills that differ, so that no answer is remembered from the one before. */
const next = (index: number): Bill => ({ ...plainBill, eligible: plainBill.eligible + index })

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN
}

async function warmUp(call: (index: number) => unknown): Promise<void> {
  for (let spent = 0; spent < WARM_UP_SECONDS * 1_000_000;) spent += 20 * (await timeOf(20, call))
}

/** Read beforehand, so that what comes after reading is measured alone. */
const givens = Array.from({ length: CALLS }, (_, index) => read(next(index)))
const givenAt = (index: number) => givens[index % CALLS] ?? read(plainBill)
const parts = {
  read: (index: number) => read(next(index)),
  sums: (index: number) => sums(givenAt(index)),
  explained: (index: number) => explained(givenAt(index)),
}

const tasks: [name: string, calls: number, call: (index: number) => unknown][] = [
  ...Object.entries(engines).map(
    ([name, settle]) => [name, CALLS, (index: number) => settle(next(index))] as (typeof tasks)[number],
  ),
  ...Object.entries(parts).map(([name, part]) => [name, CALLS, part] as (typeof tasks)[number]),
  ...YEARS.map(
    (visits) => [`${String(visits)} visits`, CALLS_OF_A_YEAR, () => settleYear(visits)] as (typeof tasks)[number],
  ),
]

const bills = await expectAgreement()
console.log(`All three agree on ${String(bills)} bills; of 3,000.00 a retired person gets 1,870.00 from the fund.\n`)

const times = new Map<string, number[]>(tasks.map(([name]) => [name, []]))
for (const [, , call] of tasks) await warmUp(call)
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, calls, call] of tasks) times.get(name)?.push(await timeOf(calls, call))
}

const medianOf = (name: string) => median(times.get(name) ?? [])
const print = (name: string, time: string, ratio: string) => console.log(name.padEnd(20) + time.padStart(12) + ratio)

console.log(`One outpatient settlement with its trace, median of ${String(ROUNDS)} rounds of ${String(CALLS)}:`)
for (const name of Object.keys(engines)) {
  const time = medianOf(name)
  print(name, `${time.toFixed(1)} µs`, `  ${(time / medianOf('ours')).toFixed(1)} ×`)
}
const [whole, ofReading, ofSums, ofExplained] = ['ours', 'read', 'sums', 'explained'].map(medianOf) as [
  number,
  number,
  number,
  number,
]
console.log('\nOf ours:')
for (const [name, time] of [
  ['reading it (zod)', ofReading],
  ['its sums and steps', ofSums],
  ['notes and sources', ofExplained - ofSums],
  ['the year around it', whole - ofReading - ofExplained],
] as const) {
  print(name, `${time.toFixed(1)} µs`, `  ${((100 * time) / whole).toFixed(0)} %`)
}
console.log(`\nA year of visits, median of ${String(ROUNDS)} rounds:`)
for (const visits of YEARS) {
  const time = medianOf(`${String(visits)} visits`)
  print(`${String(visits)} visits`, `${(time / 1000).toFixed(1)} ms`, `  ${(time / visits).toFixed(1)} µs a visit`)
}
