import { isDate, type IsoDate } from '../../rules'
import type { Claim } from './kept'
import { claimWords } from './words'
import { daysLeftText, type DaysLeft } from './dayWords'
import { dayText } from '../../answer/format'
import { amountOf, isFinished, judgementOf } from './answers'

/** One claim as the list shows it: what it is called, how it stands, and how soon somebody has to act. */
export interface Summary {
  readonly id: string
  readonly title: string
  readonly details: readonly string[]
  readonly days?: DaysLeft
  readonly state: string
  /** Where a tap leads: to the plan, or to what is still to be answered. */
  readonly url: string
  readonly daysLeft: number
}

/** Claims that are too late or not paid, and those that wait for nobody's act, stand after those that can still be in time. */
const TOO_LATE = 10_000
const NO_HURRY = 20_000

export function summaryOf(claim: Claim, today: IsoDate): Summary {
  const { id, answers, stage } = claim
  const judged = judgementOf(claim, today)
  const common = { id, title: titleOf(claim), details: detailsOf(claim) }
  const change = `/pages/claim/plan/new/index?id=${id}`
  const open = `/pages/claim/plan/index?id=${id}`
  if (!isFinished(answers)) return { ...common, state: claimWords.unfinished, url: change, daysLeft: 0 }
  if (!judged.ok) return { ...common, state: claimWords.unplanned, url: open, daysLeft: 0 }
  if (!judged.value.needed) {
    return { ...common, state: claimWords.nothing[judged.value.because], url: open, daysLeft: NO_HURRY }
  }
  const { answerBy, daysLeft, eligible, notYet, remaining, status } = judged.value
  switch (stage) {
    case 'preparing':
      // Nobody has to hurry for what will not be paid: the plan says why.
      if (!eligible.official && !notYet) return { ...common, state: claimWords.notPaid, url: open, daysLeft: TOO_LATE }
      return {
        ...common,
        days: daysLeftText(judged.value),
        state: notYet ? claimWords.notYet : claimWords.stages.preparing,
        url: open,
        daysLeft: status === 'late' ? TOO_LATE : (remaining?.daysLeft ?? daysLeft),
      }
    case 'submitted':
      return {
        ...common,
        state: answerBy ? claimWords.waiting(dayText(answerBy.official)) : claimWords.stages.submitted,
        url: open,
        daysLeft: NO_HURRY,
      }
    case 'more-papers':
      return { ...common, state: claimWords.morePapers, url: open, daysLeft: 0 }
    case 'paid':
      return { ...common, state: claimWords.stages.paid, url: open, daysLeft: NO_HURRY }
  }
}

/** The most urgent first; of the same urgency the newest. */
export function byUrgency(one: Summary, other: Summary): number {
  if (one.daysLeft === other.daysLeft) return Number(other.id) - Number(one.id)
  return one.daysLeft - other.daysLeft
}

/** What the reader called it, or whose cost of which day it is. */
export function titleOf({ answers }: Claim): string {
  const title = answers.title.trim()
  if (title !== '') return title
  if (answers.whom === '' || !isDate(answers.paidOn)) return claimWords.unnamed
  return claimWords.untitled(claimWords.forWhom[answers.whom], answers.paidOn)
}

/** For whom, and how much. */
export function detailsOf({ answers }: Claim): string[] {
  const amount = amountOf(answers)
  return [
    ...(answers.whom === '' ? [] : [claimWords.forWhom[answers.whom]]),
    amount ? claimWords.sum(amount) : claimWords.noSum,
  ]
}
