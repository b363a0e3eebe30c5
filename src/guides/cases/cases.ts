import cases from '../../../test/cases/rules.json'
import { Decimal, type ContributionInput, type CreditInput, type Edition, type ReimbursementInput } from '../../rules'
import { billCaseText, casesWords, contributionCaseText, creditCaseText } from '../../wording/cases'
import { amountText } from '../../wording/format'
import { billLink, contributionLink, creditCaseLink } from './links'

/** The worked cases stand once, where the tests run them; what is read here is what is proved there. */

type Written = string | { readonly low: string; readonly high: string; readonly reading?: 'exact' }

interface Asked<Name extends string, Input, Expected> {
  readonly function: Name
  readonly name: string
  readonly edition: Edition
  readonly input: Input
  readonly expect: Expected
}

type Bill = { readonly fund?: Written; readonly own?: Written; readonly visits?: readonly Bill[] }
type WorkedCase =
  | Asked<'calculateCredit', CreditInput, { readonly monthly: Written }>
  | Asked<'calculateContribution', ContributionInput, { readonly own: Written }>
  | Asked<'estimateReimbursement', ReimbursementInput, Bill>

/** One question with the answers of the editions that the cases hold, and the link that fills it in. */
export interface ReadableCase {
  readonly text: string
  readonly answers: Readonly<Partial<Record<Edition, readonly string[]>>>
  readonly link: string
}

export type CaseGroup = keyof typeof casesWords.groups

interface Told {
  readonly group: CaseGroup
  readonly text: string
  readonly answer: readonly string[]
  readonly link: string
}

/** The cases as they are read: both editions of one question together, bills of a whole year left out. */
export function readableCases(): Record<CaseGroup, ReadableCase[]> {
  const groups: Record<CaseGroup, Map<string, ReadableCase>> = {
    credit: new Map(),
    contribution: new Map(),
    reimbursement: new Map(),
  }
  for (const worked of cases.rules as unknown as WorkedCase[]) {
    const told = tell(worked)
    if (told === undefined) continue
    const { group, text, answer, link } = told
    const { answers } = groups[group].get(text) ?? { answers: {} }
    groups[group].set(text, { text, link, answers: { ...answers, [worked.edition]: answer } })
  }
  const { credit, contribution, reimbursement } = groups
  return {
    credit: [...credit.values()],
    contribution: [...contribution.values()],
    reimbursement: [...reimbursement.values()],
  }
}

function tell(worked: WorkedCase): Told | undefined {
  switch (worked.function) {
    case 'calculateCredit': {
      const { input, expect } = worked
      const answer = [casesWords.monthly(writtenText(expect.monthly))]
      return { group: 'credit', text: creditCaseText(input), answer, link: creditCaseLink(input) }
    }
    case 'calculateContribution': {
      const { input, expect } = worked
      const answer = [casesWords.own(writtenText(expect.own))]
      return { group: 'contribution', text: contributionCaseText(input), answer, link: contributionLink(input) }
    }
    case 'estimateReimbursement': {
      const { input, expect } = worked
      const [visit, ...more] = input.visits
      if (visit === undefined || more.length > 0) return undefined
      return {
        group: 'reimbursement',
        text: billCaseText(input, visit),
        answer: paid(expect),
        link: billLink(input, visit),
      }
    }
  }
}

/** Cases of one bill name its amounts either as such or as the first of its year. */
function paid({ visits, fund = visits?.[0]?.fund, own = visits?.[0]?.own }: Bill): string[] {
  if (fund === undefined || own === undefined) return [casesWords.noFigure]
  return [casesWords.fund(writtenText(fund)), casesWords.pays(writtenText(own))]
}

/** Cases leave out the reading where only the bounds matter. */
function writtenText(written: Written): string {
  const { low, high, reading } =
    typeof written === 'string' ? { low: written, high: written, reading: undefined } : written
  const bounds = { low: new Decimal(low), high: new Decimal(high) }
  return amountText({ ...bounds, reading: reading ?? (low === high ? 'exact' : 'between') })
}
