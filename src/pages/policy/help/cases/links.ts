import type { ContributionInput, CreditInput, IsoDate, ReimbursementInput } from '../../../../rules'
import { exampleUrl } from '../../../claim/link'
import { creditLink } from '../../../credit/link'
import { reimbursementLink } from '../../../../answer/bill/link'
import { yearUrl } from '../../../reimbursement/year/link'
import { emptyCreditForm } from '../../../credit/form'
import { emptyBill, emptySingle } from '../../../../answer/bill/form'
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

/** Whether a calculator asks for all that a case says: what it does not ask for cannot be taken along. */
export function isAsked({ person, visits }: ReimbursementInput): boolean {
  const ofResident = person.scheme === 'resident' && person.monthsInsured !== undefined
  const beside = visits.some(({ classB, essentialDrugs, person: then }) => classB ?? essentialDrugs ?? then)
  return !beside && !ofResident && person.aid === undefined
}

const AID = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5' } as const

export function billLink(input: ReimbursementInput, visit: Visit): string {
  const { person, before } = input
  const { care, level, eligible, classB = '', essentialDrugs = '', place, filed, emergency, designated } = visit
  return reimbursementLink({
    ...emptySingle,
    patient: patientOf(input.person),
    monthsInsured: person.scheme === 'employee' ? String(person.monthsInsured ?? '') : '',
    aid: person.aid ? AID[person.aid.class] : 'none',
    outpatientDeductible: before?.outpatientDeductible ?? '',
    bill: {
      ...emptyBill,
      care,
      level,
      eligible,
      classB,
      essentialDrugs,
      place: place ?? emptyBill.place,
      filed: filed ?? emptyBill.filed,
      emergency: emergency ?? emptyBill.emergency,
      designated: designated ?? emptyBill.designated,
    },
  })
}

export function yearLink(input: ReimbursementInput): string {
  return yearUrl(patientOf(input.person), input.visits)
}

/** An ordinary claim of that day; the answers are all there, and it is not kept among the reader's own. */
export function claimLink(paidOn: IsoDate): string {
  return exampleUrl({
    settledByCard: 'no',
    care: 'outpatient',
    whom: 'self',
    patient: 'in-service',
    paidOn,
    place: 'xiamen',
    designated: 'yes',
    injury: 'none',
    premiumArrived: 'yes',
    title: casesWords.claimTitle,
  })
}
