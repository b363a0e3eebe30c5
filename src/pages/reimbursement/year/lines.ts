import { editions, type IsoDate } from '../../../rules'
import type { BeforeForm } from '../../../answer/bill/form'
import { claimUrl } from '../../../answer/bill/link'
import { earlierIn, visitsIn, type Earlier, type Person, type Removed, type Visit } from './kept'
import { isAtMost } from '../../../answer/bill/answers'
import { billWords } from '../../../answer/bill/words'
import { sayOn } from '../../../answer/format'
import { editionName } from '../../../answer/words'
import { paidText, visitTitle } from '../../../answer/bill/visitWords'
import { billText, leftOutReason, leftOutText } from './visitWords'
import { visitsWords } from './words'
import { visitsText } from './text'
import { earlierTexts, nameOf, situationsIn } from './people'
import { whoOn } from './who'
import { answersForYear, type VisitAnswers, type YearAnswers } from './year'

/** What a visit is called. */
export function titleOf({ date, bill }: Visit): string {
  return visitTitle(date, bill.care, bill.level)
}

/** A visit as the list and the copied text tell it: which it was, where and how much, who paid what by the document. */
export function linesOf(answers: VisitAnswers): string[] {
  const { visit, upperBound, settlement } = answers
  const { guide, official } = settlement
  const { note, bill } = visit
  const settled = official.ok ? official.value : guide.ok ? guide.value : undefined
  const amount = settled ? settled.eligible.plus(settled.outside) : bill.total || bill.eligible
  return [
    titleOf(visit),
    billText(note, amount, upperBound),
    official.ok ? paidText(official.value, isAtMost(answers)) : leftOutReason(official.refusal),
  ]
}

/** What the totals of either edition do not hold and why, a sentence for the visits of one reason. */
export function leftOutOf(visits: readonly VisitAnswers[]): string[] {
  return editions.flatMap((edition) => {
    const byReason = new Map<string, IsoDate[]>()
    for (const { visit, settlement } of visits) {
      const outcome = settlement[edition]
      if (outcome.ok) continue
      const reason = leftOutReason(outcome.refusal)
      byReason.set(reason, [...(byReason.get(reason) ?? []), visit.date])
    }
    return [...byReason].map(([reason, dates]) => leftOutText(editionName[edition], reason, dates))
  })
}

/** All that the totals do not hold, or only at most. */
export function caveatsOf({ visits }: YearAnswers): string[] {
  return [...leftOutOf(visits), ...upperBoundsOf(visits)]
}

/** What makes a total less than sure, besides what it leaves out. */
function upperBoundsOf(visits: readonly VisitAnswers[]): string[] {
  const { length } = visits.filter(({ upperBound }) => upperBound)
  const unsaid = visits.find(({ monthsUnsaid }) => monthsUnsaid)
  return [
    ...(length > 0 ? [visitsWords.upperBounds(length)] : []),
    ...(unsaid ? [billWords.monthsAtMost(sayOn(unsaid.visit.date)('continuous.full-months'))] : []),
  ]
}

/** The year for the family, as plain text. */
export function textOf(person: Person, year: string, answers: YearAnswers): string {
  const { estimate, visits } = answers
  return visitsText({
    name: nameOf(person),
    year,
    situations: [...situationsIn(person, year), ...earlierTexts(person, year)],
    estimate,
    atMost: visits.some(isAtMost),
    caveats: caveatsOf(answers),
    visits: visits.map(linesOf),
  })
}

/** A visit that was paid out of one's own pocket, on its way to a claim: with the year as it stood before it. */
export function claimUrlOf(visit: Visit, person: Person): string {
  const year = visit.date.slice(0, 4)
  const visits = visitsIn(person, year)
  const before = visits.slice(
    0,
    visits.findIndex(({ id }) => id === visit.id),
  )
  const { year: _, ...earlier } = earlierIn(person, year)
  const form = { ...earlier, ...soFar(person, before, earlierIn(person, year)) }
  // The claim is of this visit alone: who it is then, insured for as long as by then.
  const monthsAsOf = person.monthsAsOf || (visits[0]?.date ?? '')
  return claimUrl({ ...form, ...whoOn({ ...person, monthsAsOf }, visit.date), bill: visit.bill }, visit.date)
}

/** What the year came to by these visits, as 报销 asks for it. */
function soFar(person: Person, visits: readonly Visit[], earlier: Earlier): Partial<BeforeForm> {
  const { official } = answersForYear(person, visits, earlier).estimate
  if (visits.length === 0 || !official.ok) return {}
  const { deductible, firstBand, ceiling, ownCost, admissions, aidedOwnCost, aidMaximum } = official.value.year
  return {
    ...(deductible ? { outpatientDeductible: deductible.used.toFixed() } : {}),
    ...(firstBand ? { outpatientAboveDeductible: firstBand.used.toFixed() } : {}),
    ...(ceiling ? { pooledPaid: ceiling.used.toFixed() } : {}),
    ownCost: ownCost.toFixed(),
    aidedOwnCost: aidedOwnCost.toFixed(),
    ...(aidMaximum ? { aidPaid: aidMaximum.used.toFixed() } : {}),
    admitted: admissions > 0,
  }
}

/** The visit that was removed last, where it is one of this list. */
export function removedFrom(removed: Removed | undefined, { id }: Person, year: string): Visit | undefined {
  if (removed === undefined || !('visit' in removed)) return undefined
  return removed.of === id && removed.visit.date.startsWith(year) ? removed.visit : undefined
}
