import cases from '../../../../../cases/rules.json'
import {
  Decimal,
  restOf,
  type Amount,
  type ContributionInput,
  type CreditInput,
  type Edition,
  type IsoDate,
  type ReimbursementInput,
} from '../../../../rules'
import {
  billCaseText,
  casesWords,
  contributionCaseText,
  creditCaseText,
  daysCaseText,
  patientOf,
  visitCaseText,
  yearCaseText,
} from './words'
import { amountText, dayText } from '../../../../answer/format'
import { paidParts } from '../../../../answer/bill/visitWords'
import { claimCases } from './claims'
import { retirementCases, waitingCases } from './insured'
import { billLink, claimLink, contributionLink, creditCaseLink, isAsked, yearLink } from './links'

/** The worked cases stand once, where the tests run them; what is read here is what is proved there. */

type Written = string | { readonly low: string; readonly high: string; readonly reading?: Amount['reading'] }

interface Asked<Name extends string, Input, Expected> {
  readonly function: Name
  readonly edition: Edition
  readonly on: IsoDate
  readonly input: Input
  readonly expect: Expected
}

interface Paid {
  readonly fund?: Written
  readonly critical?: Written
  readonly aid?: Written
  readonly own?: Written
}
type Bill = Paid & { readonly visits?: readonly Paid[]; readonly total?: Paid }
type WorkedCase =
  | Asked<'calculateCredit', CreditInput, { readonly monthly: Written }>
  | Asked<'calculateContribution', ContributionInput, { readonly own: Written }>
  | Omit<Asked<'estimateReimbursement', ReimbursementInput, Bill>, 'on'>

interface WorkedCases {
  readonly rules: readonly WorkedCase[]
  readonly deadlines: readonly { readonly paidOn: IsoDate; readonly expect: Days & { readonly actBy?: IsoDate } }[]
  readonly answers: readonly { readonly acceptedOn: IsoDate; readonly expect: Days }[]
}
type Days = Readonly<Record<Edition, IsoDate>>

/** The day on which a case is worked where its question names none. */
export const USUAL_DAY: IsoDate = '2025-11-17'

/** One question with the answers of the editions that the cases hold, and where it opens filled in. */
export interface ReadableCase {
  readonly text: string
  /** What belongs to the question or to both answers, a line each. */
  readonly lines?: readonly string[]
  readonly answers: Readonly<Partial<Record<Edition, readonly string[]>>>
  /** A tab's own link, or a page that can be gone back from. */
  readonly opens?: { readonly tab: string } | { readonly page: string }
}

export type CaseGroup = keyof typeof casesWords.groups

interface Told extends Omit<ReadableCase, 'answers'> {
  readonly group: CaseGroup
  readonly answer: readonly string[]
}

/** The cases as they are read: both editions of one question together. */
export function readableCases(): Record<CaseGroup, ReadableCase[]> {
  const { rules, deadlines, answers } = cases as unknown as WorkedCases
  const groups: Partial<Record<CaseGroup, Map<string, ReadableCase>>> = {}
  for (const worked of rules) {
    const { group, answer, ...question } = tell(worked)
    const told = (groups[group] ??= new Map<string, ReadableCase>())
    const before = told.get(question.text)?.answers
    told.set(question.text, { ...question, answers: { ...before, [worked.edition]: answer } })
  }
  const told = (group: CaseGroup) => [...(groups[group]?.values() ?? [])]
  return {
    credit: told('credit'),
    contribution: told('contribution'),
    reimbursement: told('reimbursement'),
    year: told('year'),
    waiting: waitingCases(),
    retirement: retirementCases(),
    claim: claimCases(),
    deadline: deadlines.map(({ paidOn, expect }) => ({
      text: casesWords.paidOn(dayText(paidOn)),
      lines: expect.actBy === undefined ? [] : [casesWords.actBy(dayText(expect.actBy))],
      answers: daysCaseText(expect, casesWords.deadline),
      opens: { page: claimLink({ paidOn }) },
    })),
    answer: answers.map(({ acceptedOn, expect }) => ({
      text: casesWords.acceptedOn(dayText(acceptedOn)),
      answers: daysCaseText(expect, casesWords.answerBy),
    })),
  }
}

function tell(worked: WorkedCase): Told {
  switch (worked.function) {
    case 'calculateCredit': {
      const { on, input, expect } = worked
      const answer = [casesWords.monthly(amountText(amountOf(expect.monthly)))]
      return {
        group: 'credit',
        text: `${creditCaseText(input)}${dayOf(on)}`,
        answer,
        opens: { tab: creditCaseLink(input) },
      }
    }
    case 'calculateContribution': {
      const { on, input, expect } = worked
      const answer = [casesWords.own(amountText(amountOf(expect.own)))]
      return {
        group: 'contribution',
        text: `${contributionCaseText(input)}${dayOf(on)}`,
        answer,
        opens: { tab: contributionLink(input) },
      }
    }
    case 'estimateReimbursement':
      return tellBill(worked.input, worked.expect)
  }
}

/** The same question has another answer on another day. */
function dayOf(on: IsoDate): string {
  return on === USUAL_DAY ? '' : casesWords.onDay(dayText(on))
}

function tellBill(input: ReimbursementInput, { visits = [], total, ...bill }: Bill): Told {
  const [visit, ...more] = input.visits
  const patient = patientOf(input.person)
  if (visit !== undefined && more.length === 0) {
    const answer = paid(visit.eligible, visits[0] ?? bill)
    const opens = isAsked(input) ? { opens: { tab: billLink(input, visit) } } : {}
    return { group: 'reimbursement', text: billCaseText(patient, input, visit), answer, ...opens }
  }
  return {
    group: 'year',
    text: yearCaseText(patient, input),
    lines: input.visits.map((one, index) =>
      visitCaseText(index, one, paid(one.eligible, visits[index] ?? {}).join('，')),
    ),
    answer: paid('0', total ?? bill).map((part, index) => (index === 0 ? casesWords.together(part) : part)),
    ...(isAsked(input) ? { opens: { page: yearLink(input) } } : {}),
  }
}

/** Who pays what, as the calculators say it. Where a case leaves out how firm the own cost is, it is what the fund leaves. */
function paid(eligible: string, { fund, critical = '0', aid = '0', own }: Paid): string[] {
  if (fund === undefined || own === undefined) return [casesWords.noFigure]
  const ofFund = amountOf(fund)
  const firm = typeof own === 'string' || own.reading !== undefined
  const left = firm ? amountOf(own) : restOf(new Decimal(eligible), ofFund)
  return paidParts({ fund: ofFund, critical: amountOf(critical), aid: amountOf(aid), own: left })
}

function amountOf(written: Written): Amount {
  if (typeof written === 'string') return { low: new Decimal(written), high: new Decimal(written), reading: 'exact' }
  const { low, high, reading = low === high ? 'exact' : 'between' } = written
  return { low: new Decimal(low), high: new Decimal(high), reading }
}
