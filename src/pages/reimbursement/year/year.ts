import { isMonthsUnsaid, visitOf, type BillAnswers } from '../../../answer/bill/answers'
import { ageOf, type Age } from '../../../answer/standing'
import { beforeOf, personOf, readBill } from '../../../answer/bill/input'
import {
  estimateReimbursement,
  type Carry,
  type Edition,
  type Fault,
  type IsoDate,
  type Outcome,
  type Reimbursement,
  type ReimbursementInput,
} from '../../../rules'
import type { Earlier, Person, Visit } from './kept'
import { hasChanged, whoAtFirst, whoOn } from './who'

type Before = NonNullable<ReimbursementInput['before']>
type Both<T> = Readonly<Record<Edition, T>>

/** One visit of the list, and what each edition says of it. */
export interface VisitAnswers extends BillAnswers {
  readonly visit: Visit
}

/** A calendar year of one person in both editions. */
export interface YearAnswers {
  /** Who it is at first. */
  readonly person: ReimbursementInput['person']
  readonly visits: readonly VisitAnswers[]
  readonly estimate: Both<Outcome<Reimbursement>>
  /** How the year stands for a visit that follows. */
  readonly leaves: Both<Before | Carry>
  /** The day of the last visit that counts. */
  readonly upTo: IsoDate | undefined
}

/**
 * The year of these visits, in order; those that are wrongly filled in are told and left out, and take nothing along.
 * `next`: where there are none, the day of the visit that is to follow.
 */
export function answersForYear(
  of: Person,
  visits: readonly Visit[],
  earlier: Earlier,
  next: IsoDate = `${earlier.year}-12-31`,
): YearAnswers {
  const all = inputOf(of, visits, earlier, next)
  const asked = estimateReimbursement(all, { edition: 'official' })
  const read = visits.map(({ bill, date }) => readBill(bill, whoOn(of, date).patient, date))
  const faults = [
    ...(!asked.ok && asked.refusal.kind === 'invalid' ? asked.refusal.issues : []),
    ...read.flatMap(({ fault }, index) => (fault ? [{ ...fault, path: `visits.${String(index)}.${fault.path}` }] : [])),
  ]
  const good = visits.filter((_, index) => issuesOf(faults, index).length === 0)
  const input = faults.length === 0 ? all : withoutFaulty(inputOf(of, good, earlier, next), faults)
  const official = faults.length === 0 ? asked : estimateReimbursement(input, { edition: 'official' })
  const guide = estimateReimbursement(input, { edition: 'guide' })
  return {
    person: input.person,
    visits: visits.map((visit, index) => {
      const refused = { ok: false, refusal: { kind: 'invalid', issues: issuesOf(faults, index) } } as const
      const position = good.indexOf(visit)
      const said = (edition: Outcome<Reimbursement>) => (position < 0 ? refused : visitOf(edition, position))
      return {
        visit,
        patient: whoOn(of, visit.date).patient,
        care: visit.bill.care,
        upperBound: read[index]?.upperBound ?? false,
        levelUnsaid: visit.bill.level === 'unsaid',
        monthsUnsaid: isMonthsUnsaid(said(official)),
        settlement: { guide: said(guide), official: said(official) },
      }
    }),
    estimate: { guide, official },
    leaves: {
      guide: guide.ok ? guide.value.carry : input.before,
      official: official.ok ? official.value.carry : input.before,
    },
    upTo: good[good.length - 1]?.date,
  }
}

/** Who it is at first, and at each visit before which that has changed. */
function inputOf(of: Person, visits: readonly Visit[], earlier: Earlier, next: IsoDate) {
  const { benefitFrom } = earlier
  const first = whoAtFirst(of, visits[0]?.date ?? next)
  return {
    person: personOf(first, benefitFrom),
    before: beforeOf(earlier, first),
    visits: visits.map(({ bill, date }, index) => {
      const who = whoOn(of, date)
      const { visit } = readBill(bill, who.patient, date)
      return hasChanged(of, date, visits[index - 1]?.date) ? { ...visit, person: personOf(who, benefitFrom) } : visit
    }),
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

function withoutFaulty<Input extends Pick<ReimbursementInput, 'person'> & { before: Before }>(
  input: Input,
  faults: readonly Fault[],
): Input {
  const paths = faults.map(({ path }) => path.split('.'))
  const good = <T extends object>(part: string, value: T) =>
    Object.fromEntries(
      Object.entries(value).filter(([name]) => !paths.some(([one, other]) => one === part && other === name)),
    ) as T
  return { ...input, person: good('person', input.person), before: good('before', input.before) }
}
