import * as z from 'zod/mini'
import {
  calculateCredit,
  estimateReimbursement,
  isDate,
  type Amount,
  type Edition,
  type Refusal,
} from '../../src/rules'

/** What the page 与实际结算不一致 writes for a program: what was asked, and what was really paid. */

const sums = z.record(z.string(), z.string().check(z.regex(/^\d+\.\d{2}$/)))
const on = z.string().check(z.refine(isDate))
const reported = z.discriminatedUnion('function', [
  z.object({ function: z.literal('calculateCredit'), on, input: z.looseObject({}), paid: sums }),
  z.object({ function: z.literal('estimateReimbursement'), on, input: z.looseObject({}), paid: sums }),
])
export type Reported = z.output<typeof reported>

/** A case as `cases/rules.json` holds them. */
export interface WorkedCase {
  readonly name: string
  readonly function: string
  readonly edition: 'official'
  readonly on: string
  readonly input: object
  readonly expect: object
}

/** What one edition says of a reported sum today. */
export interface Compared {
  readonly edition: Edition
  readonly sum: string
  readonly paid: string
  /** What the rules answer: the amount, both ends of it, or why they refuse. */
  readonly answer: string
  readonly agrees: boolean
}

/** The reports in a text; of what looks like one and is none, the line comes back among `unread`. */
export function reportsIn(text: string): { reports: Reported[]; unread: string[] } {
  const lines = text.split('\n').flatMap((line) => /\{.*\}/.exec(line) ?? [])
  const read = lines.map((line) => ({ line, report: parsed(line) }))
  return {
    reports: read.flatMap(({ report }) => report ?? []),
    unread: read.filter(({ report }) => !report).map(({ line }) => line),
  }
}

function parsed(line: string): Reported | undefined {
  try {
    return z.safeParse(reported, JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** Each sum that was really paid beside what both editions say of it. */
export function compare(report: Reported): Compared[] {
  return (['official', 'guide'] as const).flatMap((edition) => {
    const answered = answerOf(report, edition)
    return Object.entries(report.paid).map(([sum, paid]) => {
      const answer = typeof answered === 'string' ? answered : written(answered[sum])
      return { edition, sum, paid, answer, agrees: answer === paid }
    })
  })
}

/** The sums that an edition answers, or why it refuses. */
type Answer = Readonly<Record<string, Amount>> | string

function answerOf({ function: asked, input, on: day }: Reported, edition: Edition): Answer {
  if (asked === 'calculateCredit') {
    const credit = calculateCredit(input as never, { edition, on: day })
    return credit.ok ? { monthly: credit.value.monthly } : refused(credit.refusal)
  }
  const year = estimateReimbursement(input as never, { edition })
  if (!year.ok) return refused(year.refusal)
  const [visit] = year.value.visits
  if (!visit) return 'refused: no visit'
  if (!visit.ok) return refused(visit.refusal)
  return { fund: visit.value.fund, own: visit.value.own }
}

function refused(refusal: Refusal): string {
  return `refused: ${JSON.stringify(refusal)}`
}

function written(amount: Amount | undefined): string {
  if (!amount) return 'no such sum'
  const [low, high] = [amount.low.toFixed(2), amount.high.toFixed(2)]
  return low === high ? low : `${low} to ${high}`
}

/** The case that a report becomes: the document's, because what is paid follows the document. */
export function workedCase({ function: asked, on: day, input, paid }: Reported): WorkedCase {
  const expect = asked === 'calculateCredit' ? paid : { visits: [paid] }
  const sums = Object.entries(paid).map(([sum, amount]) => `${sum} ${amount}`)
  return {
    name: `reported for ${day}: ${sums.join(', ')}`,
    function: asked,
    edition: 'official',
    on: day,
    input,
    expect,
  }
}
