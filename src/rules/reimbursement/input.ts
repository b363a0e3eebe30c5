import * as z from 'zod/mini'
import { choices } from '../choices'
import { count, date, edition, money, parseBoth, read } from '../kernel/input'
import { ZERO } from '../kernel/money'
import type { Fault } from '../kernel/outcome'
import { Carry } from './carry'

const aid = z.object({ class: z.literal([1, 2, 3, 4, 5]), listed: z.optional(z.boolean()) })

const person = z.discriminatedUnion('scheme', [
  z.object({
    scheme: z.literal('employee'),
    status: z.enum(choices.status),
    monthsInsured: z.optional(count),
    aid: z.optional(aid),
  }),
  z.object({
    scheme: z.literal('resident'),
    group: z.enum(choices.group),
    monthsInsured: z.optional(count),
    aid: z.optional(aid),
    benefitFrom: z.optional(date),
  }),
])

const visit = z.object({
  date,
  care: z.enum(choices.care),
  level: z.enum(choices.level),
  eligible: money,
  classB: z._default(money, ZERO),
  outside: z._default(money, ZERO),
  essentialDrugs: z._default(money, ZERO),
  place: z._default(z.enum(choices.place), 'xiamen'),
  filed: z._default(z.enum(choices.filed), 'none'),
  emergency: z._default(z.boolean(), false),
  designated: z._default(z.boolean(), true),
  person: z.optional(person),
})

const before = z.object({
  outpatientDeductible: z._default(money, ZERO),
  outpatientAboveDeductible: z._default(money, ZERO),
  pooledPaid: z._default(money, ZERO),
  admissions: z._default(count, 0),
  ownCost: z._default(money, ZERO),
  criticalPaid: z.optional(money),
  aidedOwnCost: z._default(money, ZERO),
  aidPaid: z._default(money, ZERO),
})

const reimbursementInput = z.object({ person, visits: z.array(visit), before: z.prefault(before, {}) })
const reimbursementAsked = z.object({ edition })

/**
 * Who was ill, and the bills of one calendar year in order of date; amounts in yuan.
 *
 * `monthsInsured`: months on end at the first visit, the month of the visit among them; they grow by the calendar month
 * and count for employees in service, and for adult residents until 2024. 24 or more are assumed where it is not said.
 * `aid`: the class of medical aid, and whether it is one of the groups of residents that critical illness pays more
 * (`listed`: classes 1 and 3 unless it is said otherwise). `benefitFrom`: the first day that a resident is paid for.
 * Of a visit: `eligible` is the part of the bill inside the catalogue that counts, `classB` the prior share of class-B
 * items beside it, `outside` the rest; `essentialDrugs` is the part of `eligible` that is essential drugs, which counts
 * for outpatients at public primary institutions of Xiamen. `person`: who it is from this visit on, where the scheme or
 * the status has changed; its months are those at this visit.
 * `before`: what happened earlier in the year and is not among the visits. `ownCost` there is what counts for critical
 * illness (deductibles, co-payments, what is above the ceiling, class-B shares), before critical illness paid any of it;
 * `aidedOwnCost` what critical illness left of it since medical aid began.
 */
export type ReimbursementInput = z.input<typeof reimbursementInput>

/**
 * The same, or with the `carry` of an earlier call of that year and edition: the visits then follow on that call's, and
 * on whom it ended with, who stands before `person`.
 */
export type ContinuedInput = Omit<ReimbursementInput, 'before'> & { before?: ReimbursementInput['before'] | Carry }
export type ReimbursementAsked = z.input<typeof reimbursementAsked>

export type Person = z.output<typeof person>
export type Visit = z.output<typeof visit>
export type AidClass = z.output<typeof aid>['class']
export type Level = Visit['level']
export type Care = Visit['care']
export type Place = Visit['place']
export type Filed = Visit['filed']
export type Before = z.output<typeof before>

/** What is asked of a kind of care: whether essential drugs, or drugs bought in a pharmacy, can be a part of it. */
export const asks: Readonly<Record<Care, Readonly<Record<'essentialDrugs' | 'pharmacy', boolean>>>> = {
  outpatient: { essentialDrugs: true, pharmacy: true },
  inpatient: { essentialDrugs: false, pharmacy: false },
}

/** Reads the bills and what is asked of them; refuses with every fault, also of what does not go together. */
export function parseBills(input: unknown, options: unknown) {
  const carried = Carry.in(partOf(input, 'before'))
  const { given, edition } = parseBoth(reimbursementInput, reimbursementAsked, input, options, (entered, asked) => {
    const visits = entered?.visits ?? visitsIn(input)
    const carriedWrongly = carried && asked ? carried.edition !== asked.edition : Carry.isCopy(partOf(input, 'before'))
    return [
      ...partFaults(visits),
      ...yearFaults(visits, carried?.lastDay),
      ...(carriedWrongly ? [{ path: 'before', code: 'not-understood' } as const] : []),
    ]
  })
  return { ...given, carried, edition }
}

function partOf(input: unknown, name: 'before' | 'visits'): unknown {
  return (input as Partial<Record<typeof name, unknown>> | null | undefined)?.[name]
}

/** The fields of a visit that are judged by each other, or by other visits. */
type Told = { readonly [Name in 'date' | 'eligible' | 'essentialDrugs']: Visit[Name] | undefined }

/** What of it can be told from visits with other faults. */
function visitsIn(input: unknown): Told[] {
  const visits = partOf(input, 'visits')
  if (!Array.isArray(visits)) return []
  return visits.map((visit: unknown) => {
    const given = visit as Partial<Record<keyof Told, unknown>> | null
    const [eligible, essentialDrugs] = [read(money, given?.eligible).data, read(money, given?.essentialDrugs).data]
    return { date: read(date, given?.date).data, eligible, essentialDrugs }
  })
}

/** Essential drugs are a part of the eligible cost. */
function partFaults(visits: readonly Told[]): Fault[] {
  return visits.flatMap(({ eligible, essentialDrugs }, index) =>
    eligible && essentialDrugs?.greaterThan(eligible)
      ? [{ path: `visits.${String(index)}.essentialDrugs`, code: 'above-eligible' }]
      : [],
  )
}

/** Visits make one calendar year, each no earlier than the one before it, be that one of an earlier call. */
function yearFaults(visits: readonly Told[], lastDay: string | undefined): Fault[] {
  const faults: Fault[] = []
  let last = lastDay
  visits.forEach(({ date: day }, index) => {
    if (day === undefined) return
    const path = `visits.${String(index)}.date`
    if (last !== undefined && day.slice(0, 4) !== last.slice(0, 4)) faults.push({ path, code: 'another-year' })
    else if (last !== undefined && day < last) faults.push({ path, code: 'out-of-order' })
    else last = day
  })
  return faults
}
