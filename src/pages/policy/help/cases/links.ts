import type { ContributionInput, CreditInput, ReimbursementInput } from '../../../../rules'
import type { ClaimAnswers } from '../../../claim/form'
import { exampleUrl } from '../../../claim/link'
import { creditLink } from '../../../credit/link'
import { reimbursementLink } from '../../../../answer/bill/link'
import { yearUrl } from '../../../reimbursement/year/link'
import { emptyCreditForm } from '../../../credit/form'
import { emptyBill, emptySingle, type BillForm } from '../../../../answer/bill/form'
import { casesWords, patientOf } from './words'

/** The ways to a calculator that is filled in with a worked case: where people share it, the same as they share. */

export function creditCaseLink(input: CreditInput): string {
  const form = { ...emptyCreditForm, insured: input.insured, age: String(input.age) }
  switch (input.insured) {
    case 'employee':
    case 'flexible':
      return creditLink({ ...form, base: input.base })
    case 'retiree':
      return creditLink({ ...form, pension: input.pension ?? '' })
    case 'resident':
      return creditLink(form)
  }
}

export function contributionLink(input: ContributionInput): string {
  return input.insured === 'resident'
    ? creditLink({ ...emptyCreditForm, insured: input.insured, assistance: input.assistance ?? 'none' })
    : creditLink({ ...emptyCreditForm, insured: input.insured, base: input.base })
}

type Visit = ReimbursementInput['visits'][number]
type Person = ReimbursementInput['person']

/** Whether a calculator asks for all that a case says: it does not ask residents for their months, which count until 2024. */
export function isAsked({ person }: ReimbursementInput): boolean {
  return person.scheme === 'employee' || person.monthsInsured === undefined
}

const AID = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5' } as const

function whoOf(person: Person) {
  return {
    patient: patientOf(person),
    monthsInsured: person.scheme === 'employee' ? String(person.monthsInsured ?? '') : '',
    aid: person.aid ? AID[person.aid.class] : 'none',
  } as const
}

function billOf(visit: Visit): BillForm {
  return { ...emptyBill, ...Object.fromEntries(Object.entries(visit).filter(([name]) => name in emptyBill)) }
}

export function billLink({ person, before }: ReimbursementInput, visit: Visit): string {
  return reimbursementLink({
    ...emptySingle,
    ...whoOf(person),
    outpatientDeductible: before?.outpatientDeductible ?? '',
    bill: billOf(visit),
  })
}

export function yearLink({ person, visits }: ReimbursementInput): string {
  return yearUrl(
    whoOf(person),
    visits.map((visit) => ({
      date: visit.date,
      bill: billOf(visit),
      ...(visit.person ? { person: whoOf(visit.person) } : {}),
    })),
  )
}

/** An ordinary claim but for these answers; they are all there, and it is not kept among the reader's own. */
export function claimOf(answers: Partial<ClaimAnswers>): Partial<ClaimAnswers> {
  return {
    settledByCard: 'no',
    care: 'outpatient',
    whom: 'self',
    patient: 'in-service',
    place: 'xiamen',
    designated: 'yes',
    injury: 'none',
    premiumArrived: 'yes',
    title: casesWords.claimTitle,
    ...answers,
  }
}

export const claimLink = (answers: Partial<ClaimAnswers>) => exampleUrl(claimOf(answers))
