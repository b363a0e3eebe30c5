import * as z from 'zod/mini'
import { Calculation, type Explained } from './kernel/calculation'
import { addDays, addMonths, yearOf, type IsoDate } from './kernel/dates'
import { count, date, parse, year } from './kernel/input'
import { outcomeOf, refuse, type Fault, type Outcome, type Undecided } from './kernel/outcome'
import { Decimal } from './kernel/money'
import { compare, type Operand } from './kernel/trace'
import { official } from './parameters'
import { windowOf } from './season'
import { isOfLastQuarter } from './statements/premium'
import type { Topic } from './topics'

const waitingInput = z.object({
  paidOn: date,
  forYear: year,
  missedYears: z.optional(count),
  repaired: z.optional(count),
  bornOn: z.optional(date),
  aidedFrom: z.optional(date),
  dischargedOn: z.optional(date),
  leftEmployees: z.optional(z.object({ on: date, months: count })),
})

/**
 * A resident's premium: when it arrived and for which year; the years since 2025 that nobody paid for, and how many of
 * them were paid up since. Who is free of waiting: a newborn, an aided person (`aidedFrom` is the first day of aid), a
 * soldier in the year of discharge. `leftEmployees`: the last day insured as an employee, and the months on end by then.
 */
export type WaitingInput = z.input<typeof waitingInput>
type Answers = z.output<typeof waitingInput>

/**
 * Why it is that day. `running`: paid while still insured as an employee; what counts is the day after that ended, or
 * what was left of an earlier wait.
 */
export type WaitingReason =
  | 'season'
  | 'extension'
  | 'late'
  | 'missed'
  | 'newborn-from-birth'
  | 'newborn'
  | 'aided'
  | 'discharged'
  | 'unbroken'
  | 'running'

/** What else is to be known of the day. */
export type WaitingRemark =
  | 'nothing-back'
  | 'costs-nothing'
  | 'month-end'
  | 'from-january'
  | 'year-over'
  | 'newborn-answers-differ'
  | 'newborn-both-years'
  | 'both-schemes'
  | 'new-students'

export interface Waiting extends Explained {
  /** The first day that is paid for. */
  readonly from: IsoDate
  readonly because: WaitingReason
  /** How many months one waits, where one does. */
  readonly months?: Operand
  readonly remarks: readonly WaitingRemark[]
}

/** The first day that is paid for, by the ordinary rules; two days where the text does not say which. */
interface Ordinary {
  readonly earliest: IsoDate
  readonly latest: IsoDate
  readonly because: WaitingReason
  readonly what?: Undecided
  readonly months?: Operand
  readonly remarks: readonly WaitingRemark[]
}

/** A day from which somebody is paid for without waiting. */
interface Free {
  readonly on: IsoDate
  readonly because: WaitingReason
}

/**
 * From which day on a resident who has paid the premium is paid for, since 2025.
 * Refuses faults, years before 2025, and with both days what the text leaves open (`undecided`). Sources: P3, HK.
 *
 * @example
 * const waiting = waitingOf({ paidOn: '2025-03-02', forYear: 2025 })
 * waiting.ok && waiting.value.from // => '2025-06-02'
 */
export function waitingOf(input: WaitingInput): Outcome<Waiting> {
  return outcomeOf(() => {
    const given = parse(waitingInput, input)
    const faults = faultsOf(given)
    if (faults.length > 0) refuse({ kind: 'invalid', issues: faults })
    const calculation = new Calculation(startOf(given.forYear), laterOf(given.paidOn, startOf(given.forYear)))
    const fixed = calculation.parameter(official('waiting.months'))
    const ordinary = ordinaryOf(calculation, given, fixed)
    const day = afterWork(given, withoutWaiting(ordinary, freeDays(calculation, given)))
    if (day.earliest !== day.latest) {
      const { what = 'extension-after-missed-years', earliest, latest } = day
      return refuse({ kind: 'undecided', what, earliest, latest })
    }
    const { earliest: from, because, months } = day
    const remarks = [...day.remarks, ...remarksOf(given, from)]
    return { from, because, ...(months ? { months } : {}), remarks, ...calculation.explained() }
  })
}

function startOf(year: number): IsoDate {
  return `${String(year)}-01-01`
}

const laterOf = (one: IsoDate, other: IsoDate) => (one > other ? one : other)

function isPaidAfterBirthYear({ paidOn, forYear, bornOn }: Answers): boolean {
  if (bornOn === undefined || !isOfLastQuarter(bornOn)) return false
  return yearOf(bornOn) === forYear && yearOf(paidOn) === forYear + 1 && paidOn <= addMonths(bornOn, 3)
}

function faultsOf(given: Answers): Fault[] {
  const { paidOn, missedYears = 0, repaired = 0, bornOn } = given
  return [
    ...(windowOf(given.paidOn, given.forYear) || isPaidAfterBirthYear(given)
      ? []
      : [{ path: 'forYear', code: 'another-year' as const }]),
    ...(repaired > missedYears ? [{ path: 'repaired', code: 'above-whole' as const }] : []),
    ...(bornOn !== undefined && bornOn > paidOn ? [{ path: 'bornOn', code: 'in-the-future' as const }] : []),
  ]
}

function ordinaryOf(calculation: Calculation, given: Answers, fixed: Operand): Ordinary {
  const { paidOn, forYear, missedYears = 0, leftEmployees } = given
  const window = windowOf(paidOn, forYear)
  const decided = (on: IsoDate, because: WaitingReason, remarks: readonly WaitingRemark[], months?: Operand) => ({
    ...{ earliest: on, latest: on, because, remarks },
    ...(months ? { months } : {}),
  })
  if (missedYears === 0) {
    if (window === 'season') return decided(startOf(forYear), 'season', ['new-students'])
    if (window === 'extension') return decided(paidOn, 'extension', ['nothing-back'])
    return decided(...waited(paidOn, fixed, 'late'), fixed)
  }
  const months = monthsOfMissed(calculation, given, fixed)
  if (window === 'season') {
    const [on, because, remarks] = waited(startOf(forYear), months, 'missed')
    return decided(on, because, ['from-january', ...remarks], months)
  }
  const [latest, because, remarks] = waited(paidOn, months, 'missed')
  if (window === 'extension') {
    return { ...{ earliest: paidOn, latest, because, remarks, months }, what: 'extension-after-missed-years' }
  }
  // Whoever comes from the employees waits the fixed months; whether missed years add to them is not said: both days.
  const earliest = addMonths(paidOn, (leftEmployees ? fixed : months).value.toNumber())
  return { ...{ earliest, latest, because, remarks, months }, what: 'employees-after-missed-years' }
}

/** The same day so many months on. A month without such a day ends with its last one: our reading, said. */
function waited(from: IsoDate, months: Operand, because: WaitingReason): [IsoDate, WaitingReason, WaitingRemark[]] {
  const on = addMonths(from, months.value.toNumber())
  return [on, because, on.slice(8) === from.slice(8) ? [] : ['month-end']]
}

/** For each further year missed one month more, for each paid up since one less, and never less than the least. */
function monthsOfMissed(calculation: Calculation, given: Answers, fixed: Operand): Operand {
  const { missedYears = 0, repaired = 0 } = given
  const figure = (topic: Topic) => calculation.parameter(official(topic))
  const missed = calculation.answer('missed-years', new Decimal(missedYears))
  const further = calculation.step('missed-further', 'excess', [missed, calculation.constant(1)])
  const added = calculation.step('waiting-added', 'product', [further, figure('waiting.each-further-year')])
  const paidUp = calculation.answer('repaired-years', new Decimal(repaired))
  const less = calculation.step('waiting-repaired', 'product', [paidUp, figure('waiting.each-repaired-year')])
  const inFull = calculation.step('waiting-in-full', 'sum', [fixed, added])
  const long = compare(missed, figure('waiting.long-missed.years'))
  const least = long.relation === 'at-least' ? figure('waiting.long-missed.least') : fixed
  const left = calculation.step('waiting-left', 'difference', [inFull, less])
  return calculation.step('waiting-months', 'larger', [left, least], [long])
}

/** Who does not wait, and from when on then; never before the year that is paid for. */
function freeDays(calculation: Calculation, given: Answers): Free[] {
  const { paidOn, forYear, aidedFrom, dischargedOn } = given
  const free: Free[] = [...newborn(calculation, given), ...unbroken(calculation, given)]
  if (aidedFrom !== undefined) free.push({ on: laterOf(paidOn, aidedFrom), because: 'aided' })
  if (dischargedOn !== undefined && [forYear, yearOf(paidOn)].includes(yearOf(dischargedOn))) {
    free.push({ on: laterOf(paidOn, dischargedOn), because: 'discharged' })
  }
  return free.map(({ on, because }) => ({ on: laterOf(on, startOf(forYear)), because }))
}

function newborn(calculation: Calculation, { paidOn, bornOn }: Answers): Free[] {
  if (bornOn === undefined) return []
  const age = calculation.parameter(official('waiting.newborn.age'))
  if (paidOn >= addMonths(bornOn, age.value.times(12).toNumber())) return []
  const soon = calculation.parameter(official('waiting.newborn.from-birth'))
  return paidOn <= addMonths(bornOn, soon.value.toNumber())
    ? [{ on: bornOn, because: 'newborn-from-birth' }]
    : [{ on: `${paidOn.slice(0, 7)}-01`, because: 'newborn' }]
}

/** Insured as an employee long enough, and paid for again soon enough: there is no gap. */
function unbroken(calculation: Calculation, { paidOn, leftEmployees }: Answers): Free[] {
  if (leftEmployees === undefined) return []
  const enough = calculation.parameter(official('waiting.unbroken.months'))
  const gap = calculation.parameter(official('waiting.unbroken.gap'))
  const isLong = enough.value.lessThanOrEqualTo(leftEmployees.months)
  const isSoon = paidOn <= addMonths(leftEmployees.on, gap.value.toNumber())
  return isLong && isSoon ? [{ on: addDays(leftEmployees.on, 1), because: 'unbroken' }] : []
}

/** The ordinary day, or an earlier one on which somebody is free of waiting. */
function withoutWaiting(ordinary: Ordinary, free: readonly Free[]): Ordinary {
  return free.reduce((best: Ordinary, { on, because }) => {
    if (on >= best.latest) return best
    if (on > best.earliest) return { ...best, latest: on }
    return { earliest: on, latest: on, because, remarks: [] }
  }, ordinary)
}

/** Paid before the time as an employee ended: what was left to wait goes on, and nobody waits anew. */
function afterWork({ paidOn, leftEmployees }: Answers, day: Ordinary): Ordinary {
  if (leftEmployees === undefined || paidOn > leftEmployees.on) return day
  const after = addDays(leftEmployees.on, 1)
  if (after <= day.earliest) return day
  const [earliest, latest] = [after, laterOf(day.latest, after)]
  return earliest === latest ? { earliest, latest, because: 'running', remarks: [] } : { ...day, earliest, latest }
}

function remarksOf({ paidOn, forYear, bornOn, leftEmployees }: Answers, from: IsoDate): WaitingRemark[] {
  const isNewborn = bornOn !== undefined && paidOn < addMonths(bornOn, 12)
  return [
    ...(from > laterOf(paidOn, startOf(forYear)) ? (['costs-nothing'] as const) : []),
    ...(from > `${String(forYear)}-12-31` ? (['year-over'] as const) : []),
    ...(isNewborn ? (['newborn-answers-differ'] as const) : []),
    ...(isNewborn && isOfLastQuarter(bornOn) ? (['newborn-both-years'] as const) : []),
    ...(leftEmployees ? (['both-schemes'] as const) : []),
  ]
}
