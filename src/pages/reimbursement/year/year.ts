import { isMonthsUnsaid, visitOf, type BillAnswers } from '../../../answer/bill/answers'
import { ageOf, type Age } from '../../../answer/standing'
import { beforeOf, personOf, readBill } from '../../../answer/bill/input'
import {
  estimateReimbursement,
  type Carry,
  type Edition,
  type Fault,
  type Outcome,
  type Reimbursement,
  type ReimbursementInput,
} from '../../../rules'
import type { Earlier, Person, Visit } from './kept'

type Before = NonNullable<ReimbursementInput['before']>
type Both<T> = Readonly<Record<Edition, T>>

/** One visit of the list, and what each edition says of it. */
export interface VisitAnswers extends BillAnswers {
  readonly visit: Visit
}

/** A calendar year of one person in both editions. */
export interface YearAnswers {
  readonly person: ReimbursementInput['person']
  readonly visits: readonly VisitAnswers[]
  readonly estimate: Both<Outcome<Reimbursement>>
  /** How the year stands for a visit that follows. */
  readonly leaves: Both<Before | Carry>
}

/** The year of these visits, in order; those that are wrongly filled in are told and left out, and take nothing along. */
export function answersForYear(of: Person, visits: readonly Visit[], earlier: Earlier): YearAnswers {
  const read = visits.map(({ bill, date }) => readBill(bill, of.patient, date))
  const given = { person: personOf(of), before: beforeOf(earlier, of.patient), visits: [] }
  const all = { ...given, visits: read.map(({ visit }) => visit) }
  const asked = estimateReimbursement(all, { edition: 'official' })
  const faults = [
    ...(!asked.ok && asked.refusal.kind === 'invalid' ? asked.refusal.issues : []),
    ...read.flatMap(({ fault }, index) => (fault ? [{ ...fault, path: `visits.${String(index)}.${fault.path}` }] : [])),
  ]
  const input = faults.length === 0 ? all : withoutFaulty(all, faults)
  const official = faults.length === 0 ? asked : estimateReimbursement(input, { edition: 'official' })
  const guide = estimateReimbursement(input, { edition: 'guide' })
  const answered = visits.map((_, index) => index).filter((index) => issuesOf(faults, index).length === 0)
  return {
    person: input.person,
    visits: visits.map((visit, index) => {
      const refused = { ok: false, refusal: { kind: 'invalid', issues: issuesOf(faults, index) } } as const
      const position = answered.indexOf(index)
      const said = (edition: Outcome<Reimbursement>) => (position < 0 ? refused : visitOf(edition, position))
      return {
        visit,
        patient: of.patient,
        care: visit.bill.care,
        upperBound: read[index]?.upperBound ?? false,
        monthsUnsaid: isMonthsUnsaid(input.person),
        settlement: { guide: said(guide), official: said(official) },
      }
    }),
    estimate: { guide, official },
    leaves: {
      guide: guide.ok ? guide.value.carry : input.before,
      official: official.ok ? official.value.carry : input.before,
    },
  }
}

/** A total only adds up: it is as old as a visit's figures are. */
export function ageOfYear({ visits }: Reimbursement): Age | undefined {
  for (const visit of visits) {
    const age = visit.ok ? ageOf(visit.value, 'fund') : undefined
    if (age) return age
  }
  return undefined
}

function issuesOf(faults: readonly Fault[], index: number): Fault[] {
  return faults.filter(({ path }) => path.startsWith(`visits.${String(index)}.`))
}

function withoutFaulty(input: ReimbursementInput & { before: Before }, faults: readonly Fault[]) {
  const paths = faults.map(({ path }) => path.split('.'))
  const faulty = (part: string, name: string) => paths.some(([one, other]) => one === part && other === name)
  const good = <T extends object>(part: string, value: T) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !faulty(part, name))) as T
  return {
    person: good('person', input.person),
    before: good('before', input.before),
    visits: input.visits.filter((_, index) => !faulty('visits', String(index))),
  }
}
